/** What the checks found when they last ran, kept in the project file so that opening it checks nothing again. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { type Severity, severities } from '../../core/checks/check';
import type { NumberedFinding } from '../../core/checks/muting';
import type { Connection } from '../store/driver';

export type Tally = Readonly<Record<Severity, number>>;

export interface StoredFindings {
  readonly document: string;
  readonly stamp: string;
  /** Open findings, those in muted checks included, by check. */
  readonly tally: Readonly<Record<string, Tally>>;
  readonly muted: number;
  readonly findings: readonly NumberedFinding[];
}

/** An inflated list above this is not ours: 256 MB. */
const inflateTo = 1 << 28;

const count = z.number().int().nonnegative();
const side = z.enum(['source', 'mt', 'target']);
const severity = z.enum(severities);
const place = { segment: z.string(), side, start: count, end: count, quote: z.string() };
/** The file may be by others: what is not as we write it is made again instead. */
const findingsSchema = z.array(
  z.object({
    ...place,
    check: z.string(),
    severity,
    occurrence: count,
    message: z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
    suggestion: z.string().nullable(),
    evidence: z.array(z.object(place)),
  }),
);
const tallySchema = z.record(z.string(), z.object({ minor: count, major: count, critical: count }));

/** Stamps and tallies of every article that was checked. */
export function storedTallies(connection: Connection): readonly Omit<StoredFindings, 'findings'>[] {
  return connection
    .prepare('SELECT document, stamp, tally, muted FROM checked')
    .all<{ document: string; stamp: string; tally: string; muted: number }>()
    .flatMap((row) => {
      const tally = tallySchema.safeParse(parsed(row.tally));
      const usable = tally.success && typeof row.stamp === 'string' && Number.isInteger(row.muted);
      return usable ? [{ ...row, tally: tally.data }] : [];
    });
}

/** Findings of one article as they were kept; null where there are none. */
export function storedFindings(connection: Connection, document: string): readonly NumberedFinding[] | null {
  const row = connection
    .prepare('SELECT findings FROM checked WHERE document = :document')
    .get<{ findings: Uint8Array }>({ document });
  if (!row) return null;
  try {
    const json = inflateRawSync(row.findings, { maxOutputLength: inflateTo }).toString('utf8');
    return findingsSchema.safeParse(parsed(json)).data ?? null;
  } catch {
    return null;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Keeps the findings of articles, in one transaction. About 0.2 ms an article. */
export function storeFindings(connection: Connection, articles: readonly StoredFindings[]): void {
  connection.transaction(() => {
    for (const { document, stamp, tally, muted, findings } of articles) {
      connection
        .prepare(
          `INSERT INTO checked (document, stamp, tally, muted, findings)
           VALUES (:document, :stamp, :tally, :muted, :findings)
           ON CONFLICT (document) DO UPDATE
           SET stamp = :stamp, tally = :tally, muted = :muted, findings = :findings`,
        )
        .run({
          document,
          stamp,
          tally: JSON.stringify(tally),
          muted,
          findings: deflateRawSync(Buffer.from(JSON.stringify(findings), 'utf8')),
        });
    }
  });
}

/** The last event that changed what an article says, by article: 0 for one that stands as it was imported. */
export function lastChanges(connection: Connection, document?: string): ReadonlyMap<string, number> {
  const one = document === undefined ? '' : 'AND document = :document';
  return new Map(
    connection
      .prepare(
        `SELECT document, max(seq) AS last FROM events
         WHERE document IS NOT NULL ${one} AND kind NOT IN ('thread', 'records', 'documents', 'import')
         GROUP BY document`,
      )
      .all<{ document: string; last: number }>(document === undefined ? {} : { document })
      .map(({ document: id, last }) => [id, last]),
  );
}

/** Gives findings that still stand the stamp of today. */
export function restampFindings(connection: Connection, stamps: ReadonlyMap<string, string>): void {
  connection.transaction(() => {
    const update = connection.prepare('UPDATE checked SET stamp = :stamp WHERE document = :document');
    for (const [document, stamp] of stamps) update.run({ document, stamp });
  });
}
