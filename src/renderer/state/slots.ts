/** Places of the window that features fill. A feature's `index.ts` says what it has for them; the shell puts it there. */
import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { PanelTabId } from './panel-store';
import type { DialogName } from './store';

export type DialogPart = ComponentType<{ readonly onClose: () => void }>;

/** A tab of the side panel. */
export interface PanelTab {
  readonly icon: LucideIcon;
  readonly Content: ComponentType;
}

export interface WindowParts {
  readonly dialogs?: Partial<Readonly<Record<DialogName, DialogPart>>>;
  readonly tabs?: Partial<Readonly<Record<PanelTabId, PanelTab>>>;
}
