/** Random articles for property tests: hostile words, empty sides, odd joiners, histories and comments. */
import fc from 'fast-check';
import { createAnchor } from '../annotate/anchor';
import { blockKinds } from '../article/article';
import { sideText, type Thread } from '../project/model';
import { exampleRow } from './example-articles';
import type { ExportArticle, ExportRow, RowVersion } from './format';

/** Words that break careless writers: markup of every target, emoji, Hangul, bidirectional marks, entities. */
const words = [
  ...[
    'NATO',
    'the',
    'talks',
    'said',
    'Busan',
    'on',
    'Monday.',
    'U.S.',
    'e',
    'né',
    '나토의',
    '“동진”',
    '(12%)',
  ],
  ...[
    '<b>',
    '</w:t>',
    '&amp;',
    '&',
    ']]>',
    '"',
    "'",
    '<!--',
    '{x}',
    '\\',
    '*',
    '**a**',
    '_a_',
    '`',
    '#',
    '##',
  ],
  ...[
    '-',
    '+',
    '1.',
    '2)',
    '>',
    '---',
    '===',
    '***',
    '~~',
    '|',
    '[a](b)',
    '![',
    '<http://a.b>',
    '$x$',
    '^',
    ':',
  ],
  ...[
    '👩‍👩‍👧',
    '😀',
    '👍🏽',
    '\u200f',
    '\u200d',
    'q\u0301',
    '&lt;script&gt;',
    'www.example.com',
    'a\u00a0b',
    '...',
    '--',
  ],
];

/** Sentences whose words are parted by one space; now and then a line break or two spaces. */
export const arbitrarySentence: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...words),
      fc.oneof({ weight: 12, arbitrary: fc.constant(' ') }, fc.constantFrom('\n', '  ', '')),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((pairs) => pairs.map(([word, gap], index) => (index === 0 ? word : gap + word)).join(''));

const side = fc.oneof({ weight: 5, arbitrary: arbitrarySentence }, fc.constant(''));

const edited = (mt: string): fc.Arbitrary<readonly RowVersion[]> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('p1', 'p2', 'unknown'),
        fc.oneof(
          side,
          fc.nat().map((at) => mt.slice(0, at % (mt.length + 1)).trimEnd()),
        ),
        fc.nat(59),
      ),
      { maxLength: 3 },
    )
    .map((versions) =>
      versions.map(([actor, target, minute], index) => ({
        actor,
        time: `2026-03-01T0${index}:${String(minute).padStart(2, '0')}:00.000Z`,
        target: target.replace(/[\uD800-\uDBFF]$/u, ''),
      })),
    );

const thread = fc.record({
  side: fc.constantFrom('source' as const, 'mt' as const, 'target' as const),
  start: fc.nat(40),
  length: fc.nat(12),
  gone: fc.boolean(),
  resolved: fc.boolean(),
  messages: fc.array(fc.tuple(fc.constantFrom('p1', 'p2'), side, fc.option(side)), {
    minLength: 1,
    maxLength: 3,
  }),
});

const row: fc.Arbitrary<ExportRow> = side.chain((mt) =>
  fc
    .record({
      versions: edited(mt),
      accepted: fc.nat(3),
      joiner: fc.constantFrom(' ', '', '\n'),
      ko: fc.option(fc.constant('나토의 동진을 금지해야 한다.')),
      zone: fc.constantFrom(...blockKinds),
      begins: fc.boolean(),
      threads: fc.array(thread, { maxLength: 3 }),
    })
    .map(({ versions, accepted, joiner, ko, zone, begins, threads }) => {
      const target = versions.at(-1)?.target ?? mt;
      const baseline = versions[accepted]?.target ?? mt;
      const paragraph = begins ? 1 : 0;
      const made = exampleRow({ mt, target, baseline, joiner, ko, zone, paragraph }, versions);
      return {
        ...made,
        threads: threads.map(({ side: on, start, length, gone, resolved, messages }, index): Thread => {
          const anchor = createAnchor(sideText(made.segment, on), on, versions.length, start, start + length);
          return {
            ...{ id: `${made.segment.id}-${index}`, document: 'd1', segment: made.segment.id, anchor },
            at: gone ? null : anchor,
            messages: messages.map(([author, text, suggestion], at) => {
              const time = `2026-03-01T10:0${at}:00.000Z`;
              return { id: `m${at}`, author, time, text: text.replace(/\n/gu, ' '), suggestion };
            }),
            resolved: resolved ? { by: 'p1', time: '2026-03-01T11:00:00.000Z' } : null,
          };
        }),
      };
    }),
);

/** An article of a few rows; rows of one paragraph share the first one's zone. */
export const arbitraryArticle: fc.Arbitrary<ExportArticle> = fc
  .array(row, { minLength: 1, maxLength: 6 })
  .map((rows) => {
    let paragraph = 0;
    let zone = rows[0]!.segment.zone;
    const numbered = rows.map(({ segment, ...rest }): ExportRow => {
      if (segment.paragraph === 1) {
        paragraph += 1;
        zone = segment.zone;
      }
      return { ...rest, segment: { ...segment, paragraph, zone } };
    });
    const header = { publisher: null, bylines: [], copyright: null, published: null, url: null };
    return { id: 'd1', title: 'A & <title>', header, engine: null, rows: numbered };
  });
