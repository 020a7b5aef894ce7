import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../contract/result';
import type { CommandReply } from '../../contract/views';
import type { CommandInput } from '../../core/project/commands';
import type { DocumentRecord, SegmentRecord } from '../../core/project/model';
import { noFaults } from '../faults';
import { startFinding } from '../find/find';
import { type Session, startSession } from '../session';
import { openFile } from '../store/open';
import { value } from '../testing';
import { longCommand, longReversal } from './long-commands';

const person = { id: 'person-1', name: 'Han Seo-yun', initials: 'HS' };
const articles = 12;
const rows = 60;

function imported(document: string): {
  readonly documents: readonly DocumentRecord[];
  readonly segments: readonly SegmentRecord[];
} {
  const header = { publisher: null, bylines: [], copyright: null, published: null, url: null };
  const title = `Article ${document}`;
  const common = { header, engine: null, origin: null, importedAt: '', removed: false };
  const segments = Array.from({ length: rows }, (_, row): SegmentRecord => {
    const mt = row % 3 === 2 ? `No ship in sentence ${row}.` : `The port in sentence ${row}.`;
    return {
      id: `${document}-${row}`,
      document,
      position: row + 1,
      zone: row === 0 ? 'headline' : 'paragraph',
      paragraph: row,
      joiner: '',
      ko: null,
      mt,
      target: mt,
      baseline: mt,
      status: 'untouched',
      revision: 0,
      alignment: null,
      locked: false,
    };
  });
  return { documents: [{ id: document, position: Number(document) + 1, title, ...common }], segments };
}

let folder: string;
let path: string;
let session: Session;

function start(file: string): Session {
  const opened = value(openFile(file, { create: !existsSync(file), person: person.name }));
  // Slices of one event each: there is a turn for others after every one.
  return startSession(opened, person, noFaults, { changed: () => {}, slice: 0 });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-test-'));
  path = join(folder, 'desk.daejo');
  session = start(path);
  for (let document = 0; document < articles; document++) {
    value(session.append([{ kind: 'import', payload: imported(`${document}`) }]));
  }
});

afterEach(() => {
  session.close();
  rmSync(folder, { recursive: true, force: true });
});

const quay: CommandInput = { command: 'replace', find: 'port', with: 'quay' };

function replace(command: CommandInput = quay) {
  const finding = startFinding(() => session, { find: 60_000, replace: 60_000, slice: 0 });
  const running = finding.replace(session, command);
  if (!running) throw new Error('The replacement is not a long one.');
  return running;
}

/** What happens after each turn of the event loop, until the operation is over. */
async function during<T>(running: Promise<T>, work: (turns: number) => void): Promise<T> {
  let over = false;
  const end = running.finally(() => {
    over = true;
  });
  for (let turns = 0; !over; turns++) {
    await turn();
    if (!over) work(turns);
  }
  return end;
}

const textsOf = (one: Session): string[] =>
  one.file.connection
    .prepare('SELECT coalesce(target, mt) AS text FROM segments ORDER BY id')
    .all<{ text: string }>()
    .map(({ text }) => text);

const stateOf = (one: Session) =>
  ['documents', 'segments', 'threads'].map((table) =>
    one.file.connection.prepare(`SELECT * FROM ${table} ORDER BY id`).all<object>(),
  );

const isWaiting = () => session.file.connection.prepare('SELECT 1 FROM unfolded LIMIT 1').get() !== undefined;
const replaced = (texts: readonly string[]) => texts.filter((text) => text.includes('quay')).length;
const all = articles * 40;
const every = Array.from(
  { length: articles * rows },
  (_, index) => `${Math.floor(index / rows)}-${index % rows}`,
);

async function run(command: CommandInput): Promise<Result<CommandReply>> {
  const running = longCommand(session, command);
  if (!running) throw new Error(`${command.command} is not a long one.`);
  return running;
}

describe('an operation on many rows', () => {
  it('is one step of undo, and says how many rows it changed', async () => {
    const before = textsOf(session);
    const reply = value(await replace());
    expect(reply.rows).toBe(all);
    expect(reply.left).toBeUndefined();
    expect(replaced(textsOf(session))).toBe(all);
    value(session.undo());
    expect(textsOf(session)).toEqual(before);
    value(session.redo());
    expect(replaced(textsOf(session))).toBe(all);
  });

  it('is taken back and brought back in slices too, each wholly or not at all', async () => {
    const before = textsOf(session);
    value(await run({ command: 'status', segments: every, status: 'needs-work' }));
    value(await run({ command: 'revert', segments: every }));
    value(await replace());
    value(await run({ command: 'status', segments: every, status: 'approved' }));
    const after = textsOf(session);
    const statuses = () => session.tables.segment('11-58')?.status;
    expect(statuses()).toBe('approved');
    for (const direction of ['undo', 'redo', 'undo'] as const) {
      let turns = 0;
      const reversal = longReversal(session, direction);
      if (!reversal) throw new Error(`${direction} is not a long one.`);
      const reply = value(await during(reversal, () => turns++));
      expect(turns).toBeGreaterThan(articles);
      expect(reply.rows).toBe(every.length);
      expect(statuses()).toBe(direction === 'undo' ? 'edited' : 'approved');
      expect(textsOf(session)).toEqual(after);
    }
    value(session.undo());
    expect(textsOf(session)).toEqual(before);
    const state = stateOf(session);
    session.rebuild();
    expect(stateOf(session)).toEqual(state);
  });

  it('takes an import of many articles back in slices', async () => {
    const documents = Array.from({ length: 120 }, (_, index) => imported(`${100 + index}`));
    value(session.append(documents.map((payload) => ({ kind: 'import', payload }))));
    const left = () =>
      session.file.connection
        .prepare('SELECT count(*) AS n FROM documents WHERE removed = 0')
        .get<{ n: number }>()?.n;
    expect(left()).toBe(132);
    expect(longReversal(session, 'undo')).toBeNull();
    value(await longReversal(session, 'undo', { confirm: true })!);
    expect(left()).toBe(12);
    value(await longReversal(session, 'redo')!);
    expect(left()).toBe(132);
  });

  it('lets others in after each slice, while it is prepared and while it is written', async () => {
    let preparing = 0;
    let writing = 0;
    await during(replace(), () => {
      if (isWaiting()) writing++;
      else preparing++;
    });
    expect(preparing).toBeGreaterThan(articles);
    expect(writing).toBeGreaterThanOrEqual(articles - 1);
  });

  it('canceled at any turn before it is written, leaves nothing changed', async () => {
    const before = stateOf(session);
    const events = session.log.count();
    for (let at = 0; at < 20; at += 4) {
      const running = during(replace(), (turns) => turns === at && expect(session.long.cancel()).toBe(true));
      expect(await running).toMatchObject({ ok: false, code: 'canceled' });
      expect(stateOf(session)).toEqual(before);
      expect(session.log.count()).toBe(events);
    }
    expect(session.long.cancel()).toBe(false);
  });

  it('cannot be canceled once it is in the log', async () => {
    const reply = await during(replace(), () => {
      if (isWaiting()) expect(session.long.cancel()).toBe(false);
    });
    expect(value(reply).rows).toBe(all);
  });

  it('leaves out, and counts, rows that are edited while it is prepared', async () => {
    const reply = value(
      await during(replace(), (turns) => {
        if (turns === 0)
          value(session.command({ command: 'edit', segment: '11-1', text: 'A port, edited.' }));
        if (turns === 6) value(session.command({ command: 'edit', segment: '0-1', text: 'Another port.' }));
      }),
    );
    expect(reply).toMatchObject({ rows: all - 2, left: { edited: 2 } });
    expect(session.tables.segment('11-1')?.target).toBe('A port, edited.');
    expect(session.tables.segment('0-1')?.target).toBe('Another port.');
    expect(replaced(textsOf(session))).toBe(all - 2);
  });

  it('gives a command the rows as the log has them, be they folded or not', async () => {
    const seen: string[] = [];
    const reply = await during(replace(), () => {
      if (!isWaiting() || seen.length > 0) return;
      const last = '11-58';
      const edit = { command: 'edit', segment: last, text: 'Written meanwhile.' };
      expect(session.command({ ...edit, revision: 0 })).toMatchObject({ ok: false, code: 'stale-revision' });
      seen.push(session.tables.segment(last)!.target);
      value(session.command({ ...edit, revision: 1 }));
      value(session.command({ command: 'merge', segment: '10-1' }));
    });
    expect(value(reply).rows).toBe(all);
    expect(seen).toEqual(['The quay in sentence 58.']);
    expect(session.tables.segment('11-58')?.target).toBe('Written meanwhile.');
    const state = stateOf(session);
    session.rebuild();
    expect(stateOf(session)).toEqual(state);
  });

  it('is refused while another one runs, and so are undo and redo', async () => {
    const running = replace();
    expect(await replace()).toMatchObject({ ok: false, code: 'operation-running' });
    expect(session.undo()).toMatchObject({ ok: false, code: 'operation-running' });
    expect(session.redo()).toMatchObject({ ok: false, code: 'operation-running' });
    expect(value(await running).rows).toBe(all);
  });

  it('is there wholly or not at all after a crash at any turn, for a writer and for a reader', async () => {
    const copies: string[] = [];
    let writing = 0;
    const finished = await during(replace(), (turns) => {
      const due = isWaiting() ? writing++ % 3 === 0 : turns % 200 === 0;
      if (!due) return;
      const copy = join(folder, `crash-${turns}.daejo`);
      copyFileSync(path, copy);
      copyFileSync(`${path}-wal`, `${copy}-wal`);
      copies.push(copy);
    });
    expect(value(finished).rows).toBe(all);
    const outcomes = new Set<number>();
    for (const [index, copy] of copies.entries()) {
      const opened = value(openFile(copy, { create: false, person: '', readOnly: index % 2 === 0 }));
      const one = startSession(opened, person, noFaults, { changed: () => {} });
      const count = replaced(textsOf(one));
      outcomes.add(count);
      if (count > 0) expect(stateOf(one)).toEqual(stateOf(session));
      one.close();
    }
    expect([...outcomes].sort((a, b) => a - b)).toEqual([0, all]);
  });

  it('closed in the middle, is finished where it is in the log', async () => {
    const reply = await during(replace(), () => {
      if (isWaiting()) session.close();
    }).catch((error: unknown) => error);
    expect(reply).toMatchObject({ ok: false, code: 'no-project' });
    session = start(path);
    expect(replaced(textsOf(session))).toBe(all);
  });
});

describe('commands on many rows', () => {
  it('accept, reject, revert and approve what one command would', async () => {
    await replace();
    expect(value(await run({ command: 'accept', segments: every })).rows).toBe(all);
    expect(session.tables.segment('3-1')?.baseline).toBe('The quay in sentence 1.');
    value(session.undo());
    expect(value(await run({ command: 'reject', segments: every })).rows).toBe(all);
    expect(session.tables.segment('3-1')?.target).toBe('The port in sentence 1.');
    value(session.undo());
    expect(value(await run({ command: 'revert', segments: every })).rows).toBe(all);
    expect(value(await run({ command: 'status', segments: every, status: 'approved' })).rows).toBe(
      every.length,
    );
  });

  it('are refused as a whole where one of their rows refuses them', async () => {
    const before = stateOf(session);
    const running = longCommand(session, {
      command: 'status',
      segments: [...every, 'nowhere'],
      status: 'approved',
    });
    expect(await running).toMatchObject({ ok: false, code: 'not-found' });
    expect(stateOf(session)).toEqual(before);
  });

  it('say that there is nothing to do', async () => {
    const running = longCommand(session, { command: 'reject', segments: every });
    expect(await running).toMatchObject({ ok: false, code: 'nothing-to-do' });
  });

  it('correct words in many rows', async () => {
    const corrections = every
      .filter((id) => Number(id.split('-')[1]) % 3 !== 2)
      .map((segment) => ({ segment, start: 4, end: 8, quote: 'port', text: 'wharf' }));
    const articlesToo = corrections.map((each) => ({ ...each, start: 0, end: 3, quote: 'The', text: 'A' }));
    const many = [...corrections, ...articlesToo];
    expect(value(await run({ command: 'correct', corrections: many })).rows).toBe(all);
    expect(session.tables.segment('7-1')?.target).toBe('A wharf in sentence 1.');
  });

  it('are short where they concern few rows', () => {
    expect(longCommand(session, { command: 'accept', document: '0' })).toBeNull();
    expect(longCommand(session, { command: 'reject', segments: every.slice(0, 100) })).toBeNull();
  });
});
