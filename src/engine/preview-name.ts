/** How far a spelling would reach, before it is chosen. */
import type { EngineInput } from '../contract/engine-calls';
import { ok, type Result } from '../contract/result';
import type { NamePreview } from '../contract/views';
import { documentOf } from '../core/project/events';
import type { Session } from './session';

/**
 * Decides the command and counts; nothing is written. A spelling that changes nothing counts none. Costs as much as
 * the command: in 100,000 rows 0.15 s for a person of 91 articles, 1.1 s for one of 4,455.
 */
export function previewName(session: Session, input: EngineInput<'previewName'>): Result<NamePreview> {
  const decided = session.decide({ command: 'name', ...input });
  if (!decided.ok) return decided.code === 'nothing-to-do' ? ok({ articles: 0, rows: 0 }) : decided;
  const articles = new Set(decided.value.map(documentOf).filter((document) => document !== null));
  const rows = decided.value.reduce(
    (sum, event) => sum + (event.kind === 'text' ? event.payload.changes.length : 0),
    0,
  );
  return ok({ articles: articles.size, rows });
}
