import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CommandInput } from '../core/project/commands';
import { segmentsOf } from '../core/project/events';
import { applyEvent } from '../core/project/fold';
import type { SegmentRecord, Thread } from '../core/project/model';
import { memoryTables, type Tables } from '../core/project/tables';
import { bench, importArticle, value } from './testing';

const words = ['port', 'ships', 'night', 'closes', 'the', 'costs', 'rise', '항구', '🚢'];
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(' '));
const row = fc.nat({ max: 2 });
const step = fc.record({
  do: fc.constantFrom(
    ...(['edit', 'edit', 'edit', 'replace', 'suggestion', 'comment', 'split', 'merge'] as const),
    ...(['accept', 'revert', 'undo', 'undo', 'redo', 'status', 'uncomment'] as const),
  ),
  row,
  text,
  group: fc.constantFrom('g1', 'g1', 'g2'),
  person: fc.constantFrom('person-1', 'person-1', 'person-2'),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function commandOf(tables: Tables, document: string, made: Step): CommandInput | null {
  const rows = tables.segmentsOf(document);
  const target = rows[made.row % rows.length]!;
  const segment = target.id;
  const thread = tables.threadsOn(segment)[0]?.id ?? 'none';
  const half = Math.floor(target.target.length / 2);
  switch (made.do) {
    case 'edit':
      return { command: 'edit', segment, text: made.text, group: made.group };
    case 'replace':
      return { command: 'replace', segments: [segment], find: 'port', with: made.text };
    case 'comment':
      return {
        command: 'comment',
        segment,
        start: half,
        end: target.target.length,
        text: '?',
        suggestion: made.text,
      };
    case 'status':
      return { command: 'status', segment, status: 'approved' };
    case 'split':
      return { command: 'split', segment, at: half };
    case 'suggestion':
    case 'uncomment':
      return { command: made.do, thread };
    case 'undo':
    case 'redo':
      return null;
    default:
      return { command: made.do, segment };
  }
}

/** Rows and their threads, without what goes on counting through an undo. */
function stateOf(tables: Tables, document: string): ReadonlyMap<string, unknown> {
  const place = ({ at, home: _, ...thread }: Thread) => ({
    ...thread,
    at: at && [at.start, at.end, at.quote],
  });
  return new Map(
    tables.segmentsOf(document).map((segment: SegmentRecord) => {
      const { revision: _, textEvent: _event, ...texts } = segment;
      const threads = tables.threadsOn(segment.id).map(place);
      return [segment.id, { texts, threads: threads.sort((a, b) => (a.id < b.id ? -1 : 1)) }];
    }),
  );
}

it('undoes each operation exactly, and tables, rebuild and log agree, after any history of two people', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      const made = await bench();
      try {
        const document = await importArticle(made, false);
        const session = made.engine.session()!;
        const { tables, log } = session;
        const of = (events: readonly string[]) => events.map((id) => log.byId(id)!);
        /** Operations that can be undone, with the state before each. */
        let done: {
          readonly operation: string;
          readonly before: ReadonlyMap<string, unknown>;
          readonly rows: readonly string[];
        }[] = [];
        let undone: ReadonlyMap<string, unknown>[] = [];
        const same = (state: ReadonlyMap<string, unknown>, ids: readonly string[]) => {
          const now = stateOf(tables, document);
          for (const id of ids) expect(now.get(id)).toEqual(state.get(id));
        };
        const newest = () => {
          const [head] = log.history({ offset: 0, limit: 1 }).items;
          return { operation: head!.operation, segments: segmentsOf(log.byId(head!.id)!) };
        };
        for (const one of steps) {
          session.setActor({ id: one.person, name: one.person, initials: 'P' });
          const before = stateOf(tables, document);
          const command = commandOf(tables, document, one);
          if (command) {
            const reply = session.command(command);
            if (!reply.ok || reply.value.events.length === 0) continue;
            const { operation } = of(reply.value.events)[0]!;
            undone = [];
            const own = done.find((known) => known.operation === operation);
            const rows = of(reply.value.events).flatMap(segmentsOf);
            // A name used again joins nothing across what came between on its row.
            const since = own ? done.slice(done.indexOf(own) + 1) : [];
            expect(since.filter((known) => known.rows.some((id) => rows.includes(id)))).toEqual([]);
            done = [...done.filter((known) => known !== own), own ?? { operation, before, rows }];
          } else if (one.do === 'undo') {
            const last = done.at(-1);
            if (!last) continue;
            value(session.undo());
            same(last.before, newest().segments);
            done = done.slice(0, -1);
            undone.push(before);
          } else if (undone.length > 0) {
            value(session.redo());
            const { operation, segments } = newest();
            same(undone.pop()!, segments);
            done.push({ operation, before, rows: segments });
          }
        }
        const rows = tables.segmentsOf(document);
        const threads = rows.map(({ id }) => tables.threadsOn(id));
        const folded = memoryTables([...log.all()]);
        for (const event of log.all()) applyEvent(folded, event);
        expect(folded.segmentsOf(document)).toEqual(rows);
        session.rebuild();
        expect(tables.segmentsOf(document)).toEqual(rows);
        expect(rows.map(({ id }) => tables.threadsOn(id))).toEqual(threads);
        for (const thread of threads.flat()) expect(folded.thread(thread.id)).toEqual(thread);
      } finally {
        made.dispose();
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
