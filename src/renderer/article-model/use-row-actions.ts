/** Actions on rows: moving, editing, status, splitting and merging, reverting. */
import { useRef } from 'react';
import type { EngineInput } from '../../contract/engine-calls';
import type { RowView } from '../../contract/views';
import type { SegmentStatus } from '../../core/project/model';
import { useAction } from '../state/actions';
import { ask, engine } from '../state/client';
import { runCommand } from '../state/commands';
import { notify } from '../state/notices';
import { changeSettings } from '../state/settings';
import { isArticleReadOnly, useApp } from '../state/store';
import { type ArticleModel, focusRow, goToRow, startEditing, stopEditing } from './article-model';
import { type Caret, useArticle } from './article-store';
import { chosenTogether } from './chosen-rows';
import { flushRow } from './edit-sessions';
import { koreanSplit } from './korean-split';

const openStatuses: SegmentStatus[] = ['untouched', 'edited', 'needs-work'];

export function useRowActions(model: ArticleModel) {
  const editing = useApp((state) => state.editing);
  useAction('next-row', () => step(model, 1));
  useAction('previous-row', () => step(model, -1));
  useAction('next-open', () => goOpen(model, false));
  useAction('previous-open', () => goOpen(model, true));
  useAction('edit-row', () => toggleEditing(model));
  // One press after the other, however fast: each approves the row that the one before has gone to.
  const approving = useRef<Promise<unknown>>(Promise.resolve());
  useAction('approve-next', () => {
    const next = () => approveNext(model);
    approving.current = approving.current.then(next, next);
  });
  useAction('needs-work', () => toggleNeedsWork(model));
  useAction('mark-untouched', () => setStatus(model, 'untouched'));
  useAction('accept-row', () => onRow(model, ({ id }) => runCommand({ command: 'accept', segment: id })));
  useAction('revert-row', () => onRow(model, ({ id }) => runCommand({ command: 'revert', segment: id })));
  useAction('split-row', () => splitRow(model), editing);
  useAction('merge-row', () => onRow(model, ({ id }) => runCommand({ command: 'merge', segment: id })));
  useAction('show-leftovers', () => useArticle.setState(({ drawer }) => ({ drawer: !drawer })));
  useAction('show-header', () => showHeader(model));
  useAction('focus-article', () => focusCurrent(model));
  useAction('revert-article', () => useArticle.setState({ asking: 'revert-article' }));
}

/** The current row as loaded; undefined while there is none. */
export function currentRow(model: ArticleModel): RowView | undefined {
  const { current } = useApp.getState();
  if (!current) return undefined;
  const row = model.cache.row(current.index);
  return row?.id === current.segment ? row : undefined;
}

/** Opens the editor of a row, by default the current one. In the machine view there is nothing to edit yet. */
export async function beginEditing(model: ArticleModel, caret: Caret, row = currentRow(model)) {
  if (!row || row.locked || isArticleReadOnly(useApp.getState())) return;
  if (useApp.getState().settings.view === 'machine') changeSettings({ view: 'changes' });
  startEditing(model, row, caret);
}

/** In the editor: leaves it. Beside it, in the panel say: back to it. */
function toggleEditing(model: ArticleModel) {
  const view = model.editor.current?.view;
  if (!view) return beginEditing(model, 'end');
  if (view.hasFocus) stopEditing(model);
  else view.focus();
}

/** Saves what is typed, then acts on the current row. The row is read after the save, so it is the latest. */
export async function onRow(model: ArticleModel, act: (row: RowView) => Promise<unknown>) {
  if (!(await flushRow(useApp.getState().current?.segment))) return;
  const row = currentRow(model);
  if (row) await act(row);
}

async function step(model: ArticleModel, by: 1 | -1) {
  const { current } = useApp.getState();
  const to = current ? current.index + by : 0;
  if (to >= 0 && to < (model.cache.total() ?? 0)) await goToRow(model, to, { keepEditing: true });
}

async function nextOpen(model: ArticleModel, backwards: boolean) {
  const from = useApp.getState().current?.index ?? -1;
  const input: EngineInput<'nextRow'> = { document: model.document, from, status: openStatuses, backwards };
  return await ask(engine.nextRow(input));
}

async function goOpen(model: ArticleModel, backwards: boolean) {
  const next = await nextOpen(model, backwards);
  if (next) await goToRow(model, next.index, { keepEditing: true });
  else notify({ tone: 'information', message: 'article:all-approved' });
}

async function setStatus(model: ArticleModel, status: SegmentStatus) {
  await onRow(model, async (row) => {
    const several = await chosenTogether(model);
    if (several) await runCommand({ command: 'status', segments: [...several], status });
    else if (row.status !== status) await runCommand({ command: 'status', segment: row.id, status });
  });
}

async function toggleNeedsWork(model: ArticleModel) {
  await onRow(model, async ({ id, status, mt, target }) => {
    const several = await chosenTogether(model);
    if (several) {
      await runCommand({ command: 'status', segments: [...several], status: 'needs-work' });
      return;
    }
    const back = target === mt ? 'untouched' : 'edited';
    const next = status === 'needs-work' ? back : 'needs-work';
    await runCommand({ command: 'status', segment: id, status: next });
  });
}

async function approveNext(model: ArticleModel) {
  await onRow(model, async (row) => {
    const several = await chosenTogether(model);
    const rows = several ? { segments: [...several] } : { segment: row.id };
    const approve = { command: 'status', ...rows, status: 'approved' } as const;
    if ((several || row.status !== 'approved') && !(await runCommand(approve))) return;
    await goOpen(model, false);
  });
}

async function splitRow(model: ArticleModel) {
  const at = model.editor.current?.view.state.selection.main.head;
  if (at === undefined) return;
  await onRow(model, async (row) => {
    if (row.target.slice(0, at).trim() === '' || row.target.slice(at).trim() === '') {
      notify({ tone: 'information', message: 'article:split-nowhere' });
      return;
    }
    const koAt = row.ko === null ? null : koreanSplit(row.ko, at / Math.max(1, row.target.length));
    useApp.setState({ editing: false });
    const split = { command: 'split', segment: row.id, at, ...(koAt === null ? {} : { koAt }) } as const;
    if (await runCommand(split)) await goToRow(model, row.index + 1);
  });
}

function showHeader(model: ArticleModel) {
  stopEditing(model);
  model.scroller.current?.scrollTo({ top: 0 });
  model.scroller.current?.querySelector<HTMLElement>('.header-card button')?.focus();
}

function focusCurrent(model: ArticleModel) {
  const { current } = useApp.getState();
  if (model.editor.current) model.editor.current.view.focus();
  else if (current) focusRow(model, current.index);
}
