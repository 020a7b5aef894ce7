/** Over an article that is out of the library: why nothing in it changes, and the way back. */
import './removed-bar.css';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../../state/commands';
import { isReadOnly, useApp } from '../../state/store';
import { Button } from '../../ui/button';

export function RemovedBar({ document }: { readonly document: string }) {
  const { t } = useTranslation('article');
  const removed = useApp((state) => state.document?.id === document && state.document.removed);
  const readOnly = useApp(isReadOnly);
  if (!removed) return null;
  return (
    <div className="removed-bar" role="status">
      <p>{t('removed.text')}</p>
      {!readOnly && (
        <Button onClick={() => void runCommand({ command: 'restore', documents: [document] })}>
          {t('removed.back')}
        </Button>
      )}
    </div>
  );
}
