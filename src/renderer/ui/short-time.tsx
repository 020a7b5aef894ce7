/** When something happened, as short as it stays clear: the hour today, the day this year, else the date. */
import { useTranslation } from 'react-i18next';
import { dateTime } from '../i18n/format';

export function ShortTime({ iso }: { readonly iso: string }) {
  const { i18n } = useTranslation();
  return (
    <time dateTime={iso} data-tooltip={dateTime(iso, i18n.language)}>
      {shortTime(iso, new Date(), i18n.language)}
    </time>
  );
}

/** In the time zone of this computer. What is no date is given back as it is. */
export function shortTime(iso: string, now: Date, language: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const sameYear = date.getFullYear() === now.getFullYear();
  const sameDay = sameYear && date.getMonth() === now.getMonth() && date.getDate() === now.getDate();
  const day = sameYear ? ({ month: 'short', day: 'numeric' } as const) : ({ dateStyle: 'medium' } as const);
  const options = sameDay ? clock : sameYear ? { ...day, ...clock } : day;
  return new Intl.DateTimeFormat(language, options).format(date);
}
