/** Going through the findings of the article, applying what they propose, muting them. */
import type { EditorView } from '@codemirror/view';
import type { FindingOnRow, FindingPlace } from '../../../contract/finding-views';
import type { RowView } from '../../../contract/views';
import { type ArticleModel, goToRow } from '../../article-model/article-model';
import { useArticle } from '../../article-model/article-store';
import { flushRow } from '../../article-model/edit-sessions';
import {
  type CurrentFinding,
  type MuteScope,
  makeCurrent,
  say,
  useFindings,
} from '../../article-model/finding-store';
import { leaveReading } from '../../article-model/reading-mode';
import { useReading } from '../../article-model/reading-store';
import { useAction } from '../../state/actions';
import { ask, engine } from '../../state/client';
import { goTo } from '../../state/navigation';
import { notify } from '../../state/notices';
import { changeSettings } from '../../state/settings';
import { useApp } from '../../state/store';
import { applyFinding } from './apply-finding';
import { findingsAtCaret } from './finding-decorations';

export function useFindingActions(model: ArticleModel) {
  useAction('next-finding', () => oneByOne(() => goFinding(model, { backwards: false })));
  useAction('previous-finding', () => oneByOne(() => goFinding(model, { backwards: true })));
  useAction('apply-correction', () => oneByOne(() => applyAndGoOn(model)));
  useAction('mute-finding', () => oneByOne(() => askToMute(model, 'one')));
  useAction('mute-alike', () => oneByOne(() => askToMute(model, 'alike')));
}

let deeds: Promise<unknown> = Promise.resolve();

/** One press after the other, however fast: each begins where the one before has come to. */
function oneByOne(deed: () => Promise<unknown>): Promise<unknown> {
  deeds = deeds.then(deed, deed);
  return deeds;
}

interface Start {
  /** Row of the article, and UTF-16 offset in its English. */
  readonly row: number;
  readonly offset: number;
  readonly from?: { readonly segment: string; readonly key: string };
}

interface GoOptions {
  readonly backwards: boolean;
  /** Where to go on from; by default the current finding, the caret, or the current row. */
  readonly start?: Start;
  /** Goes to no other article. */
  readonly stays?: boolean;
}

async function goFinding(model: ArticleModel, { backwards, start, stays = false }: GoOptions) {
  if (!(await flushRow(useApp.getState().current?.segment))) return;
  const { document } = model;
  const { none } = useFindings.getState();
  const from = start ?? startHere(model);
  const place = await ask(engine.nextFinding({ document, ...from, backwards, beyond: !stays }));
  if (useApp.getState().documentId !== document) return;
  if (place?.finding.document === document) await show(model, place);
  // The same key again takes what was offered.
  else if (place && none?.document === document) await showElsewhere(place);
  else if (!stays || place === null)
    useFindings.setState({ current: null, none: { document, beyond: place } });
}

/** The current finding, where it is in the current row; else the caret, else the row. */
function startHere(model: ArticleModel): Start {
  const row = useApp.getState().current;
  const { current } = useFindings.getState();
  if (!row) return { row: -1, offset: -1 };
  const view = model.editor.current?.view;
  const caret = view ? view.state.selection.main.head - 1 : -1;
  const here = current?.segment === row.segment ? current : null;
  if (!current || !here || hasLeft(view, here)) return { row: row.index, offset: Math.max(-1, caret) };
  const from = { segment: current.segment, key: current.key };
  return { row: row.index, offset: current.side === 'source' ? -1 : current.start, from };
}

/** Whether the caret has left the current finding, be it a moment ago. */
function hasLeft(view: EditorView | undefined, { side, key, start }: CurrentFinding): boolean {
  if (!view || side !== 'target') return false;
  return view.state.selection.main.head !== start && !findingsAtCaret(view.state).includes(key);
}

/** Brings a finding of this article into view and makes it current; a sentence that is being edited stays so. */
async function show(model: ArticleModel, place: FindingPlace) {
  const { finding, number, total } = place;
  useFindings.setState({ none: null });
  if (useReading.getState().on) await leaveReading(model, false);
  const { editing, settings } = useApp.getState();
  if (settings.view === 'machine') changeSettings({ view: 'changes' });
  const edit = editing && finding.side === 'target' ? finding.start : undefined;
  const row = await goToRow(model, finding.row, {
    keepEditing: true,
    ...(edit === undefined || finding.row === useApp.getState().current?.index ? {} : { edit }),
  });
  if (!row) return;
  const view = model.editor.current?.view;
  if (view && edit !== undefined && edit <= view.state.doc.length) {
    view.dispatch({ selection: { anchor: edit }, scrollIntoView: true });
    view.focus();
  }
  // Words that were selected in a row are done with.
  if (!view) window.getSelection()?.removeAllRanges();
  useArticle.setState({ change: null });
  makeCurrent(row.id, finding, { number, total });
  say(place);
}

/** Goes to a finding of another article. */
export async function showElsewhere(place: FindingPlace) {
  const { document, segment, side, start, end } = place.finding;
  await goTo(document, segment, { side, start, end });
  makeCurrent(segment, place.finding, { number: place.number, total: place.total });
  say(place);
}

/** The finding the caret is in, else the current one, else the first of the row that `fits`. */
function meant(
  model: ArticleModel,
  row: RowView,
  fits: (finding: FindingOnRow) => boolean,
): FindingOnRow | undefined {
  const view = model.editor.current?.view;
  const { current } = useFindings.getState();
  const atCaret = view ? findingsAtCaret(view.state) : [];
  const here = current?.segment === row.id ? current : null;
  const chosen = here && !hasLeft(view, here) ? here.key : atCaret[0];
  return row.findings.find(({ key }) => key === chosen) ?? (chosen ? undefined : row.findings.find(fits));
}

/** The current row as the engine has it, after what is typed in it was saved. */
async function savedRow(model: ArticleModel): Promise<RowView | null> {
  const { current } = useApp.getState();
  if (!current || !(await flushRow(current.segment))) return null;
  const page = await ask(engine.rows({ document: model.document, offset: current.index, limit: 1 }));
  return page?.items[0] ?? null;
}

async function applyAndGoOn(model: ArticleModel) {
  const row = await savedRow(model);
  if (!row) return;
  const finding = meant(model, row, ({ suggestion }) => suggestion !== null);
  if (!finding) return notify({ tone: 'information', message: 'findings:nothing-here' });
  if (finding.suggestion === null) return sayNoCorrection(row.id, finding);
  if (!(await applyFinding(row.id, finding))) return;
  await goFinding(model, {
    backwards: false,
    start: { row: row.index, offset: finding.start - 1 },
    stays: true,
  });
}

/** Beside the finding itself. */
function sayNoCorrection(segment: string, finding: FindingOnRow) {
  const { current } = useFindings.getState();
  const place = current?.segment === segment && current.key === finding.key ? current.place : null;
  makeCurrent(segment, finding, place);
  useFindings.setState(({ current: made }) => ({ current: made && { ...made, asked: true } }));
}

async function askToMute(model: ArticleModel, scope: MuteScope) {
  const row = await savedRow(model);
  if (!row) return;
  const finding = meant(model, row, () => true);
  if (finding)
    useFindings.setState({ asking: { scope, segment: row.id, finding, anchor: null, goesOn: true } });
  else notify({ tone: 'information', message: 'findings:nothing-here' });
}

/** After the current finding was muted. */
export function goOnAfter(model: ArticleModel, { side, start }: FindingOnRow) {
  const row = useApp.getState().current;
  if (!row) return;
  const here = { row: row.index, offset: side === 'source' ? -1 : start - 1 };
  void oneByOne(() => goFinding(model, { backwards: false, start: here, stays: true }));
}
