/** How well a typed query fits a name. Pure; names are short, so plain loops do. */
import { characterFits } from './hangul';

/** Best first: a name that begins with the query, a word of it that does, any place in it, scattered letters. */
const scores = { start: 4, word: 3, within: 2, scattered: 1 } as const;

/** 0 where the query does not fit. Case and spaces in the query do not matter. */
export function matchScore(query: string, name: string): number {
  const wanted = [...query.normalize('NFC').toLowerCase().replace(/\s+/gu, '')];
  const letters = [...name.normalize('NFC').toLowerCase()];
  if (wanted.length === 0) return scores.start;
  for (const [at] of letters.entries()) {
    if (runsFrom(wanted, letters, at)) {
      if (at === 0) return scores.start;
      return isWordStart(letters, at) ? scores.word : withinOrBetter(wanted, letters, at);
    }
  }
  // Two letters scattered over a sentence fit almost anything and help nobody.
  return wanted.length > 2 && isScattered(wanted, letters) ? scores.scattered : 0;
}

/** The best score of any of several names: a Korean and an English one, say. */
export function bestScore(query: string, names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => matchScore(query, name)));
}

function withinOrBetter(wanted: readonly string[], letters: readonly string[], from: number): number {
  for (let at = from + 1; at < letters.length; at += 1) {
    if (isWordStart(letters, at) && runsFrom(wanted, letters, at)) return scores.word;
  }
  return scores.within;
}

/** The query read from one place on, passing over spaces of the name. */
function runsFrom(wanted: readonly string[], letters: readonly string[], from: number): boolean {
  let at = from;
  for (const typed of wanted) {
    while (at > from && letters[at] === ' ') at += 1;
    const letter = letters[at];
    if (letter === undefined || !characterFits(typed, letter)) return false;
    at += 1;
  }
  return true;
}

/** Letters in order, each at the start of a word or right after the one before: "aan" finds Approve and next. */
function isScattered(wanted: readonly string[], letters: readonly string[]): boolean {
  let next = 0;
  let previous = -2;
  for (const [at, letter] of letters.entries()) {
    const typed = wanted[next];
    if (typed === undefined) break;
    if ((at === previous + 1 || isWordStart(letters, at)) && characterFits(typed, letter)) {
      next += 1;
      previous = at;
    }
  }
  return next === wanted.length;
}

function isWordStart(letters: readonly string[], at: number): boolean {
  return at === 0 || /[\s·/(,-]/u.test(letters[at - 1] ?? '');
}
