/** "Remember this correction": first what is remembered, then where it speaks already and whether to mend it there. */
import './terms.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrectionPlace, CorrectionPlaces } from '../../../contract/term-views';
import type { ErrorScope } from '../../../core/terms/error-memory';
import { ask, engine } from '../../state/client';
import { attempt, runCommand } from '../../state/commands';
import { flushAll } from '../../state/flush';
import { notify } from '../../state/notices';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ReadFailed } from '../../ui/read-failed';
import { type CorrectionDraft, commandOf, draftOfProposal, wordsOf } from './correction-draft';
import { CorrectionFields } from './correction-fields';
import { correctionsOf, Places } from './correction-places';
import { type Remembered, useRemember } from './remember';
import { useCorrectionPlaces } from './use-correction-places';

export function RememberDialog({ onClose }: { readonly onClose: () => void }) {
  const remembered = useRemember((state) => state.remembered);
  return remembered && <Remember remembered={remembered} onClose={onClose} />;
}

/** What is remembered is for the next night's articles too, until somebody chooses otherwise. */
let lastScope: ErrorScope = 'everywhere';

interface RememberProps {
  readonly remembered: Remembered;
  readonly onClose: () => void;
}

function Remember({ remembered, onClose }: RememberProps) {
  const { t } = useTranslation(['terms', 'app', 'failures']);
  const { proposal, document } = remembered;
  const [draft, setDraft] = useState(() => draftOfProposal(proposal, document, lastScope));
  const [error, setError] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const places = useCorrectionPlaces(wordsOf(draft), draft.scope === 'document' ? document : null);
  const found = places.value;
  const command = commandOf(draft);
  const save = async () => {
    if (!command || !(await flushAll())) return;
    const result = await attempt(command);
    if (!result) return;
    if (!result.ok) {
      setError(t(`failures:${result.code}`, result.params));
      return;
    }
    lastScope = draft.scope;
    if (draft.scope === 'everywhere') await tellDesk();
    if (found && found.total === 0) onClose();
    else setSaved(true);
  };
  if (saved) return <Apply found={found} draft={draft} onClose={onClose} />;
  return (
    <Dialog
      title={t('remember.title')}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <div className="term-reach" aria-live="polite">
            <ReadFailed failure={places.failure} again={places.again} />
            {command &&
              !places.failure &&
              (found ? t('remember.reach', { count: found.total }) : t('remember.looking'))}
          </div>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button tone="primary" type="submit" disabled={command === null}>
            {t('remember.save')}
          </Button>
        </>
      }
    >
      <p className="correction-shown reading" lang="en">
        <del>{proposal.wrong}</del> <ins>{proposal.right}</ins>
      </p>
      {remembered.ko && (
        <p className="correction-source" lang="ko">
          {remembered.ko}
        </p>
      )}
      {proposal.known && (
        <p className="term-hint">
          {t('remember.known')} {proposal.known.reason}
        </p>
      )}
      <CorrectionFields
        draft={draft}
        candidates={proposal.terms}
        onChange={(next) => {
          setError(null);
          setDraft(next);
        }}
      />
      {error && (
        <p className="term-error" role="alert">
          {error}
        </p>
      )}
    </Dialog>
  );
}

/** What is for everywhere is in the project all the same; that it is not on the desk must not stay unsaid. */
async function tellDesk() {
  const resources = await ask(engine.resources({}));
  const desk = resources?.find(({ kind, origin }) => kind === 'corrections' && origin === 'desk');
  const [problem] = desk?.problems ?? [];
  if (problem) notify({ tone: 'warning', message: `problems:${problem.code}`, params: problem.params });
}

interface ApplyProps {
  /** Null while it is being looked for. */
  readonly found: CorrectionPlaces | null;
  readonly draft: CorrectionDraft;
  readonly onClose: () => void;
}

/** Nothing is done that was not chosen; all of it is one undo, and each a tracked change that can be rejected. */
function Apply({ found, draft, onClose }: ApplyProps) {
  const { t } = useTranslation(['terms', 'app']);
  const [chosen, setChosen] = useState<ReadonlySet<CorrectionPlace>>(new Set());
  useEffect(() => setChosen(new Set(found?.places.filter(({ locked }) => !locked))), [found]);
  const apply = async () => {
    if (chosen.size === 0) return onClose();
    if (!(await flushAll())) return;
    if (await runCommand({ command: 'correct', corrections: correctionsOf(chosen) })) onClose();
  };
  return (
    <Dialog
      title={t('places.title')}
      size="large"
      onClose={onClose}
      onSubmit={() => void apply()}
      footer={
        <>
          <Button onClick={onClose}>{t('places.none')}</Button>
          <Button tone="primary" type="submit" disabled={chosen.size === 0}>
            {t('places.apply', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <div className="correction-apply">
        <p className="term-hint">{t('places.why', { wrong: draft.wrong, right: draft.right })}</p>
        {found && found.total > 0 && <Places found={found} chosen={chosen} onChoose={setChosen} />}
        {found?.total === 0 && <p>{t('places.nowhere')}</p>}
      </div>
    </Dialog>
  );
}
