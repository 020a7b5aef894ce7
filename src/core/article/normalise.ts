/** Text on its way in: one normal form, one line end, and lines that a mail client wrapped made whole again. */

/**
 * NFC, LF line ends, no byte order mark at the start. No-break spaces, bidirectional marks and
 * zero-width characters stay: they may carry meaning, and an editor can see and remove them later.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/gu, '\n');
}

/** A line of the input, trimmed at both ends, with whether a blank line (or the start) stood before it. */
export interface Line {
  readonly text: string;
  readonly afterBlank: boolean;
  /** What the mark-up around the line says it is (a heading, a block quotation, a caption), if it says anything. */
  readonly hint?: LineHint;
  /** Number of the page block the line came from, where there is a page. */
  readonly origin?: number;
}

export type LineHint = 'headline' | 'subhead' | 'quote' | 'caption' | 'paragraph';

/** Cuts white space and zero-width spaces from both ends; inside a line everything stays. */
export function trimLine(text: string): string {
  let line = text.trim();
  while (/^[\u200B\uFEFF]|[\u200B\uFEFF]$/u.test(line)) {
    line = line.replace(/^[\u200B\uFEFF]+/u, '').trimStart();
    let end = line.length;
    while (end > 0 && (line[end - 1] === '\u200B' || line[end - 1] === '\uFEFF')) end -= 1;
    line = line.slice(0, end).trim();
  }
  return line;
}

/** Splits normalised text into its non-empty lines, hard-wrapped paragraphs joined. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let group: string[] = [];
  const flush = (): void => {
    const whole = isHardWrapped(group) ? [group.join(' ')] : group;
    for (const [index, line] of whole.entries()) lines.push({ text: line, afterBlank: index === 0 });
    group = [];
  };
  for (const raw of text.split('\n')) {
    const line = trimLine(raw);
    if (line === '') flush();
    else group.push(line);
  }
  flush();
  return lines;
}

const ENDS_SENTENCE = /[.!?。…:;][\s"'”’」』)\]】>]*$/u;
const STARTS_ITEM = /^(?:[-–—*•·▲△▶◆■□●○◇※☞#>[【<(ⓒ©]|\d+[.)]\s)/u;

/**
 * True where consecutive lines are one paragraph wrapped at a column, as mail clients and PDF readers do:
 * at least three lines, all but the last of similar length (the shortest not under 60% of the longest,
 * 40 to 120 characters), and most of them broken off inside a sentence. Scraped pages put one paragraph
 * on a line, whose lengths differ widely and which end in full stops: those stay apart.
 */
export function isHardWrapped(group: readonly string[]): boolean {
  if (group.length < 3) return false;
  const inner = group.slice(0, -1);
  let longest = 0;
  let shortest = Number.POSITIVE_INFINITY;
  let open = 0;
  for (const [index, line] of group.entries()) {
    if (line.length > 120 || (index > 0 && STARTS_ITEM.test(line))) return false;
    if (index === group.length - 1) break;
    longest = Math.max(longest, line.length);
    shortest = Math.min(shortest, line.length);
    if (!ENDS_SENTENCE.test(line)) open += 1;
  }
  const hangul = /[가-힣]/u.test(group[0] ?? '');
  if (longest < (hangul ? 24 : 40)) return false;
  return shortest >= longest * 0.6 && open >= inner.length * 0.7;
}
