import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { pageBlocks } from '../src/core/article/html/blocks';
import { openPage } from '../src/core/article/html/page';
import { parseHtml, parseText } from '../src/core/article/parse';
import type { Figure } from './figure';
import { type Agreement, agreement, meanAgreement } from './shingles';

export const name = 'article';

interface Page {
  readonly html: string;
  readonly truth: string;
}

/**
 * The article's text found in saved pages, against the given text, with Readability alone on the same pages
 * in the same run (its `textContent`, linkedom underneath, default options). See shingles.ts for what
 * precision, recall and F1 are. Empty where the data folder or its `article-html` is not there.
 */
export async function run(dataDirectory: string | undefined): Promise<readonly Figure[]> {
  const pages = dataDirectory ? readPages(join(dataDirectory, 'article-html')) : [];
  return [...(pages.length > 0 ? pageRows(pages) : []), ...speedRows()];
}

function readPages(directory: string): Page[] {
  const truths = join(directory, 'ground-truth.json');
  if (!existsSync(truths)) return [];
  const given = JSON.parse(readFileSync(truths, 'utf8')) as Record<string, { articleBody: string }>;
  return Object.entries(given).map(([id, { articleBody }]) => ({
    html: gunzipSync(readFileSync(join(directory, `${id}.html.gz`))).toString('utf8'),
    truth: articleBody,
  }));
}

function pageRows(pages: readonly Page[]): Figure[] {
  const peer = 'Readability alone';
  const ours = timed(pages, (html) => parseHtml(html).body);
  const theirs = timed(pages, readabilityAlone);
  const halves = [0, 1].map((half) => {
    const pick = (_: Agreement, index: number): boolean => index % 2 === half;
    return meanAgreement(ours.pages.filter(pick)).f1 - meanAgreement(theirs.pages.filter(pick)).f1;
  });
  return [
    {
      figure: `article text on ${pages.length} pages: F1 of 4-word runs`,
      value: ours.mean.f1,
      unit: 'ratio',
      peer,
      peerValue: theirs.mean.f1,
      target: `>= ${(theirs.mean.f1 + 0.015).toFixed(3)} (Readability alone + 0.015)`,
    },
    {
      figure: 'precision',
      value: ours.mean.precision,
      unit: 'ratio',
      peer,
      peerValue: theirs.mean.precision,
    },
    { figure: 'recall', value: ours.mean.recall, unit: 'ratio', peer, peerValue: theirs.mean.recall },
    {
      figure: 'F1 above Readability, smaller half of the pages',
      value: Math.min(...halves),
      unit: 'ratio',
      target: '>= 0.015',
    },
    {
      figure: 'the same pages as plain text, every line of the page: F1',
      value: timed(pages.map(asText), (text) => parseText(text).body).mean.f1,
      unit: 'ratio',
      peer: 'all of the text',
      peerValue: timed(pages.map(asText), (text) => text).mean.f1,
    },
    {
      figure: 'reading a page, mean',
      value: ours.milliseconds,
      unit: 'ms',
      peer,
      peerValue: theirs.milliseconds,
    },
  ];
}

/** What selecting a whole page and copying it gives: all its lines, menus and other articles included. */
function asText({ html, truth }: Page): Page {
  const page = openPage(html);
  const blocks = page ? pageBlocks(page.document.documentElement).blocks : [];
  const lines = blocks.filter((block) => !block.hidden);
  return { html: lines.map(({ afterBlank, text }) => (afterBlank ? `\n${text}` : text)).join('\n'), truth };
}

function timed(
  pages: readonly Page[],
  extract: (html: string) => string,
): { pages: Agreement[]; mean: Agreement; milliseconds: number } {
  let spent = 0;
  const scores = pages.map(({ html, truth }) => {
    const start = performance.now();
    const text = extract(html);
    spent += performance.now() - start;
    return agreement(truth, text);
  });
  return { pages: scores, mean: meanAgreement(scores), milliseconds: spent / pages.length };
}

function readabilityAlone(html: string): string {
  const { document } = parseHTML(html) as unknown as { document: Document };
  return new Readability(document).parse()?.textContent ?? '';
}

/** Plain text of 10 MB in paragraphs, and the same length in one line. */
function speedRows(): Figure[] {
  const sentence = 'The ministry said on the 12th that exports rose 11.4 percent from a year earlier. ';
  const paragraphs = `${sentence.repeat(5).trim()}\n\n`.repeat(25_000);
  const one = paragraphs.replaceAll('\n', ' ');
  return [
    ['10 MB of plain text, 25,000 paragraphs', paragraphs] as const,
    ['10 MB of plain text, one line', one] as const,
  ].map(([figure, text]) => {
    const start = performance.now();
    parseText(text);
    return { figure, value: performance.now() - start, unit: 'ms' };
  });
}
