/** A line as byline parsing sees it: plain forms, no invisible characters, and the way back to the original. */
export interface PlainLine {
  readonly original: string;
  readonly text: string;
  /** For every UTF-16 unit of `text` its offset in `original`, and one more for the end. */
  readonly offsets: readonly number[];
  /** The original goes on after `text`. */
  readonly isCut: boolean;
}

const brackets: ReadonlyMap<string, string> = new Map(
  '() [] 【】 ‹› 〈〉 <> 《》 〔〕 「」'.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Full-width forms to their plain ones. */
const plainForms: ReadonlyMap<string, string> = new Map(
  '＝= ：: ｜| （( ）) ［[ ］] ＜< ＞> ，, ／/ ＠@ ﹦='
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Zero-width characters, bidirectional marks, soft hyphens. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Reads at most `limit` UTF-16 units of a line. */
export function readPlainLine(original: string, limit: number): PlainLine {
  const characters: string[] = [];
  const offsets: number[] = [];
  const end = Math.min(original.length, limit);
  for (let offset = 0; offset < end; offset += 1) {
    const character = original.charAt(offset);
    if (invisible.test(character)) continue;
    characters.push(plainForms.get(character) ?? (/\s/.test(character) ? ' ' : character));
    offsets.push(offset);
  }
  return { original, text: characters.join(''), offsets: [...offsets, end], isCut: end < original.length };
}

/** Marks before a tail byline (`/뉴욕=`, `▶`, `◎`) and after one. */
export const leadingMark = /^[\s/▶▷◆◇■□●○◎☞※*=~∙•-]+/;
export const trailingMark = /(?:[\s/=]|(?<![A-Z])\.)+$/;

export function opensBracket(text: string): boolean {
  return brackets.has(text.charAt(0));
}

/** End of the bracket group that opens `text`, past its closing bracket; -1 where it never closes. */
export function groupEnd(text: string): number {
  const open = text.charAt(0);
  const close = brackets.get(open);
  if (close === undefined) return -1;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text.charAt(index) === open) depth += 1;
    else if (text.charAt(index) === close) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return -1;
}
