/** The fields of a correction: Korean words with what speaks for them, wrong, right, why, and where it counts. */
import { useTranslation } from 'react-i18next';
import type { TermCandidate } from '../../../core/terms/learn';
import { Checkbox, TextField } from '../../ui/field';
import { SegmentedControl } from '../../ui/segmented';
import type { CorrectionDraft } from './correction-draft';

interface CorrectionFieldsProps {
  readonly draft: CorrectionDraft;
  readonly candidates?: readonly TermCandidate[];
  readonly onChange: (draft: CorrectionDraft) => void;
}

const scopes = ['document', 'project', 'everywhere'] as const;

export function CorrectionFields({ draft, candidates = [], onChange }: CorrectionFieldsProps) {
  const { t } = useTranslation('terms');
  const change = (patch: Partial<CorrectionDraft>) => onChange({ ...draft, ...patch });
  const alone = draft.chosen.length === 0 && draft.ko.trim() === '';
  const offered = scopes.filter((scope) => scope !== 'document' || draft.document !== null);
  return (
    <div className="correction-fields">
      {candidates.length > 0 && (
        <fieldset className="correction-candidates">
          <legend>{t('remember.korean')}</legend>
          {candidates.map(({ ko, start, evidence }) => (
            <Checkbox
              key={`${ko} ${start}`}
              checked={draft.chosen.includes(ko)}
              onChange={({ target }) =>
                change({
                  chosen: target.checked ? [...draft.chosen, ko] : draft.chosen.filter((one) => one !== ko),
                })
              }
            >
              <span className="correction-term" lang="ko">
                {ko}
              </span>
              <small>{t(`remember.evidence.${evidence}`)}</small>
            </Checkbox>
          ))}
        </fieldset>
      )}
      <TextField
        label={t(candidates.length > 0 ? 'remember.other-korean' : 'remember.korean')}
        lang="ko"
        value={draft.ko}
        placeholder={t('form.several')}
        hint={alone ? t('remember.alone') : undefined}
        onChange={(event) => change({ ko: event.target.value })}
      />
      <div className="correction-pair">
        <TextField
          label={t('remember.wrong')}
          lang="en"
          value={draft.wrong}
          onChange={(event) => change({ wrong: event.target.value })}
        />
        <TextField
          label={t('remember.right')}
          lang="en"
          value={draft.right}
          onChange={(event) => change({ right: event.target.value })}
        />
      </div>
      <TextField
        label={t('remember.reason')}
        value={draft.reason}
        placeholder={t('remember.reason-hint')}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <SegmentedControl
        label={t('remember.scope')}
        value={draft.scope}
        options={offered.map((value) => ({ value, label: t(`scope.${value}`) }))}
        onChange={(scope) => change({ scope })}
      />
    </div>
  );
}
