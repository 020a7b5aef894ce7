import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnchor } from '../../core/annotate/anchor';
import type { SegmentRecord, Thread } from '../../core/project/model';
import { noFaults } from '../faults';
import { startSession } from '../session';
import { drivers, value } from '../testing';
import { type Connection, connect, type DriverName, type SqlValue } from './driver';
import { openFile } from './open';
import { applicationId, foldedTables, migrations } from './schema';

const time = '2026-11-01T09:00:00.000Z';
const person = { id: 'person-1', name: 'Han Seo-yun', initials: 'HS' };
const header = { publisher: null, bylines: [], copyright: null, published: null, url: null };
const mt = ['Port closes at night', 'Costs rose, fees rose.', 'Firms object.', 'Ships wait.'];

function segment(id: string, row: number, fields: Partial<SegmentRecord> = {}): SegmentRecord {
  const text = mt[row] ?? '';
  const common = {
    document: 'd',
    paragraph: row,
    joiner: '',
    ko: `문장 ${row}`,
    alignment: 1,
    locked: false,
  };
  const zone = row === 0 ? 'headline' : 'paragraph';
  const texts = { mt: text, target: text, baseline: text, status: 'untouched', revision: 0 } as const;
  return { id, ...common, position: row + 1, zone, ...texts, ...fields };
}

const firms = 'Firms strongly object.';
const parts: readonly SegmentRecord[] = [
  segment('s2', 2, {
    mt: 'Firms',
    target: 'Firms strongly',
    baseline: 'Firms',
    status: 'edited',
    revision: 2,
  }),
  segment('s4', 2, {
    ...{ position: 3.5, ko: null, joiner: ' ', mt: 'object.', target: 'object.' },
    baseline: 'object.',
  }),
];

/** A comment on the second "rose", as it was made. */
const anchor = createAnchor(mt[1]!, 'target', 0, 17, 21);
const message = { id: 'm', author: person.id, time, text: 'By how much?', suggestion: null };
const thread: Thread = {
  id: 't',
  document: 'd',
  segment: 's1',
  anchor,
  at: anchor,
  messages: [message],
  resolved: null,
};
const term = {
  ...{ id: 'term-1', ko: '항구', variants: [], en: ['port'] },
  forbidden: [],
  note: '',
  domain: '',
  source: '',
};

interface OldEvent {
  readonly kind: string;
  readonly action?: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly document?: string | null;
  readonly undoes?: string;
  readonly undone?: boolean;
  readonly rows?: readonly string[];
  /** The file version that first wrote it. */
  readonly since?: number;
}

const text = (target: string, baseline: string, status: string) => ({ target, baseline, status });

/** Payloads as versions 1 to 3 wrote them: both texts of a row, and no word of what made them. */
function edit(row: string, before: object, after: object, more: Partial<OldEvent> = {}): OldEvent {
  const changes = [{ segment: row, before, after }];
  return {
    kind: 'text',
    action: 'edit',
    payload: { document: 'd', action: 'edit', changes },
    rows: [row],
    ...more,
  };
}

const first = [text(mt[1]!, mt[1]!, 'untouched'), text('Costs fell, fees rose.', mt[1]!, 'edited')] as const;
const second = text('Costs fell, all fees rose.', mt[1]!, 'edited');
const wait = [text(mt[3]!, mt[3]!, 'untouched'), text('Ships left.', mt[3]!, 'edited')] as const;

const events: readonly OldEvent[] = [
  { kind: 'person', payload: { before: null, after: person }, document: null },
  {
    kind: 'import',
    payload: {
      documents: [
        {
          id: 'd',
          position: 1,
          title: mt[0],
          header,
          engine: null,
          origin: null,
          importedAt: time,
          removed: false,
        },
      ],
      segments: mt.map((_, row) => segment(`s${row}`, row)),
    },
  },
  {
    kind: 'thread',
    action: 'comment',
    payload: { document: 'd', segment: 's1', action: 'comment', before: null, after: thread },
    rows: ['s1'],
  },
  edit('s1', first[0], first[1]),
  edit('s1', first[1], second),
  edit('s3', wait[0], wait[1], { undone: true }),
  edit('s3', wait[1], wait[0], { undoes: 'e5' }),
  edit('s2', text(mt[2]!, mt[2]!, 'untouched'), text(firms, mt[2]!, 'edited')),
  {
    kind: 'structure',
    action: 'split',
    payload: {
      ...{ document: 'd', action: 'split', threadsBefore: [], threadsAfter: [], added: parts },
      removed: [segment('s2', 2, { target: firms, status: 'edited', revision: 1 })],
    },
    rows: ['s2', 's4'],
  },
  { kind: 'name', payload: { ko: '오세나', before: null, after: 'Oh Se-na' }, document: null },
  {
    kind: 'records',
    action: 'term-add',
    payload: {
      record: 'term',
      document: null,
      action: 'term-add',
      changes: [{ id: term.id, before: null, after: term }],
    },
    document: null,
    since: 2,
  },
];

function put(connection: Connection, table: string, row: Readonly<Record<string, SqlValue>>): void {
  const names = Object.keys(row);
  connection
    .prepare(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `:${name}`).join(', ')})`,
    )
    .run(row);
}

/** A file as that version left it: its schema, its log, and the tables that it had folded. */
function oldFile(path: string, version: number, driver: DriverName): void {
  const connection = connect(path, driver);
  connection.exec(`PRAGMA application_id = ${applicationId}`);
  for (const step of migrations.slice(0, version)) connection.exec(step);
  connection.exec(`PRAGMA user_version = ${version}`);
  for (const [index, event] of events.entries()) {
    const {
      kind,
      action = kind,
      payload,
      document = 'd',
      undoes = null,
      undone,
      rows = [],
      since = 1,
    } = event;
    if (since > version) continue;
    const id = `e${index}`;
    put(connection, 'events', {
      ...{
        seq: index + 1,
        id,
        time,
        actor: person.id,
        kind,
        action,
        document,
        deed: `deed-${index}`,
        undoes,
      },
      ...{ redoes: null, undone: undone ? 1 : 0, payload: JSON.stringify(payload) },
    });
    for (const row of rows) put(connection, 'event_segments', { segment: row, event: index + 1 });
  }
  put(connection, 'people', person);
  put(connection, 'names', { ko: '오세나', en: 'Oh Se-na' });
  const document = { id: 'd', position: 1, title: mt[0]!, publisher: null, header: JSON.stringify(header) };
  put(connection, 'documents', { ...document, engine: null, origin: null, imported_at: time, removed: 0 });
  for (const row of folded) {
    const { target, baseline, ...rest } = row;
    const changed = (words: string) => (words === row.mt ? null : words);
    const columns = { target: changed(target), baseline: changed(baseline), locked: 0, worked: 1 };
    const { textEvent: _, locked: _locked, ...fields } = rest;
    put(connection, 'segments', { ...fields, ...columns });
  }
  const { id, segment: on } = thread;
  const { at: _, ...made } = thread;
  const body = JSON.stringify({ ...made, at: place });
  put(connection, 'threads', { id, document: 'd', segment: on, resolved: 0, created: time, body });
  if (version > 1) put(connection, 'records', { kind: 'term', id: term.id, body: JSON.stringify(term) });
  connection.close();
}

const folded: readonly SegmentRecord[] = [
  segment('s0', 0),
  segment('s1', 1, { ...second, status: 'edited', revision: 2 }),
  parts[0]!,
  parts[1]!,
  segment('s3', 3, { revision: 2 }),
];
const place = createAnchor(second.target, 'target', 2, 21, 25);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-older-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each(drivers)('a file of an older version on %s', (driver) => {
  it.each([1, 2, 3])('of version %i opens as it was left, and its log folds to the same', (version) => {
    const path = join(folder, 'night.daejo');
    oldFile(path, version, driver);
    const file = value(openFile(path, { create: false, person: person.name, driver }));
    const session = startSession(file, person, noFaults, { changed: () => {} });
    const { connection } = session.file;
    const tables = () =>
      foldedTables.map((table) => {
        const rows = connection.prepare(`SELECT * FROM ${table}`).all<object>();
        // Checksums, and keys of sentences, are made in the background.
        return rows.map((row) => JSON.stringify({ ...row, checksum: null, sentence: null })).sort();
      });
    try {
      expect(file.readOnly).toBeNull();
      const left = () => {
        expect(session.tables.segmentsOf('d')).toEqual(folded);
        expect(session.tables.threadsOn('s1')).toMatchObject([{ id: 't', at: place, messages: [message] }]);
        expect(session.tables.records('term')).toEqual(version > 1 ? [term] : []);
        expect(session.tables.spelling('오세나')).toBe('Oh Se-na');
      };
      left();
      const before = tables();
      session.rebuild();
      expect(tables()).toEqual(before);
      left();
      // What was undone then stays undone, and the next undo takes the last operation back.
      const undone = [
        version > 1 ? 'records' : 'name',
        ...(version > 1 ? ['name'] : []),
        'structure',
        'text',
      ];
      for (const kind of undone) {
        value(session.undo());
        const [last] = session.log.history({ offset: 0, limit: 1 }).items;
        expect(last?.kind).toBe(kind);
      }
      expect(session.tables.segment('s2')?.target).toBe(mt[2]);
      value(session.undo());
      expect(session.tables.segment('s1')?.target).toBe(first[1].target);
      expect(session.tables.threadsOn('s1')[0]?.at).toMatchObject({ start: 17, end: 21, quote: 'rose' });
      const after = tables();
      session.rebuild();
      expect(tables()).toEqual(after);
    } finally {
      session.close();
    }
  });
});
