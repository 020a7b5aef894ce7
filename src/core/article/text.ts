import type { Block, Byline, Copyright, ParsedArticle } from './article';
import { assembleArticle } from './assemble';
import { type Line, linesOf, normaliseText } from './normalise';
import { findTimestamp, rank, type Timestamp } from './published';
import { type ReadLine, readLines } from './read-lines';
import { zoneLines } from './zones';

/**
 * Reads an article from plain text scraped with everything around it, in Korean or English.
 *
 * Every non-empty line of the input ends up in exactly one block, in page order; what is not article text
 * is `leftover` and can be put back. Text is normalised to NFC; a paragraph that was hard-wrapped is joined
 * with spaces. Never throws; time and memory grow linearly with the input.
 */
export function parseText(text: string): ParsedArticle {
  return articleFromLines(linesOf(normaliseText(text)));
}

/** As parseText, for lines that were already told apart. */
export function articleFromLines(lines: readonly Line[]): ParsedArticle {
  const read = readLines(lines);
  const blocks = unmarkSingle(zoneLines(read));
  return assembleArticle({ blocks, ...creditsOf(read) });
}

/** A text of one line is body, whatever it looks like: there is nothing it could be the headline of. */
function unmarkSingle(blocks: readonly Block[]): readonly Block[] {
  const [only] = blocks;
  if (blocks.length !== 1 || !only || only.kind === 'byline' || only.kind === 'copyright') return blocks;
  return only.kind === 'leftover' ? blocks : [{ ...only, kind: 'paragraph' }];
}

/** Bylines, copyright, first publication and address, wherever they stand on the page. */
export function creditsOf(lines: readonly ReadLine[]): {
  bylines: readonly Byline[];
  copyright: Copyright | null;
  published: string | null;
  url: string | null;
} {
  const bylines: Byline[] = [];
  let copyright: Copyright | null = null;
  let stamp: Timestamp | null = null;
  let url: string | null = null;
  for (const line of lines) {
    if (line.role === 'byline') addByline(bylines, line.byline);
    if (line.role === 'copyright') copyright ??= line.copyright;
    if (line.role === 'url') url ??= line.url;
    if (line.role === 'stamp' && (!stamp || rank(line.stamp) > rank(stamp))) stamp = line.stamp;
  }
  const published = stamp?.iso ?? (copyright ? findTimestamp(copyright.raw) : null) ?? dateAbove(lines);
  return { bylines, copyright, published, url };
}

/** A date in a label above the first paragraph: `All News 14:20 December 31, 2021`. */
function dateAbove(lines: readonly ReadLine[]): string | null {
  for (const line of lines.slice(0, 200)) {
    if (line.role === 'prose') return null;
    const date = line.text.length <= 80 ? findTimestamp(line.text) : null;
    if (date) return date;
  }
  return null;
}

/** Of more bylines than any article has only the first are compared, which would cost the square of their number. */
const mostBylines = 100;

/** Adds a byline unless another says all that it says; one that says more takes the poorer one's place. */
function addByline(bylines: Byline[], added: Byline): void {
  if (bylines.length >= mostBylines || bylines.some((known) => says(known, added))) return;
  const poorer = bylines.findIndex((known) => says(added, known));
  if (poorer >= 0) bylines[poorer] = added;
  else bylines.push(added);
}

/** True where `richer` holds every field that `poorer` has; bylines without people are kept apart by text. */
function says(richer: Byline, poorer: Byline): boolean {
  if (richer.raw === poorer.raw) return true;
  const names = new Set(richer.people.map((person) => person.name.ko + person.name.en));
  const places = new Set(richer.places.map((place) => place.ko));
  return (
    poorer.people.length > 0 &&
    poorer.people.every((person) => names.has(person.name.ko + person.name.en)) &&
    poorer.places.every((place) => places.has(place.ko)) &&
    (poorer.outlet === null || poorer.outlet === richer.outlet) &&
    (poorer.email === null || poorer.email === richer.email)
  );
}
