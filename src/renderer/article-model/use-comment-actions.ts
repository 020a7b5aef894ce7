/** Comments from the article's side: on which words, which one is current, and the next. */
import type { ThreadView } from '../../contract/views';
import { sideText } from '../../core/project/model';
import { useAction } from '../state/actions';
import { ask, engine } from '../state/client';
import { runCommand } from '../state/commands';
import { goTo } from '../state/navigation';
import { notify } from '../state/notices';
import { showTab } from '../state/panel-store';
import { changeSettings } from '../state/settings';
import { useApp } from '../state/store';
import { type ArticleModel, rowElement } from './article-model';
import { type CommentDraft, useArticle } from './article-store';
import { selectionInRow } from './dom-selection';
import { flushRow } from './edit-sessions';
import { type SelectedWords, trimSelection } from './selected-words';
import { currentRow } from './use-row-actions';

export function useCommentActions(model: ArticleModel) {
  useAction('comment', () => beginComment(model));
  useAction('next-comment', () => goComment(false));
  useAction('previous-comment', () => goComment(true));
  useAction('resolve-comment', () => onThread(model, resolveOrReopen));
  useAction('apply-suggestion', () =>
    onThread(model, ({ id }) => runCommand({ command: 'suggestion', thread: id })),
  );
}

/** Shows a comment in the panel; null shows those of the row. */
export function showComments(thread: string | null, { focus = true } = {}) {
  useArticle.setState({ thread });
  if (!useApp.getState().settings.panelShown) changeSettings({ panelShown: true });
  showTab('comments', focus);
}

/** The words selected in the editor, else on the screen, else the whole edited sentence. */
async function beginComment(model: ArticleModel) {
  const selected = selectedIn(model);
  if (!(await flushRow(useApp.getState().current?.segment))) return;
  const { current } = useApp.getState();
  const page =
    current && (await ask(engine.rows({ document: model.document, offset: current.index, limit: 1 })));
  const row = page?.items[0];
  if (!row) return;
  const whole = { side: 'target', start: 0, end: row.target.length } as const;
  const words =
    selected ?? (row.target === '' ? ({ side: 'mt', start: 0, end: row.mt.length } as const) : whole);
  const text = sideText({ ...row, document: model.document, position: 0, joiner: '' }, words.side);
  const trimmed = trimSelection(text, words);
  if (!trimmed) {
    notify({ tone: 'information', message: 'article:nothing-selected' });
    return;
  }
  const draft: CommentDraft = {
    ...trimmed,
    segment: row.id,
    quote: text.slice(trimmed.start, trimmed.end),
  };
  useArticle.setState({ draft });
  showComments(null, { focus: false });
}

/** Words selected in the editor, else on the screen in the current row. */
export function selectedIn(model: ArticleModel): SelectedWords | null {
  const view = model.editor.current?.view;
  const main = view?.hasFocus ? view.state.selection.main : null;
  if (main && !main.empty) return { side: 'target', start: main.from, end: main.to };
  const { current } = useApp.getState();
  const element = current ? rowElement(model.scroller.current, current.index) : null;
  return element && selectionInRow(element);
}

/** Goes to the open comment of the article after (before) the current one, in the order of the text. */
async function goComment(backwards: boolean) {
  const { documentId, current } = useApp.getState();
  if (!documentId) return;
  const page = await ask(engine.threads({ document: documentId, resolved: false, offset: 0, limit: 1000 }));
  const threads = [...(page?.items ?? [])].filter(({ row }) => row >= 0).sort(byPlace);
  if (threads.length === 0) {
    notify({ tone: 'information', message: 'article:no-comments' });
    return;
  }
  const here = threads.findIndex(({ id }) => id === useArticle.getState().thread);
  const row = current?.index ?? 0;
  const after = threads.findIndex((thread) => thread.row > (backwards ? row - 1 : row));
  const step = backwards ? -1 : 1;
  const from = here >= 0 ? here + step : after < 0 ? (backwards ? -1 : 0) : after + (backwards ? -1 : 0);
  const next = threads.at(from % threads.length);
  if (next) await goToThread(next);
}

/** Goes to a comment's words, wherever it is. */
export async function goToThread(thread: ThreadView) {
  const at = thread.at;
  await goTo(thread.document, thread.segment, at && { side: at.side, start: at.start, end: at.end });
  useArticle.setState({ thread: thread.id });
  showComments(thread.id, { focus: false });
}

function byPlace(a: ThreadView, b: ThreadView): number {
  return a.row - b.row || (a.at?.start ?? 0) - (b.at?.start ?? 0);
}

function resolveOrReopen({ id, resolved }: { readonly id: string; readonly resolved: boolean }) {
  return runCommand({ command: resolved ? 'reopen' : 'resolve', thread: id });
}

/** The current comment, else the first open one of the row. */
async function onThread(
  model: ArticleModel,
  act: (thread: { readonly id: string; readonly resolved: boolean }) => Promise<unknown>,
) {
  if (!(await flushRow(useApp.getState().current?.segment))) return;
  const row = currentRow(model);
  const chosen = useArticle.getState().thread;
  const threads = row?.threads ?? [];
  const thread =
    threads.find(({ id }) => id === chosen) ?? threads.find(({ resolved }) => !resolved) ?? threads[0];
  if (thread) await act(thread);
  else notify({ tone: 'information', message: 'article:no-comment-here' });
}
