/** Every feature of the window, and what each has for its places. */
import type { NamedParts } from '../article-model/slots';
import { comments } from '../features/comments';
import { exporting } from '../features/export';
import { find } from '../features/find';
import { findings } from '../features/findings';
import { history } from '../features/history';
import { library } from '../features/library';
import { memory } from '../features/memory';
import { names } from '../features/names';
import { palette } from '../features/palette';
import { paste } from '../features/paste';
import { people } from '../features/people';
import { reading } from '../features/reading';
import { repair } from '../features/repair';
import { settings } from '../features/settings';
import { terms } from '../features/terms';
import type { PanelTabId } from '../state/panel-store';
import type { DialogPart, PanelTab } from '../state/slots';
import type { DialogName } from '../state/store';

/** A name without a dialog does not compile. */
export const dialogs: Readonly<Record<DialogName, DialogPart>> = {
  ...exporting.dialogs,
  ...findings.dialogs,
  ...library.dialogs,
  ...memory.dialogs,
  ...names.dialogs,
  ...palette.dialogs,
  ...paste.dialogs,
  ...people.dialogs,
  ...repair.dialogs,
  ...settings.dialogs,
  ...terms.dialogs,
};

/** A tab without content does not compile either. */
export const panelTabs: Readonly<Record<PanelTabId, PanelTab>> = {
  ...comments.tabs,
  ...findings.tabs,
  ...terms.tabs,
  ...memory.tabs,
  ...history.tabs,
};

export const articleParts: readonly NamedParts[] = [findings, find, terms, memory, names, reading].map(
  ({ id, article }) => ({ id, ...article }),
);
