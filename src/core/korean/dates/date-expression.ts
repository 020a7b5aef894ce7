/** What a relative expression counts in, and from where: `anchor` is the article's date or another the text names. */
export interface Offset {
  readonly unit: 'year' | 'month' | 'week' | 'day';
  /** Whole units from the anchor, negative in the past: 지난달 is -1 month. */
  readonly count: number;
  readonly anchor: 'article' | 'context';
}

/** An interval of whole days, both ends included, as `YYYY-MM-DD`. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

export interface DateFields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** ISO: Monday 1 to Sunday 7. */
  readonly weekday?: number;
  /** 0 to 24. With `meridiem` null it is not known whether 3 is 3 or 15. */
  readonly hour?: number;
  readonly minute?: number;
  readonly meridiem?: 'am' | 'pm' | '24' | null;
  readonly quarter?: number;
  readonly half?: 1 | 2;
  /** First year: 1980, or 80 where the century is not written. */
  readonly decade?: number;
  readonly century?: number;
  readonly offset?: Offset;
  /** 지난 12일, last June: the nearest one before; 오는, next, this coming: the nearest after. */
  readonly direction?: 'past' | 'future';
  /** (현지시간), local time, KST, ET: the time is not that of the newsroom. */
  readonly zone?: 'local' | 'named';
  /** The date is an event's name (5·18, 9/11), which the other language may name otherwise. */
  readonly event?: true;
  /** Part of the span: early, middle or late. */
  readonly part?: 'early' | 'middle' | 'late';
}

/** A date or time as a text says it; offsets are UTF-16, end exclusive. */
export interface DateExpression extends DateFields {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Days it means given the article's date; null where it cannot be told. Never a guess. */
  readonly resolved: Interval | null;
  /** `03/04/2021` may be March or April: no fields are set. */
  readonly ambiguous: boolean;
}

export interface DateOptions {
  /** The article's own date, `YYYY-MM-DD`. */
  readonly reference?: string;
}
