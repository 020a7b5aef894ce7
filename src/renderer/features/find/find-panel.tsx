import './find.css';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { selectedWords } from '../../article-model/selected';
import { runAction, useAction } from '../../state/actions';
import { cancelOperation } from '../../state/long-operation';
import { isReadOnly, useApp } from '../../state/store';
import { FindFields } from './find-fields';
import { FindResults } from './find-results';
import { closeFind, type FindScope, openFind, stepMatch, useFind } from './find-store';
import { FindWhere } from './find-where';
import { closePreview, usePreview, watchPreview } from './preview-store';
import { ReplaceFields } from './replace-fields';
import { ReplacePreview } from './replace-preview';
import { toggleByKey } from './toggles';
import { watchFind } from './watch-find';

/** Find and replace above the article; results of the whole project, and what a replacement would do, are listed. */
export function FindPanel() {
  const { t } = useTranslation('find');
  const { scope, opened, replacing, results } = useFind();
  const previewing = usePreview((state) => state.preview !== null);
  const readOnly = useApp(isReadOnly);
  const platform = useApp((state) => state.environment.platform);
  const input = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(watchFind, []);
  useEffect(watchPreview, []);
  // In the same breath as it opens: what is typed a moment later must not be what is selected and typed over.
  useLayoutEffect(() => {
    if (opened > 0) input.current?.select();
  }, [opened]);
  const open = (to: FindScope) => () => {
    if (!useFind.getState().scope) before.current = document.activeElement;
    openFind(to, selectedWords());
  };
  const found = results.total > 0;
  useAction('find', open('document'));
  useAction('find-in-project', open('project'));
  useAction('next-match', () => stepMatch(1), found);
  useAction('previous-match', () => stepMatch(-1), found);
  if (!scope) return null;
  const close = () => {
    const stayed = useFind.getState().at === null;
    closeFind();
    // Who has gone to a match works there; who has not goes on where they were.
    if (stayed && before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    else runAction('focus-article');
  };
  const toField = () => input.current?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (cancelOperation()) return;
      if (previewing) toField();
      if (previewing) closePreview();
      else close();
    } else if (toggleByKey(event.nativeEvent, platform)) event.preventDefault();
  };
  return (
    <search className="find" aria-label={t(`title.${scope}`)} onKeyDown={onKeyDown}>
      <FindFields input={input} onClose={close} />
      <div className="find-row">
        {replacing && !readOnly && <ReplaceFields />}
        <FindWhere />
      </div>
      {!results.complete && <p className="find-note">{t('incomplete')}</p>}
      {replacing && !readOnly && previewing ? (
        <ReplacePreview onClose={toField} />
      ) : (
        scope === 'project' && <FindResults />
      )}
    </search>
  );
}
