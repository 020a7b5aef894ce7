import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editScript, invertScript } from '../diff/edit-script';
import { type Anchor, type AnchorPlace, createAnchor, followAnchor } from './anchor';

/** The anchor on the words between ⟦ and ⟧ of a text, and the text without the marks. */
function marked(text: string): { readonly text: string; readonly anchor: Anchor } {
  const start = text.indexOf('⟦');
  const plain = text.replace(/[⟦⟧]/g, '');
  return { text: plain, anchor: createAnchor(plain, 'target', 1, start, text.indexOf('⟧') - 1) };
}

function mark(text: string, { at }: AnchorPlace): string {
  return at ? `${text.slice(0, at.start)}⟦${text.slice(at.start, at.end)}⟧${text.slice(at.end)}` : 'removed';
}

/** What becomes of the marked words when the text becomes each of these in turn. */
function follow(first: string, ...texts: readonly string[]): string {
  const { text, anchor } = marked(first);
  let place: AnchorPlace = { at: anchor };
  let before = text;
  for (const [index, after] of texts.entries()) {
    place = followAnchor(anchor, place, { before, after, revision: index + 2 });
    before = after;
  }
  return mark(before, place);
}

const firstOfTwo = 'Sales ⟦rose 12 percent⟧ and exports rose 12 percent in June.';
const secondOfTwo = 'Sales rose 12 percent and exports ⟦rose 12 percent⟧ in June.';
const both = 'Sales rose 12 percent and exports rose 12 percent in June.';

describe('followAnchor with equal words in one sentence', () => {
  it.each<readonly [string, string, string, string]>([
    ['the second replaced', secondOfTwo, 'Sales rose 12 percent and exports fell in June.', 'removed'],
    [
      'the second replaced, comment on the first',
      firstOfTwo,
      'Sales rose 12 percent and exports fell in June.',
      'Sales ⟦rose 12 percent⟧ and exports fell in June.',
    ],
    ['the first replaced', firstOfTwo, 'Sales fell and exports rose 12 percent in June.', 'removed'],
    [
      'the first replaced, comment on the second',
      secondOfTwo,
      'Sales fell and exports rose 12 percent in June.',
      'Sales fell and exports ⟦rose 12 percent⟧ in June.',
    ],
    ['the clause of the second deleted', secondOfTwo, 'Sales rose 12 percent in June.', 'removed'],
    [
      'the clause of the second deleted, comment on the first',
      firstOfTwo,
      'Sales rose 12 percent in June.',
      'Sales ⟦rose 12 percent⟧ in June.',
    ],
    ['the clause of the first deleted', firstOfTwo, 'Exports rose 12 percent in June.', 'removed'],
    [
      'the clause of the first deleted, comment on the second',
      secondOfTwo,
      'In June exports rose 12 percent.',
      'In June exports ⟦rose 12 percent⟧.',
    ],
    ['the words of the second deleted', secondOfTwo, 'Sales rose 12 percent and exports in June.', 'removed'],
    [
      'the words of the first deleted, comment on the second',
      secondOfTwo,
      'Sales and exports rose 12 percent in June.',
      'Sales and exports ⟦rose 12 percent⟧ in June.',
    ],
    ['both deleted', secondOfTwo, 'Sales and exports in June.', 'removed'],
    [
      'a number in the second changed',
      secondOfTwo,
      'Sales rose 12 percent and exports rose 14 percent in June.',
      'Sales rose 12 percent and exports ⟦rose 14 percent⟧ in June.',
    ],
    [
      'the clauses swapped',
      secondOfTwo,
      'In June exports rose 12 percent and sales rose 12 percent.',
      'removed',
    ],
    [
      'other words on both sides',
      secondOfTwo,
      'Sales rose 12 percent while shipments rose 12 percent last month.',
      'Sales rose 12 percent while shipments ⟦rose 12 percent⟧ last month.',
    ],
    ['the whole sentence rewritten', secondOfTwo, 'June brought growth on both counts.', 'removed'],
    [
      'a twin put in behind',
      'Sales ⟦rose 12 percent⟧ in June.',
      'Sales rose 12 percent and exports rose 12 percent in June.',
      firstOfTwo,
    ],
    [
      'a twin put in before',
      'Exports ⟦rose 12 percent⟧ in June.',
      'Sales rose 12 percent and Exports rose 12 percent in June.',
      'Sales rose 12 percent and Exports ⟦rose 12 percent⟧ in June.',
    ],
    [
      'a twin put in at the end',
      'Exports ⟦rose 12 percent⟧.',
      'Exports rose 12 percent, imports rose 12 percent.',
      'Exports ⟦rose 12 percent⟧, imports rose 12 percent.',
    ],
    [
      'twins on both sides, the middle replaced',
      'Oil rose 12 percent, gas ⟦rose 12 percent⟧ and coal rose 12 percent.',
      'Oil rose 12 percent, gas fell and coal rose 12 percent.',
      'removed',
    ],
    [
      'twins on both sides, the outer ones replaced',
      'Oil rose 12 percent, gas ⟦rose 12 percent⟧ and coal rose 12 percent.',
      'Oil fell, gas rose 12 percent and coal fell.',
      'Oil fell, gas ⟦rose 12 percent⟧ and coal fell.',
    ],
    [
      'one of two equal sentences deleted',
      'He said no. ⟦He said no.⟧ She left.',
      'He said no. She left.',
      'removed',
    ],
    [
      'a doubled word, one deleted',
      'He said ⟦that⟧ that talks failed.',
      'He said that talks failed.',
      'removed',
    ],
    [
      'a twin in other letters',
      'Rose 12 percent in May, ⟦rose 12 percent⟧ in June.',
      'Rose 12 percent in May, fell in June.',
      'removed',
    ],
    [
      'the first letter changed',
      'In June sales ⟦rose 12 percent⟧.',
      'In June sales Rose 12 percent.',
      'In June sales ⟦Rose 12 percent⟧.',
    ],
    ['emoji', 'A 👩🏻‍🚒 here, a ⟦👩🏻‍🚒⟧ there.', 'A 👩🏻‍🚒 here, a cat there.', 'removed'],
    ['Hangul', '매출이 12% 늘었고 수출이 ⟦12% 늘었다⟧.', '매출이 12% 늘었고 수출이 줄었다.', 'removed'],
    [
      'Hangul, the other one replaced',
      '매출이 12% 늘었다. 수출이 ⟦12% 늘었다⟧.',
      '매출이 줄었다. 수출이 12% 늘었다.',
      '매출이 줄었다. 수출이 ⟦12% 늘었다⟧.',
    ],
    [
      'the words cut and put elsewhere in one edit',
      'On Monday ⟦the finance ministry⟧ said no in Seoul.',
      'In Seoul on Monday no was what the finance ministry said.',
      'In Seoul on Monday no was what ⟦the finance ministry⟧ said.',
    ],
    [
      'a sentence in another order',
      'He said ⟦on Monday⟧ that talks failed badly again.',
      'On the whole he said that talks failed badly again on Monday.',
      'On the whole he said that talks failed badly again ⟦on Monday⟧.',
    ],
    [
      'the words taken out and put in twice',
      'On ⟦Monday⟧ he said that the talks failed badly.',
      'He said Monday that the talks failed Monday badly.',
      'removed',
    ],
  ])('keeps to its words: %s', (_, first, after, expected) => {
    expect(follow(first, after)).toBe(expected);
  });

  const fallen = 'Sales rose 12 percent and exports fell in June.';
  const cut = 'Sales rose 12 percent and exports in June.';
  it.each<readonly [string, string, readonly string[], string]>([
    ['undo of a replacement', secondOfTwo, [fallen, both], secondOfTwo],
    ['undo of a deletion', secondOfTwo, [cut, both], secondOfTwo],
    ['undo of a deleted clause', secondOfTwo, ['Sales rose 12 percent in June.', both], secondOfTwo],
    ['undo of a whole rewriting', secondOfTwo, ['June was good.', both], secondOfTwo],
    ['undo of deleting all', secondOfTwo, ['', both], secondOfTwo],
    ['undo and redo', secondOfTwo, [fallen, both, fallen], 'removed'],
    [
      'undo after an edit elsewhere',
      secondOfTwo,
      [fallen, `Today ${fallen}`, `Today ${both}`],
      `Today ${secondOfTwo}`,
    ],
    [
      'the words typed again after others',
      secondOfTwo,
      [cut, fallen, 'Sales rose 12 percent and exports, at last, rose 12 percent in June.'],
      'Sales rose 12 percent and exports, at last, ⟦rose 12 percent⟧ in June.',
    ],
    [
      'a word put in beside the twin',
      secondOfTwo,
      [fallen, 'Sales also rose 12 percent and exports fell in June.'],
      'removed',
    ],
    [
      'the twin written once more',
      secondOfTwo,
      [fallen, 'Sales rose 12 percent, rents rose 12 percent and exports fell in June.'],
      'removed',
    ],
    [
      'undo of a changed number and a deletion',
      secondOfTwo,
      [
        'Sales rose 12 percent and exports rose 14 percent in June.',
        cut,
        'Sales rose 12 percent and exports rose 14 percent in June.',
      ],
      'Sales rose 12 percent and exports ⟦rose 14 percent⟧ in June.',
    ],
    [
      'undo of a first word taken out',
      'The ⟦large army base⟧ closed.',
      ['The army base closed.', 'The large army base closed.'],
      'The ⟦large army base⟧ closed.',
    ],
    [
      'cut and put elsewhere in two edits',
      'On Monday ⟦the finance ministry⟧ said no.',
      ['On Monday said no.', 'On Monday said no, the finance ministry.'],
      'On Monday said no, ⟦the finance ministry⟧.',
    ],
    [
      'a short word written elsewhere later',
      'The ⟦ban⟧ was lifted in May.',
      ['The embargo was lifted in May.', 'The embargo was lifted in May, no ban.'],
      'removed',
    ],
    [
      'undo of a deleted omission mark',
      'He walked slowly⟦⟧ backwards there.',
      ['He there.', 'He walked slowly backwards there.'],
      'He walked slowly⟦⟧ backwards there.',
    ],
  ])('brings the words home: %s', (_, first, texts, expected) => {
    expect(follow(first, ...texts)).toBe(expected);
  });

  it('follows words that are deleted and typed again letter by letter', () => {
    const { text, anchor } = marked(secondOfTwo);
    const steps: string[] = [];
    for (let end = anchor.end - 1; end >= anchor.start; end -= 1) {
      steps.push(text.slice(0, end) + text.slice(anchor.end));
    }
    expect(follow(secondOfTwo, ...steps)).toBe('removed');
    expect(follow(secondOfTwo, ...steps, ...steps.toReversed().slice(1), text)).toBe(secondOfTwo);
    const other = [...'reached 9'].map(
      (_letter, at, all) =>
        text.slice(0, anchor.start) + all.slice(0, at + 1).join('') + text.slice(anchor.end),
    );
    expect(follow(secondOfTwo, ...steps, ...other)).toBe('removed');
  });

  it('brings back a removed anchor of which no home is known, between its own words alone', () => {
    const { anchor } = marked(secondOfTwo);
    const step = { before: fallen, after: both, revision: 3 };
    expect(mark(both, followAnchor(anchor, { at: null }, step))).toBe(secondOfTwo);
    const other = 'Sales rose 12 percent, rents rose 12 percent and exports fell in June.';
    expect(mark(other, followAnchor(anchor, { at: null }, { ...step, after: other }))).toBe('removed');
  });
});

describe('followAnchor by the script of the edit', () => {
  it('believes the script where the texts alone do not say which word went', () => {
    const before = 'very very good';
    const after = 'very good';
    const first = createAnchor(before, 'target', 1, 0, 4);
    const second = createAnchor(before, 'target', 1, 5, 9);
    const script = [{ oldStart: 0, oldEnd: 5, newStart: 0, newEnd: 0 }];
    const step = { before, after, revision: 2, script };
    expect(followAnchor(first, { at: first }, step).at).toBeNull();
    expect(followAnchor(second, { at: second }, step).at).toMatchObject({ start: 0, end: 4 });
    const back = { before: after, after: before, revision: 3, script: invertScript(script) };
    for (const anchor of [first, second]) {
      const there = followAnchor(anchor, { at: anchor }, step);
      expect(followAnchor(anchor, there, back).at).toMatchObject({ start: anchor.start, end: anchor.end });
    }
  });
});

describe('followAnchor after any edit of a text with repeated words', () => {
  const plain = ['rose', '12', 'percent', 'exports', 'Sales', '👩🏻‍🚒', '늘었다', 'Rose'];
  /** A text of words, an anchor on some of them, and one stretch of words replaced by others. */
  const edits = (vocabulary: readonly string[]) => {
    const word = fc.constantFrom(...vocabulary);
    const words = fc.array(word, { minLength: 1, maxLength: 12 });
    return fc.tuple(words, fc.nat(11), fc.nat(3), fc.nat(12), fc.nat(4), fc.array(word, { maxLength: 4 }));
  };
  const edit = edits([...plain, 'and', ',']);

  function write([all, first, more, from, count, put]: [string[], number, number, number, number, string[]]) {
    const offsets = all.map((_, at) => all.slice(0, at).join(' ').length + (at === 0 ? 0 : 1));
    const text = all.join(' ');
    const start = first % all.length;
    const last = Math.min(all.length - 1, start + more);
    const anchor = createAnchor(text, 'target', 1, offsets[start]!, offsets[last]! + all[last]!.length);
    const at = Math.min(from, all.length);
    const end = Math.min(all.length, at + count);
    const after = [...all.slice(0, at), ...put, ...all.slice(end)].join(' ');
    return { text, after, anchor, at, end, start, last, put };
  }

  it('is on the words the script carried, on text put in, or nowhere', () => {
    fc.assert(
      fc.property(edit, (made) => {
        const { text, after, anchor } = write(made);
        const script = editScript(text, after);
        const { at } = followAnchor(anchor, { at: anchor }, { before: text, after, revision: 2 });
        if (!at) return;
        expect(after.slice(at.start, at.end)).toBe(at.quote);
        // Every letter of it was the anchor's, or was put in by the edit.
        for (let offset = at.start; offset < at.end; offset += 1) {
          const last = script.findLast(({ newStart }) => newStart <= offset);
          if (last && offset < last.newEnd) continue;
          const old = offset - (last ? last.newEnd - last.oldEnd : 0);
          expect(old >= anchor.start && old < anchor.end).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('never stands on equal words that were there before, where no clause shows what was replaced', () => {
    fc.assert(
      fc.property(edits(plain), (made) => {
        const { text, after, anchor, at, end, start, last, put } = write(made);
        // All of its words replaced by words that are none of them.
        if (at > start || end <= last || put.some((key) => anchor.quote.includes(key))) return;
        const found = followAnchor(anchor, { at: anchor }, { before: text, after, revision: 2 }).at;
        if (found) expect(found.quote).not.toBe(anchor.quote);
      }),
      { numRuns: 3000 },
    );
  });

  it('is back at its place when the edit is taken back', () => {
    fc.assert(
      fc.property(edit, (made) => {
        const { text, after, anchor } = write(made);
        if (text === after) return;
        const script = editScript(text, after);
        const there = followAnchor(anchor, { at: anchor }, { before: text, after, revision: 2, script });
        const back = {
          before: after,
          after: text,
          revision: 3,
          script: invertScript(script),
          takesBack: true,
        };
        expect(followAnchor(anchor, there, back).at).toMatchObject({ start: anchor.start, end: anchor.end });
      }),
      { numRuns: 3000 },
    );
  });
});
