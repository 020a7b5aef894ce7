/** What the article does with terms and corrections: adding, remembering, inserting, showing those of the row. */
import { useEffect } from 'react';
import type { RowView } from '../../../contract/views';
import { sideText } from '../../../core/project/model';
import type { ArticleModel } from '../../article-model/article-model';
import { flushRow } from '../../article-model/edit-sessions';
import type { RowLayout } from '../../article-model/row-pieces';
import { trimSelection } from '../../article-model/selected-words';
import { selectedIn } from '../../article-model/use-comment-actions';
import { useAction } from '../../state/actions';
import { ask, engine } from '../../state/client';
import { openDialog, useApp } from '../../state/store';
import { receiveInsertions } from './insert';
import { listenToNumbers } from './number-keys';
import { rememberChange } from './remember';
import { knownRowTerms } from './row-terms';
import { draftFrom, openTermForm } from './term-draft';

interface TermActionsProps {
  readonly model: ArticleModel;
  readonly layout: RowLayout;
}

export function TermActions({ model, layout }: TermActionsProps) {
  const platform = useApp((state) => state.environment.platform);
  useEffect(() => receiveInsertions(model), [model]);
  useEffect(() => listenToNumbers(platform), [platform]);
  useAction('add-term', () => addTerm(model));
  useAction('insert-term', () => openDialog('term-picker'));
  useAction('remember-correction', () => rememberChange(model, layout));
  return null;
}

/** From the words selected in either column of the current row; an empty form without any. */
async function addTerm(model: ArticleModel) {
  const selected = selectedIn(model);
  const row = await savedRow(model);
  if (!row) {
    openTermForm(draftFrom(null, { ko: null, text: '' }, []));
    return;
  }
  const side = selected?.side ?? 'target';
  const text = sideText({ ...row, document: model.document, position: 0, joiner: '' }, side);
  const words = selected && trimSelection(text, selected);
  const own = knownRowTerms().filter(({ origin }) => origin === 'project');
  const english = side === 'source' ? row.target : text;
  openTermForm(
    draftFrom(
      words,
      { ko: row.ko, text: english },
      own.map(({ entry }) => entry),
    ),
  );
}

/** The current row as the engine has it, after what is typed in it was saved. */
async function savedRow(model: ArticleModel): Promise<RowView | null> {
  const { current } = useApp.getState();
  if (!current || !(await flushRow(current.segment))) return null;
  const page = await ask(engine.rows({ document: model.document, offset: current.index, limit: 1 }));
  return page?.items[0] ?? null;
}
