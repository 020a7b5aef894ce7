/** Numbers, times and spans as the chosen language writes them. */

/** Making a formatter costs a good part of a millisecond, using it nothing: each is made once a language. */
function once<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const formatter = made.get(language) ?? make(language);
    made.set(language, formatter);
    return formatter;
  };
}

const percents = once(
  (language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }),
);
const counts = once((language) => new Intl.NumberFormat(language));
const dateTimes = once(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }),
);

const dates = once((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
const datesWithTime = once(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
);

/**
 * The date an article bears, as the page wrote it: its own clock, not this computer's, and no more exact than
 * written. What is no ISO date comes back as it is.
 */
export function articleDate(iso: string, language: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/u.exec(iso) ?? [];
  const date = new Date(`${day}T${time ?? '00:00'}:00Z`);
  if (day === undefined || Number.isNaN(date.getTime())) return iso;
  return (time === undefined ? dates : datesWithTime)(language).format(date);
}

export function percent(ratio: number, language: string): string {
  return percents(language).format(ratio);
}

export function count(value: number, language: string): string {
  return counts(language).format(value);
}

export function dateTime(iso: string, language: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return dateTimes(language).format(date);
}

/** Hours and minutes of a span; under a minute is 0 minutes. Intl.DurationFormat is newer than our oldest runtime. */
export function duration(milliseconds: number): { readonly hours: number; readonly minutes: number } {
  const minutes = Math.floor(milliseconds / 60_000);
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
