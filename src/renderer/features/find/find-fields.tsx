import { ArrowDown, ArrowUp, CaseSensitive, Replace, Search, WholeWord, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnchorSide } from '../../../core/annotate/anchor';
import { isReadOnly, useApp } from '../../app/store';
import { IconButton } from '../../ui/button';
import { Checkbox, TextField } from '../../ui/field';
import { SegmentedControl } from '../../ui/segmented';
import { changeFind, stepMatch, useFind } from './find-store';
import { countMatches } from './matches';

const sides: readonly AnchorSide[] = ['source', 'mt', 'target'];

interface FindFieldsProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onClose: () => void;
}

export function FindFields({ input, onClose }: FindFieldsProps) {
  const { t } = useTranslation('find');
  const { query, matchCase, wholeWord, replacing } = useFind();
  const readOnly = useApp(isReadOnly);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void stepMatch(event.shiftKey ? -1 : 1);
  };
  return (
    <div className="find-row find-first">
      <div className="find-query">
        <TextField
          ref={input}
          type="search"
          icon={Search}
          label={t('query')}
          labelHidden
          placeholder={t('query')}
          value={query}
          autoFocus
          onChange={(event) => changeFind({ query: event.target.value })}
          onKeyDown={onKeyDown}
        />
      </div>
      <span className="find-group">
        <IconButton
          icon={CaseSensitive}
          label={t('match-case')}
          aria-pressed={matchCase}
          onClick={() => changeFind({ matchCase: !matchCase })}
        />
        <IconButton
          icon={WholeWord}
          label={t('whole-word')}
          aria-pressed={wholeWord}
          onClick={() => changeFind({ wholeWord: !wholeWord })}
        />
      </span>
      <MatchCount />
      <span className="find-group">
        <IconButton
          icon={ArrowUp}
          label={t('actions:previous-match')}
          action="previous-match"
          onClick={() => void stepMatch(-1)}
        />
        <IconButton
          icon={ArrowDown}
          label={t('actions:next-match')}
          action="next-match"
          onClick={() => void stepMatch(1)}
        />
      </span>
      <span className="find-close">
        <IconButton
          icon={Replace}
          label={t('replace.show')}
          aria-expanded={replacing}
          disabled={readOnly}
          onClick={() => useFind.setState({ replacing: !replacing })}
        />
        <IconButton icon={X} label={t('close')} onClick={onClose} />
      </span>
    </div>
  );
}

/** The article or the project, and which of a row's texts. */
export function FindWhere() {
  const { t } = useTranslation('find');
  const scope = useFind((state) => state.scope);
  const hasArticle = useApp((state) => state.documentId !== null);
  return (
    <span className="find-group find-where">
      <SegmentedControl
        label={t('scope.label')}
        labelHidden
        value={scope ?? 'project'}
        options={[
          ...(hasArticle ? [{ value: 'document' as const, label: t('scope.document') }] : []),
          { value: 'project' as const, label: t('scope.project') },
        ]}
        onChange={(chosen) => changeFind({ scope: chosen })}
      />
      <Sides />
    </span>
  );
}

function Sides() {
  const { t } = useTranslation('find');
  const chosen = useFind((state) => state.sides);
  return (
    <fieldset className="find-sides">
      <legend className="visually-hidden">{t('sides.label')}</legend>
      {sides.map((side) => (
        <Checkbox
          key={side}
          checked={chosen.includes(side)}
          onChange={(event) =>
            changeFind({
              sides: sides.filter((one) => (one === side ? event.target.checked : chosen.includes(one))),
            })
          }
        >
          {t(`sides.${side}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function MatchCount() {
  const { t } = useTranslation('find');
  const { query, rows, total, limited, at, searching, failure } = useFind();
  const count = countMatches(rows);
  const text = () => {
    if (failure) return t(`failures:${failure.code}`, failure.params);
    if (query === '') return '';
    if (searching && count === 0) return t('searching');
    if (count === 0) return t('none');
    if (limited) return t('limited', { count: total });
    return at < 0 ? t('count', { count }) : t('place', { at: at + 1, count });
  };
  return (
    <span className="find-count" role="status">
      {text()}
    </span>
  );
}
