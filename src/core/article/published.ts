/** Time stamps that pages print: `입력 2021.12.31. 오전 9:12`, `Published: Dec. 31, 2021 9:12 am KST`. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+|\\(?[월화수목금토일](?:요일)?\\)?\\s*)?';
const WEEKDAY_START = new RegExp(`^${WEEKDAY}`, 'iu');
const FIRST =
  '(?:기사\\s*)?(?:최초\\s*)?(?:입력|등록|작성|게재|발행|송고|승인|게시)(?:\\s*(?:일시|시간|시각|일))?|(?:article\\s+)?(?:first\\s+)?(?:published|posted|entered|entry|input|registered|registration|approved|approval|sent|transmitted|created|publication date|date published|written|date)(?:\\s+(?:date|time))?(?:\\s+(?:on|at))?';
const LATER =
  '(?:최종\\s*)?(?:수정|업데이트|변경)(?:\\s*(?:일시|시간|시각|일))?|(?:last\\s+|final\\s+)?(?:updated?|modified|modification|edited|revised|correction|corrected)(?:\\s+(?:on|at))?';
const LABEL = new RegExp(`^(?:[|·/]\\s*)?(?:(${FIRST})|(${LATER}))\\s*[:：|]?\\s*`, 'iu');
const NUMERIC = /(\d{4})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{1,2})\.?(?![\d.])/u;
const KOREAN = /(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일/u;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'iu');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'iu');
const TIME =
  /^[\s,.T]*(?:at\s+|\([월화수목금토일]\)\s*|[월화수목금토일]요일\s*|[|·-]\s*)*(오전|오후|am|pm)?\s*(\d{1,2})(?::|시\s*)(\d{2})(?:분)?(?::(\d{2})(?:\.\d+)?)?\s*(a\.?m\.?|p\.?m\.?)?\s*(KST|UTC|GMT|Z\b|[+-]\d{2}:?\d{2})?/iu;

export interface Timestamp {
  /** ISO 8601, only as precise as what was written; null where day and month cannot be told apart. */
  readonly iso: string | null;
  /** Whether the label says first published, changed later, or nothing. */
  readonly label: 'published' | 'updated' | null;
}

/**
 * Reads a line that is nothing but one or more time stamps. Null for anything else, so a sentence with a
 * date in it stays a sentence. Of several stamps in one line the one labelled as published wins.
 */
export function parseTimestampLine(line: string): Timestamp | null {
  if (line.length > 160 || !/\d/u.test(line)) return null;
  let rest = line.replace(/^[\s[(<|·]+|[\s\])>|·]+$/gu, '');
  let best: Timestamp | null = null;
  // Pages print two or three stamps side by side; a line of many is a table.
  for (let count = 0; rest !== ''; count += 1) {
    if (count === 5) return null;
    const label = LABEL.exec(rest);
    if (label) rest = rest.slice(label[0].length);
    const turned = dateFirst(rest.slice(WEEKDAY_START.exec(rest)?.[0].length ?? 0));
    const found = readStamp(turned);
    if (found?.before !== '') return null;
    const stamp: Timestamp = { iso: found.iso, label: label ? (label[1] ? 'published' : 'updated') : null };
    if (!best || rank(stamp) > rank(best)) best = stamp;
    rest = found.after.replace(/^[\s,;|·/\])(]+/u, '').replace(/^(?:송고|발행|입력|게재|[A-Z]{2,4})$/u, '');
  }
  return best;
}

const TIME_FIRST = /^(\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?),?\s+(\S.*)$/iu;

/** `10:02 AM EST Nov 19, 2019` with the date before the time. */
function dateFirst(text: string): string {
  const match = TIME_FIRST.exec(text);
  return match && readDay(match[2] ?? '')?.start === 0 ? `${match[2]} ${match[1]}` : text;
}

/** Orders stamps: published before unlabelled before updated. */
export function rank(stamp: Timestamp): number {
  if (stamp.iso === null) return -1;
  return stamp.label === 'published' ? 2 : stamp.label === null ? 1 : 0;
}

/** The first date (with its time, if one follows) inside any text, or null. */
export function findTimestamp(text: string): string | null {
  return readStamp(text.slice(0, 300))?.iso ?? null;
}

function readStamp(text: string): { iso: string | null; before: string; after: string } | null {
  const day = readDay(text);
  if (!day) {
    const ambiguous = /^(\d{1,2})[./](\d{1,2})[./]\d{4}/u.exec(text);
    if (!ambiguous) return null;
    const tail = text.slice(ambiguous[0].length);
    return { iso: null, before: '', after: tail.slice(TIME.exec(tail)?.[0].length ?? 0) };
  }
  const after = text.slice(day.end);
  const time = TIME.exec(after);
  const clock = time ? readClock(time) : null;
  return {
    iso: clock ? `${day.iso}T${clock}` : day.iso,
    before: text.slice(0, day.start).trim(),
    after: time ? after.slice(time[0].length) : after,
  };
}

function readDay(text: string): { iso: string; start: number; end: number } | null {
  const readers: readonly [RegExp, (m: RegExpExecArray) => readonly (string | undefined)[]][] = [
    [NUMERIC, (m) => [m[1], m[3], m[4]]],
    [KOREAN, (m) => [m[1], m[2], m[3]]],
    [MONTH_FIRST, (m) => [m[3], monthNumber(m[1]), m[2]]],
    [DAY_FIRST, (m) => [m[3], monthNumber(m[2]), m[1]]],
  ];
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year = '', month = '', day = ''] = read(match);
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) continue;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return { iso, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function readClock(match: RegExpExecArray): string | null {
  const half = (match[1] ?? match[5] ?? '').replace(/\./gu, '').toLowerCase();
  let hour = Number(match[2]);
  if ((half === '오후' || half === 'pm') && hour < 12) hour += 12;
  if ((half === '오전' || half === 'am') && hour === 12) hour = 0;
  if (hour > 23 || Number(match[3]) > 59) return null;
  const seconds = match[4] ? `:${match[4]}` : '';
  return `${String(hour).padStart(2, '0')}:${match[3]}${seconds}${zoneOf(match[6])}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^kst$/iu.test(zone)) return '+09:00';
  if (/^(?:utc|gmt|z)$/iu.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
