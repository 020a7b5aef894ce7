import './repair.css';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { VerifyProblem } from '../../../contract/views';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { openBackup, openRepaired, repairProject, useRepair } from './repair';

/** What is wrong in a project and where, and what can be done about it. */
export function RepairDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['repair', 'app']);
  const { running, file, report, repaired } = useRepair();
  const close = () => {
    useRepair.setState({ report: null, repaired: null });
    onClose();
  };
  const main = useMainButton(running === null);
  const damaged = report !== null && !report.ok && !repaired;
  return (
    <Dialog
      title={t('title')}
      onClose={close}
      footer={
        <div className="repair-buttons" ref={main}>
          {damaged && <Button onClick={() => void openBackup()}>{t('open-backup')}</Button>}
          <Button disabled={running !== null} onClick={close}>
            {t('app:close')}
          </Button>
          {damaged && (
            <Button tone="primary" disabled={running !== null} onClick={() => void repairProject()}>
              {t('repair')}
            </Button>
          )}
          {repaired && (
            <Button tone="primary" onClick={() => void openRepaired()}>
              {t('open-repaired')}
            </Button>
          )}
        </div>
      }
    >
      <div role="status">
        {running && <p>{t(`running-${running}`)}</p>}
        {!running && report?.ok && !repaired && <p>{t('sound', { file, count: report.events })}</p>}
        {!running && repaired && <p>{t('repaired', { file: repaired.file, count: repaired.events })}</p>}
        {!running && damaged && <p>{t('damaged', { file, count: report.problems.length })}</p>}
      </div>
      {!running && damaged && <Problems problems={report.problems} />}
      {!running && repaired && repaired.lost.length > 0 && (
        <>
          <p>{t('lost')}</p>
          <ul className="repair-list">
            {repaired.lost.map((where) => (
              <li key={where}>
                <Where where={where} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function Problems({ problems }: { readonly problems: readonly VerifyProblem[] }) {
  const { t, i18n } = useTranslation('repair');
  return (
    <ul className="repair-list">
      {problems.map(({ what, where }) => (
        <li key={`${what} ${where}`}>
          {i18n.exists(`repair:what.${what}`) ? t(`what.${what}`) : what} <Where where={where} />
        </li>
      ))}
    </ul>
  );
}

/** A table, in the words of the window, and the id and column in it as they are in the file. */
function Where({ where }: { readonly where: string }) {
  const { t, i18n } = useTranslation('repair');
  const [table = '', ...rest] = where.split(' ');
  const known = i18n.exists(`repair:table.${table}`);
  return <code>{known ? [t(`table.${table}`), ...rest].join(' ') : where}</code>;
}

/** The main button has the focus once there is something to decide: Enter does what is offered. */
function useMainButton(ready: boolean) {
  const footer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (ready) footer.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
  }, [ready]);
  return footer;
}
