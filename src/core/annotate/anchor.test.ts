import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Anchor,
  createAnchor,
  findAnchor,
  joinAnchors,
  mapAnchor,
  resolveAnchor,
  splitAnchors,
} from './anchor';

/** The anchor on the words between ⟦ and ⟧ of a text, and the text without the marks. */
function marked(text: string): { readonly text: string; readonly anchor: Anchor } {
  const start = text.indexOf('⟦');
  const plain = text.replace(/[⟦⟧]/g, '');
  return { text: plain, anchor: createAnchor(plain, 'target', 1, start, text.indexOf('⟧') - 1) };
}

function mark(text: string, range: { start: number; end: number } | null): string {
  if (!range) return 'removed';
  return `${text.slice(0, range.start)}⟦${text.slice(range.start, range.end)}⟧${text.slice(range.end)}`;
}

describe('createAnchor', () => {
  it('keeps quote and 32 characters on each side', () => {
    const anchor = createAnchor('가'.repeat(50), 'source', 3, 40, 42);
    expect(anchor).toMatchObject({ side: 'source', revision: 3, start: 40, end: 42, quote: '가가' });
    expect([anchor.prefix.length, anchor.suffix.length]).toEqual([32, 8]);
  });

  it('never splits a surrogate pair, and brings bad offsets into the text', () => {
    const text = `${'👍'.repeat(40)}`;
    const anchor = createAnchor(text, 'target', 1, 41, 43);
    expect([anchor.start, anchor.end]).toEqual([40, 44]);
    expect(encodeURIComponent(anchor.prefix + anchor.suffix)).toContain('%F0%9F%91%8D');
    expect(createAnchor('abc', 'mt', 1, 9, -4)).toMatchObject({ start: 0, end: 3, quote: 'abc' });
    expect(createAnchor('abc', 'mt', 1, Number.NaN, 1)).toMatchObject({ start: 0, end: 1 });
  });
});

describe('mapAnchor', () => {
  it.each([
    ['an edit before', 'The ⟦talks⟧ failed.', 'On Monday the talks failed.', 'On Monday the ⟦talks⟧ failed.'],
    ['an edit after', 'The ⟦talks⟧ failed.', 'The talks went well.', 'The ⟦talks⟧ went well.'],
    [
      'an insertion inside',
      'The ⟦peace talks⟧ failed.',
      'The peace and trade talks failed.',
      'The ⟦peace and trade talks⟧ failed.',
    ],
    [
      'an insertion at the edge',
      'The ⟦talks⟧ failed.',
      'The peace talks failed.',
      'The peace ⟦talks⟧ failed.',
    ],
    [
      'a changed first word',
      'The ⟦large army base⟧ closed.',
      'The huge army base closed.',
      'The ⟦huge army base⟧ closed.',
    ],
    [
      'a removed first word',
      'The ⟦large army base⟧ closed.',
      'The army base closed.',
      'The ⟦army base⟧ closed.',
    ],
    [
      'a respelling',
      'Gas in ⟦Nordstream 2⟧ is cut.',
      'Gas in Nord Stream 2 is cut.',
      'Gas in ⟦Nord Stream 2⟧ is cut.',
    ],
    [
      'a changed particle',
      '어제 ⟦러시아가⟧ 비판했다.',
      '어제 러시아는 비판했다.',
      '어제 ⟦러시아는⟧ 비판했다.',
    ],
    ['an edit beside, without a space', '⟦나토⟧의 동진', '나토가 동진', '⟦나토⟧가 동진'],
    [
      'all words replaced',
      'NATO should ban ⟦East Asia⟧ now.',
      'NATO should ban its eastward growth now.',
      'removed',
    ],
    ['all words removed', 'The ⟦big⟧ dog barked.', 'The dog barked.', 'removed'],
    ['only a grammar word kept', 'He sold ⟦the old house⟧ there.', 'He sold the new car there.', 'removed'],
    [
      'part of a word',
      'The ⟦inter⟧national talks',
      'All the international talks',
      'All the ⟦inter⟧national talks',
    ],
    [
      'a caret before an insertion',
      'He said⟦⟧ that.',
      'He said on Monday that.',
      'He said⟦⟧ on Monday that.',
    ],
    ['a caret at the end', 'He said.⟦⟧', 'Yes, he said.', 'Yes, he said.⟦⟧'],
    ['a caret whose neighbours went', 'He walked slowly⟦⟧ backwards there.', 'He there.', 'removed'],
    ['emoji before', '😀 the ⟦talks⟧', '😀👍🏽 the talks', '😀👍🏽 the ⟦talks⟧'],
  ])('keeps to its words: %s', (_, before, after, expected) => {
    const { text, anchor } = marked(before);
    expect(mark(after, mapAnchor(anchor, text, after, 2))).toBe(expected);
  });

  const word = fc.constantFrom(
    'NATO',
    'the',
    'talks',
    'Seoul',
    ',',
    '.',
    '나토의',
    '동진',
    'said',
    '👍🏽',
    'é',
  );
  const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
  it('gives an anchor whose quote is the text at its offsets', () => {
    fc.assert(
      fc.property(text, text, fc.nat(80), fc.nat(80), (before, after, a, b) => {
        const anchor = createAnchor(before, 'target', 1, a, b);
        expect(before.slice(anchor.start, anchor.end)).toBe(anchor.quote);
        const mapped = mapAnchor(anchor, before, after, 2);
        if (mapped) expect(after.slice(mapped.start, mapped.end)).toBe(mapped.quote);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the quote when text is only added before and after', () => {
    fc.assert(
      fc.property(text, fc.nat(80), fc.nat(80), (middle, a, b) => {
        const anchor = createAnchor(middle, 'target', 1, a, b);
        const mapped = mapAnchor(anchor, middle, `Zebra crossing: ${middle} quickly vanished`, 2);
        if (anchor.quote.trim() !== '') expect(mapped?.quote.trim()).toBe(anchor.quote.trim());
      }),
    );
  });
});

describe('findAnchor', () => {
  it.each([
    ['its own text', 'The ⟦talks⟧ failed.', 'The talks failed.', 'The ⟦talks⟧ failed.'],
    [
      'the right one of two',
      'Iran said no. ⟦Iraq⟧ said yes to it.',
      'Iraq left. Iran said no. Iraq said yes to it.',
      'Iraq left. Iran said no. ⟦Iraq⟧ said yes to it.',
    ],
    [
      'a moved long quote',
      'On Friday ⟦the constitutional court⟧ met.',
      'It was said that the constitutional court would sit.',
      'It was said that ⟦the constitutional court⟧ would sit.',
    ],
    [
      'a quote with a slip mended',
      'The ⟦goverment spokesman⟧ said on Monday',
      'The government spokesman said on Monday',
      'The ⟦government spokesman⟧ said on Monday',
    ],
    [
      'not a short word elsewhere',
      'The ⟦ban⟧ was lifted in May.',
      'Nobody expects a ban on cars.',
      'removed',
    ],
    ['not one of two alike', 'He said ⟦no⟧.', 'no no no no', 'removed'],
    ['nothing in an empty text', 'The ⟦talks⟧ failed.', '', 'removed'],
    [
      'a caret by its context',
      'The minister said⟦⟧ that talks go on',
      'Later the minister said yes that talks go on',
      'Later the minister said⟦⟧ yes that talks go on',
    ],
  ])('finds %s', (_, before, after, expected) => {
    expect(mark(after, findAnchor(marked(before).anchor, after))).toBe(expected);
  });
});

describe('resolveAnchor', () => {
  const { text, anchor } = marked('NATO should ban ⟦East Asia⟧ now.');
  const edited = 'NATO should stop growing now.';
  const at = (texts: readonly string[]) =>
    resolveAnchor(
      anchor,
      texts.map((value, index) => ({ revision: index + 1, text: value })),
    );

  it('comes back in full when an undo restores the words', () => {
    expect(at([text, edited])).toBeNull();
    expect(at([text, edited, text])).toMatchObject({ start: 16, end: 25, how: 'same', confidence: 1 });
    expect(at([text, edited, `Now ${text}`])).toMatchObject({ start: 20, end: 29, how: 'mapped' });
  });

  it('follows the words step by step where the last text alone would lose them', () => {
    const steps = [text, 'NATO should ban East Asian ties now.', 'NATO should ban Asian ties now.'];
    expect(mark(steps[2]!, at(steps))).toBe('NATO should ban ⟦Asian ties⟧ now.');
  });

  it('falls back to the quote when its revision is not among the texts', () => {
    expect(resolveAnchor(anchor, [{ revision: 9, text: `Then ${text}` }])).toMatchObject({
      start: 21,
      end: 30,
      how: 'found',
    });
    expect(resolveAnchor(anchor, [])).toBeNull();
  });
});

describe('splitAnchors and joinAnchors', () => {
  const whole = 'He came. She left.';
  const anchors = [
    createAnchor(whole, 'mt', 1, 3, 7),
    createAnchor(whole, 'mt', 1, 9, 12),
    createAnchor(whole, 'mt', 1, 3, 12),
  ];
  const cut = { left: 'He came.', right: 'She left.', rightStart: 9, leftRevision: 2, rightRevision: 1 };

  it('send each anchor to the part that has more of it', () => {
    const { left, right } = splitAnchors(anchors, cut);
    expect(left.map((anchor) => anchor.quote)).toEqual(['came', 'came.']);
    expect(right.map(({ quote, start, revision }) => [quote, start, revision])).toEqual([['She', 0, 1]]);
  });

  it('undo each other for anchors on one side', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(8), fc.nat(9), fc.nat(9), (a, b, c, d) => {
        const left = createAnchor(cut.left, 'target', 1, a, b);
        const right = createAnchor(cut.right, 'target', 1, c, d);
        const joined = joinAnchors([left], [right], {
          left: cut.left,
          joint: ' ',
          right: cut.right,
          revision: 5,
        });
        const again = splitAnchors(joined, { ...cut, leftRevision: 1, rightRevision: 1 });
        expect(again).toEqual({ left: [left], right: [right] });
      }),
    );
  });
});
