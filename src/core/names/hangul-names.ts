/** Hangul words that may be names from abroad, spelled by sound. */
import { allMatches } from '../korean/matches';
import { stripParticle } from '../korean/particles';
import { isKnownPlace } from '../korean/places';
import { type SpokenText, speak } from '../korean/sound-fit';
import { foreignLook } from './foreign-look';
import type { NameText } from './names';
import { isCountry } from './renderings';
import { borrowedWords, titlesBehind } from './words-data';

export interface HangulName {
  /** Without its particle. UTF-16 offsets. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly spoken: SpokenText;
  /** Syllables of it that a word list has: 판사 of 캐버노판사. */
  readonly listed: number;
  /** Log odds that it is a name from abroad, by its syllables and by what stands around it. */
  readonly weight: number;
  /** The same in Latin letters, where the Korean gives it in brackets. */
  readonly gloss: string | null;
  /** A place of the word list, which the English does not name. */
  readonly place: boolean;
}

const hangulWord = /[가-힣]+/gu;
/** Verbs and particles are no names, whatever their syllables. */
const inflected =
  /(?:니다|[가-힣]다[고는며]?|[가-힣]까|[하되][고며여어는던지기면게였]|[하되]려|했|됐|[았었였겠][고던으지는다음]|[는은을]데|[가-힣]게|면서|지만|라고|라며|라는|이라|려고|도록|거나|듯이|롭게|럽게|스러워|스러운|로운|려진|해진|어진|아진)$/u;
const longestName = 9;
const mostListed = 0.6;
const glossed = /^\s?\(([A-Za-z][A-Za-z .'’-]{1,40})\)/u;
const longestGloss = 60;
const titled = new RegExp(`^\\s?(?:[가-힣]{2,6}\\s)?(?:${titlesBehind})(?![가-힣]{3})`, 'u');
/** 비야레알과의 has two particles. */
const joined = /(?<=[가-힣]{2})[과와]$/u;
/** 재인스씨, 캐버노판사. */
const runTogether = new RegExp(`(?<=[가-힣]{2})(?:${titlesBehind})$`, 'u');
const behindTitle = new RegExp(`(?:${titlesBehind})(?:인|이자)?\\s$`, 'u');
const longestTitle = 8;
const titleWeight = 2.5;
const behindTitleWeight = 1.5;
const glossWeight = 4;
const placeWeight = 6;
/** For a name that another sentence has beside its English. */
const knownWeight = 3;
/** What the word list has beside places: 상원, 대전. */
const leastPlace = 2;
/** Below it a word is Korean. */
const leastWeight = 1;

/** Words of one syllable that stand before titles and are none. */
const shortWords = new Set(
  '뒤 때 중 후 겸 것 수 등 더 또 그 이 저 한 두 세 네 각 총 현 구 신 새 첫 맨 양 몇 온 옛 전 차 주 부 각 본 팀 앞 곳 일 말 내 제 미 러 중 북 영 불 독 당 군 시 도 국'.split(
    ' ',
  ),
);

/** 밴 of 마이클 밴(Michael Vann), 밴 중위: one syllable alone is a name only where something says so. */
function isShortName(stem: string, gloss: string | null, title: boolean): boolean {
  return stem.length === 1 && (gloss !== null || title) && foreignLook(stem) > 0 && !shortWords.has(stem);
}

/** The word list has 상원 and 대전 among its places. */
const isPlace = (word: string, place: string) =>
  word.startsWith(place) && (isKnownPlace(place) || foreignLook(place) > leastPlace);

/** The words in brackets go to the words before them from the last on: 루크 월튼(Luke Walton). */
function shareGlosses(names: readonly HangulName[], ko: string): readonly HangulName[] {
  const shared = [...names];
  for (let at = names.length - 1; at >= 0; at -= 1) {
    const words = shared[at]!.gloss?.split(/[ ·]+/u) ?? [];
    if (words.length < 2) continue;
    const [before, own] = [words.slice(0, -1).join(' '), words.at(-1)!];
    shared[at] = { ...shared[at]!, gloss: own };
    const previous = shared[at - 1];
    if (previous && previous.gloss === null && /^[ ·]$/u.test(ko.slice(previous.end, shared[at]!.start)))
      shared[at - 1] = { ...previous, gloss: before, weight: previous.weight + glossWeight };
  }
  return shared;
}

/** The Hangul words of a sentence that may be names, in order. Linear. */
export function hangulNames({ ko, listed, known, lostPlaces }: NameText): readonly HangulName[] {
  const names = allMatches(ko, hangulWord).flatMap(({ 0: word, index }): readonly HangulName[] => {
    const wordEnd = index + word.length;
    const stripped = stripParticle(word).stem.replace(joined, '');
    const lost = lostPlaces.get(wordEnd);
    if (
      lost !== undefined
        ? isPlace(word, lost)
        : isKnownPlace(stripped) && !isCountry(stripped) && foreignLook(stripped) > leastPlace
    ) {
      const place = lost ?? stripped;
      const end = index + place.length;
      const spoken = speak(word);
      return [
        { text: place, start: index, end, spoken, listed: 0, weight: placeWeight, gloss: null, place: true },
      ];
    }
    const behind = ko.slice(wordEnd, wordEnd + longestGloss);
    const bracket = glossed.exec(behind);
    const gloss = bracket?.[1] ?? null;
    // Brackets stand before the particle.
    const whole = gloss === null ? stripped : word;
    const stem = whole.replace(runTogether, '');
    const title = stem !== whole || titled.test(bracket ? behind.slice(bracket[0].length) : behind);
    if (stem.length > longestName || (stem.length < 2 && !isShortName(stem, gloss, title))) return [];
    const inList = listed.get(wordEnd) ?? 0;
    if (inList >= stem.length * mostListed || borrowedWords.has(stem) || borrowedWords.has(word)) return [];
    // What stands directly behind a mark is a particle of what the marks hold.
    if (/[”"’')\]」』%\dA-Za-z]/u.test(ko.charAt(index - 1)) || inflected.test(word)) return [];
    const weight =
      foreignLook(stem) +
      (known.has(stem) ? knownWeight : 0) +
      (title ? titleWeight : 0) +
      (behindTitle.test(ko.slice(Math.max(0, index - longestTitle), index)) ? behindTitleWeight : 0) +
      (gloss === null ? 0 : glossWeight);
    if (weight < leastWeight) return [];
    const end = index + stem.length;
    return [
      { text: stem, start: index, end, spoken: speak(word), listed: inList, weight, gloss, place: false },
    ];
  });
  return shareGlosses(names, ko);
}
