/** Characters as a person sees them: a letter with its marks, a syllable of jamo, a flag, a family of emoji. */

// Everything outside this needs a look at grapheme clusters: marks, jamo, surrogates, joiners, CR LF.
const complexPattern =
  /[^\t\n\x20-\x7e\xa0-\u02ff\u0400-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3001-\u3029\u3400-\u9fff가-힣\uff01-\uff5e]/;

// Runtimes differ in the Unicode version of their clusters, hardly in the clusters: only new emoji move an edge. What
// depends on one (an anchor, a cut) is stored as offsets in the event, so no fold asks again.
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether a text holds anything that may be more than one UTF-16 unit to a person's eye. */
export function hasClusters(text: string): boolean {
  return complexPattern.test(text);
}

/** The grapheme clusters of a text, with their UTF-16 offsets. Linear in the text. */
export function graphemes(text: string): Iterable<{ readonly index: number; readonly segment: string }> {
  return segmenter.segment(text);
}

/** The beginning of the character that a UTF-16 offset falls into; the offset itself where it is between two. */
export function characterStart(text: string, offset: number): number {
  return clusterAround(text, offset)?.start ?? offset;
}

/** The end of the character that a UTF-16 offset falls into; the offset itself where it is between two. */
export function characterEnd(text: string, offset: number): number {
  return clusterAround(text, offset)?.end ?? offset;
}

/** A range widened to whole characters; one of equal offsets stays empty and moves to the beginning of its character. */
export function wholeCharacters(text: string, start: number, end: number): { start: number; end: number } {
  const from = characterStart(text, start);
  return { start: from, end: start === end ? from : characterEnd(text, end) };
}

function clusterAround(text: string, offset: number): { start: number; end: number } | null {
  if (offset <= 0 || offset >= text.length) return null;
  if (!hasClusters(text.slice(offset - 1, offset + 1))) return null;
  const cluster = segmenter.segment(text).containing(offset);
  if (!cluster || cluster.index === offset) return null;
  return { start: cluster.index, end: cluster.index + cluster.segment.length };
}
