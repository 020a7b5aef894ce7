/**
 * House style as data that a desk can edit. Every rule but the words is one of a few values; null and false are not
 * checked. Sources: the AP Stylebook's published conventions for the default, as far as machine-translated news
 * breaks them.
 */

/** The rules and the values each may have: what an editor of profiles offers, and what a file is checked against. */
export const styleChoices = {
  unitedStates: ['U.S.', 'US', null],
  /** `Dec. 7` with a day, or `December 7`. March to July are never abbreviated. */
  months: ['abbreviated', 'full', null],
  percent: ['%', 'percent', null],
  /** 'either': only mixing the two in one article is a finding. */
  quotationMarks: ['curly', 'straight', 'either', null],
  /** `on the 13th` without a month is a Korean habit that no English reader can date. */
  bareDays: [true, false],
  /** Ordinal after a month (`January 10th`). */
  ordinalDates: [true, false],
  /** Clock times: `10 p.m.`, `10 PM` or `10 pm`; not `10PM` or `22:00`. */
  clock: ['p.m.', 'PM', 'pm', null],
  /** `KRW 1.2 trillion` where news writes `1.2 trillion won`. */
  wonBehind: [true, false],
  dollars: ['$', 'US$', null],
  /** `three people`: one to nine in words, where no unit, date or score asks for figures. */
  smallNumbers: ['words', null],
  /** Formal titles have a capital right before a name (`President Kim`) and a small letter elsewhere. */
  titles: ['before-name', null],
  /** `Mr.` before a name: never, with a stop, or without. */
  courtesyTitles: ['none', 'Mr.', 'Mr', null],
  /** The comma before `and` in a list of plain words: `ships, trucks and trains`. */
  serialComma: ['none', 'always', null],
} as const;

export type StyleRule = keyof typeof styleChoices;

export type StyleRules = { readonly [K in StyleRule]: (typeof styleChoices)[K][number] };

/** A word or phrase the desk does not write. */
export interface StyleWord {
  /** Matched as whole words, in the case given; a small first letter also matches a capital. */
  readonly avoid: string;
  /** '' where it is to be left out. */
  readonly write: string;
  /** Why, for the editor who meets it; may be ''. */
  readonly note: string;
}

export interface StyleProfile extends StyleRules {
  readonly id: string;
  readonly name: string;
  readonly words: readonly StyleWord[];
}

export const apLikeStyle: StyleProfile = {
  id: 'ap-like',
  name: 'AP-like',
  unitedStates: 'U.S.',
  months: 'abbreviated',
  percent: '%',
  quotationMarks: 'either',
  bareDays: true,
  ordinalDates: true,
  clock: 'p.m.',
  wonBehind: true,
  dollars: null,
  smallNumbers: null,
  titles: 'before-name',
  courtesyTitles: 'none',
  serialComma: null,
  words: [],
};

/** Nothing is checked: for a desk that begins its own. */
export const emptyStyle: StyleProfile = {
  id: 'empty',
  name: 'Empty',
  unitedStates: null,
  months: null,
  percent: null,
  quotationMarks: null,
  bareDays: false,
  ordinalDates: false,
  clock: null,
  wonBehind: false,
  dollars: null,
  smallNumbers: null,
  titles: null,
  courtesyTitles: null,
  serialComma: null,
  words: [],
};

export const styleProfiles: readonly StyleProfile[] = [apLikeStyle, emptyStyle];

/** A profile in part: what differs from another. */
export type StyleChange = { readonly [K in keyof StyleProfile]?: StyleProfile[K] | undefined };

/**
 * A profile with what `change` says in place of its own. Words are added; where both name the same word to avoid,
 * the change's stands.
 */
export function mergeStyle(base: StyleProfile, change: StyleChange): StyleProfile {
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  const words = new Map([...base.words, ...(change.words ?? [])].map((word) => [word.avoid, word]));
  return { ...base, ...Object.fromEntries(said), words: [...words.values()] };
}
