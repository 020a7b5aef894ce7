/** Putting a rendering into the sentence: at the caret of its editor, which opens where it is not open yet. */

import type { ArticleModel } from '../../article-model/article-model';
import { beginEditing } from '../../article-model/use-row-actions';
import { isArticleReadOnly, useApp } from '../../state/store';
import { spaced } from './insertion';

/** Frames an editor that opens is waited for. */
const patience = 60;

export async function insertWords(model: ArticleModel, words: string): Promise<void> {
  if (isArticleReadOnly(useApp.getState())) return;
  if (!model.editor.current) await beginEditing(model, 'end');
  const view = await openedView(model);
  // Words in the middle of a syllable that is being composed would end it.
  if (!view || view.composing) return;
  const { from, to } = view.state.selection.main;
  const insert = spaced(view.state.doc.toString(), from, to, words);
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    userEvent: 'input',
    scrollIntoView: true,
  });
  view.focus();
}

async function openedView(model: ArticleModel) {
  for (let frame = 0; frame < patience && !model.editor.current; frame += 1) {
    await new Promise((done) => requestAnimationFrame(done));
  }
  return model.editor.current?.view ?? null;
}

/** The article that is open, for the panel and the picker beside it; null while there is none. */
let open: ArticleModel | null = null;

export function receiveInsertions(model: ArticleModel): () => void {
  open = model;
  return () => {
    if (open === model) open = null;
  };
}

export function insertIntoArticle(words: string) {
  if (open) void insertWords(open, words);
}
