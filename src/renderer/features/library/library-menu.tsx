import { ArchiveRestore, FileOutput, FileText, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isReadOnly, useApp } from '../../state/store';
import { Menu, type MenuItem } from '../../ui/menu';
import { exportSelection, openLine, removeArticles, restoreArticles } from './library-actions';
import { useLibrary } from './library-store';

interface LibraryMenuProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly index: number;
  readonly onClose: () => void;
}

export function LibraryMenu({ at, index, onClose }: LibraryMenuProps) {
  const { t } = useTranslation('library');
  const selection = useApp((state) => state.selection);
  const readOnly = useApp(isReadOnly);
  const removedShown = useLibrary((state) => state.query.show === 'removed');
  const count = selection.length;
  const items: readonly MenuItem[] = [
    {
      id: 'open',
      label: t('menu.open'),
      icon: FileText,
      disabled: count > 1,
      run: () => void openLine(index),
    },
    {
      id: 'export',
      label: t('menu.export', { count }),
      icon: FileOutput,
      action: 'export',
      run: exportSelection,
    },
    removedShown
      ? {
          id: 'restore',
          label: t('menu.restore', { count }),
          icon: ArchiveRestore,
          separated: true,
          disabled: readOnly,
          run: () => void restoreArticles(selection),
        }
      : {
          id: 'remove',
          label: t('menu.remove', { count }),
          icon: Trash2,
          separated: true,
          disabled: readOnly,
          run: () => void removeArticles(selection),
        },
  ];
  return <Menu label={t('menu.label')} items={items} at={at} onClose={onClose} />;
}
