import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryArticle } from '../articles.arbitrary';
import { exampleOptions } from '../example-articles';
import type { ExportArticle } from '../format';
import { inlineText, type PandocNode, pandocBlocks, pandocParagraphs, plainSpaces } from '../pandoc-text';
import { paragraphsOf, paragraphText } from '../paragraphs';
import { docxTracked } from './docx-tracked';
import { readBack } from './read-back';

/** pandoc as a reader that knows nothing of our writer; some hundred random articles in one run of it. */
const installed = spawnSync('pandoc', ['--version']).status === 0;
if (!installed) console.info('pandoc is not installed: Word files are read back by our own reader alone.');

function pandoc(file: Uint8Array, mode: 'accept' | 'reject' | 'all'): readonly PandocNode[] {
  const args = ['-f', 'docx', '-t', 'json', `--track-changes=${mode}`];
  const { status, stdout, stderr } = spawnSync('pandoc', args, { input: file, maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`pandoc: ${stderr}`);
  return pandocBlocks(stdout.toString());
}

type Attributes = readonly [
  id: string,
  classes: readonly string[],
  pairs: readonly (readonly [string, string])[],
];

/** pandoc moves the spaces at a deletion's edges out of it: the words are compared without any. */
const letters = (text: string) => text.replace(/\s/gu, '');

/** For each comment its author and the words between its marks, deleted ones left out. */
function commentsOf(blocks: readonly PandocNode[]): ReadonlyMap<string, { author: string; words: string }> {
  const found = new Map<string, { author: string; words: string }>();
  const open = new Set<string>();
  const visit = (node: PandocNode, deleted: boolean): void => {
    const { t, c } = node;
    if (t === 'Str' || t === 'Space' || t === 'LineBreak' || t === 'SoftBreak') {
      if (!deleted) for (const id of open) found.get(id)!.words += inlineText([node]);
      return;
    }
    const [[, classes, pairs], inside] =
      t === 'Span' ? (c as [Attributes, PandocNode[]]) : [['', [], []], []];
    const value = (name: string) => pairs.find(([key]) => key === name)?.[1] ?? '';
    if (classes.includes('comment-start')) {
      found.set(value('id'), { author: value('author'), words: '' });
      open.add(value('id'));
      // Inside is what the comment says, and after an empty one what ends right there.
      for (const child of inside) if (child.t === 'Span') visit(child, deleted);
      return;
    }
    if (classes.includes('comment-end')) open.delete(value('id'));
    const children = t === 'Span' ? inside : Array.isArray(c) ? c.flat() : [];
    for (const child of children) {
      if (typeof child === 'object' && child !== null && 't' in child) {
        visit(child as PandocNode, deleted || classes.includes('deletion'));
      }
    }
  };
  for (const block of blocks) visit(block, false);
  return new Map(
    [...found].map(([id, { author, words }]) => [id, { author, words: letters(words) }] as const),
  );
}

function expected(articles: readonly ExportArticle[], side: 'mt' | 'baseline' | 'target'): readonly string[] {
  return articles
    .flatMap((article) =>
      paragraphsOf(article).map((paragraph) => plainSpaces(paragraphText(paragraph, side))),
    )
    .filter((text) => text !== '');
}

describe.runIf(installed)('pandoc', () => {
  const articles = fc.sample(arbitraryArticle, { numRuns: 150, seed: 20260302 });

  it.each(['mt', 'baseline'] as const)(
    'reads the edited text with all changes accepted, the %s with all rejected',
    async (against) => {
      const { content } = await docxTracked.writer!.write(articles, { ...exampleOptions, against });
      const texts = (mode: 'accept' | 'reject') =>
        pandocParagraphs(pandoc(content as Uint8Array, mode)).filter((text) => text !== '');
      expect(expected(articles, 'target').length).toBeGreaterThan(200);
      expect(texts('accept')).toEqual(expected(articles, 'target'));
      expect(texts('reject')).toEqual(expected(articles, against));
    },
  );

  it('finds every comment under its author, on the words our own reader finds', async () => {
    const { content } = await docxTracked.writer!.write(articles, exampleOptions);
    const theirs = commentsOf(pandoc(content as Uint8Array, 'all'));
    const ours = readBack(content as Uint8Array).comments;
    expect(theirs.size).toBe(ours.length);
    for (const { id, author, words } of ours) {
      expect(theirs.get(id)).toEqual({ author, words: letters(words) });
    }
  });
});
