import './find.css';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { runAction, useAction } from '../../app/actions';
import { isReadOnly, useApp } from '../../app/store';
import { FindFields, FindWhere } from './find-fields';
import { FindResults } from './find-results';
import { closeFind, type FindScope, openFind, stepMatch, useFind, watchFind } from './find-store';
import { ReplaceFields } from './replace-fields';
import { selectedWords } from './selected';

/** Find and replace above the article; results of the whole project are listed. */
export function FindPanel() {
  const { t } = useTranslation('find');
  const scope = useFind((state) => state.scope);
  const found = useFind((state) => state.rows.length > 0);
  const replacing = useFind((state) => state.replacing);
  const readOnly = useApp(isReadOnly);
  const input = useRef<HTMLInputElement>(null);
  useEffect(watchFind, []);
  const open = (to: FindScope) => () => {
    openFind(to, selectedWords());
    requestAnimationFrame(() => input.current?.select());
  };
  useAction('find', open('document'));
  useAction('find-in-project', open('project'));
  useAction('next-match', () => stepMatch(1), found);
  useAction('previous-match', () => stepMatch(-1), found);
  if (!scope) return null;
  const close = () => {
    closeFind();
    runAction('focus-article');
  };
  return (
    <search
      className="find"
      aria-label={t(`title.${scope}`)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        close();
      }}
    >
      <FindFields input={input} onClose={close} />
      <div className="find-row">
        {replacing && !readOnly && <ReplaceFields />}
        <FindWhere />
      </div>
      {scope === 'project' && <FindResults />}
    </search>
  );
}
