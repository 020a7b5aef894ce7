/**
 * Words one slip away. A dictionary's own suggestions cost up to 180 ms a word, since they look two slips far; one slip
 * is what a hand makes, and costs some 600 look-ups: about a millisecond.
 */

const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const vowels = 'aeiouy';
/** Longer words are not tried: nobody types them, and the cost grows with the length. */
const longest = 24;

/** How likely each slip is, the likeliest first: what the suggestions are ordered by. */
type Slip = 0 | 1 | 2 | 3 | 4;

function* slipsOf(word: string): Generator<readonly [form: string, slip: Slip]> {
  for (let at = 0; at < word.length; at += 1) {
    const [before, here, next, rest] = [
      word.slice(0, at),
      word.charAt(at),
      word.charAt(at + 1),
      word.slice(at + 2),
    ];
    if (next !== '' && next !== here) yield [`${before}${next}${here}${rest}`, 0];
    // A letter doubled that is not, and one that is and was not.
    const without = `${before}${next}${rest}`;
    if (word.length > 3) yield [without, here === next || here === word.charAt(at - 1) ? 1 : 4];
    yield [`${before}${here}${here}${next}${rest}`, 1];
    for (const letter of alphabet) {
      if (letter !== here) {
        const alike = vowels.includes(letter) && vowels.includes(here);
        yield [`${before}${letter}${next}${rest}`, alike ? 2 : 4];
      }
      yield [`${before}${letter}${here}${next}${rest}`, 3];
    }
  }
  for (const letter of alphabet) yield [`${word}${letter}`, 3];
}

/**
 * Known words one slip (a letter too many, missing, wrong, or two turned round) from `word`, the likeliest slip first,
 * at most six. Letters are tried in small form and get the capital of the word. Deterministic.
 */
export function nearWords(word: string, knows: (word: string) => boolean): readonly string[] {
  if (word.length > longest || word.length < 3) return [];
  const capital = /^\p{Lu}/u.test(word);
  const lower = word.toLowerCase();
  const found = new Map<string, Slip>();
  for (const [form, slip] of slipsOf(lower)) {
    // The first letter is seldom the slip, and the word would then be another.
    const rank = form.charAt(0) === lower.charAt(0) ? slip : 4;
    const shown = capital ? `${form.charAt(0).toUpperCase()}${form.slice(1)}` : form;
    const known = found.get(shown);
    if (known !== undefined ? rank < known : knows(shown)) found.set(shown, rank);
  }
  return [...found]
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, 6)
    .map(([form]) => form);
}
