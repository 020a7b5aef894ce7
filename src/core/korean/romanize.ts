import { romanize as romanizeHangul } from 'es-hangul';

const syllable = /[가-힣]/;
const firstSyllable = 0xac00;

/** Final consonant index of a Hangul syllable, 0 where it has none. */
export function finalConsonant(character: string): number {
  return (character.charCodeAt(0) - firstSyllable) % 28;
}

/** Initial consonant index of a Hangul syllable (18 is ㅎ, 5 is ㄹ). */
function initialConsonant(character: string): number {
  return Math.floor((character.charCodeAt(0) - firstSyllable) / 588);
}

const nieun = 4;
const stops = new Set([1, 7, 17]); // ㄱ ㄷ ㅂ as finals
const hieut = 18;

/**
 * True where Revised Romanisation spells a noun as if its halves stood alone, which es-hangul does not do:
 * ㅎ after a stop is written (묵호 Mukho, 집현전 Jiphyeonjeon), and a road's 로 after ㄴ reads no
 * (신문로 Sinmunno, against 신라 Silla).
 */
function isSeam(before: string, after: string, isLast: boolean): 'aspirate' | 'road' | null {
  if (initialConsonant(after) === hieut && stops.has(finalConsonant(before))) return 'aspirate';
  if (after === '로' && isLast && finalConsonant(before) === nieun) return 'road';
  return null;
}

function romanizeRun(run: string): string {
  const syllables = [...run];
  let out = '';
  let pending = '';
  for (const [index, current] of syllables.entries()) {
    const before = syllables[index - 1];
    const seam =
      before === undefined ? null : isSeam(before, current, index === syllables.length - 1 && index > 1);
    if (seam !== null) {
      out += romanizeHangul(pending);
      pending = '';
      if (seam === 'road') {
        out += 'no';
        continue;
      }
    }
    pending += current;
  }
  return out + (pending === '' ? '' : romanizeHangul(pending));
}

/**
 * Hangul in `text` by the Revised Romanisation of 2000 with the sound changes it asks for within a word
 * (종로 jongno, 왕십리 wangsimni), in small letters; everything else is kept as it is. Nouns are assumed,
 * as in names of places and outlets. People's names do not come here: see names.ts.
 */
export function romanize(text: string): string {
  return text.normalize('NFC').replace(/[가-힣]+/g, romanizeRun);
}

/** One syllable on its own, as names are spelled: sound changes never cross a name's syllables. */
export function romanizeSyllable(character: string): string {
  return syllable.test(character) ? romanizeHangul(character) : character;
}

/** The first letter as a capital, the rest untouched. */
export function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A proper noun of one or more words: each word romanised and capitalised. */
export function romanizeProper(text: string): string {
  return text.trim().split(/\s+/).map(romanize).map(capitalize).join(' ');
}
