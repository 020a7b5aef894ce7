/** Numbers, times and spans as the chosen language writes them. */

export function percent(ratio: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(ratio);
}

export function count(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

export function dateTime(iso: string, language: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** Hours and minutes of a span; under a minute is 0 minutes. Intl.DurationFormat is newer than our oldest runtime. */
export function duration(milliseconds: number): { readonly hours: number; readonly minutes: number } {
  const minutes = Math.floor(milliseconds / 60_000);
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
