/** The Korean source given to an article that is there already, and the preview of what that would do. */
import { uuidv7 } from 'uuidv7';
import type { EngineInput } from '../../contract/engine-calls';
import { fail, ok, type Result } from '../../contract/result';
import type { AttachedKorean } from '../../contract/views';
import type { ParsedArticle } from '../../core/article/article';
import { attachKorean } from '../../core/project/attach-korean';
import type { Decision } from '../../core/project/decision';
import { hangulShare } from '../../core/project/intake';
import { rowZones, sureAlignment } from '../../core/project/model';
import type { Session } from '../session';
import { parsePasted, refuseLarge } from './pasted';

type Request = EngineInput<'attachKorean'>;

/** Lays the Korean beside the article's rows: one deed, one undo. Fails for an empty text and a read-only project. */
export function attachPasted(session: Session, request: Request): Result<AttachedKorean> {
  if (session.file.readOnly) return fail('read-only');
  const plan = planned(session, request);
  if (!plan.ok) return plan;
  const appended = session.append(plan.value.decision.events);
  return appended.ok ? ok(plan.value.reply) : appended;
}

export function previewAttach(session: Session, request: Request): Result<AttachedKorean> {
  const plan = planned(session, request);
  return plan.ok ? ok(plan.value.reply) : plan;
}

function planned(
  session: Session,
  request: Request,
): Result<{ readonly decision: Decision; readonly reply: AttachedKorean }> {
  const large = refuseLarge(request.korean);
  if (large) return large;
  const korean = parsePasted(request.korean);
  if (!korean) return fail('empty-input', { file: '' });
  const decision = attachKorean({ tables: session.tables, newId: uuidv7 }, request.document, korean);
  if (!decision.ok) return fail(decision.code, decision.params);
  return ok({ decision, reply: replyOf(session, request.document, decision, korean) });
}

function replyOf(
  session: Session,
  document: string,
  { events }: Decision,
  korean: ParsedArticle,
): AttachedKorean {
  const structure = events.find(({ kind }) => kind === 'structure');
  const header = events.find(({ kind }) => kind === 'header');
  const zones: ReadonlySet<string> = new Set(rowZones);
  const rows = structure?.kind === 'structure' ? structure.payload.added : [];
  const worked = rows.filter(({ zone }) => zones.has(zone));
  const paired = worked.filter(({ ko, mt, target }) => ko !== null && (mt || target) !== '').length;
  return {
    rows: worked.length,
    paired,
    koreanOnly: worked.filter(({ ko, mt, target }) => ko !== null && (mt || target) === '').length,
    uncertain: worked.filter(({ alignment }) => alignment !== null && alignment < sureAlignment).length,
    leftovers: korean.leftovers.length,
    header: header?.kind === 'header' ? header.payload.after : session.tables.document(document)!.header,
    warnings: [
      ...(hangulShare(korean.body || korean.title) < 0.2 ? ['korean-is-not-korean'] : []),
      ...(paired === 0 ? ['nothing-aligned'] : []),
    ],
  };
}
