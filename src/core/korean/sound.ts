import { englishSound, koreanSound } from './phonemes';
import { encodeSound, soundLikeness } from './sound-distance';

/**
 * Foreign names in Hangul against their English spelling. Hangul writes sounds and English writes history, so a
 * match is a likeness of sounds above a threshold, found on `foreign-names-data.ts` (bench `names`). Names whose
 * Hangul follows another language than their English (바르샤바 Warsaw, 뮌헨 Munich) stay out of reach: those are
 * for a list of places.
 */

/** At least this alike is the same name; chosen where missed names and false matches cost about the same. */
export const sameName = 0.7;
/** Hangul keeps b, d, g apart from p, t, k at a name's head, except in Japanese names, which are alike enough anyway. */
const voicingPenalty = 0.2;
const headPenalty = 0.15;

const voiced = new Set(['b', 'v', 'd', 'g', 'j']);
const voiceless = new Set(['p', 'f', 't', 'k', 'c', 'q']);
const plainInitials = new Set(['ㄱ', 'ㄷ', 'ㅂ']);
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const strongInitials = new Set(['ㅋ', 'ㅌ', 'ㅍ']);

function initialOf(hangul: string): string {
  const code = hangul.charCodeAt(0) - 0xac00;
  return code < 0 || code >= 11_172 ? '' : initials.charAt(Math.floor(code / 588));
}

function headsApart(hangul: string, english: string): number {
  const initial = initialOf(hangul);
  const letter = english.normalize('NFD').charAt(0).toLowerCase();
  const soft = letter === 'c' || letter === 'g' || letter === 'q' || letter === 'j';
  if (!soft && strongInitials.has(initial) && voiced.has(letter) && letter !== 'v') return voicingPenalty;
  if (!soft && plainInitials.has(initial) && voiceless.has(letter) && !/^th/i.test(english))
    return voicingPenalty;
  const silent = initial === 'ㅇ';
  if (silent && /[bdfgklmnpqrstvz]/.test(letter) && !/^(?:[gk]n|pt|ps)/i.test(english)) return headPenalty;
  const nasal = (one: string): boolean => one === 'ㄴ' || one === 'ㅁ' || one === 'n' || one === 'm';
  if (initial !== '' && nasal(initial) !== nasal(letter) && !/^(?:[gkp]n)/i.test(english)) return headPenalty;
  return 0;
}

/** How alike a Hangul name and an English one sound, 0 to 1. Reads at most 24 sounds; other scripts are left out. */
export function nameLikeness(hangul: string, english: string): number {
  const korean = encodeSound(koreanSound(hangul));
  const spelled = encodeSound(englishSound(english));
  if (korean.codes.length === 0 || spelled.codes.length === 0) return 0;
  return Math.max(0, soundLikeness(korean, spelled) - headsApart(hangul.trim(), english.trim()));
}

/** True where the English spelling sounds as the Hangul does: 푸틴 Putin, 우크라이나 Ukraine. */
export const soundMatches = (hangul: string, english: string): boolean =>
  nameLikeness(hangul, english) >= sameName;

/** Sounds that stand for one another share a letter in a key. */
const merged = new Map([
  ['r', ''],
  ['U', ''],
  ['h', ''],
  ['G', 'c'],
  ['z', 'c'],
  ['s', 'c'],
]);

/**
 * A key by sound for looking names up: the consonants in order, without vowels and without what Hangul may drop or
 * add. Equal keys are candidates to be confirmed by `soundMatches`, not matches. Takes Hangul or Latin letters.
 */
export function soundKey(name: string): string {
  const sound = /[가-힣]/.test(name) ? koreanSound(name) : englishSound(name);
  const key = [...sound].map((one) => merged.get(one) ?? ('aeiou'.includes(one) ? '' : one)).join('');
  return key.replace(/(.)\1+/g, '$1');
}
