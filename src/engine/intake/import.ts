/** Article pairs -> one import event, however many articles there are. */
import { uuidv7 } from 'uuidv7';
import { ok, type Result } from '../../contract/result';
import type { ImportReply, ImportWarning } from '../../contract/views';
import { takeIn } from '../../core/project/intake';
import type { Session } from '../session';
import { nextPosition } from '../store/library-queries';
import { withKnownRows } from './known-rows';
import type { ArticlePair } from './read-files';

/** Told after each article, for the progress bar; returning false stops before anything is written. */
export type Progress = (done: number, total: number) => boolean;

export async function importPairs(
  session: Session,
  pairs: readonly ArticlePair[],
  before: readonly ImportWarning[],
  progress: Progress,
): Promise<Result<ImportReply>> {
  const first = nextPosition(session.file.connection);
  const now = new Date().toISOString();
  const warnings = [...before];
  const intakes: ReturnType<typeof takeIn>[] = [];
  for (const [index, pair] of pairs.entries()) {
    const { spelling } = session.tables;
    const fresh = takeIn({ ...pair, position: first + index, now, newId: uuidv7, spelling });
    const intake = withKnownRows(session, fresh);
    intakes.push(intake);
    for (const code of intake.warnings) {
      warnings.push({ code, file: pair.origin, params: { title: intake.document.title } });
    }
    if (index % 20 === 19) {
      // Lets calls of the window in between two articles of a long import.
      await new Promise((resolve) => setImmediate(resolve));
      if (!progress(index + 1, pairs.length)) return { ok: false, code: 'canceled', params: {} };
    }
  }
  const appended = session.append([
    {
      kind: 'import',
      payload: {
        documents: intakes.map(({ document }) => document),
        segments: intakes.flatMap(({ segments }) => segments),
      },
    },
  ]);
  if (!appended.ok) return appended;
  return ok({
    documents: intakes.map(({ document, segments }) => ({
      id: document.id,
      title: document.title,
      segments: segments.length,
    })),
    pairs: intakes.map(({ document }, index) => ({
      document: document.id,
      english: pairs[index]!.origin,
      korean: pairs[index]!.koreanOrigin,
    })),
    warnings,
  });
}
