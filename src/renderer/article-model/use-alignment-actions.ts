/** Actions on which Korean stands beside which row, and on what rows are. */
import type { RowView } from '../../contract/views';
import type { Zone } from '../../core/project/model';
import { useAction } from '../state/actions';
import { ask, engine, reportFailure } from '../state/client';
import { attempt, runCommand } from '../state/commands';
import { flushAll } from '../state/flush';
import { notify } from '../state/notices';
import { isArticleReadOnly, useApp } from '../state/store';
import { type ArticleModel, focusRow, goToRow, rowElement } from './article-model';
import { useArticle } from './article-store';
import { chosenRows } from './chosen-rows';
import { onRow } from './use-row-actions';

export function useAlignmentActions(model: ArticleModel) {
  useAction('shift-korean-down', () => onRow(model, ({ id }) => shift(id, 'down')));
  useAction('shift-korean-up', () => onRow(model, ({ id }) => shift(id, 'up')));
  useAction('realign-from-here', () => onRow(model, ({ id }) => realign(id)));
  useAction('edit-korean', () => onRow(model, beginKorean));
  useAction('next-uncertain', () => goUncertain(model, false));
  useAction('previous-uncertain', () => goUncertain(model, true));
  useAction('set-zone', () => onRow(model, (row) => openZoneMenu(model, row)));
  useAction('set-aside', () => onRow(model, () => setZone(model, 'leftover')));
}

async function shift(segment: string, direction: 'down' | 'up') {
  const result = await attempt({ command: 'shift', segment, direction });
  if (result?.ok === false) say(result, direction === 'down' ? 'align:no-shift-down' : 'align:no-shift-up');
}

async function realign(segment: string) {
  const result = await attempt({ command: 'realign', segment });
  if (result?.ok === false) say(result, 'align:no-realign');
}

/** Where there is nothing to do the person is told why, in the words of the action. */
function say(failure: Parameters<typeof reportFailure>[0], nothing: string) {
  if (failure.code === 'nothing-to-do') notify({ tone: 'information', message: nothing });
  else reportFailure(failure);
}

async function beginKorean({ id, locked }: RowView) {
  if (locked || isArticleReadOnly(useApp.getState())) return;
  useApp.setState({ editing: false });
  useArticle.setState({ korean: id });
}

/** Closes the editor of a row's Korean; the row has the focus again unless somebody has gone elsewhere. */
export function endKorean(model: ArticleModel, segment: string) {
  if (useArticle.getState().korean !== segment) return;
  useArticle.setState({ korean: null });
  const { current } = useApp.getState();
  if (current?.segment === segment) focusRow(model, current.index);
}

async function goUncertain(model: ArticleModel, backwards: boolean) {
  const from = useApp.getState().current?.index ?? -1;
  const next = await ask(engine.nextRow({ document: model.document, from, uncertain: true, backwards }));
  if (next) await goToRow(model, next.index);
  else notify({ tone: 'information', message: 'align:none-uncertain' });
}

async function openZoneMenu(model: ArticleModel, row: RowView) {
  const box = rowElement(model.scroller.current, row.index)?.getBoundingClientRect();
  useArticle.setState({ zoneMenu: { x: (box?.left ?? 0) + 52, y: (box?.top ?? 0) + 28 } });
}

/** Says what the chosen rows are; one undo brings all of them back. */
export async function setZone(model: ArticleModel, zone: Zone) {
  if (!(await flushAll())) return;
  const rows = (await chosenRows(model)).filter((row) => row.zone !== zone);
  if (rows.length === 0) return;
  useArticle.setState({ span: null });
  await runCommand({ command: 'zone', segments: rows.map(({ id }) => id), zone });
}
