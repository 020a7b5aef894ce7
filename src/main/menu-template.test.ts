import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { windowActions } from '../contract/main-calls';
import { type MenuDeeds, type MenuInput, noState } from './menu-input';
import { isEnabled, menuTemplate } from './menu-template';
import { defaultSettings } from './settings';
import { type Language, translator } from './translate';

type Item = MenuItemConstructorOptions;

const deeds = (): MenuDeeds => ({
  act: vi.fn(),
  openRecent: vi.fn(),
  clearRecent: vi.fn(),
  change: vi.fn(),
  zoom: vi.fn(),
  saveReport: vi.fn(),
  minimize: vi.fn(),
});

const inputFor = (more: Partial<MenuInput> = {}): MenuInput => ({
  t: translator('en'),
  platform: 'linux',
  settings: defaultSettings,
  state: noState,
  recent: [],
  developer: false,
  ...more,
});

function flat(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

const itemsFor = (more: Partial<MenuInput> = {}, done = deeds()) => flat(menuTemplate(inputFor(more), done));
const find = (items: readonly Item[], id: string) => items.find((item) => item.id === id);
const platforms = ['linux', 'win32', 'darwin'] as const;

describe.each(platforms)('the menu on %s', (platform) => {
  test('holds every action of the window exactly once, and choosing it sends it', () => {
    const done = deeds();
    const items = itemsFor({ platform }, done);
    for (const action of windowActions) {
      const own = items.filter(({ id }) => id === action);
      expect(own, action).toHaveLength(1);
      own[0]?.click?.({} as never, undefined, {} as never);
      expect(done.act, action).toHaveBeenLastCalledWith(action);
    }
  });

  test('gives no key to two items', () => {
    const keys = itemsFor({ platform, developer: true }).flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test.each(['en', 'ko'] as const)('has a label in %s for every item', (language) => {
    const items = itemsFor({ platform, t: translator(language), developer: true, recent: ['밤'] });
    const unnamed = items.filter(
      ({ type, label }) => type !== 'separator' && (!label || /:|^[a-z-]+$/u.test(label)),
    );
    expect(unnamed).toEqual([]);
  });

  test('begins and ends no menu with a line, and has no two together', () => {
    for (const { submenu } of menuTemplate(inputFor({ platform }), deeds())) {
      const types = (submenu as readonly Item[])
        .map(({ type }) => (type === 'separator' ? '-' : 'x'))
        .join('');
      expect(types).not.toMatch(/^-|--|-$/u);
    }
  });
});

describe('menu letters', () => {
  test.each(['en', 'ko'] as Language[])('are of each menu its own, in %s', (language) => {
    const labels = menuTemplate(inputFor({ t: translator(language) }), deeds()).map(
      ({ label }) => label ?? '',
    );
    const letters = labels.map((label) => /&(.)/u.exec(label)?.[1]?.toLowerCase());
    expect(new Set(letters).size).toBe(labels.length);
    expect(letters).not.toContain(undefined);
  });
});

describe('what can be chosen', () => {
  const all = { undo: 'edit', redo: 'edit', project: true, document: true, row: true, readOnly: false };

  test('without a project: only what makes, opens or shows one', () => {
    expect(windowActions.filter((action) => isEnabled(action, noState))).toEqual([
      'new-project',
      'open-project',
      'open-sample',
      'command-palette',
      'settings',
      'person',
      'correct-name',
      'verify-project',
      'repair-project',
      'open-backup',
      'view-changes',
      'view-final',
      'view-machine',
      'columns-three',
      'columns-tracked',
      'toggle-library',
      'toggle-panel',
      'keyboard-help',
    ]);
  });

  test('in a row: everything', () => {
    expect(windowActions.filter((action) => !isEnabled(action, all))).toEqual([]);
  });

  test('in a project open for reading: nothing that changes it', () => {
    const reading = { ...all, readOnly: true };
    for (const action of ['undo', 'import-files', 'paste-article', 'edit-row', 'comment'] as const) {
      expect(isEnabled(action, reading), action).toBe(false);
    }
    for (const action of ['find', 'export', 'next-row', 'view-final'] as const) {
      expect(isEnabled(action, reading), action).toBe(true);
    }
  });

  test('undo and redo: where there is something to undo or redo', () => {
    expect(isEnabled('undo', { ...all, undo: null })).toBe(false);
    expect(isEnabled('redo', { ...all, redo: null })).toBe(false);
  });
});

describe('what the menu shows', () => {
  test('of the settings: view, columns, panes, theme and language', () => {
    const settings = {
      ...defaultSettings,
      view: 'final',
      columns: 'tracked',
      panelShown: false,
      theme: 'dark',
    } as const;
    const items = itemsFor({ settings });
    const checked = items.filter(({ checked: on }) => on).map(({ id }) => id);
    expect(checked).toEqual([
      'view-final',
      'columns-tracked',
      'toggle-library',
      'theme-dark',
      'language-system',
    ]);
  });

  test('of recent projects: their names, as they are written', () => {
    const done = deeds();
    const items = itemsFor({ recent: ['밤', 'R&D'] }, done);
    expect(find(items, 'recent-1')?.label).toBe('R&&D');
    find(items, 'recent-1')?.click?.({} as never, undefined, {} as never);
    expect(done.openRecent).toHaveBeenCalledWith(1);
    expect(find(itemsFor(), 'no-recent')?.enabled).toBe(false);
  });

  test('keys of actions, which the window hears itself', () => {
    expect(find(itemsFor(), 'comment')).toMatchObject({
      accelerator: 'CommandOrControl+M',
      registerAccelerator: false,
    });
  });

  test('developer tools in development only', () => {
    expect(itemsFor().some(({ role }) => role === 'toggleDevTools')).toBe(false);
    expect(itemsFor({ developer: true }).some(({ role }) => role === 'toggleDevTools')).toBe(true);
  });
});
