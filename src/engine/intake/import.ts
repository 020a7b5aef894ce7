/** Article pairs -> one event an article, all of one import in one operation; read and written one after the other. */
import { uuidv7 } from 'uuidv7';
import { type Failure, fail, ok, type Result } from '../../contract/result';
import type { ImportReply, ImportWarning } from '../../contract/views';
import type { EventBody } from '../../core/project/events';
import { type Intake, type IntakeInput, takeInSteps } from '../../core/project/intake';
import type { Session } from '../session';
import { nextPosition } from '../store/library-queries';
import { knownRows } from './known-rows';
import { type ArticlePair, planImport, readPair } from './read-files';
import { resting } from './rest';

export interface ImportRun {
  /** Called as articles are done. */
  readonly progress: (done: number, total: number) => void;
  /** True once the person has canceled, or the project was closed. */
  readonly stopped: () => 'canceled' | 'closed' | null;
}

/** Milliseconds of articles written in one transaction, which waits for the disk once. */
const sliceOfWriting = 25;

interface Reply {
  readonly documents: ImportReply['documents'][number][];
  readonly pairs: ImportReply['pairs'][number][];
  readonly warnings: ImportWarning[];
}

/** Imports what was pasted: one article, one event. */
export async function importPasted(session: Session, pair: ArticlePair): Promise<Result<ImportReply>> {
  const reply: Reply = { documents: [], pairs: [], warnings: [] };
  const intake = await articleOf(session, pair, nextPosition(session.file.connection), resting());
  const appended = session.append([eventOf(intake)]);
  if (!appended.ok) return appended;
  note(reply, intake, pair, '');
  return ok(reply);
}

/**
 * Imports files and folders. Memory stays that of the names and of one article, however many there are. Other calls
 * are answered between two articles, and edits are kept whatever becomes of the import: it is written in slices that
 * nobody sees before the last one (store/unfinished-import.ts). Fails, and then leaves nothing behind, where nothing
 * could be read, the disk is full, or it was canceled.
 */
export async function importFiles(
  session: Session,
  paths: readonly string[],
  koreanPaths: readonly string[],
  run: ImportRun,
): Promise<Result<ImportReply>> {
  const rest = resting();
  const plan = await planImport(paths, koreanPaths, rest);
  if (!plan.ok) return plan;
  const { pairs } = plan.value;
  const reply: Reply = { documents: [], pairs: [], warnings: [...plan.value.warnings] };
  const writing = session.startImport();
  if (!writing) return fail('import-running');
  const known = knownRows(session);
  const position = nextPosition(session.file.connection);
  let first: Failure | null = null;
  let waiting: EventBody[] = [];
  let since = performance.now();
  const flush = (): Failure | null => {
    const events = waiting;
    waiting = [];
    since = performance.now();
    return events.length > 0 ? writing.write(events) : null;
  };
  const end = async (failure: Failure): Promise<Failure> => {
    await writing.discard(rest);
    return failure;
  };
  run.progress(0, pairs.length);
  for (const [index, files] of pairs.entries()) {
    await rest();
    const stopped = run.stopped();
    if (stopped === 'closed') return fail('canceled');
    if (stopped) return end(fail('canceled'));
    const read = readPair(files);
    if (!read.ok) {
      first ??= read;
      reply.warnings.push({ code: read.code, file: files.english.name, params: read.params });
      continue;
    }
    const { pair, warnings } = read.value;
    const intake = known(await articleOf(session, pair, position + index, rest));
    if (run.stopped() === 'closed') return fail('canceled');
    reply.warnings.push(...warnings);
    note(reply, intake, pair, files.english.name);
    waiting.push(eventOf(intake));
    const failure = performance.now() - since > sliceOfWriting ? flush() : null;
    if (failure) return end(failure);
    if (index % 20 === 19) run.progress(index + 1, pairs.length);
  }
  const failure = reply.documents.length === 0 ? first : flush();
  if (failure) return end(failure);
  const finished = await writing.finish(
    reply.documents.map(({ id }) => id),
    rest,
  );
  if (finished) return end(finished);
  run.progress(pairs.length, pairs.length);
  return ok(reply);
}

async function articleOf(
  session: Session,
  pair: ArticlePair,
  position: number,
  rest: () => Promise<void>,
): Promise<Intake> {
  const { spelling } = session.tables;
  const input: IntakeInput = { ...pair, position, now: new Date().toISOString(), newId: uuidv7, spelling };
  const steps = takeInSteps(input);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await rest();
  }
}

function eventOf({ document, segments }: Intake): EventBody {
  return { kind: 'import', payload: { documents: [document], segments } };
}

function note(reply: Reply, intake: Intake, pair: ArticlePair, file: string): void {
  const { document, segments } = intake;
  reply.documents.push({ id: document.id, title: document.title, segments: segments.length });
  reply.pairs.push({ document: document.id, english: pair.origin, korean: pair.koreanOrigin });
  for (const code of intake.warnings) reply.warnings.push({ code, file, params: { title: document.title } });
}
