import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAnchor } from '../annotate/anchor';
import { leadsTo } from '../diff/edit-script';
import { rememberedCompare, scriptOfReplaced } from '../diff/replaced-words';
import { trackedChanges } from '../diff/tracked';
import type { CommandInput } from './commands';
import { decide } from './decide';
import type { DecisionContext } from './decision';
import type { SegmentRecord } from './model';
import { searchFor } from './search/search';
import { memoryTables } from './tables';

const mt = 'The port, the port, the port of Harin';

const rowPlace = { zone: 'paragraph', paragraph: 1, joiner: '', ko: null } as const;

function row(target: string, baseline = target): SegmentRecord {
  return {
    id: 's',
    document: 'd',
    position: 1,
    ...rowPlace,
    mt,
    target,
    baseline,
    status: 'edited',
    revision: 1,
    alignment: null,
    locked: false,
  };
}

/** What a command says that it replaces of a row: old words at their offset, and new ones. */
function replacedBy(command: CommandInput, segment: SegmentRecord, words = 'port') {
  const tables = memoryTables([]);
  const header = { publisher: null, bylines: [], copyright: null, published: null, url: null };
  const common = { header, engine: null, origin: null, importedAt: '', removed: false };
  tables.putDocument({ id: 'd', position: 1, title: '', ...common });
  tables.putSegment(segment);
  const start = segment.target.lastIndexOf(words);
  const anchor = createAnchor(segment.target, 'target', segment.revision, start, start + words.length);
  const message = { id: 'm', author: 'p', time: '', text: '', suggestion: 'port and quay' };
  tables.putThread({
    id: 't',
    document: 'd',
    segment: 's',
    anchor,
    at: anchor,
    messages: [message],
    resolved: null,
  });
  const context: DecisionContext = {
    tables,
    documents: () => ['d'],
    person: () => null,
    actor: 'p',
    now: () => '2026-11-28T00:00:00.000Z',
    newId: () => 'new',
  };
  const decision = decide(context, command);
  if (!decision.ok) throw new Error(decision.code);
  const [event] = decision.events;
  if (event?.kind !== 'text') throw new Error('No text was changed.');
  const [change] = event.payload.changes;
  return change!.script?.map(({ oldStart, oldEnd, newStart, newEnd }) => [
    oldStart,
    segment.target.slice(oldStart, oldEnd),
    change!.after.target!.slice(newStart, newEnd),
  ]);
}

const replace = { command: 'replace' as const, segments: ['s'], find: 'port' };
const swapped = mt.replace('port, the', 'quay, the');
const correction = { segment: 's', quote: 'port' };

it.each<[string, CommandInput, SegmentRecord, unknown]>([
  ['replacing one of several', { ...replace, with: 'quay', at: 14 }, row(mt), [[14, 'port', 'quay']]],
  [
    'replacing all',
    { ...replace, with: 'quay' },
    row('port or ports'),
    [
      [0, 'port', 'quay'],
      [8, 'port', 'quay'],
    ],
  ],
  [
    'a replacement that keeps its words',
    { ...replace, with: 'old port', at: 14 },
    row(mt),
    [[14, '', 'old ']],
  ],
  [
    'one that changes nothing in places',
    { ...replace, find: '[Tt]he', pattern: true, with: 'the' },
    row('The port, the'),
    [[0, 'The', 'the']],
  ],
  [
    'corrections',
    {
      command: 'correct',
      corrections: [
        { ...correction, start: 14, end: 18, text: 'quay' },
        { ...correction, start: 4, end: 8, text: '' },
      ],
    },
    row('The port  and port.'),
    [
      [4, 'port  ', ''],
      [14, 'port', 'quay'],
    ],
  ],
  ['a suggestion', { command: 'suggestion', thread: 't' }, row(mt), [[28, '', ' and quay']]],
  [
    'a rejected change',
    { command: 'reject', segment: 's', change: trackedChanges(mt, swapped)[0]!.id },
    row(swapped, mt),
    [[4, 'quay', 'port']],
  ],
])('an event says exactly which words were replaced: %s', (_, command, segment, expected) => {
  expect(replacedBy(command, segment)).toEqual(expected);
});

it('gives no script where the places do not lead to the text', () => {
  expect(scriptOfReplaced('abc', 'abd', [[2, 3, 'c']])).toBeNull();
  expect(scriptOfReplaced('abc', 'ab', [[2, 9, '']])).toBeNull();
});

it('leads from the old text to the new one, with whatever is replaced', () => {
  const text = fc
    .array(fc.constantFrom('port', 'ports', ' ', ' the ', 'a', '항구', 'e', '\u0301', '🚢'))
    .map((all) => all.join('').normalize('NFC'));
  const compare = rememberedCompare();
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('port', 'o|e|', '(\\S+) the', 'a*', '\u0301'),
      text,
      (before, query, words) => {
        const search = searchFor({ query, matchCase: true, wholeWord: false, pattern: true });
        if ('problem' in search) throw new Error(search.problem);
        const replaced = search.replace(before, words)!;
        const script = replaced.script();
        // Only where NFC joined what was put in with what stood beside it is it not known.
        expect(script === null ? true : leadsTo(script, before, replaced.text)).toBe(true);
        if (!/\u0301/u.test(`${before}${words}${query}`.normalize('NFD'))) expect(script).not.toBeNull();
        expect(
          script?.some((edit) => edit.oldStart === edit.oldEnd && edit.newStart === edit.newEnd),
        ).not.toBe(true);
        expect(scriptOfReplaced(before, before, [], compare)).toEqual([]);
      },
    ),
  );
});
