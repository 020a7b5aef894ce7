/** Turning the reading view on, and going back to the rows. */
import { flushAll } from '../state/flush';
import { useApp } from '../state/store';
import { type ArticleModel, goToRow } from './article-model';
import { setReading, useReading } from './reading-store';
import { beginEditing } from './use-row-actions';

/** Turns the reading view on, with everything typed in it, or goes back to the rows. */
export async function toggleReading(model: ArticleModel) {
  if (useReading.getState().on) return await leaveReading(model, false);
  if (!(await flushAll())) return;
  useApp.setState({ editing: false });
  setReading(true);
}

/** Back to the rows, at the sentence that was read. */
export async function leaveReading(model: ArticleModel, edit: boolean) {
  setReading(false);
  // The rows are mounted with the next frame.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const index = useApp.getState().current?.index ?? 0;
  const row = await goToRow(model, index);
  if (row && edit) await beginEditing(model, 'end', row);
}
