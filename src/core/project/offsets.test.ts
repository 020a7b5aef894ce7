import { describe, expect, it } from 'vitest';
import type { CommandInput } from './commands';
import { decide } from './decide';
import type { DecisionContext } from './decision';
import type { EventBody } from './events';
import { applyEvent } from './fold';
import type { SegmentRecord } from './model';
import { memoryTables } from './tables';

/** A row with a text on every side, and commands on it that are folded at once. */
function desk(target: string, mt = target, ko: string | null = null) {
  const tables = memoryTables();
  const row: SegmentRecord = {
    id: 's',
    document: 'd',
    position: 1,
    zone: 'paragraph',
    paragraph: 0,
    joiner: '',
    ko,
    mt,
    target,
    baseline: mt,
    status: 'untouched',
    revision: 1,
    alignment: null,
    locked: false,
  };
  tables.putDocument({
    id: 'd',
    position: 1,
    title: 'Head',
    header: { publisher: null, bylines: [], copyright: null, published: null, url: null },
    engine: null,
    origin: null,
    importedAt: '2026-01-01T00:00:00.000Z',
    removed: false,
  });
  tables.putSegment(row);
  let count = 0;
  const context: DecisionContext = {
    tables,
    documents: () => ['d'],
    person: () => null,
    actor: 'a',
    now: () => '2026-01-01T00:00:00.000Z',
    newId: () => `n${count++}`,
  };
  const apply = (body: EventBody) =>
    applyEvent(tables, {
      ...body,
      id: `e${count++}`,
      actor: 'a',
      time: context.now(),
      operation: 'o',
      undoes: null,
      redoes: null,
    });
  const run = (command: CommandInput) => {
    const decision = decide(context, command);
    if (decision.ok) for (const body of decision.events) apply(body);
    return decision;
  };
  const thread = () => [...tables.threads.values()][0]!;
  const texts = () => tables.segmentsOf('d').map((segment) => segment.target);
  return { tables, run, thread, texts };
}

/** What people see as one character, each with an offset inside it. */
const characters: readonly (readonly [string, string])[] = [
  ['a surrogate pair', '😀'],
  ['a family of emoji', '👩🏻‍🚒'],
  ['a flag', '🇰🇷'],
  ['a letter with marks', 'q̣̇'],
  ['old Hangul', 'ᄒᆞᆫ'],
  ['Hangul in jamo', 'ᄒᆞᆫ'],
  ['a heart with a variation selector', '❤️'],
];

describe.each(characters)('an offset inside %s', (_, character) => {
  const text = `The crew ${character} came fast.`;
  const start = 9;
  const end = start + character.length;
  const inside = start + 1;

  it('is widened by a comment', () => {
    const { run, thread } = desk(text);
    run({ command: 'comment', segment: 's', start: inside, end: inside + 1, text: '?' });
    expect(thread().anchor).toMatchObject({ start, end, quote: character });
  });

  it('is widened on the Korean side too', () => {
    const { run, thread } = desk('x', 'x', text);
    run({ command: 'comment', segment: 's', side: 'source', start: inside, end: text.length, text: '?' });
    expect(thread().anchor.start).toBe(start);
  });

  it('is no place to split at', () => {
    const { run, texts } = desk(text, text, text);
    run({ command: 'split', segment: 's', at: inside, koAt: inside });
    expect(texts()).toEqual(['The crew', `${character} came fast.`]);
  });

  it('is widened by a correction', () => {
    const { run, texts } = desk(text);
    const quote = text.slice(inside, end);
    run({ command: 'correct', corrections: [{ segment: 's', start: inside, end, quote, text: 'men' }] });
    expect(texts()).toEqual(['The crew men came fast.']);
  });

  it('is widened by a replacement at one place', () => {
    const { run, texts } = desk(text);
    run({ command: 'replace', segments: ['s'], find: character, with: 'men', at: inside });
    expect(texts()).toEqual(['The crew men came fast.']);
  });
});

describe('a quote that stands more than once', () => {
  const twin = 'Sales rose 12 percent and exports rose 12 percent in June.';

  it('is refused with its places', () => {
    const { run, tables } = desk(twin);
    expect(run({ command: 'comment', segment: 's', quote: 'rose 12 percent', text: '?' })).toEqual({
      ok: false,
      code: 'quote-ambiguous',
      params: { quote: 'rose 12 percent', side: 'target', places: '6, 34' },
    });
    expect(tables.threads.size).toBe(0);
  });

  it.each([
    [0, 6],
    [6, 6],
    [30, 34],
    [34, 34],
    [58, 34],
  ])('with start %i is the nearest one', (start, at) => {
    const { run, thread } = desk(twin);
    run({ command: 'comment', segment: 's', quote: 'rose 12 percent', start, text: '?' });
    expect(thread().anchor).toMatchObject({ start: at, quote: 'rose 12 percent' });
  });

  it('counts places that overlap', () => {
    expect(
      desk('ha ha ha').run({ command: 'comment', segment: 's', quote: 'ha ha', text: '?' }),
    ).toMatchObject({
      params: { places: '0, 3' },
    });
  });
});

describe('a suggestion', () => {
  const twin = 'Sales rose 12 percent and exports rose 12 percent in June.';
  const suggest = (side: 'mt' | 'target', target: string) => {
    const made = desk(side === 'mt' ? target : twin, twin);
    const suggestion = 'rose 14 percent';
    const words = { start: 34, end: 49, side, text: '?', suggestion };
    made.run({ command: 'comment', segment: 's', ...words });
    if (side === 'target') made.run({ command: 'edit', segment: 's', text: target });
    const answer = made.run({ command: 'suggestion', thread: made.thread().id });
    return answer.ok ? made.texts()[0] : answer.code;
  };

  it.each(['mt', 'target'] as const)('on the %s side never changes equal words elsewhere', (side) => {
    expect(suggest(side, 'Sales rose 12 percent and exports fell in June.')).toBe('words-gone');
    expect(suggest(side, 'Sales rose 12 percent in June.')).toBe('words-gone');
    expect(suggest(side, 'Sales fell and exports rose 12 percent in June.')).toBe(
      'Sales fell and exports rose 14 percent in June.',
    );
  });
});
