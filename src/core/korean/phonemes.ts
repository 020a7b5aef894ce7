/**
 * Hangul and English spellings as strings over one small alphabet of sounds, for comparing names (see sound-distance.ts).
 * Hangul loses what Korean cannot say (f and p, r and l, z and j, a final r), so those fall together here.
 * Alphabet: k t n l m p s c(ㅈㅊ) h; vowels a e i o u and U (ㅡ, which only carries a consonant); of English
 * alone r (Hangul may drop it), G (g before e or i), z.
 */
/** Initials, vowels and codas in the order of the Unicode Hangul syllables; `-` is silence. */
const sounds = (list: string): readonly string[] =>
  list.split(' ').map((sound) => (sound === '-' ? '' : sound));
const initialSounds = sounds('k k n t t l m p p s s - c c c k t p h');
const vowelSounds = sounds('a e ia ie o e io ie o ua ue ue io u uo ue ui iu U ui i');
const codaSounds = sounds('- k k k n n n t l k m l l l p l m p p t t n c c k t p -');

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
  [/^pf/u, 'f'],
  [/q(?=i)/u, 'C'],
  [/gh(?=d)/gu, 'k'],
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
  'b:p c:k d:t f:p g:k G:G h:h j:c C:c k:k l:l m:m n:n p:p q:k r:r s:s t:t v:p w:u y:i z:z a:a e:e i:i o:o u:u'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** The sound of an English (Latin) word. Accents are taken off. `G` is g before e, i; `z` may be ㅈ or ㅅ. */
export function englishSound(word: string): string {
  let spelled = word.normalize('NFD').toLowerCase();
  for (const [pattern, into] of spellings) spelled = spelled.replace(pattern, into);
  let sound = '';
  for (const letter of spelled) sound += letterSounds.get(letter) ?? '';
  return sound;
}
