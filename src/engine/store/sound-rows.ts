/** The rows of a damaged file that are sound, as values: nothing is noted, what is not sound is passed over. */
import type { DocumentRecord, Person, SegmentRecord, Thread } from '../../core/project/model';
import { type RecordKind, type RecordValues, recordKinds } from '../../core/project/records';
import { type DamageLog, damageLog } from './damage';
import type { Connection } from './driver';
import { salvagedByKey, salvagedRows } from './salvage';
import {
  type DocumentRow,
  documentColumns,
  type NameRow,
  type PersonRow,
  type RecordRow,
  type SegmentRow,
  segmentColumns,
  type ThreadRow,
  threadColumns,
  toDocument,
  toName,
  toPerson,
  toRecord,
  toSegment,
  toThread,
} from './stored-rows';

export interface SoundRows {
  readonly documents: () => Generator<DocumentRecord>;
  readonly segments: () => Generator<SegmentRecord>;
  readonly threads: () => Generator<Thread>;
  readonly people: () => readonly Person[];
  readonly names: () => readonly { readonly ko: string; readonly en: string }[];
  readonly records: () => readonly {
    readonly kind: RecordKind;
    readonly id: string;
    readonly value: RecordValues[RecordKind];
  }[];
}

/** With `checked`, only rows whose checksum answers for them. */
export function soundRows(connection: Connection, checked: boolean): SoundRows {
  function* sound<R extends { readonly checksum: string | null }, T>(
    rows: Iterable<R>,
    read: (row: R, damage: DamageLog) => T | null,
  ): Generator<T> {
    for (const row of rows) {
      const damage = damageLog();
      if (checked && row.checksum === null) continue;
      const value = read(row, damage);
      if (value !== null && damage.places().length === 0) yield value;
    }
  }
  const byNumber = <R>(table: string, columns: string) => salvagedRows<R>(connection, table, columns).rows;
  const byKey = <R extends object>(table: string, columns: string, key: string) =>
    salvagedByKey<R>(connection, table, columns, key).rows;
  return {
    documents: () => sound(byNumber<DocumentRow>('documents', documentColumns), toDocument),
    segments: () => sound(byNumber<SegmentRow>('segments', segmentColumns), toSegment),
    threads: () => sound(byNumber<ThreadRow>('threads', threadColumns), toThread),
    people: () => [...sound(byKey<PersonRow>('people', 'id, name, initials, checksum', 'id'), toPerson)],
    names: () => [...sound(byKey<NameRow>('names', 'ko, en, checksum', 'ko'), toName)],
    records: () => [
      ...sound(byKey<RecordRow>('records', 'kind, id, body, checksum', 'kind, id'), (row, damage) => {
        const kind = recordKinds.find((one) => one === row.kind);
        const value = kind ? toRecord(kind, row, damage) : null;
        return kind && value !== null ? { kind, id: row.id, value } : null;
      }),
    ],
  };
}
