import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ask, host } from '../../state/client';
import { Button, IconButton } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

interface ExportDoneProps {
  readonly files: readonly string[];
  readonly onClose: () => void;
  readonly onAgain: () => void;
}

/** A month of articles is 18,000 files; their folder is shown by the first ones. */
const filesShown = 200;

export function ExportDone({ files, onClose, onAgain }: ExportDoneProps) {
  const { t } = useTranslation('export');
  return (
    <Dialog
      title={t('done.title', { count: files.length })}
      onClose={onClose}
      onSubmit={onClose}
      footer={
        <>
          <Button onClick={onAgain}>{t('done.again')}</Button>
          <Button tone="primary" type="submit">
            {t('app:done')}
          </Button>
        </>
      }
    >
      <ul className="export-files">
        {files.slice(0, filesShown).map((file, index) => (
          <li key={file}>
            <span className="truncate" title={file}>
              {file.split(/[\\/]/u).at(-1)}
            </span>
            <IconButton
              icon={FolderOpen}
              size="small"
              label={t('done.show')}
              onClick={() => void ask(host.showExported({ index }))}
            />
          </li>
        ))}
      </ul>
      {files.length > filesShown && <p>{t('done.more', { count: files.length - filesShown })}</p>}
    </Dialog>
  );
}
