/** Finding and replacing words: one notion of a match for search, highlighting and replacement. */

export interface FindOptions {
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

export interface Match {
  readonly start: number;
  readonly end: number;
}

const wordCharacter = /[\p{L}\p{N}_]/u;

/**
 * Every non-overlapping occurrence of `query`, left to right, in UTF-16 offsets. Case is folded one to one
 * only (`İ` keeps its length), so that offsets stay those of the text. Linear in the text.
 */
export function findWords(text: string, query: string, options: FindOptions): readonly Match[] {
  if (query === '') return [];
  const needle = fold(query.normalize('NFC'), options.matchCase);
  const hay = fold(text, options.matchCase);
  const matches: Match[] = [];
  for (let at = hay.indexOf(needle); at !== -1; ) {
    const end = at + needle.length;
    const whole = !options.wholeWord || (isEdge(text, at) && isEdge(text, end));
    if (whole) matches.push({ start: at, end });
    at = hay.indexOf(needle, whole ? end : at + 1);
  }
  return matches;
}

/** `text` with every match replaced. */
export function replaceWords(text: string, query: string, replacement: string, options: FindOptions): string {
  let result = '';
  let from = 0;
  for (const { start, end } of findWords(text, query, options)) {
    result += text.slice(from, start) + replacement.normalize('NFC');
    from = end;
  }
  return result + text.slice(from);
}

function fold(text: string, matchCase: boolean): string {
  if (matchCase) return text;
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const folded = character.toLowerCase();
    return folded.length === character.length ? folded : character;
  }).join('');
}

function isEdge(text: string, offset: number): boolean {
  const before = text.slice(0, offset).match(/.$/su)?.[0] ?? '';
  const after = text.slice(offset).match(/^./su)?.[0] ?? '';
  return !(wordCharacter.test(before) && wordCharacter.test(after));
}
