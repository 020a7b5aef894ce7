/** Undoing an import takes articles out of the library: said and asked before it is done. */
import './undo-import.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UndoneImport } from '../../../contract/views';
import { ask, engine } from '../../state/client';
import { undoImport } from '../../state/commands';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

/** Enter and Escape both keep the articles. */
export function UndoImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['library', 'app']);
  const [imported, setImported] = useState<UndoneImport | null>(null);
  useEffect(() => {
    void ask(engine.undoneImport({})).then(setImported);
  }, []);
  if (!imported) return null;
  const { articles, titles } = imported;
  const more = articles - titles.length;
  const remove = () => {
    onClose();
    void undoImport();
  };
  return (
    <Dialog
      title={t('undo-import.title')}
      size="small"
      onClose={onClose}
      onSubmit={onClose}
      footer={
        <>
          <Button tone="danger" onClick={remove}>
            {t('undo-import.yes', { count: articles })}
          </Button>
          <Button tone="primary" type="submit">
            {t('undo-import.no')}
          </Button>
        </>
      }
    >
      <p>{t('undo-import.text', { count: articles })}</p>
      <ul className="undo-import-titles">
        {titles.map(({ id, title }) => (
          <li key={id} className="truncate">
            {title || t('untitled')}
          </li>
        ))}
        {more > 0 && <li className="undo-import-more">{t('undo-import.more', { count: more })}</li>}
      </ul>
      <p>{t('undo-import.redo')}</p>
    </Dialog>
  );
}
