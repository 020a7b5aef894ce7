/** One match: how alike it is, in what the two sentences differ, its English to be used, where it comes from. */
import { ArrowUpRight } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemoryMatchView } from '../../../contract/term-views';
import { DiffText } from '../../article-model/diff-text';
import { percent } from '../../i18n/format';
import { goTo } from '../../state/navigation';
import { isArticleReadOnly, useApp } from '../../state/store';
import { Badge } from '../../ui/badge';
import { IconButton } from '../../ui/button';
import { ActionKeys, useActionKeys } from '../../ui/keys';
import { ShortTime } from '../../ui/short-time';
import { takeMatch } from './use-memory-actions';

interface MatchCardProps {
  readonly segment: string;
  readonly match: MemoryMatchView;
  /** The one that the key takes. */
  readonly best: boolean;
}

export function MatchCard({ segment, match, best }: MatchCardProps) {
  const { t } = useTranslation('memory');
  const readOnly = useApp(isArticleReadOnly);
  const keys = useActionKeys(best ? 'insert-match' : undefined);
  const id = useId();
  const { kind, source, wanted, language, en, said } = match;
  return (
    <li className="match" data-kind={kind}>
      <p className="match-head" id={`${id}-head`}>
        <Likeness match={match} />
        {match.numbersDiffer && <Badge tone="warning">{t('numbers-differ')}</Badge>}
        {said && <span className="match-said">{t('said')}</span>}
        {best && !said && !readOnly && (
          <span className="match-keys" aria-hidden>
            <ActionKeys action="insert-match" />
          </span>
        )}
      </p>
      {kind === 'fuzzy' && (
        <p className={language === 'ko' ? 'match-source reading-ko' : 'match-source reading'} lang={language}>
          <span className="visually-hidden">{t('difference')} </span>
          <DiffText before={source} after={wanted} />
        </p>
      )}
      <button
        type="button"
        className="match-use reading"
        lang="en"
        disabled={readOnly || said}
        aria-describedby={`${id}-head ${id}-from`}
        aria-keyshortcuts={keys?.aria}
        data-tooltip={readOnly || said ? undefined : t('use')}
        data-tooltip-keys={keys?.names.join(' ')}
        onClick={() => void takeMatch(segment, en)}
      >
        {en}
      </button>
      <From id={`${id}-from`} line={match} />
    </li>
  );
}

function Likeness({ match: { kind, percent: share } }: Pick<MatchCardProps, 'match'>) {
  const { t, i18n } = useTranslation('memory');
  const share100 = percent(share / 100, i18n.language);
  return (
    <>
      <strong className="match-percent">{share100}</strong>
      <span className="match-kind" data-tooltip={t(`kind.${kind}-why`)}>
        {t(`kind.${kind}`)}
      </span>
    </>
  );
}

type Line = Pick<MemoryMatchView, 'origin' | 'file' | 'from' | 'actor' | 'time' | 'place'>;

/** Where it comes from, who approved it and when; a row of this project can be gone to. */
export function From({ id, line }: { readonly id?: string; readonly line: Line }) {
  const { t } = useTranslation('memory');
  const { origin, file, from, actor, time, place } = line;
  return (
    <div className="match-from">
      <p id={id}>
        <span className="match-origin">{file ?? t(`origin.${origin}`)}</span>
        {from !== '' && <span>{from}</span>}
        {actor !== '' && <span>{actor}</span>}
        <ShortTime iso={time} />
      </p>
      {place && (
        <IconButton
          icon={ArrowUpRight}
          size="small"
          label={t('go')}
          onClick={() => void goTo(place.document, place.segment)}
        />
      )}
    </div>
  );
}
