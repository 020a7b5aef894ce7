import { Undo2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../state/store';
import { Button, IconButton } from '../../ui/button';
import { undoRemoval } from './library-actions';
import { useLibrary } from './library-store';

/** After a removal: what was done and the way back, for as long as it is the last thing done. */
export function RemovalLine() {
  const { t } = useTranslation('library');
  const removed = useLibrary((state) => state.removed);
  const undoable = useApp((state) => state.undo.undo === 'remove');
  return (
    <div role="status">
      {removed.length > 0 && undoable && (
        <div className="library-removal">
          <span>{t('removed', { count: removed.length })}</span>
          <Button icon={Undo2} onClick={() => void undoRemoval()}>
            {t('bring-back')}
          </Button>
          <IconButton
            icon={X}
            size="small"
            label={t('dismiss')}
            onClick={() => useLibrary.setState({ removed: [] })}
          />
        </div>
      )}
    </div>
  );
}
