/** What a line of text looks like: how long, in which script, whether it reads as prose. */

const WORD = /[\p{L}\p{N}]+(?:['’.,\-·%][\p{L}\p{N}]+)*/gu;
const HANGUL = /[가-힣]/gu;
const SENTENCE_END = /(?:[.!?。！？][\s"'”’」』)\]）】]*|(?:…|\.{3})[\s"'”’」』)\]]*)$/u;

/** Only the first characters are looked at: a line's look is settled long before, and a line may be 50 MB. */
const LOOK = 2000;

function wordCount(text: string): number {
  return text.slice(0, LOOK).match(WORD)?.length ?? 0;
}

function hangulCount(text: string): number {
  return text.slice(0, LOOK).match(HANGUL)?.length ?? 0;
}

/** True where Hangul outweighs Latin letters: Korean packs a word of English into two or three syllables. */
export function isKorean(text: string): boolean {
  const latin = text.slice(0, LOOK).match(/[a-z]/giu)?.length ?? 0;
  return hangulCount(text) * 2 > latin;
}

/** Length as words of English; two and a half Hangul syllables count as one word. */
export function weight(text: string): number {
  const hangul = hangulCount(text);
  return hangul > 0 ? wordCount(text.replace(HANGUL, ' ')) + hangul / 2.5 : wordCount(text);
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-40));
}

/** A sentence or more of running text, as against a title, a label or a menu entry. */
export function isProse(text: string): boolean {
  if (text.length > 400) return true;
  const size = weight(text);
  return endsSentence(text) ? size >= 6 : size >= 32;
}

/** A line of a title's length, long enough to say something. */
export function isTitleLike(text: string): boolean {
  const size = weight(text);
  return text.length <= 220 && size >= 3 && size <= 36;
}
