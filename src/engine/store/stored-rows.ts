/**
 * Rows as SQLite gives them -> values of the model. The file may be damaged: each value is looked at, a damaged one is
 * noted (damage.ts), and what cannot be used is left out or stands empty. Written by hand for rows of articles, of
 * which a page has hundreds and a project hundreds of thousands: 3 µs a row with the checksum, where SQLite takes 4.
 */
import type { ArticleMetadata } from '../../core/article/article';
import { blockKinds } from '../../core/article/article';
import {
  type DocumentRecord,
  type Person,
  type SegmentRecord,
  segmentStatuses,
  type Thread,
} from '../../core/project/model';
import { metadataSchema, readStored, threadSchema } from '../../core/project/model-schemas';
import { recordSchemas } from '../../core/project/record-value-schemas';
import type { RecordKind, RecordValues } from '../../core/project/records';
import type { DamageLog } from './damage';
import { type ChecksummedTable, isIntact } from './row-checksums';

interface Checksummed {
  readonly checksum: string | null;
}

export interface DocumentRow extends Checksummed {
  id: string;
  position: number;
  title: string;
  publisher: string | null;
  header: string;
  engine: string | null;
  origin: string | null;
  imported_at: string;
  removed: number;
}

export interface SegmentRow extends Checksummed {
  id: string;
  document: string;
  position: number;
  zone: string;
  worked: number;
  paragraph: number;
  joiner: string;
  ko: string | null;
  mt: string;
  target: string | null;
  baseline: string | null;
  status: string;
  revision: number;
  alignment: number | null;
  locked: number;
  text_event: string | null;
}

export interface ThreadRow extends Checksummed {
  id: string;
  document: string;
  segment: string;
  resolved: number;
  created: string;
  body: string;
}

export interface RecordRow extends Checksummed {
  kind: string;
  id: string;
  body: string;
}

export interface PersonRow extends Checksummed, Person {}

export interface NameRow extends Checksummed {
  ko: string;
  en: string;
}

export const segmentColumns = `id, document, position, zone, worked, paragraph, joiner, ko, mt, target, baseline,
  status, revision, alignment, locked, text_event, checksum`;
export const documentColumns =
  'id, position, title, publisher, header, engine, origin, imported_at, removed, checksum';
export const threadColumns =
  'threads.id, threads.document, threads.segment, threads.resolved, threads.created, threads.body, threads.checksum';

/** Stands where a header cannot be read. */
const noHeader: ArticleMetadata = {
  publisher: null,
  bylines: [],
  copyright: null,
  published: null,
  url: null,
};

const zones: ReadonlySet<unknown> = new Set(blockKinds);
const statuses: ReadonlySet<unknown> = new Set(segmentStatuses);
const isText = (value: unknown) => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';
const isCount = (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** The first column of a row that is not what it must be; null where all are. */
function badSegmentColumn(row: SegmentRow): string | null {
  if (!isText(row.id)) return 'id';
  if (!isText(row.document)) return 'document';
  if (!isNumber(row.position)) return 'position';
  if (!zones.has(row.zone)) return 'zone';
  if (!isCount(row.paragraph)) return 'paragraph';
  if (!isText(row.joiner)) return 'joiner';
  if (!isTextOrNull(row.ko)) return 'ko';
  if (!isText(row.mt)) return 'mt';
  if (!isTextOrNull(row.target)) return 'target';
  if (!isTextOrNull(row.baseline)) return 'baseline';
  if (!statuses.has(row.status)) return 'status';
  if (!isCount(row.revision)) return 'revision';
  if (row.alignment !== null && !isNumber(row.alignment)) return 'alignment';
  if (!isCount(row.locked)) return 'locked';
  if (!isTextOrNull(row.text_event)) return 'text_event';
  return null;
}

/** A row, to be shown in any case: what cannot be used of a damaged one stands empty. */
export function toSegment(row: SegmentRow, damage: DamageLog): SegmentRecord {
  const bad = badSegmentColumn(row) ?? altered('segments', row);
  if (bad !== null) damage.note({ table: 'segments', id: String(row.id), field: bad });
  return segmentOf(bad === null ? row : usable(row));
}

function segmentOf(row: SegmentRow): SegmentRecord {
  return {
    id: row.id,
    document: row.document,
    position: row.position,
    // Looked at above.
    zone: row.zone as SegmentRecord['zone'],
    paragraph: row.paragraph,
    joiner: row.joiner,
    ko: row.ko,
    mt: row.mt,
    target: row.target ?? row.mt,
    baseline: row.baseline ?? row.mt,
    status: row.status as SegmentRecord['status'],
    revision: row.revision,
    ...(row.text_event !== null && { textEvent: row.text_event }),
    alignment: row.alignment,
    locked: row.locked !== 0,
  };
}

function usable(row: SegmentRow): SegmentRow {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);
  const number = (value: unknown) => (isCount(value) ? (value as number) : 0);
  return {
    ...row,
    id: String(row.id),
    document: String(row.document),
    position: isNumber(row.position) ? row.position : 0,
    zone: zones.has(row.zone) ? row.zone : 'paragraph',
    paragraph: number(row.paragraph),
    joiner: text(row.joiner),
    ko: textOrNull(row.ko),
    mt: text(row.mt),
    target: textOrNull(row.target),
    baseline: textOrNull(row.baseline),
    status: statuses.has(row.status) ? row.status : 'needs-work',
    revision: number(row.revision),
    alignment: isNumber(row.alignment) ? row.alignment : null,
    locked: number(row.locked),
    text_event: textOrNull(row.text_event),
  };
}

/** An article, to be shown in any case: a header that cannot be read stands empty. */
export function toDocument(row: DocumentRow, damage: DamageLog): DocumentRecord {
  const header = readStored(metadataSchema, row.header);
  const bad = badDocumentColumn(row) ?? (header ? altered('documents', row) : 'header');
  if (bad !== null) damage.note({ table: 'documents', id: String(row.id), field: bad });
  return {
    id: String(row.id),
    position: isNumber(row.position) ? row.position : 0,
    title: isText(row.title) ? row.title : '',
    header: header ?? noHeader,
    engine: isTextOrNull(row.engine) ? row.engine : null,
    origin: isTextOrNull(row.origin) ? row.origin : null,
    importedAt: isText(row.imported_at) ? row.imported_at : '',
    removed: row.removed !== 0,
  };
}

/** What a list shows of an article. The header is looked at only where no checksum answers for it. */
export function toHead(
  row: DocumentRow,
  damage: DamageLog,
): Pick<DocumentRecord, 'id' | 'title' | 'importedAt'> {
  if (row.checksum === null || badDocumentColumn(row) !== null || !isIntact('documents', row)) {
    return toDocument(row, damage);
  }
  return { id: row.id, title: row.title, importedAt: row.imported_at };
}

function badDocumentColumn(row: DocumentRow): string | null {
  if (!isText(row.id)) return 'id';
  if (!isNumber(row.position)) return 'position';
  if (!isText(row.title)) return 'title';
  if (!isTextOrNull(row.publisher)) return 'publisher';
  if (!isTextOrNull(row.engine)) return 'engine';
  if (!isTextOrNull(row.origin)) return 'origin';
  if (!isText(row.imported_at)) return 'imported_at';
  return isCount(row.removed) ? null : 'removed';
}

/** A comment; null where it cannot be read. */
export function toThread(row: ThreadRow, damage: DamageLog): Thread | null {
  const thread = readStored(threadSchema, row.body);
  const bad = thread ? altered('threads', row) : 'body';
  if (bad !== null) damage.note({ table: 'threads', id: String(row.id), field: bad });
  return thread;
}

/** A mute, a term, a correction, a setting; null where it cannot be read. */
export function toRecord<K extends RecordKind>(
  kind: K,
  row: RecordRow,
  damage: DamageLog,
): RecordValues[K] | null {
  const value = readStored<RecordValues[K]>(recordSchemas[kind], row.body);
  const bad = value === null ? 'body' : altered('records', row);
  if (bad !== null) damage.note({ table: 'records', id: `${kind}/${row.id}`, field: bad });
  return bad === null ? value : null;
}

/** A person; null where the row cannot be read. */
export function toPerson(row: PersonRow, damage: DamageLog): Person | null {
  const readable = isText(row.id) && isText(row.name) && isText(row.initials);
  const bad = readable ? altered('people', row) : 'name';
  if (bad !== null) damage.note({ table: 'people', id: String(row.id), field: bad });
  return readable ? { id: row.id, name: row.name, initials: row.initials } : null;
}

/** A line of the ledger of names; null where it cannot be trusted: it would be written into articles. */
export function toName(row: NameRow, damage: DamageLog): { readonly ko: string; readonly en: string } | null {
  const bad = isText(row.ko) && isText(row.en) ? altered('names', row) : 'en';
  if (bad !== null) damage.note({ table: 'names', id: String(row.ko), field: bad });
  return bad === null ? { ko: row.ko, en: row.en } : null;
}

function altered(table: ChecksummedTable, row: object & Checksummed): 'checksum' | null {
  return isIntact(table, row) ? null : 'checksum';
}
