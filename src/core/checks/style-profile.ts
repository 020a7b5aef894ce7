/**
 * House style as data that a desk can edit. A null rule is not checked. Sources: the AP Stylebook's published
 * conventions for the default, as far as machine-translated news breaks them.
 */
export interface StyleProfile {
  readonly id: string;
  readonly unitedStates: 'U.S.' | 'US' | null;
  /** `Dec. 7` with a day, or `December 7`. March to July are never abbreviated. */
  readonly months: 'abbreviated' | 'full' | null;
  readonly percent: '%' | 'percent' | null;
  /** 'either': only mixing the two in one article is a finding. */
  readonly quotationMarks: 'curly' | 'straight' | 'either' | null;
  /** `on the 13th` without a month is a Korean habit that no English reader can date. */
  readonly bareDays: boolean;
  /** Ordinal after a month (`January 10th`). */
  readonly ordinalDates: boolean;
  /** `KRW 1.2 trillion` where news writes `1.2 trillion won`. */
  readonly wonBehind: boolean;
  /** Titles before a name at every mention (`President Kim`) in place of `Mr.`: no courtesy titles. */
  readonly courtesyTitles: boolean;
  /** Clock times: `10 p.m.`, not `10PM` or `22:00`. */
  readonly clock: 'p.m.' | null;
  /** Words the desk does not write, and what it writes. Matched as whole words, in the case given. */
  readonly words: readonly (readonly [avoid: string, write: string])[];
}

export const apLikeStyle: StyleProfile = {
  id: 'ap-like',
  unitedStates: 'U.S.',
  months: 'abbreviated',
  percent: '%',
  quotationMarks: 'either',
  bareDays: true,
  ordinalDates: true,
  wonBehind: true,
  courtesyTitles: false,
  clock: 'p.m.',
  words: [],
};

/** Nothing is checked: for a desk that begins its own. */
export const emptyStyle: StyleProfile = {
  id: 'empty',
  unitedStates: null,
  months: null,
  percent: null,
  quotationMarks: null,
  bareDays: false,
  ordinalDates: false,
  wonBehind: false,
  courtesyTitles: false,
  clock: null,
  words: [],
};

export const styleProfiles: readonly StyleProfile[] = [apLikeStyle, emptyStyle];
