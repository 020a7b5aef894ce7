import { Check, Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { flashWords } from '../../article-model/article-store';
import { isReadOnly, useApp } from '../../state/store';
import { numberKeys } from '../../ui/accelerators';
import { Badge } from '../../ui/badge';
import { IconButton } from '../../ui/button';
import { Keys } from '../../ui/keys';
import { insertIntoArticle } from './insert';
import type { ShownTerm } from './shown-terms';
import { draftOf, openTermForm } from './term-draft';

interface TermCardProps {
  readonly segment: string;
  readonly term: ShownTerm;
}

/** One term: its Korean, whether the English renders it, its renderings to insert, what it must not be, and why. */
export function TermCard({ segment, term }: TermCardProps) {
  const { t } = useTranslation('terms');
  const readOnly = useApp(isReadOnly);
  const { entry, origin, rendered, places, side, number } = term;
  const state = rendered ? 'rendered' : 'missing';
  return (
    <li className="row-term" data-state={state}>
      <header>
        <button
          type="button"
          className="row-term-word"
          lang="ko"
          aria-label={t('tab.show', { ko: entry.ko })}
          onClick={() => places[0] && flashWords(segment, { side, ...places[0] })}
        >
          {entry.ko}
        </button>
        {entry.en.length > 0 && (
          <span className="row-term-state">
            {rendered && <Check aria-hidden size={12} />}
            {t(`tab.${state}`)}
          </span>
        )}
        {!readOnly && (
          <IconButton
            icon={Pencil}
            size="small"
            label={t(origin === 'project' ? 'lists.edit' : 'lists.copy', { ko: entry.ko })}
            onClick={() => openTermForm(draftOf(entry, origin === 'project'))}
          />
        )}
      </header>
      {entry.en.length > 0 && (
        <p className="row-term-renderings">
          {entry.en.map((words, index) => (
            <Rendering key={words} words={words} number={index === 0 ? number : null} readOnly={readOnly} />
          ))}
        </p>
      )}
      {entry.forbidden.length > 0 && (
        <p className="row-term-forbidden reading" lang="en">
          <span className="visually-hidden">{t('tab.forbidden')}</span>
          {entry.forbidden.map((words) => (
            <del key={words}>{words}</del>
          ))}
        </p>
      )}
      {entry.note !== '' && <p className="row-term-note">{entry.note}</p>}
      <footer>
        {entry.domain !== '' && <Badge>{entry.domain}</Badge>}
        <span className="term-origin">{t(`origin.${origin}`)}</span>
      </footer>
    </li>
  );
}

interface RenderingProps {
  readonly words: string;
  readonly number: number | null;
  readonly readOnly: boolean;
}

function Rendering({ words, number, readOnly }: RenderingProps) {
  const { t } = useTranslation('terms');
  const platform = useApp((state) => state.environment.platform);
  return (
    <button
      type="button"
      className="row-term-rendering"
      lang="en"
      disabled={readOnly}
      aria-label={t('tab.insert', { words })}
      onClick={() => insertIntoArticle(words)}
    >
      <span className="reading">{words}</span>
      {number !== null && !readOnly && <Keys names={numberKeys(number, platform)} />}
    </button>
  );
}
