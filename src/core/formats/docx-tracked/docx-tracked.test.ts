import { describe, expect, it } from 'vitest';
import { exampleArticle, exampleOptions, exampleRow, exampleThread } from '../example-articles';
import type { ExportArticle, ExportOptions, RowVersion } from '../format';
import { docxTracked } from './docx-tracked';
import { readBack } from './read-back';

const version = (actor: string, minute: number, target: string): RowVersion => ({
  actor,
  time: `2026-03-01T09:${String(minute).padStart(2, '0')}:30.250Z`,
  target,
});

async function written(articles: readonly ExportArticle[], options: Partial<ExportOptions> = {}) {
  const { content } = await docxTracked.writer!.write(articles, { ...exampleOptions, ...options });
  return readBack(content as Uint8Array);
}

const row = (...given: Parameters<typeof exampleRow>) => exampleArticle([exampleRow(...given)]);

describe('tracked changes', () => {
  it('stand under the name and time of who made them, two people in one sentence', async () => {
    const { paragraphs } = await written([
      row(
        {
          mt: 'The minster said talks failed on Monday.',
          target: 'The minister said talks ended on Monday.',
        },
        [
          version('p1', 1, 'The minister said talks failed on Monday.'),
          version('p2', 20, 'The minister said talks ended on Monday.'),
        ],
      ),
    ]);
    expect(paragraphs[0]!.runs.filter(({ kind }) => kind !== 'text')).toEqual([
      { kind: 'del', text: 'minster', author: 'Seo Ha-neul', date: '2026-03-01T09:01:30Z' },
      { kind: 'ins', text: 'minister', author: 'Seo Ha-neul', date: '2026-03-01T09:01:30Z' },
      { kind: 'del', text: 'failed', author: '문다온', date: '2026-03-01T09:20:30Z' },
      { kind: 'ins', text: 'ended', author: '문다온', date: '2026-03-01T09:20:30Z' },
    ]);
  });

  it('stand under Daejo where nobody is known for them, such as a byline rendered on import', async () => {
    const { paragraphs, accepted, rejected } = await written([
      row({ zone: 'byline', mt: '[세종 = 서하늘 기자]', target: 'By Seo Ha-neul in Sejong' }),
    ]);
    expect(paragraphs[0]!.style).toBe('Byline');
    expect(new Set(paragraphs[0]!.runs.map(({ author }) => author))).toEqual(new Set(['Daejo']));
    expect([accepted, rejected]).toEqual([['By Seo Ha-neul in Sejong'], ['[세종 = 서하늘 기자]']]);
  });
});

describe('comments', () => {
  it('stand on the very words, with replies, suggestion and resolved state', async () => {
    const plain = exampleRow({ mt: 'Talks in Busan failed.', target: 'Talks in Busan have failed.' });
    const thread = exampleThread(
      plain.segment,
      'target',
      'Busan have',
      [
        { text: 'Which talks?', suggestion: 'Busan' },
        { author: 'p2', text: 'The trade ones.\nSee above.' },
      ],
      { resolved: { by: 'p1', time: '2026-03-01T09:30:00.000Z' } },
    );
    const { comments, misplacedMarkers } = await written([exampleArticle([{ ...plain, threads: [thread] }])]);
    expect(misplacedMarkers).toBe(0);
    expect(comments).toMatchObject([
      {
        author: 'Seo Ha-neul',
        initials: 'SH',
        date: '2026-03-01T09:00:00Z',
        text: 'Which talks?\nSuggested: "Busan"',
        parent: null,
        resolved: true,
        words: 'Busan have',
        complete: true,
      },
      { author: '문다온', text: 'The trade ones.\nSee above.', parent: comments[0]!.id, words: 'Busan have' },
    ]);
  });
});
