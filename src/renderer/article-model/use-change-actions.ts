/** Walking through the tracked changes of the article, and accepting or rejecting the current one. */
import type { RowView } from '../../contract/views';
import type { TrackedChange } from '../../core/diff/tracked';
import type { CommandInput } from '../../core/project/commands';
import type { SegmentStatus } from '../../core/project/model';
import { useAction } from '../state/actions';
import { ask, engine } from '../state/client';
import { runCommand } from '../state/commands';
import { notify } from '../state/notices';
import { changeSettings } from '../state/settings';
import { useApp } from '../state/store';
import { type ArticleModel, goToRow } from './article-model';
import { useArticle } from './article-store';
import { flushRow } from './edit-sessions';
import type { RowLayout } from './row-pieces';
import { acceptCommand, rejectCommand, shownChanges, stepChange } from './shown-changes';
import { changeAtCaret } from './tracked-decorations';
import { currentRow } from './use-row-actions';

export function useChangeActions(model: ArticleModel, layout: RowLayout) {
  useAction('next-change', () => goChange(model, layout, false));
  useAction('previous-change', () => goChange(model, layout, true));
  useAction('accept-change', () => decide(model, layout, acceptCommand));
  useAction('reject-change', () => decide(model, layout, rejectCommand));
}

/** Rows without a change are passed over by the engine where they are untouched, here otherwise. */
async function goChange(model: ArticleModel, layout: RowLayout, backwards: boolean) {
  if (layout.view !== 'changes') changeSettings({ view: 'changes' });
  const { current } = useApp.getState();
  if (!(await flushRow(useApp.getState().current?.segment))) return;
  const row = current ? await model.cache.get(current.index) : null;
  const marked = useArticle.getState().change;
  if (row) {
    const id = marked?.segment === row.id ? marked.id : null;
    const here = stepChange(shownChanges(row, layout.against), id, backwards);
    if (here) return show(model, row, here);
  }
  const found = await findChange(model, layout, row?.index ?? -1, backwards);
  if (found) await show(model, found.row, found.change);
  else notify({ tone: 'information', message: 'article:no-changes' });
}

/** The first change of the rows after (before) `from`, once round the article. */
async function findChange(model: ArticleModel, { against }: RowLayout, from: number, backwards: boolean) {
  let at = from;
  let first: number | null = null;
  for (;;) {
    const status: SegmentStatus[] = ['edited', 'needs-work', 'approved'];
    const next = await ask(engine.nextRow({ document: model.document, from: at, status, backwards }));
    if (!next || next.index === first) return null;
    first ??= next.index;
    const row = await model.cache.get(next.index);
    const change = row && stepChange(shownChanges(row, against), null, backwards);
    if (row && change) return { row, change };
    at = next.index;
  }
}

async function show(model: ArticleModel, row: RowView, change: TrackedChange) {
  await goToRow(model, row.index);
  useArticle.setState({ change: { segment: row.id, id: change.id } });
}

interface MeantChange {
  readonly row: RowView;
  readonly changes: readonly TrackedChange[];
  readonly change: TrackedChange | undefined;
}

/** The change at the caret, else the current one, else the first of the current row; saved and as it is now. */
export async function meantChange(model: ArticleModel, layout: RowLayout): Promise<MeantChange | null> {
  const view = model.editor.current?.view;
  const atCaret = view ? changeAtCaret(view.state) : null;
  const marked = useArticle.getState().change;
  if (!(await flushRow(useApp.getState().current?.segment))) return null;
  const { current } = useApp.getState();
  const row = current ? await freshRow(model, current.index) : undefined;
  if (!row) return null;
  const changes = shownChanges(row, layout.against);
  const id = atCaret?.id ?? (marked?.segment === row.id ? marked.id : null);
  const change = changes.find((other) => other.id === id) ?? (atCaret ? undefined : changes[0]);
  return { row, changes, change };
}

/** What comes after the change becomes current. */
async function decide(
  model: ArticleModel,
  layout: RowLayout,
  command: (row: RowView, change: TrackedChange) => CommandInput | null,
) {
  const meant = await meantChange(model, layout);
  if (!meant) return;
  const { row, changes, change } = meant;
  const deed = change && command(row, change);
  if (!deed) {
    notify({ tone: 'information', message: change ? 'article:accepted-before' : 'article:no-change-here' });
    return;
  }
  const next = stepChange(changes, change.id, false);
  if (!(await runCommand(deed))) return;
  useArticle.setState({ change: next ? { segment: row.id, id: next.id } : null });
  if (!next && !useApp.getState().editing) await goChange(model, layout, false);
}

/** The row as the engine has it: just after a save the loaded one may still be on its way. */
async function freshRow(model: ArticleModel, index: number): Promise<RowView | undefined> {
  const page = await ask(engine.rows({ document: model.document, offset: index, limit: 1 }));
  return page?.items[0] ?? currentRow(model);
}
