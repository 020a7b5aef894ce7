import type { Block, BlockKind } from './article';
import { endsSentence, weight } from './measure';
import type { LineHint } from './normalise';
import type { ReadLine } from './read-lines';
import { findRegion } from './region';

/**
 * Gives every line its zone, from what it is by itself and where it stands. Linear in the number of lines.
 * Where the evidence is thin a line stays in the body: an editor sees one line too many, and loses none.
 */
export function zoneLines(lines: readonly ReadLine[]): Block[] {
  const sizes = lines.map((line) => (line.role === 'prose' ? weight(line.text) : 0));
  const above = sumsAbove(sizes);
  const covered = coveredByFurniture(lines, above);
  const region = findRegion(lines, covered, sizes);
  if (region) {
    covered.fill(true, 0, region.headline >= 0 ? region.headline : region.start);
    covered.fill(true, region.end + 1);
  }
  const closing = closingLines(lines, covered, above);
  const firstProse = lines.findIndex((line, index) => line.role === 'prose' && !covered[index]);
  const headline =
    region && region.headline >= 0 ? region.headline : findHeadline(lines, covered, firstProse);
  const first = headline === firstProse ? nextProse(lines, covered, firstProse + 1) : firstProse;
  const last = lines.findLastIndex(
    (line, index) => line.role === 'prose' && !covered[index] && index < closing.copyright,
  );
  let furnitureSince = -1;
  return lines.map((line, index): Block => {
    const kind = ((): BlockKind => {
      if (index === headline) return 'headline';
      if (line.role === 'byline' || line.role === 'copyright') return line.role;
      if (line.role === 'url' || line.role === 'stamp' || covered[index]) return 'leftover';
      if (index > closing.copyright) return 'leftover';
      if (line.role === 'caption') return 'caption';
      const inside = index > first && index < last;
      if (line.role === 'furniture') return line.reach === 'edge' && inside ? bodyKind(line) : 'leftover';
      if (line.role === 'prose') return bodyKind(line);
      if (first >= 0 && index < first) return headKind(line, lines[headline], index > headline);
      if (inside || first < 0) return bodyKind(line);
      if (line.hint === 'headline' || line.hint === 'subhead') return 'leftover';
      if (index > closing.byline) return 'leftover';
      return furnitureSince > last && !endsSentence(line.text) ? 'leftover' : bodyKind(line, true);
    })();
    if (kind === 'leftover' || kind === 'byline') furnitureSince = index;
    return { kind: hinted(kind, line.hint), text: line.text };
  });
}

/** Mark-up decides between kinds of body text; it cannot make body of a byline or of page furniture. */
function hinted(kind: BlockKind, hint: LineHint | undefined): BlockKind {
  if (!hint || (kind !== 'paragraph' && kind !== 'subhead' && kind !== 'quote')) return kind;
  return hint === 'headline' ? 'subhead' : hint;
}

/** Which lines lie under a "Related articles" or "Leave a reply" heading (the heading included). */
function coveredByFurniture(lines: readonly ReadLine[], before: readonly number[]): boolean[] {
  const covered = lines.map(() => false);
  const total = before.at(-1) ?? 0;
  let listing = false;
  for (const [index, line] of lines.entries()) {
    const proseSoFar = before[index] ?? 0;
    if (line.role === 'furniture' && line.reach === 'end' && proseSoFar > 0) {
      if (proseSoFar * 4 >= total - proseSoFar) {
        covered.fill(true, index);
        break;
      }
    }
    if (line.role === 'furniture' && line.reach === 'list' && proseSoFar > 0) listing = true;
    else if (line.role === 'prose' || line.role === 'byline' || line.role === 'copyright') listing = false;
    covered[index] = listing;
  }
  return covered;
}

/** Words of prose above each line; the last entry is that of all lines. */
function sumsAbove(sizes: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const size of sizes) {
    sum += size;
    sums.push(sum);
  }
  return sums;
}

/** Where the article closes: the first copyright notice and tail byline with most of the prose above them. */
function closingLines(
  lines: readonly ReadLine[],
  covered: readonly boolean[],
  before: readonly number[],
): { copyright: number; byline: number } {
  const total = before.at(-1) ?? 0;
  const closes = (index: number): boolean => {
    const above = before[index] ?? 0;
    return !covered[index] && above > 0 && above * 2 >= total;
  };
  const find = (test: (line: ReadLine) => boolean): number => {
    const found = lines.findIndex((line, index) => test(line) && closes(index));
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  };
  return {
    copyright: find((line) => line.role === 'copyright'),
    byline: find((line) => line.role === 'byline' && !line.head),
  };
}

function nextProse(lines: readonly ReadLine[], covered: readonly boolean[], from: number): number {
  return lines.findIndex((line, index) => index >= from && line.role === 'prose' && !covered[index]);
}

const ASKS_OR_TRAILS = /(?:[?!？！]|…|\.{3}|[.!?]["”’」』])["'”’\s]*$/u;

/**
 * The headline: the first line of a title's length above the first prose, a line that stands there twice
 * (window title and heading) before others. A first line that ends in a question mark, an ellipsis or a
 * closing quotation mark reads as prose by itself; it is the headline where longer prose follows it.
 */
function findHeadline(lines: readonly ReadLine[], covered: readonly boolean[], firstProse: number): number {
  const marked = lines.findIndex((line) => line.hint === 'headline' && line.role !== 'furniture');
  if (marked >= 0) return marked;
  const end = firstProse < 0 ? lines.length : firstProse;
  const candidates: number[] = [];
  for (let index = 0; index < end; index += 1)
    if (lines[index]?.role === 'title' && !covered[index] && lines[index]?.hint !== 'subhead')
      candidates.push(index);
  const seen = new Map<string, number>();
  for (const index of candidates) {
    const text = lines[index]?.text ?? '';
    if (seen.has(text)) return index;
    seen.set(text, index);
  }
  const first = candidates[0];
  if (firstProse < 0) return lines.length > 1 ? (first ?? -1) : -1;
  if (first !== undefined) {
    // Two to four words with page furniture under them and a longer title below: the name of the paper.
    const next = candidates[1];
    const named = next !== undefined && next > first + 1 && weight(lines[first]?.text ?? '') < 5;
    return named && weight(lines[next]?.text ?? '') >= 5 ? next : first;
  }
  const opening = lines[firstProse];
  const second = lines[nextProse(lines, covered, firstProse + 1)];
  if (opening && second && ASKS_OR_TRAILS.test(opening.text.slice(-8))) {
    const size = weight(opening.text);
    if (opening.text.length <= 200 && size <= 26 && size < weight(second.text) && second.afterBlank)
      return firstProse;
  }
  const label = /^[[【◀<(].*[\]】▶>)]$/u;
  return lines.findIndex(
    (line, index) => index < firstProse && line.role === 'short' && !covered[index] && !label.test(line.text),
  );
}

const HAS_DATE =
  /\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}년 \d{1,2}월 \d{1,2}일|\d{1,2}:\d{2}/u;

/** A line above the first prose: under the headline a deck, unless it repeats the headline or says when. */
function headKind(line: ReadLine, headline: ReadLine | undefined, below: boolean): BlockKind {
  if (line.hint === 'subhead' && line.role === 'title' && !headline) return 'subhead';
  if (!below || line.role !== 'title' || !headline || HAS_DATE.test(line.text)) return 'leftover';
  return line.text.startsWith(headline.text) || headline.text.startsWith(line.text) ? 'leftover' : 'subhead';
}

const LIST_ITEM = /^(?:[-–—*•·]\s|\d{1,2}[.)]\s|[①-⑳])/u;
const HEADING_MARK = /^[◆■●◇□○▶▷★☆]/u;
const WHOLE_QUOTE = /^(?:“[^“”]*”|"[^"]*"|‘[^‘’]*’)$/u;

/** Subhead, quote or paragraph, for a line inside the body. `trailing`: nothing follows that it could head. */
function bodyKind(line: ReadLine, trailing = false): BlockKind {
  const text = line.text;
  if (text.length > 400) return 'paragraph';
  const size = weight(text);
  if (WHOLE_QUOTE.test(text) && endsSentence(text) && size >= 4) return 'quote';
  if (line.role === 'prose' || trailing || LIST_ITEM.test(text) || text.length > 110 || size > 20)
    return 'paragraph';
  if (HEADING_MARK.test(text)) return 'subhead';
  if (endsSentence(text) || /[,:;·]$|^\p{Ll}/u.test(text)) return 'paragraph';
  return 'subhead';
}
