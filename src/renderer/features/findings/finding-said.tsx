/** What is said of going through findings: to screen readers each finding, to everybody that there is none. */
import './findings-asked.css';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ArticleModel } from '../../article-model/article-model';
import { type Saying, useFindings } from '../../article-model/finding-store';
import { useFindingText } from '../../article-model/finding-text';
import { useApp } from '../../state/store';
import { Button, IconButton } from '../../ui/button';
import { ActionKeys } from '../../ui/keys';
import { showElsewhere } from './use-finding-actions';

export function FindingSaid() {
  const saying = useFindings((state) => state.saying);
  return (
    <p className="visually-hidden" role="status">
      {saying && <Spoken key={saying.ticket} saying={saying} />}
    </p>
  );
}

function Spoken({ saying }: { readonly saying: Saying }) {
  const { t } = useTranslation('findings');
  const text = useFindingText();
  const { finding, number, total } = saying.place;
  const { suggestion, severity, check, row } = finding;
  return (
    <span>
      {t('said', {
        number,
        total,
        row: row + 1,
        severity: text.severity(severity),
        title: text.title(check),
      })}{' '}
      {text.sentence(finding)}{' '}
      {suggestion !== null && suggestion !== '' && t('said-correction', { suggestion })}
    </span>
  );
}

/** Over the rows: the article has none. The next one that has is offered, and the same key takes it. */
export function NoFindings({ model: { document } }: { readonly model: ArticleModel }) {
  const { t } = useTranslation(['findings', 'app']);
  const none = useFindings((state) => (state.none?.document === document ? state.none : null));
  // The first article may be without a title.
  const untitled = t('untitled');
  const name = useApp((state) => state.project?.name ?? '');
  return (
    <div className="no-findings" role="status" data-shown={none !== null || undefined}>
      {none && (
        <>
          <span>{none.beyond ? t('none.article') : t('none.project', { name })}</span>
          {none.beyond && (
            <Button onClick={() => none.beyond && void showElsewhere(none.beyond)}>
              {t('none.offer', { title: none.beyond.finding.documentTitle || untitled })}
              <ActionKeys action="next-finding" />
            </Button>
          )}
          <IconButton
            icon={X}
            size="small"
            label={t('app:notice.dismiss')}
            onClick={() => useFindings.setState({ none: null })}
          />
        </>
      )}
    </div>
  );
}
