import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SegmentLanguage, segmentText } from '../segment/segment';
import { type AlignBlock, alignBlocks } from './rows';

const folder = join(import.meta.dirname ?? __dirname, 'fixtures');
const read = (name: string, file: string): string => readFileSync(join(folder, name, file), 'utf8');

/** Blank lines between blocks; the first block is the headline. */
function blocksOf(text: string, language: SegmentLanguage): readonly AlignBlock[] {
  return text
    .trim()
    .split(/\n{2,}/u)
    .map((block, at) => ({
      kind: at === 0 ? 'headline' : 'paragraph',
      sentences: segmentText(block, language).map((sentence) => sentence.text),
    }));
}

describe('articles with damage', () => {
  it.each(readdirSync(folder))('%s is aligned row by row', (name) => {
    const rows = alignBlocks(blocksOf(read(name, 'ko.txt'), 'ko'), blocksOf(read(name, 'en.txt'), 'en'));
    const found = rows.map((row) => `${row.ko.join(' ')} | ${row.en.join(' ')}`.trim());
    const expected = read(name, 'expected.txt')
      .trimEnd()
      .split('\n')
      .map((line) => line.trim());
    expect(found).toEqual(expected);
  });
});
