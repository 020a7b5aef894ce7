/** The parts of the menu that are not actions of the window. */
import type { MenuItemConstructorOptions } from 'electron';
import type { Settings } from '../contract/main-calls';
import type { MenuDeeds, MenuInput } from './menu-input';
import type { Translate } from './translate';

type Item = MenuItemConstructorOptions;

export function recentMenu({ t, recent }: MenuInput, { openRecent, clearRecent }: MenuDeeds): Item {
  const names = recent.map(
    (name, index): Item => ({
      id: `recent-${index}`,
      // An ampersand in a file name is no mnemonic.
      label: name.replaceAll('&', '&&'),
      click: () => openRecent(index),
    }),
  );
  const submenu: Item[] =
    names.length > 0
      ? [
          ...names,
          { type: 'separator' },
          { id: 'clear-recent', label: t('menu:clear-recent'), click: clearRecent },
        ]
      : [{ id: 'no-recent', label: t('menu:no-recent'), enabled: false }];
  return { id: 'recent', label: t('menu:open-recent'), submenu };
}

export function appearance({ t, settings }: MenuInput, { change }: MenuDeeds): readonly Item[] {
  const themes: readonly Settings['theme'][] = ['system', 'light', 'dark', 'high-contrast'];
  const languages: readonly Settings['language'][] = ['system', 'en', 'ko'];
  return [
    {
      id: 'theme',
      label: t('menu:theme'),
      submenu: themes.map(
        (theme): Item => ({
          id: `theme-${theme}`,
          label: t(`menu:theme-${theme}`),
          type: 'radio',
          checked: settings.theme === theme,
          click: () => change({ theme }),
        }),
      ),
    },
    {
      id: 'language',
      label: t('menu:language'),
      submenu: languages.map(
        (language): Item => ({
          id: `language-${language}`,
          label: t(`menu:language-${language}`),
          type: 'radio',
          checked: settings.language === language,
          click: () => change({ language }),
        }),
      ),
    },
  ];
}

export function zoom({ t, platform }: MenuInput, deeds: MenuDeeds): readonly Item[] {
  const item = (key: string, step: 1 | -1 | 0, accelerator: string, visible = true): Item => ({
    id: visible ? key : `${key}-${accelerator}`,
    label: t(`menu:${key}`),
    accelerator,
    visible,
    click: () => deeds.zoom(step),
  });
  return [
    item('zoom-in', 1, 'CommandOrControl+Plus'),
    // The same key without Shift, and the keys of the number pad.
    item('zoom-in', 1, 'CommandOrControl+=', false),
    item('zoom-in', 1, 'CommandOrControl+numadd', false),
    item('zoom-out', -1, 'CommandOrControl+-'),
    item('zoom-out', -1, 'CommandOrControl+numsub', false),
    item('zoom-reset', 0, 'CommandOrControl+0'),
    item('zoom-reset', 0, 'CommandOrControl+num0', false),
    {
      role: 'togglefullscreen',
      label: t('menu:full-screen'),
      accelerator: platform === 'darwin' ? 'Control+Command+F' : 'F11',
    },
  ];
}

export function developerItems(t: Translate): readonly Item[] {
  return [
    { type: 'separator' },
    { role: 'reload', label: t('menu:reload'), accelerator: 'CommandOrControl+R' },
    { role: 'toggleDevTools', label: t('menu:developer-tools'), accelerator: 'F12' },
  ];
}
