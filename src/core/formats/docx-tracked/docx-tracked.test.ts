import { describe, expect, it } from 'vitest';
import { createAnchor, followAnchor } from '../../annotate/anchor';
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

  const sentence = (mt: string, target: string, joiner = ' ') =>
    exampleRow({ paragraph: 1, mt, target, joiner });

  it.each<
    readonly [string, readonly (readonly [mt: string, target: string, joiner?: string])[], string, string]
  >([
    [
      'a sentence put in',
      [
        ['One.', 'One.'],
        ['', 'New.'],
        ['Two.', 'Two.'],
      ],
      'One. New. Two.',
      'One. Two.',
    ],
    [
      'a sentence taken out',
      [
        ['One.', 'One.'],
        ['Gone.', ''],
        ['Two.', 'Two.'],
      ],
      'One. Two.',
      'One. Gone. Two.',
    ],
    [
      'the first sentence taken out',
      [
        ['Gone.', ''],
        ['Two.', 'Two.'],
      ],
      'Two.',
      'Gone. Two.',
    ],
    [
      'the first sentence put in',
      [
        ['', 'New.'],
        ['Two.', 'Two.'],
      ],
      'New. Two.',
      'Two.',
    ],
    [
      'sentences parted by a line end',
      [
        ['One.', 'One!'],
        ['Two.', 'Two!', '\n'],
      ],
      'One!\nTwo!',
      'One.\nTwo.',
    ],
    [
      'sentences that had nothing between',
      [
        ['One.', 'One. '],
        ['Two.', 'Two.', ''],
      ],
      'One. Two.',
      'One. Two.',
    ],
    ['double spaces, tabs and no-break spaces', [['a  b\t c', 'a b\t\u00a0c']], 'a b\t\u00a0c', 'a  b\t c'],
    ['emoji of several code points', [['A 👩‍👩‍👧 here', 'A 👩‍👩‍👦 here']], 'A 👩‍👩‍👦 here', 'A 👩‍👩‍👧 here'],
    ['bidirectional marks', [['\u200fa\u200e b', '\u200fa b']], '\u200fa b', '\u200fa\u200e b'],
    ['markup in the text', [['<w:t>&amp;]]>', '</w:p>&lt;']], '</w:p>&lt;', '<w:t>&amp;]]>'],
  ])('keep both texts of %s', async (_title, rows, edited, machine) => {
    const article = exampleArticle(rows.map((given) => sentence(...given)));
    const { accepted, rejected } = await written([article]);
    expect([accepted, rejected]).toEqual([[edited], [machine]]);
  });

  it('give the space beside a sentence to who put the sentence in', async () => {
    const added = exampleRow({ paragraph: 1, joiner: ' ', mt: '', target: 'New.' }, [
      version('p2', 1, 'New.'),
    ]);
    const { paragraphs } = await written([exampleArticle([sentence('One.', 'One.', ''), added])]);
    expect(paragraphs[0]!.runs).toMatchObject([
      { kind: 'text', text: 'One.' },
      { kind: 'ins', text: ' New.', author: '문다온' },
    ]);
  });

  it('mark whole paragraphs as put in or taken out, their marks too', async () => {
    const { paragraphs, accepted, rejected } = await written([
      exampleArticle([
        exampleRow({ zone: 'headline', mt: 'Port opens' }),
        exampleRow({ mt: '', target: 'New.' }, [version('p1', 1, 'New.')]),
        exampleRow({ mt: 'Gone.', target: '' }, [version('p2', 2, '')]),
        exampleRow({ zone: 'copyright', mt: 'Copyright' }),
      ]),
    ]);
    expect(paragraphs.map(({ mark, markAuthor, style }) => [mark, markAuthor, style])).toEqual([
      ['kept', '', 'Heading1'],
      ['ins', 'Seo Ha-neul', ''],
      ['del', '문다온', ''],
      ['kept', '', 'Copyright'],
    ]);
    expect(accepted).toEqual(['Port opens', 'New.', 'Copyright']);
    expect(rejected).toEqual(['Port opens', 'Gone.', 'Copyright']);
  });

  it('are shown against the baseline where that is asked for', async () => {
    const given = { mt: 'One.', baseline: 'One, two.', target: 'One, two, three.' };
    const { accepted, rejected } = await written([row(given)], { against: 'baseline' });
    expect([accepted, rejected]).toEqual([['One, two, three.'], ['One, two.']]);
  });

  it('leave the page break of the next article on what stays', async () => {
    const next = exampleArticle([
      exampleRow({ zone: 'headline', mt: 'Old headline', target: '' }),
      exampleRow({ mt: 'Text.' }),
    ]);
    const { paragraphs } = await written([row({ mt: 'First.' }), next]);
    expect(paragraphs.map(({ pageBreakBefore }) => pageBreakBefore)).toEqual([false, false, true]);
  });

  it('go on being recorded when somebody types in Word', async () => {
    const { parts } = await written([row({ mt: 'One.' })]);
    expect(parts['word/settings.xml']).toContain('<w:trackRevisions/>');
  });

  it('leave out what XML forbids, and say so', async () => {
    const articles = [row({ mt: 'One\u0000 two', target: 'One\u0000 \u0001three' })];
    const { lost } = await docxTracked.writer!.write(articles, exampleOptions);
    expect(lost).toEqual([{ code: 'control-characters', count: 3 }]);
    const { accepted, rejected } = await written(articles);
    expect([accepted, rejected]).toEqual([['One three'], ['One two']]);
  });
});

describe('comments', () => {
  const failed = exampleRow({
    mt: 'Talks in Busan failed.',
    target: 'Talks in Busan have collapsed.',
    ko: '부산 회담이 결렬됐다.',
  });
  type Given = Parameters<typeof exampleThread>;

  async function comments(
    side: Given[1],
    quote: string,
    messages: Given[3],
    more: Given[4] = {},
    options = {},
  ) {
    const threads = [exampleThread(failed.segment, side, quote, messages, more)];
    return (await written([exampleArticle([{ ...failed, threads }])], options)).comments;
  }

  it('stand on the very words, with replies, suggestion and resolved state', async () => {
    const messages = [
      { text: 'Which talks?', suggestion: 'Busan' },
      { author: 'p2', text: 'The trade ones.\nSee above.' },
    ];
    const resolved = { by: 'p1', time: '2026-03-01T09:30:00.000Z' };
    const found = await comments('target', 'Busan have', messages, { resolved });
    expect(found).toMatchObject([
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
      { author: '문다온', text: 'The trade ones.\nSee above.', parent: found[0]!.id, words: 'Busan have' },
    ]);
  });

  it.each<readonly [string, Given[1], string, Given[4], Partial<ExportOptions>, object]>([
    [
      'on machine text that was replaced: on both, with the words',
      ...(['mt', 'failed', {}, {}] as const),
      { text: 'On the machine text: "failed"\nLook here', words: 'have collapsed', rejectedWords: 'failed' },
    ],
    [
      'on machine text, against the baseline: where the words went',
      ...(['mt', 'Busan', {}, { against: 'baseline' }] as const),
      { text: 'On the machine text: "Busan"\nLook here', words: 'Busan' },
    ],
    [
      'on the Korean: on the sentence',
      ...(['source', '결렬', {}, {}] as const),
      { text: 'On the Korean: "결렬"\nLook here', words: 'Talks in Busan have collapsed.' },
    ],
    [
      'whose words are gone: at the end of the sentence',
      ...(['target', 'the port', { at: null }, {}] as const),
      { text: 'Original text removed: "the port"\nLook here', words: '', complete: true },
    ],
    [
      'for a reader of Korean',
      ...(['source', '결렬', {}, { language: 'ko' }] as const),
      { text: '한국어 원문에 단 댓글: "결렬"\nLook here' },
    ],
  ])('%s', async (_title, side, quote, more, options, expected) => {
    expect(await comments(side, quote, [{}], more, options)).toMatchObject([expected]);
  });

  it.each([
    ['en', 'Suggested: delete these words'],
    ['ko', '제안: 이 부분 삭제'],
  ] as const)('say in %s that a suggestion is to delete', async (language, said) => {
    const [comment] = await comments('target', 'have', [{ text: '', suggestion: '' }], {}, { language });
    expect(comment!.text).toBe(said);
  });

  it('stay in the file when their sentence has no text on either side', async () => {
    const empty = exampleRow({ mt: '', target: '', ko: '빠진 문장.' });
    const threads = [exampleThread(empty.segment, 'source', '빠진', [{ text: 'Missing' }])];
    const { comments: found } = await written([exampleArticle([failed, { ...empty, threads }])]);
    expect(found).toMatchObject([{ text: 'On the Korean: "빠진"\nMissing', words: '', complete: true }]);
  });

  it('may overlap', async () => {
    const threads = ['Talks in Busan', 'Busan have', 'have collapsed.'].map((quote) =>
      exampleThread(failed.segment, 'target', quote, [{}]),
    );
    const { comments: found } = await written([exampleArticle([{ ...failed, threads }])]);
    expect(found.map(({ words }) => words)).toEqual(['Talks in Busan', 'Busan have', 'have collapsed.']);
  });

  const twins = 'Sales rose 12 percent and exports rose 12 percent in June.';
  const [first, second] = ['rose 12 percent', 'rose 12 percent'].map((quote, index) => {
    const start = index === 0 ? twins.indexOf(quote) : twins.lastIndexOf(quote);
    return { quote, start, end: start + quote.length };
  }) as [Twin, Twin];
  interface Twin {
    readonly quote: string;
    readonly start: number;
    readonly end: number;
  }

  it.each<readonly [string, 'target' | 'mt', Twin, string, Partial<ExportOptions>, object]>([
    [
      'the first, while both stand',
      ...(['target', first, twins, {}] as const),
      { text: 'Look here', words: 'rose 12 percent', wordsAt: first.start },
    ],
    [
      'the second, while both stand',
      ...(['target', second, twins, {}] as const),
      { text: 'Look here', words: 'rose 12 percent', wordsAt: second.start },
    ],
    [
      'the second, when the first is gone',
      ...(['target', second, 'Sales and exports rose 12 percent in June.', {}] as const),
      { text: 'Look here', words: 'rose 12 percent', wordsAt: 18 },
    ],
    [
      'the second, when it is gone itself: on no words',
      ...(['target', second, 'Sales rose 12 percent and exports fell in June.', {}] as const),
      { text: 'Original text removed: "rose 12 percent"\nLook here', words: '', wordsAt: 47 },
    ],
    [
      'the second of the machine text, against it, when the first is gone',
      ...(['mt', second, 'Sales and exports rose 12 percent in June.', {}] as const),
      { words: 'rose 12 percent', rejectedWords: 'rose 12 percent', wordsAt: 18 },
    ],
    [
      'the second of the machine text, against the baseline, when the first is gone',
      ...(['mt', second, 'Sales and exports rose 12 percent in June.', { against: 'baseline' }] as const),
      { words: 'rose 12 percent', wordsAt: 18 },
    ],
    [
      'the second of the machine text, against the baseline, when it is gone itself: on the sentence',
      ...([
        'mt',
        second,
        'Sales rose 12 percent and exports fell in June.',
        { against: 'baseline' },
      ] as const),
      { words: 'Sales rose 12 percent and exports fell in June.', wordsAt: 0 },
    ],
  ])('on words that stand twice: %s', async (_title, side, { start, end }, target, options, expected) => {
    const { segment } = exampleRow({ mt: twins, target, baseline: target });
    const anchor = createAnchor(twins, side, 0, start, end);
    const at = side === 'mt' ? anchor : followAnchor(anchor, { at: anchor }, step(target)).at;
    const thread = { ...exampleThread(segment, side, '', [{}]), anchor, at };
    const { comments: found } = await written(
      [exampleArticle([{ segment, versions: [], threads: [thread] }])],
      options,
    );
    expect(found).toMatchObject([expected]);
  });

  const step = (after: string) => ({ before: twins, after, revision: 1 });

  it("carry their hour in UTC, which Word shows in the reader's own time", async () => {
    const threads = [
      exampleThread(failed.segment, 'target', 'Busan', [{ time: '2026-03-01T18:00:00+09:00' }]),
    ];
    const { parts } = await written([exampleArticle([{ ...failed, threads }])]);
    expect(parts['word/commentsExtensible.xml']).toContain('w16cex:dateUtc="2026-03-01T09:00:00Z"');
    const durable = /durableId="(\w+)"/u.exec(parts['word/commentsExtensible.xml']!)![1];
    expect(parts['word/commentsIds.xml']).toContain(`w16cid:durableId="${durable}"`);
  });

  it('name everybody who wrote or changed anything, each once', async () => {
    const threads = [exampleThread(failed.segment, 'target', 'Busan', [{}, { author: 'p2' }, {}])];
    const { parts } = await written([exampleArticle([{ ...failed, threads }])]);
    const authors = [...parts['word/people.xml']!.matchAll(/w15:author="([^"]*)"/gu)].map(([, name]) => name);
    expect(authors.toSorted()).toEqual(['Daejo', 'Seo Ha-neul', '문다온']);
  });
});
