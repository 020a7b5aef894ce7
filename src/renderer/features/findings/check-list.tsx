/** All checks: what each finds, how heavy it weighs, how much it has found here; muted and shown again. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckView } from '../../../contract/finding-views';
import { useFindingText } from '../../article-model/finding-text';
import { SeverityMark } from '../../article-model/severity-mark';
import { count } from '../../i18n/format';
import { runCommand } from '../../state/commands';
import { personName, usePeople } from '../../state/people';
import { isReadOnly, useApp } from '../../state/store';
import { useChecks, useProjectSettings } from '../../state/use-settings';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/field';
import { ReadFailed } from '../../ui/read-failed';
import { ReasonPopover } from './reason-popover';
import { useFindingCounts } from './use-finding-counts';

export function CheckList() {
  const { t } = useTranslation('findings');
  const { value: checks, failure, again } = useChecks();
  const counts = useFindingCounts().value;
  return (
    <section aria-label={t('checks.checks')}>
      <ReadFailed failure={failure} again={again} />
      {counts && counts.unchecked > 0 && (
        <p className="checks-note">{t('checks.unchecked', { count: counts.unchecked })}</p>
      )}
      <ul className="check-list">
        {checks?.map((check) => (
          <CheckLine key={check.id} check={check} found={counts?.byCheck[check.id] ?? 0} />
        ))}
      </ul>
    </section>
  );
}

function CheckLine({ check, found }: { readonly check: CheckView; readonly found: number }) {
  const { t, i18n } = useTranslation('findings');
  const text = useFindingText();
  const readOnly = useApp(isReadOnly);
  const people = usePeople();
  const [anchor, setAnchor] = useState<Element | null>(null);
  const { id, severity, needsSource, mute } = check;
  const title = text.title(id);
  return (
    <li className="check-line" data-muted={mute !== null || undefined}>
      <div>
        <h3>
          <SeverityMark severity={severity} />
          {title}
          <small>{text.severity(severity)}</small>
          {needsSource && <Badge>{t('checks.needs-korean')}</Badge>}
        </h3>
        <p>{text.description(id)}</p>
        {id === 'grammar' && <GrammarSwitch />}
        {mute && (
          <p className="check-muted">
            {t('checks.muted-by', { name: personName(people, mute.by) ?? t('somebody') })}
            {mute.reason !== '' && <q>{mute.reason}</q>}
          </p>
        )}
      </div>
      <span className="check-found">
        {found > 0 && t('checks.found', { count: found, shown: count(found, i18n.language) })}
      </span>
      {mute ? (
        <Button
          aria-label={t('checks.show-named', { title })}
          disabled={readOnly}
          onClick={() => void runCommand({ command: 'unmute', mute: mute.id })}
        >
          {t('mutes.show')}
        </Button>
      ) : (
        <Button
          aria-label={t('checks.mute-named', { title })}
          disabled={readOnly}
          onClick={({ currentTarget }) => setAnchor(currentTarget)}
        >
          {t('mute.label')}
        </Button>
      )}
      {anchor && (
        <ReasonPopover
          anchor={anchor}
          title={t('mute.check-title', { title })}
          words=""
          onClose={() => setAnchor(null)}
          onDone={(reason) =>
            void runCommand({
              command: 'mute',
              scope: 'check',
              check: id,
              ...(reason === '' ? {} : { reason }),
            })
          }
        />
      )}
    </li>
  );
}

/** The one check that is off until it is asked for. */
function GrammarSwitch() {
  const { t } = useTranslation('findings');
  const grammar = useProjectSettings().value?.grammar;
  const readOnly = useApp(isReadOnly);
  if (grammar === undefined) return null;
  return (
    <Checkbox
      checked={grammar}
      disabled={readOnly}
      onChange={() => void runCommand({ command: 'setting', grammar: !grammar })}
    >
      {t('checks.grammar')}
    </Checkbox>
  );
}
