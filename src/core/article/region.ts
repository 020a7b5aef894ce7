import { endsSentence } from './measure';
import type { ReadLine } from './read-lines';

/** Where the article lies in a text that holds a whole page: indices of its headline, first and last line. */
interface Region {
  /** -1 where no line above stands out as the headline. */
  readonly headline: number;
  readonly start: number;
  readonly end: number;
}

/** Fewer lines of labels and titles than this are an article's own; more are a page around it. */
const CROWD = 20;
const COST = { furniture: -5, stamp: -5, url: -5, title: -4, short: -4, caption: 0, byline: 0, copyright: 0 };
/** A longer paragraph counts no more: one legal notice must not outweigh an article. */
const MOST = 80;

/**
 * Finds the article in the text of a whole page, menus and lists of other articles included. Prose adds its
 * words to a run, every label, title or menu entry takes some off, and a run ends when it is used up: a list
 * of links inside the article costs less than the prose around it. Of the runs the one wins that has enough
 * prose and a line above that shares words with it. `sizes`: words of each line that is prose. Null where the text holds too few labels to be a page.
 */
export function findRegion(
  lines: readonly ReadLine[],
  covered: readonly boolean[],
  sizes: readonly number[],
): Region | null {
  const isProse = (index: number): boolean => lines[index]?.role === 'prose' && !covered[index];
  let crowd = 0;
  let best: Region | null = null;
  let bestScore = 0;
  let run = { sum: 0, most: 0, start: -1, end: -1 };
  /** Notices (cookies, app offers) read as prose and may open the run: how far in the headline is looked for. */
  const opening = ({ start, end, most }: typeof run): number => {
    let sum = 0;
    for (let index = start; index <= end; index += 1) {
      if (isProse(index)) sum += Math.min(MOST, sizes[index] ?? 0);
      if (sum > most * OPENING) return index;
    }
    return start;
  };
  const close = (): void => {
    if (run.start >= 0) {
      const above = headlineAbove(lines, run.start, run.start, run.end);
      const headline = above.index >= 0 ? above : headlineAbove(lines, run.start, opening(run), run.end);
      const score = Math.min(run.most, LONG_ENOUGH) + WORTH_OF_HEADLINE * headline.score;
      if (score > bestScore) {
        bestScore = score;
        best = { headline: headline.index, start: Math.max(run.start, headline.index + 1), end: run.end };
      }
    }
    run = { sum: 0, most: 0, start: -1, end: -1 };
  };
  for (const [index, line] of lines.entries()) {
    if (isProse(index)) {
      if (run.start < 0) run.start = index;
      run.sum += Math.min(MOST, sizes[index] ?? 0);
      if (run.sum > run.most) {
        run.most = run.sum;
        run.end = index;
      }
      continue;
    }
    if (line.role !== 'prose') run.sum += COST[line.role];
    if (line.role !== 'prose' && COST[line.role] < 0) crowd += 1;
    if (run.sum <= 0) close();
  }
  close();
  return crowd < CROWD || !best ? null : withLastSentences(best, lines);
}

/** A sentence of four words reads as a title by its length; right under the last paragraph it belongs to it. */
function withLastSentences(region: Region, lines: readonly ReadLine[]): Region {
  let end = region.end;
  for (let next = lines[end + 1]; next?.role === 'title' || next?.role === 'short'; next = lines[end + 1]) {
    if (!endsSentence(next.text)) break;
    end += 1;
  }
  return { ...region, end };
}

/** The share of a run's prose that may stand above its headline. */
const OPENING = 0.15;
/** A run of this many words is an article whatever its length: past it only its headline tells runs apart. */
const LONG_ENOUGH = 150;
/** What a word of the headline found in a run is worth, in words of prose. */
const WORTH_OF_HEADLINE = 12;

/** How far above the first paragraph a headline may stand: dates, share bars and captions lie between. */
const REACH = 40;

/**
 * The headline shares its words with the article; menus and other titles do not. Each word that is in the
 * body counts 1, each that is not takes off a half, and each line between takes off a little. At least two
 * words must be shared. A line that is a prefix of none and whose words are all names would score the same:
 * the nearer to the body wins.
 */
function headlineAbove(
  lines: readonly ReadLine[],
  start: number,
  below: number,
  end: number,
): { score: number; index: number } {
  const body = new Set<string>();
  for (const line of lines.slice(start, end + 1)) {
    if (line.role === 'prose') for (const word of contentWords(line.text)) body.add(word);
  }
  let best = { score: 0, index: -1 };
  for (let index = below - 1; index >= Math.max(0, start - REACH); index -= 1) {
    const line = lines[index];
    if (!line || line.text.length > 220) continue;
    // A first line that asks or trails off reads as prose; a full sentence above the body is a caption or a deck.
    if (line.role !== 'title' && !(line.role === 'prose' && /[?!…”"’']$/u.test(line.text))) continue;
    const words = new Set(contentWords(line.text));
    const shared = [...words].filter((word) => body.has(word)).length;
    const score = shared - (words.size - shared) / 2 - (below - index) * 0.05;
    if (shared >= 2 && score > best.score) best = { score, index };
  }
  return best;
}

const FUNCTION_WORDS = new Set(
  'the and for that with from this have has was were are been will would not but its his her their they you our all about after into over more than said says new who what when how why'.split(
    ' ',
  ),
);

/** Words that carry meaning; of a Korean word the first two syllables, since particles follow its stem. */
function contentWords(text: string): string[] {
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) =>
      /[가-힣]/u.test(word) ? word.length > 1 : word.length > 2 && !FUNCTION_WORDS.has(word),
    )
    .map((word) => (/[가-힣]/u.test(word) ? word.slice(0, 2) : word.replace(/s$/u, '')));
}
