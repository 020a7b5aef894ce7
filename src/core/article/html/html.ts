import type { Block, Byline, ParsedArticle } from '../article';
import { assembleArticle } from '../assemble';
import { parseByline } from '../byline';
import { isKorean, weight } from '../measure';
import { type Line, linesOf, normaliseText, trimLine } from '../normalise';
import { type ReadLine, readLines } from '../read-lines';
import { articleFromLines, creditsOf } from '../text';
import { zoneLines } from '../zones';
import { type PageBlock, pageBlocks } from './blocks';
import { judgeBlocks, type Verdict } from './content';
import { isDeck } from './elements';
import { type PageMetadata, readPageMetadata } from './metadata';
import { namedAs } from './noise';
import { openPage } from './page';
import { stripMarkup } from './strip';

export interface HtmlOptions {
  /** Where the page came from; else what the page itself says. */
  readonly url?: string;
}

/**
 * A page with more than this is read line by line, without Readability, whose cost is not linear. The largest
 * of the 40 development pages has a thirtieth of either.
 */
const DEEP_AND_WIDE = 12_000_000;
const MANY_BLOCKS = 20_000;
/** A copied piece of so many blocks is not a selected article but everything on a page. */
const WHOLE_PAGE_COPIED = 80;

/**
 * Reads an article from a page's HTML, or from the piece of one that a clipboard holds.
 *
 * Every stretch of text of the page is in exactly one block, in page order (scripts, styles and form fields
 * are not text); what is not the article is `leftover`. Runs of ASCII white space become one space, as a
 * browser shows them; no-break spaces stay. Never throws: what is too large or too deep to be a page is read
 * as text.
 */
export function parseHtml(html: string, options: HtmlOptions = {}): ParsedArticle {
  const page = openPage(html);
  const metadata = readPageMetadata(html.slice(0, 3_000_000), page?.document ?? null);
  if (!page)
    return withMetadata(articleFromLines(linesOf(normaliseText(stripMarkup(html)))), metadata, options);
  const { blocks, depths } = pageBlocks(page.document.documentElement);
  const pageLike = !page.fragment || blocks.length >= WHOLE_PAGE_COPIED;
  const whole = pageLike && depths <= DEEP_AND_WIDE && blocks.length <= MANY_BLOCKS;
  const verdicts = whole ? judgeBlocks(page.document, blocks, metadata.body) : null;
  if (!verdicts?.includes('content')) {
    return withMetadata(
      articleFromLines(blocks.map((block, index) => lineOf(block, index))),
      metadata,
      options,
    );
  }
  return withMetadata(zonePage(blocks, verdicts, metadata), metadata, options);
}

function lineOf(block: PageBlock, index: number): Line {
  const line = { text: trimLine(normaliseText(block.text)), afterBlank: block.afterBlank, origin: index };
  const hint = block.hint ?? (namedAs(block.element) === 'caption' ? 'caption' : null);
  return hint ? { ...line, hint } : line;
}

/** How many blocks after the last of the body a byline or copyright notice still belongs to the article. */
const NEAR = 12;

/** Zones the article's lines among themselves, then puts the page's other lines back around them. */
function zonePage(
  blocks: readonly PageBlock[],
  verdicts: readonly Verdict[],
  metadata: PageMetadata,
): ParsedArticle {
  const lines = readLines(blocks.map(lineOf)).filter((line) => line.text !== '');
  const verdict = (line: ReadLine): Verdict => verdicts[line.origin ?? -1] ?? 'aside';
  const first = lines.findIndex((line) => verdict(line) === 'content');
  const last = lines.findLastIndex((line) => verdict(line) === 'content');
  const headline = headlineLine(lines, first, metadata.title);
  const inside: ReadLine[] = [];
  const places: number[] = [];
  for (const [index, line] of lines.entries()) {
    const credit = line.role === 'byline' || line.role === 'copyright';
    const near = index > headline && index >= first - NEAR && index <= last + NEAR;
    if (index === headline) inside.push({ ...line, hint: 'headline' });
    else if (verdict(line) === 'content' && index > headline) inside.push(unheaded(line));
    else if (credit && near) inside.push(line);
    else if (index > headline && index < first && isDeckLine(line, blocks, lines[headline])) {
      inside.push({ ...line, hint: 'subhead' });
    } else if (verdict(line) === 'caption' && near) inside.push({ ...line, role: 'caption' });
    else continue;
    places.push(index);
  }
  const zones = new Map<number, Block>();
  for (const [index, block] of zoneLines(inside).entries()) zones.set(places[index] ?? -1, block);
  const all = lines.map((line, index): Block => zones.get(index) ?? { kind: 'leftover', text: line.text });
  const around = lines.filter(
    (line, index) => line.role === 'stamp' && index >= headline - NEAR && index <= last + NEAR,
  );
  return assembleArticle({ blocks: all, ...creditsOf([...inside, ...around]), title: metadata.title });
}

/**
 * A deck that Readability left out: it calls itself one, or is a lower heading right beside the headline.
 * Korean papers print the deck (부제) as part of the article. English pages show a teaser there, which the
 * development pages' true texts leave out (with it F1 falls by 0.002): it stays set aside.
 */
function isDeckLine(line: ReadLine, blocks: readonly PageBlock[], headline: ReadLine | undefined): boolean {
  const block = blocks[line.origin ?? -1];
  const title = blocks[headline?.origin ?? -1];
  if (!block || !title || block.hidden || block.linked > 0.5 || line.text.length > 300) return false;
  if ((line.role !== 'title' && line.role !== 'prose') || !isKorean(line.text)) return false;
  if (isDeck(block.element)) return true;
  return block.heading > 1 && block.element.parentElement === title.element.parentElement;
}

/** Only the line chosen as headline keeps that hint: pages put their name and other titles in h1 too. */
function unheaded(line: ReadLine): ReadLine {
  return line.hint === 'headline' ? { ...line, hint: 'subhead' } : line;
}

/**
 * The line that is the page's own title, the last such above the body; failing that the nearest top heading
 * that is more than a name or shares words with the title. -1 where there is none.
 */
function headlineLine(lines: readonly ReadLine[], first: number, title: string | null): number {
  const wanted = title ? letters(title) : '';
  let found = -1;
  let heading = -1;
  for (const [index, line] of lines.slice(0, first + 4).entries()) {
    const own = letters(line.text);
    const starts = own.length >= wanted.length * 0.5 && wanted.startsWith(own);
    const longer = line.hint !== undefined && wanted !== '' && own.startsWith(wanted);
    if (own.length >= 4 && (starts || longer)) found = index;
    const says = weight(line.text) >= (wanted === '' ? 2 : 4) || (own.length >= 4 && wanted.includes(own));
    if (line.hint === 'headline' && line.role !== 'furniture' && says) heading = index;
  }
  return found >= 0 ? found : heading;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function withMetadata(article: ParsedArticle, page: PageMetadata, options: HtmlOptions): ParsedArticle {
  const { metadata } = article;
  return {
    ...article,
    title: article.title || (page.title ?? ''),
    metadata: {
      ...metadata,
      bylines: metadata.bylines.length > 0 ? metadata.bylines : namedAuthor(page),
      published: page.published ?? metadata.published,
      url: options.url ?? page.url ?? metadata.url,
    },
  };
}

/** The author the head names, where no byline stands on the page; a newsroom or the paper itself is no author. */
function namedAuthor({ author, site }: PageMetadata): readonly Byline[] {
  if (!author || author === site || /https?:/u.test(author)) return [];
  const line = /^[가-힣]{2,4}$/u.test(author) ? `${author} 기자` : author;
  const read = parseByline(line) ?? parseByline(`By ${author}`);
  return read?.rest === '' ? [{ ...read.byline, raw: author }] : [];
}
