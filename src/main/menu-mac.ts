/** The two menus that only macOS has. */
import type { MenuItemConstructorOptions } from 'electron';
import type { WindowAction } from '../contract/main-calls';
import type { Translate } from './translate';

type Item = MenuItemConstructorOptions;

export function appMenu(t: Translate, action: (action: WindowAction) => Item): Item {
  return {
    id: 'app',
    label: t('dialogs:name'),
    submenu: [
      { role: 'about', label: t('menu:about') },
      { type: 'separator' },
      action('settings'),
      action('person'),
      action('correct-name'),
      { type: 'separator' },
      { role: 'services', label: t('menu:services') },
      { type: 'separator' },
      { role: 'hide', label: t('menu:hide') },
      { role: 'hideOthers', label: t('menu:hide-others') },
      { role: 'unhide', label: t('menu:show-all') },
      { type: 'separator' },
      { role: 'quit', label: t('menu:quit') },
    ],
  };
}

/** Minimize is no role here: the role would take Command+M, which is Add comment. */
export function windowMenu(t: Translate, { minimize }: { readonly minimize: () => void }): Item {
  return {
    id: 'window',
    label: t('menu:window'),
    submenu: [
      { id: 'minimize', label: t('menu:minimize'), click: minimize },
      { role: 'zoom', label: t('menu:zoom-window') },
      { role: 'close', label: t('menu:close-window') },
      { type: 'separator' },
      { role: 'front', label: t('menu:bring-to-front') },
    ],
  };
}
