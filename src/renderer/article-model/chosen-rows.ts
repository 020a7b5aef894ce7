/** The rows an action is about: those chosen together with Shift, else the current one. */
import type { RowView } from '../../contract/views';
import { ask, engine } from '../state/client';
import { useApp } from '../state/store';
import type { ArticleModel } from './article-model';
import { useArticle } from './article-store';

/** Rows changed at once, at most; a page of the engine. */
const most = 1000;

export async function chosenRows(model: ArticleModel): Promise<readonly RowView[]> {
  const { current } = useApp.getState();
  const { span } = useArticle.getState();
  if (!current) return [];
  const from = Math.min(span?.from ?? current.index, current.index);
  const to = Math.max(span?.from ?? current.index, current.index);
  const limit = Math.min(most, to - from + 1);
  return (await ask(engine.rows({ document: model.document, offset: from, limit })))?.items ?? [];
}

/** Several rows are chosen; their ids. Null where it is only the current one. */
export async function chosenTogether(model: ArticleModel): Promise<readonly string[] | null> {
  const { span } = useArticle.getState();
  if (!span || span.from === span.to) return null;
  return (await chosenRows(model)).map(({ id }) => id);
}
