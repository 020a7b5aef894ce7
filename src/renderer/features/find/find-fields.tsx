import { ArrowDown, ArrowUp, Replace, X } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { isReadOnly, useApp } from '../../state/store';
import { IconButton } from '../../ui/button';
import { stepMatch, useFind } from './find-store';
import { QueryField } from './query-field';
import { numberOf, placeAt } from './results';
import { Toggles } from './toggles';

interface FindFieldsProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onClose: () => void;
}

export function FindFields({ input, onClose }: FindFieldsProps) {
  const { t } = useTranslation('find');
  const replacing = useFind((state) => state.replacing);
  const readOnly = useApp(isReadOnly);
  return (
    <div className="find-row find-first">
      <QueryField input={input} />
      <Toggles />
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

/** Which match one is at, of how many. */
function MatchCount() {
  const { t } = useTranslation('find');
  const { query, results, at, searching, failure } = useFind();
  const place = placeAt(results, at);
  const { places, complete } = results;
  const text = () => {
    if (failure || query === '') return '';
    if (searching && places === 0) return t('searching');
    if (places === 0) return t('none');
    if (!complete) return t('count-more', { count: places });
    return place
      ? t('place', { at: numberOf(results, place), count: places })
      : t('count', { count: places });
  };
  return (
    <span className="find-count" role="status">
      {text()}
    </span>
  );
}
