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
    const whole = !options.wholeWord || (atWordEdge(text, at) && atWordEdge(text, end));
    if (whole) matches.push({ start: at, end });
    at = hay.indexOf(needle, whole ? end : at + 1);
  }
  return matches;
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

/** Whether a word may begin or end at a UTF-16 offset: there are not letters or digits on both sides of it. */
export function atWordEdge(text: string, offset: number): boolean {
  return !(
    wordCharacter.test(characterBefore(text, offset)) && wordCharacter.test(characterAt(text, offset))
  );
}

function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, offset: number): string {
  const code = offset > 1 ? text.codePointAt(offset - 2) : undefined;
  if (code !== undefined && code > 0xffff) return String.fromCodePoint(code);
  return text.charAt(offset - 1);
}
