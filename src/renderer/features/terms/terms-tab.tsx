/** The glossary's terms in the current sentence, with the keys that insert them. */
import './terms.css';
import { BookPlus, Library } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { runAction } from '../../state/actions';
import { isReadOnly, useApp } from '../../state/store';
import { IconButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ActionKeys } from '../../ui/keys';
import { ReadFailed } from '../../ui/read-failed';
import { useRowTerms } from './row-terms';
import { shownTerms } from './shown-terms';
import { TermCard } from './term-card';

export function TermsTab() {
  const { t } = useTranslation('terms');
  const segment = useApp((state) => state.current?.segment ?? null);
  const readOnly = useApp(isReadOnly);
  return (
    <>
      <div className="panel-choice terms-head">
        <span className="terms-of">{t('tab.of-row')}</span>
        <IconButton
          icon={BookPlus}
          size="small"
          label={t('tab.add')}
          action="add-term"
          disabled={readOnly}
          onClick={() => runAction('add-term')}
        />
        <IconButton
          icon={Library}
          size="small"
          label={t('tab.lists')}
          action="term-lists"
          onClick={() => runAction('term-lists')}
        />
      </div>
      {segment ? <OfRow segment={segment} /> : <EmptyState title={t('tab.no-row')} />}
    </>
  );
}

function OfRow({ segment }: { readonly segment: string }) {
  const { t } = useTranslation('terms');
  const { terms: all, failure, again } = useRowTerms(segment);
  const terms = shownTerms(all);
  if (failure) return <ReadFailed failure={failure} again={again} />;
  if (terms.length === 0) {
    return (
      <EmptyState title={t('tab.none')}>
        {t('tab.none-next')} <ActionKeys action="add-term" />
      </EmptyState>
    );
  }
  return (
    <ul className="row-terms" aria-label={t('tab.of-row')}>
      {terms.map((term) => (
        <TermCard key={`${term.origin} ${term.entry.id}`} segment={segment} term={term} />
      ))}
    </ul>
  );
}
