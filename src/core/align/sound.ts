/**
 * Names by sound: a Hangul spelling and an English one are written as strings over a small phoneme alphabet and
 * compared by weighted edit distance. Hangul loses what Korean cannot say (f/p, r/l, z/j, final r), so those
 * differences cost little; vowels of English spelling are unreliable, so they cost less than consonants.
 * Alphabet: k t n l m p s c(ㅈㅊ) h | vowels a e i o u | r (an English r that Hangul may drop).
 */

const initials = 'kknttlmppss-ccckt' as const;
const initialSounds = [
  'k',
  'k',
  'n',
  't',
  't',
  'l',
  'm',
  'p',
  'p',
  's',
  's',
  '',
  'c',
  'c',
  'c',
  'k',
  't',
  'p',
  'h',
] as const;
const vowelSounds = [
  'a',
  'e',
  'ia',
  'ie',
  'o',
  'e',
  'io',
  'ie',
  'o',
  'ua',
  'ue',
  'ue',
  'io',
  'u',
  'uo',
  'ue',
  'ui',
  'iu',
  'U',
  'ui',
  'i',
] as const;
const codaSounds = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'k',
  'm',
  'l',
  'l',
  'l',
  'p',
  'l',
  'm',
  'p',
  'p',
  't',
  't',
  'n',
  'c',
  'c',
  'k',
  't',
  'p',
  '',
] as const;
void initials;

/** The sound of a Hangul word; `U` is ㅡ, the vowel that only carries a consonant. Other characters are left out. */
export function koreanSound(word: string): string {
  let sound = '';
  for (const syllable of word) {
    const code = syllable.charCodeAt(0) - 0xac00;
    if (code < 0 || code >= 11_172) continue;
    const initial = initialSounds[Math.floor(code / 588)] ?? '';
    const vowel = vowelSounds[Math.floor((code % 588) / 28)] ?? '';
    const coda = codaSounds[code % 28] ?? '';
    sound += (initial === 'l' && sound.endsWith('l') ? '' : initial) + vowel + coda;
  }
  return sound;
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/gu, ''],
  [/^(kn|gn|pn)/u, 'n'],
  [/^wr/u, 'r'],
  [/^x/u, 'z'],
  [/^mc(?=[a-z])/u, 'mak'],
  [/sch|tch|ch|sh|cz|zh/gu, (match: string) => (match === 'sh' || match === 'sch' ? 's' : 'C')],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ck|cq|kh|gh(?=[aeiou])/gu, 'k'],
  [/gh/gu, ''],
  [/tz|ts|dg|dj/gu, 'C'],
  [/[ts]ion/gu, 'sun'],
  [/c(?=[eiy])/gu, 's'],
  [/g(?=[eiy])/gu, 'G'],
  [/ng(?![aeiouy])/gu, 'n'],
  [/x/gu, 'ks'],
  [/qu/gu, 'ku'],
  [/([a-z])\1/gu, '$1'],
  [/ee|ie|ea/gu, 'i'],
  [/oo|ou/gu, 'u'],
  [/au|aw/gu, 'o'],
  [/ow/gu, 'ou'],
  [/([^aeiou])e$/u, '$1'],
].map(([pattern, into]) => [pattern, into] as unknown as readonly [RegExp, string]);

const letterSounds = new Map<string, string>(
  Object.entries({
    b: 'p',
    c: 'k',
    d: 't',
    f: 'p',
    g: 'k',
    G: 'G',
    h: 'h',
    j: 'c',
    C: 'c',
    k: 'k',
    l: 'l',
    m: 'm',
    n: 'n',
    p: 'p',
    q: 'k',
    r: 'r',
    s: 's',
    t: 't',
    v: 'p',
    w: 'u',
    x: 'ks',
    y: 'i',
    z: 'z',
    a: 'a',
    e: 'e',
    i: 'i',
    o: 'o',
    u: 'u',
  }),
);

/** The sound of an English (Latin) word. Accents are taken off. `G` is g before e, i; `z` may be ㅈ or ㅅ. */
export function englishSound(word: string): string {
  let spelled = word.normalize('NFD').toLowerCase();
  for (const [pattern, into] of spellings) spelled = spelled.replace(pattern, into);
  let sound = '';
  for (const letter of spelled) sound += letterSounds.get(letter) ?? '';
  return sound;
}

const vowels = 'aeiouU';
const isVowel = (sound: string): boolean => vowels.includes(sound);

function dropCost(sound: string): number {
  if (sound === 'U') return 0.05;
  if (sound === 'r') return 0.1;
  if (sound === 'h') return 0.35;
  return isVowel(sound) ? 0.3 : sound === 't' || sound === 's' ? 0.8 : 0.9;
}

function swapCost(korean: string, english: string): number {
  if (korean === english) return 0;
  if (isVowel(korean) && isVowel(english)) {
    if (korean === 'U') return 0.25;
    return near.has(korean + english) ? 0.15 : 0.35;
  }
  return cheap.get(korean + english) ?? 1.2;
}

const near = new Set(['ae', 'ea', 'eo', 'oe', 'ei', 'ie', 'ou', 'uo', 'ao', 'oa', 'eu', 'au']);
const cheap = new Map<string, number>([
  ['lr', 0.05],
  ['cz', 0.1],
  ['sz', 0.15],
  ['cs', 0.45],
  ['sc', 0.5],
  ['cG', 0.05],
  ['kG', 0.15],
  ['ct', 0.5],
  ['tc', 0.6],
  ['hk', 0.6],
  ['kh', 0.5],
  ['hc', 0.5],
  ['iu', 0.35],
  ['tl', 0.9],
  ['nm', 0.5],
  ['mn', 0.5],
  ['pu', 0.7],
  ['up', 0.7],
]);

const longest = 24;

/** How alike two sounds are, 0 to 1. Cost: the product of their lengths, each cut at 24. */
export function soundLikeness(korean: string, english: string): number {
  const rows = Math.min(korean.length, longest);
  const columns = Math.min(english.length, longest);
  if (rows === 0 || columns === 0) return 0;
  let previous = new Float64Array(columns + 1);
  let current = new Float64Array(columns + 1);
  for (let column = 1; column <= columns; column += 1)
    previous[column] = (previous[column - 1] ?? 0) + dropCost(english.charAt(column - 1));
  for (let row = 1; row <= rows; row += 1) {
    const sound = korean.charAt(row - 1);
    const drop = dropCost(sound);
    current[0] = (previous[0] ?? 0) + drop;
    for (let column = 1; column <= columns; column += 1) {
      const other = english.charAt(column - 1);
      const swap = (previous[column - 1] ?? 0) + swapCost(sound, other);
      const skip = (previous[column] ?? 0) + drop;
      const insert = (current[column - 1] ?? 0) + dropCost(other);
      current[column] = Math.min(swap, skip, insert);
    }
    [previous, current] = [current, previous];
  }
  const weight = (soundWeight(korean, rows) + soundWeight(english, columns)) / 2;
  return Math.max(0, 1 - (previous[columns] ?? 0) / Math.max(1, weight));
}

/** What a sound could lose at most: consonants weigh one, vowels a third. */
function soundWeight(sound: string, length: number): number {
  let weight = 0;
  for (let at = 0; at < length; at += 1)
    weight += isVowel(sound.charAt(at)) ? 0.35 : sound.charAt(at) === 'r' ? 0.3 : 1;
  return weight;
}

/** The number of consonants that carry a name's identity. */
export function consonants(sound: string): number {
  let count = 0;
  for (const one of sound) if (!isVowel(one) && one !== 'r') count += 1;
  return count;
}
