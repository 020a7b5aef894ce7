/** Names by sound: Hangul words against English words with a capital. */
import { isCapitalized, type Token } from '../english/tokens';
import { englishSound, koreanSound } from '../korean/phonemes';
import { encodeSound, type SoundCode, soundLikeness } from '../korean/sound-distance';

/** Sounds at least this alike are taken for the same name. */
const sameSound = 0.72;
/** Longer words of no list are compounds or inflected, no names. */
const longestName = 8;
/** Endings of verbs, and a syllable with a particle: such words are no names, and they are half of all words. */
const inflected =
  /^.[을를은는]$|(?:[하되있없했됐었았한된]다|[하되있없했됐었았]고|[하되으]며|[하되있없]는|지만|면서|하게|했던|으로)$/u;

const title =
  /(?:씨|군|양|님|의원|장관|차관|대통령|총리|대표|기자|교수|판사|검사|시장|지사|위원장|회장|사장|감독|선수|대변인|박사|대사)$/u;

/** English words as they sound, one or two. */
export interface Spoken {
  readonly places: readonly number[];
  readonly code: SoundCode;
}

/** Words with a capital that are no names. */
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|(?:sept|nov|dec)ember|october)s?$/u;

const withoutPossessive = ({ text }: Token) => text.replace(/[’']s$/u, '');

/**
 * Words with capitals by their sound, and two in a row as one, whichever is first: 강계만 is one word, Kang Gye-man two.
 * Those that are `taken` have their Korean already.
 */
export function spokenOf(tokens: readonly Token[], taken: ReadonlySet<number>): readonly Spoken[] {
  const spoken: Spoken[] = [];
  const add = (sound: string, places: readonly number[]) => {
    const code = encodeSound(sound);
    if (code.consonants >= 1 && code.codes.length >= 3) spoken.push({ places, code });
  };
  let before: Token | null = null;
  let soundBefore = '';
  for (const [at, token] of tokens.entries()) {
    if (!isCapitalized(token) || token.text.length < 2 || taken.has(at) || calendar.test(token.lower)) {
      before = null;
      continue;
    }
    const sound = englishSound(withoutPossessive(token));
    if (token.text.length > 2) add(sound, [at]);
    if (before?.end === token.start - 1) {
      add(soundBefore + sound, [at - 1, at]);
      add(sound + soundBefore, [at - 1, at]);
    }
    before = token;
    soundBefore = sound;
  }
  return spoken;
}

/** How a Hangul word may be read as a name: 김정은 is one and no 김정 with a particle; 노은찬씨 and 캐버노판사 hold one. */
function readingsOf(word: string, stem: string): readonly string[] {
  if (stem.length > longestName || inflected.test(stem)) return [];
  const called = stem.replace(title, '');
  return [
    ...(called.length > 1 && called !== stem ? [called] : []),
    stem,
    ...(stem.length < word.length && word.length <= 4 ? [word] : []),
  ];
}

export interface SoundMatch {
  /** The part of the word that is the name. */
  readonly name: string;
  readonly places: readonly number[];
}

/** The English name that sounds most like a Hangul word, given without its particle too; null where none does. */
export function soundAlike(word: string, stem: string, spoken: readonly Spoken[]): SoundMatch | null {
  if (spoken.length === 0) return null;
  let best = sameSound;
  let found: SoundMatch | null = null;
  for (const name of readingsOf(word, stem)) {
    const code = encodeSound(koreanSound(name));
    if (code.consonants < 2 || code.codes.length < 3) continue;
    for (const { places, code: other } of spoken) {
      const likeness = soundLikeness(code, other, best);
      if (likeness > best || (likeness === best && found === null)) found = { name, places };
      best = Math.max(best, likeness);
    }
  }
  return found;
}
