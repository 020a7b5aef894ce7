import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnchor } from '../annotate/anchor';
import type { CommandInput } from './commands';
import { decide } from './decide';
import type { DecisionContext } from './decision';
import { readEvent, storedPayload } from './event-schemas/read-event';
import { again, type EventBody, inverse, type ProjectEvent } from './events';
import { applyEvent } from './fold';
import { based, scripted } from './grounded';
import type { DocumentRecord, SegmentRecord, Thread } from './model';
import { type MemoryTables, memoryTables } from './tables';

const header = { publisher: null, bylines: [], copyright: null, published: null, url: null };
const document: DocumentRecord = {
  id: 'd',
  position: 1,
  title: 'Port must ban night ships',
  header,
  engine: null,
  origin: null,
  importedAt: '',
  removed: false,
};

const sentences = [
  ['headline', 'Port must ban night ships'],
  ['paragraph', 'The mayor said on the 4th that the port will close.'],
  ['paragraph', 'She added that "safety comes first."'],
  ['paragraph', 'Costs would rise by 3 percent, firms said.'],
] as const;

const segments = sentences.map(
  ([zone, mt], index): SegmentRecord => ({
    id: `s${index}`,
    document: 'd',
    position: index + 1,
    zone,
    paragraph: index === 0 ? 0 : 1,
    joiner: index > 1 ? ' ' : '',
    ko: `문장 ${index}`,
    mt,
    target: mt,
    baseline: mt,
    status: 'untouched',
    revision: 0,
    alignment: 1,
    locked: false,
  }),
);

const importOf = () => 'e0';

/** A desk in memory: what the engine does, without a disk. */
function desk() {
  const log: ProjectEvent[] = [];
  const tables = memoryTables(log);
  let count = 0;
  const append = (body: EventBody) => {
    const grounded = based(scripted(body, importOf), tables.segment, importOf);
    const event: ProjectEvent = {
      ...grounded,
      id: `e${log.length}`,
      actor: 'a',
      time: new Date(log.length).toISOString(),
      operation: `o${log.length}`,
      undoes: null,
      redoes: null,
    };
    log.push(event);
    applyEvent(tables, event);
    return event;
  };
  append({ kind: 'import', payload: { documents: [document], segments } });
  const context: DecisionContext = {
    tables,
    documents: () => ['d'],
    person: () => null,
    actor: 'a',
    now: () => new Date(log.length).toISOString(),
    newId: () => `n${count++}`,
  };
  const run = (command: CommandInput) => {
    const decision = decide(context, command);
    if (decision.ok) for (const body of decision.events) append(body);
    return decision;
  };
  return { tables, log, append, run };
}

/** All state but revision counters and names of events, which go on through an undo. */
function state(tables: MemoryTables) {
  const rows = tables.segmentsOf('d').map(({ revision: _, textEvent: _event, ...row }) => row);
  const threads = [...tables.threads.values()]
    .map(({ at, ...thread }) => ({ ...thread, at: at && [at.start, at.end, at.quote] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { rows, threads, document: tables.document('d') };
}

const words = ['port', 'ships', 'night', 'closes', 'the', 'mayor', 'harbor', '항구', '🚢', '“no”'];
const text = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((list) => list.join(' '));
const row = fc.nat({ max: 5 });
const step = fc.oneof(
  fc.record({ do: fc.constant('edit' as const), row, text }),
  fc.record({
    do: fc.constant('comment' as const),
    row,
    from: fc.nat({ max: 20 }),
    length: fc.nat({ max: 12 }),
  }),
  fc.record({ do: fc.constant('split' as const), row, at: fc.nat({ max: 40 }) }),
  fc.record({ do: fc.constant('merge' as const), row }),
  fc.record({ do: fc.constant('accept' as const), row }),
  fc.record({ do: fc.constant('revert' as const), row }),
  fc.record({ do: fc.constant('approve' as const), row }),
  fc.record({ do: fc.constant('replace' as const), text: fc.constantFrom(...words) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function commandOf(tables: MemoryTables, made: Step): CommandInput | null {
  if (made.do === 'replace') return { command: 'replace', find: made.text, with: 'quay' };
  const rows = tables.segmentsOf('d');
  const target = rows[made.row % rows.length];
  if (!target) return null;
  const segment = target.id;
  switch (made.do) {
    case 'edit':
      return { command: 'edit', segment, text: made.text };
    case 'comment': {
      const start = Math.min(made.from, target.target.length);
      const end = Math.min(start + made.length, target.target.length);
      return { command: 'comment', segment, start, end, text: '?' };
    }
    case 'split':
      return { command: 'split', segment, at: Math.min(made.at, target.target.length) };
    case 'approve':
      return { command: 'status', segment, status: 'approved' };
    default:
      return { command: made.do, segment };
  }
}

/** An event as it comes back from a file. */
function reread(event: ProjectEvent): ProjectEvent {
  const { version, payload } = storedPayload(event);
  const read = readEvent(event.kind, version, JSON.parse(JSON.stringify(payload)));
  if (!read.ok) throw new Error(`${read.kind} ${read.field}`);
  return { ...event, ...read.body, version };
}

describe('the fold', () => {
  it('gives the same state when the log is read and folded again', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { tables, log, run } = desk();
        for (const made of steps) {
          const command = commandOf(tables, made);
          if (command) run(command);
        }
        const again = memoryTables(log);
        for (const event of log) applyEvent(again, reread(event));
        expect([...again.segments]).toEqual([...tables.segments]);
        expect([...again.threads]).toEqual([...tables.threads]);
      }),
      { numRuns: 200 },
    );
  });

  it('comes back to every earlier state by inverse events, and forward again', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const { tables, log, append, run } = desk();
        const texts: unknown[] = [state(tables).rows];
        const bodies: ProjectEvent[] = [];
        for (const made of steps) {
          const command = commandOf(tables, made);
          const before = log.length;
          if (command) run(command);
          for (const event of log.slice(before)) {
            bodies.push(event);
            texts.push(state(tables).rows);
          }
        }
        // Events of one command fold one after the other: only the last state of each command was seen whole.
        const last = state(tables).rows;
        for (const event of bodies.toReversed()) append(inverse(event));
        expect(state(tables).rows).toEqual(texts[0]);
        for (const event of bodies) append(again(event));
        expect(state(tables).rows).toEqual(last);
      }),
      { numRuns: 200 },
    );
  });

  it('never loses machine text, whatever is split, merged and edited', () => {
    const machine = (tables: MemoryTables) =>
      tables
        .segmentsOf('d')
        .map(({ mt }) => mt)
        .join(' ')
        .replace(/\s+/gu, ' ')
        .trim();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { tables, run } = desk();
        const before = machine(tables);
        for (const made of steps) {
          const command = commandOf(tables, made);
          if (command) run(command);
        }
        expect(machine(tables)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps every comment: on words that stand where it says, or as removed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { tables, run } = desk();
        let comments = 0;
        for (const made of steps) {
          const command = commandOf(tables, made);
          if (command && run(command).ok && command.command === 'comment') comments++;
        }
        expect(tables.threads.size).toBe(comments);
        for (const thread of tables.threads.values()) {
          const segment = tables.segment(thread.segment);
          expect(segment).not.toBeNull();
          if (thread.at) expect(segment!.target.slice(thread.at.start, thread.at.end)).toBe(thread.at.quote);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a comment that arrives from another copy', () => {
  /** A comment made by another on the text of event `on`, appended now. */
  function late(made: ReturnType<typeof desk>, on: string, text: string, quote: string) {
    const start = text.indexOf(quote);
    const anchor = { ...createAnchor(text, 'target', 1, start, start + quote.length), textEvent: on };
    const message = { id: 'm', author: 'b', time: '', text: '?', suggestion: null };
    const thread: Thread = {
      id: 't',
      document: 'd',
      segment: 's3',
      anchor,
      at: anchor,
      messages: [message],
      resolved: null,
    };
    made.append({
      kind: 'thread',
      payload: { document: 'd', segment: 's3', action: 'comment', before: null, after: thread },
    });
    return made.tables.thread('t')!.at;
  }
  const mt = sentences[3][1];
  const edited = 'Costs would rise by 3 percent, firms said, and wages rise by 3 percent.';
  const last = 'By June costs would rise by 3 percent, firms said, and wages rise by 3 percent.';

  it('is carried through the edits since, however alike its revision', () => {
    const made = desk();
    made.run({ command: 'edit', segment: 's3', text: edited });
    made.run({ command: 'edit', segment: 's3', text: last });
    const at = late(made, 'e1', edited, 'wages rise by 3 percent');
    expect(at).toMatchObject({ start: last.indexOf('wages'), quote: 'wages rise by 3 percent' });
  });

  it('is where it would be had it come before the edits', () => {
    const made = desk();
    made.run({ command: 'edit', segment: 's3', text: edited });
    made.run({ command: 'edit', segment: 's3', text: 'Costs rise, firms said.' });
    made.run({ command: 'edit', segment: 's3', text: last });
    const early = desk();
    const first = late(early, 'e0', mt, '3 percent');
    expect(first?.quote).toBe('3 percent');
    early.run({ command: 'edit', segment: 's3', text: edited });
    early.run({ command: 'edit', segment: 's3', text: 'Costs rise, firms said.' });
    early.run({ command: 'edit', segment: 's3', text: last });
    expect(late(made, 'e0', mt, '3 percent')?.start).toBe(early.tables.thread('t')?.at?.start);
  });

  it('goes back to the text both know where two copies edited one text', () => {
    const made = desk();
    const { target, revision } = made.tables.segment('s3')!;
    made.run({ command: 'edit', segment: 's3', text: edited });
    const mine = made.log.at(-1)!;
    // Another copy's edit of the same text: it names the import, not `mine`.
    const theirs = `Firms said: ${target}`;
    const change = { segment: 's3', base: 'e0', before: { target }, after: { target: theirs }, script: null };
    const body = scripted(
      { kind: 'text', payload: { document: 'd', action: 'edit', changes: [change] } } as const,
      importOf,
    );
    const event = { ...mine, ...body, id: 'theirs' };
    made.log.push(event);
    applyEvent(made.tables, event);
    expect(made.tables.segment('s3')).toMatchObject({
      target: theirs,
      revision: revision + 2,
      textEvent: 'theirs',
    });
    const at = late(made, mine.id, edited, 'Costs would rise');
    expect(at).toMatchObject({ start: theirs.indexOf('Costs'), quote: 'Costs would rise' });
  });
});

describe('a command', () => {
  it.each([
    [{ command: 'edit', segment: 'none', text: '' }, 'not-found'],
    [{ command: 'edit', segment: 's0', text: 'x', revision: 3 }, 'stale-revision'],
    [{ command: 'comment', segment: 's0', quote: 'whale', text: '?' }, 'quote-not-found'],
    [{ command: 'comment', segment: 's0', start: 0, end: 999, text: '?' }, 'out-of-range'],
    [{ command: 'split', segment: 's0', at: 999 }, 'out-of-range'],
    [{ command: 'merge', segment: 's3' }, 'nothing-to-do'],
    [{ command: 'accept' }, 'invalid-command'],
    [{ command: 'accept', segment: 's0' }, 'nothing-to-do'],
    [{ command: 'resolve', thread: 't' }, 'not-found'],
  ] as const)('%j is refused with %s', (command, code) => {
    expect(desk().run(command as CommandInput)).toMatchObject({ ok: false, code });
  });

  it('takes approval back when the approved words change', () => {
    const { tables, run } = desk();
    run({ command: 'status', segment: 's1', status: 'approved' });
    run({ command: 'edit', segment: 's1', text: 'The mayor spoke.' });
    expect(tables.segment('s1')?.status).toBe('edited');
  });

  it('keeps a comment on its words when the row is split before them', () => {
    const { tables, run } = desk();
    run({ command: 'comment', segment: 's1', quote: 'port', text: '?' });
    run({ command: 'split', segment: 's1', at: 22 });
    const [thread] = [...tables.threads.values()];
    expect(tables.segment(thread!.segment)?.target.slice(thread!.at!.start, thread!.at!.end)).toBe('port');
    expect(thread!.segment).not.toBe('s1');
  });
});
