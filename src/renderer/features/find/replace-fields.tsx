import { Replace } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { useFind } from './find-store';
import { planReplaceAll, type ReplacePlan, replaceAll, replaceOne } from './replace';

/** Replace one, or all after being told how many. Only the edited text is ever changed. */
export function ReplaceFields() {
  const { t } = useTranslation('find');
  const { query, replacement, replaced, rows, scope } = useFind();
  const [plan, setPlan] = useState<ReplacePlan | null>(null);
  const possible = query !== '' && rows.length > 0;
  const ask = async () => {
    const next = await planReplaceAll();
    setPlan(next);
  };
  return (
    <div className="find-replace">
      <div className="find-query">
        <TextField
          icon={Replace}
          label={t('replacement')}
          labelHidden
          placeholder={t('replacement')}
          value={replacement}
          onChange={(event) => {
            setPlan(null);
            useFind.setState({ replacement: event.target.value });
          }}
        />
      </div>
      {plan && possible ? (
        <span className="find-plan" role="status">
          <span>
            {plan.rows === 0
              ? t('replace.none')
              : t(plan.limited ? 'replace.plan-rows' : `replace.plan-${scope}`, {
                  count: plan.limited ? plan.rows : plan.places,
                  rows: plan.rows,
                })}
          </span>
          {plan.rows > 0 && (
            <Button
              tone="primary"
              autoFocus
              onClick={() => {
                setPlan(null);
                void replaceAll(plan);
              }}
            >
              {t('replace.do')}
            </Button>
          )}
          <Button onClick={() => setPlan(null)}>{t('app:cancel')}</Button>
        </span>
      ) : (
        <span className="find-group">
          <Button disabled={!possible} onClick={() => void replaceOne()}>
            {t('replace.one')}
          </Button>
          <Button disabled={!possible} onClick={() => void ask()}>
            {t('replace.all')}
          </Button>
          <span className="find-count" role="status">
            {replaced !== null && t('replace.done', { count: replaced })}
          </span>
        </span>
      )}
    </div>
  );
}
