/**
 * All matches of a pattern with the flag `g`, as `matchAll` gives them. `matchAll` compiles the pattern anew for every
 * text, which costs more than most sentences take to read; this does not. The pattern must not be in use elsewhere at
 * the same time.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (found === null) return none;
  const all: RegExpExecArray[] = [];
  for (; found !== null; found = pattern.exec(text)) {
    all.push(found);
    if (found[0] === '')
      pattern.lastIndex += pattern.unicode && text.codePointAt(found.index)! > 0xffff ? 2 : 1;
  }
  return all;
}

const none: readonly RegExpExecArray[] = [];
