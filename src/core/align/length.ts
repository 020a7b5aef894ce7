/**
 * What the lengths of two stretches say, after Gale and Church (1993), "A Program for Aligning Sentences in
 * Bilingual Corpora": but as the log of a likelihood ratio (translation against chance), on the log of the
 * lengths, because Korean lengths scatter with the number of names given twice (in Hangul and in Latin).
 */

/** Length that counts: letters and digits, Hangul syllables once, a Latin gloss in brackets not at all. */
export function weighLength(sentence: string, language: 'ko' | 'en'): number {
  const text = language === 'ko' ? sentence.replace(/[（(][A-Za-z0-9 .,'’&-]{1,60}[)）]/gu, '') : sentence;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 32) length += language === 'ko' && code < 0x1100 ? 0.5 : 1;
  }
  return length;
}

const smoothing = 12;
/** The ratio of news in general, and for how many Korean characters it counts against the document's own. */
const usualRatio = 2.3;
const usualWeight = 400;

/** English length for one of Korean in this document, held within what news shows. */
export function lengthRatio(ko: readonly number[], en: readonly number[]): number {
  const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
  const ratio = (sum(en) + usualRatio * usualWeight) / (sum(ko) + usualWeight);
  return Math.min(3.2, Math.max(1.6, ratio));
}

/** Log likelihood ratio of two lengths, both positive: above 0 speaks for translation. */
export function lengthEvidence(ko: number, en: number, ratio: number): number {
  const gap = Math.log((en + smoothing) / (ko * ratio + smoothing));
  const spread = 0.27 + 1.1 / Math.sqrt(en + ko * ratio + smoothing);
  const chanceSpread = 0.85;
  return (
    Math.log(chanceSpread / spread) -
    (gap * gap) / (2 * spread * spread) +
    (gap * gap) / (2 * chanceSpread * chanceSpread)
  );
}
