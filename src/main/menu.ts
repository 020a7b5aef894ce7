/** The menu on the screen. Built anew for another language or list of projects, else only switched item by item. */
import { Menu } from 'electron';
import type { MenuDeeds, MenuInput } from './menu-input';
import { menuTemplate } from './menu-template';

type Template = ReturnType<typeof menuTemplate>;

let shown: { readonly menu: Menu; readonly labels: string } | null = null;

export function showMenu(input: MenuInput, deeds: MenuDeeds): void {
  const template = menuTemplate(input, deeds);
  const labels = JSON.stringify(labelsOf(template));
  if (shown?.labels === labels) {
    switchItems(shown.menu, template);
    return;
  }
  const menu = Menu.buildFromTemplate(template);
  Menu.setApplicationMenu(menu);
  shown = { menu, labels };
}

/** A rebuilt menu closes under the mouse, so what only becomes grey or checked is changed in place. */
function switchItems(menu: Menu, template: Template): void {
  for (const { id, enabled, checked } of flat(template)) {
    const item = id === undefined ? null : menu.getMenuItemById(id);
    if (!item) continue;
    if (enabled !== undefined && item.enabled !== enabled) item.enabled = enabled;
    if (checked !== undefined && item.checked !== checked) item.checked = checked;
  }
}

function labelsOf(template: Template): readonly (string | undefined)[] {
  return flat(template).map(({ label }) => label);
}

function flat(template: Template): Template {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}
