/** Replacing what was found in the edited text: one match, or all at once as one undo. */

import { findWords } from '../../../core/project/replace';
import { engine, settle, unwrap } from '../../app/client';
import { runCommand } from '../../app/commands';
import { flushAll } from '../../app/flush';
import { useApp } from '../../app/store';
import { findLimit, goToMatch, searchSoon, stepMatch, useFind } from './find-store';
import { countMatches, matchAt } from './matches';

/** What Replace all would do, counted before it is done. Rows past the limit count, their places do not. */
export interface ReplacePlan {
  readonly rows: number;
  readonly places: number;
  readonly limited: boolean;
}

function scopeOf(): { readonly document?: string } {
  const { documentId } = useApp.getState();
  return useFind.getState().scope === 'document' && documentId ? { document: documentId } : {};
}

export async function planReplaceAll(): Promise<ReplacePlan | null> {
  const { query, matchCase, wholeWord } = useFind.getState();
  if (!(await flushAll())) return null;
  const result = await settle(
    engine.find({ query, matchCase, wholeWord, sides: ['target'], limit: findLimit, ...scopeOf() }),
  );
  const found = result && unwrap(result);
  return found && { rows: found.total, places: countMatches(found.rows), limited: found.limited };
}

export async function replaceAll(plan: ReplacePlan) {
  const { query, replacement, matchCase, wholeWord } = useFind.getState();
  if (!(await flushAll())) return;
  const reply = await runCommand({
    command: 'replace',
    find: query,
    with: replacement,
    matchCase,
    wholeWord,
    ...scopeOf(),
  });
  if (!reply) return;
  useFind.setState({ replaced: plan.limited ? plan.rows : plan.places });
  searchSoon(0);
}

/** Replaces the match one is at and goes to the next. On the Korean or the machine side it only goes on. */
export async function replaceOne() {
  const { rows, at, query, replacement, matchCase, wholeWord } = useFind.getState();
  const found = matchAt(rows, at);
  if (found?.row.side !== 'target') {
    await stepToTarget();
    return;
  }
  if (!(await flushAll())) return;
  const { segment } = found.row;
  const place = await settle(engine.rowIndex({ segment }));
  if (!place?.ok) return;
  const { document, index } = place.value;
  const page = await settle(engine.rows({ document, offset: index, limit: 1 }));
  const row = page?.ok ? page.value.items[0] : undefined;
  const match = row && findWords(row.target, query, { matchCase, wholeWord })[found.index];
  if (!row || !match) {
    searchSoon(0);
    return;
  }
  const text = row.target.slice(0, match.start) + replacement.normalize('NFC') + row.target.slice(match.end);
  const reply = await runCommand({ command: 'edit', segment, text, revision: row.revision });
  if (!reply) return;
  useFind.setState({ replaced: 1 });
  // A replacement that holds the query is itself a match now, and is passed over.
  const next = at + findWords(replacement, query, { matchCase, wholeWord }).length;
  searchSoon(0, next);
}

async function stepToTarget() {
  const { rows, at } = useFind.getState();
  const count = countMatches(rows);
  for (let step = 1; step <= count; step += 1) {
    const index = (Math.max(at, -1) + step) % count;
    if (matchAt(rows, index)?.row.side === 'target') {
      await goToMatch(index);
      return;
    }
  }
  await stepMatch(1);
}
