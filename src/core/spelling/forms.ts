/** Words that are right though no dictionary lists them, and the American form of British ones. */
import { englishFunctionWords as functionWords } from '../diff/function-words';
import { foldSpelling } from '../terms/english-forms';

/** What may stand before a known word and make another: cybersecurity, multibillion. */
const prefixes =
  'anti auto bio co counter cyber de eco electro ex geo hydro hyper inter intra macro mega micro mid mini mis multi nano neo non out over photo post pre pro pseudo quasi re semi sub super tele trans ultra un under vice'.split(
    ' ',
  );
const suffixes = 'like wide fold proof free less ness goer goers maker makers holder holders'.split(' ');

/** Parts of hyphened words that do not stand alone: pre-trial, 18- to 29-year-olds. */
export const bound: ReadonlySet<string> = new Set([...prefixes, ...suffixes, 'olds', 'e', 'th']);

/** How surely a word is made of known ones: 'maybe' yields to a plain word that is one slip away. */
export type Made = 'surely' | 'maybe' | 'no';

/**
 * A known word with a prefix or suffix, or two short known words run together (roofline, bedsheet). The longer the
 * parts, the surer: copmany is no many of cops. Two words of which one is a function word, or that are long together,
 * have rather lost the space between them.
 */
export function madeOf(lower: string, knows: (word: string) => boolean): Made {
  const affixed = [
    ...prefixes.flatMap((prefix) => (lower.startsWith(prefix) ? [lower.slice(prefix.length)] : [])),
    ...suffixes.flatMap((suffix) => (lower.endsWith(suffix) ? [lower.slice(0, -suffix.length)] : [])),
  ].filter((rest) => rest.length >= 4 && knows(rest));
  const long = affixed.some((rest) => rest.length >= 6 || (rest.length === 5 && lower.length >= 9));
  if (long) return 'surely';
  let made: Made = affixed.length > 0 ? 'maybe' : 'no';
  if (lower.length < 7 || lower.length > 11) return made;
  for (let at = 3; at <= lower.length - 4; at += 1) {
    const [one, two] = [lower.slice(0, at), lower.slice(at)];
    if (functionWords.has(one) || functionWords.has(two) || !knows(one) || !knows(two)) continue;
    if (at >= 4) return 'surely';
    made = 'maybe';
  }
  return made;
}

/** British endings and their American form, tried where the table of whole words says nothing. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/our(?=s?$|ed$|ing$|able$|ite|ful|hood|less|er)/u, 'or'],
  [/ll(?=(?:ed|ing|ers?|ors?|ists?)$)/u, 'l'],
  [/eable$/u, 'able'],
  [/is(?=(?:ation|ations|e|es|ed|ing|er|ers)$)/u, 'iz'],
  [/ys(?=(?:e|es|ed|ing)$)/u, 'yz'],
  [/(?<=[tb])re(?=s?$)/u, 'er'],
  [/(?<=[tb])red$/u, 'ered'],
  [/ae|oe/u, 'e'],
  [/ogue(?=s?$)/u, 'og'],
];

/** The American spelling of a British word in small letters, where `knows` has it; null for every other word. */
export function americanOf(lower: string, knows: (word: string) => boolean): string | null {
  // Surprise, reprise, enterprise are spelled so everywhere.
  if (lower.includes('pris')) return null;
  const folded = foldSpelling(lower);
  if (folded !== lower && knows(folded)) return folded;
  for (const [ending, write] of endings) {
    const form = lower.replace(ending, write);
    if (form !== lower && knows(form)) return form;
  }
  return null;
}
