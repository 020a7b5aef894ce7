/** From key presses and main's menus to actions. */
import type { WindowAction } from '../../contract/main-calls';
import { shortcuts } from '../../contract/shortcuts';
import { type Accelerator, matches, type Platform, parseAccelerator } from '../ui/accelerators';
import { runAction } from './actions';

/** Actions that native text fields do themselves. */
const ownedByFields: ReadonlySet<WindowAction> = new Set([
  'undo',
  'redo',
  'shift-korean-down',
  'shift-korean-up',
]);

let composing = false;

/** Starts listening; returns the function that stops it. */
export function listenToKeys(platform: Platform): () => void {
  const accelerators = (Object.entries(shortcuts) as [WindowAction, string][]).map(
    ([action, keys]): [WindowAction, Accelerator] => [action, parseAccelerator(keys, platform)],
  );
  const selectAll = parseAccelerator('CommandOrControl+A', platform);
  const onKeyDown = (event: KeyboardEvent) => {
    // 229 is what a key press reports while an input method is working on it.
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
    // Outside a field it would select every label of the window.
    if (matches(selectAll, event) && !isEditable(event.target)) return event.preventDefault();
    const action = accelerators.find(([, accelerator]) => matches(accelerator, event))?.[0];
    if (!action || (ownedByFields.has(action) && isNativeField(event.target))) return;
    // Prevented even when the action cannot run now: the browser has its own Ctrl+F, Ctrl+J and F3.
    event.preventDefault();
    dispatchAction(action);
  };
  const begin = () => {
    composing = true;
  };
  const end = () => {
    composing = false;
  };
  window.addEventListener('keydown', onKeyDown);
  window.addEventListener('compositionstart', begin, true);
  window.addEventListener('compositionend', end, true);
  return () => {
    window.removeEventListener('keydown', onKeyDown);
    window.removeEventListener('compositionstart', begin, true);
    window.removeEventListener('compositionend', end, true);
  };
}

/** Runs an action unless an input method is composing or a dialog has the floor. */
export function dispatchAction(action: WindowAction): boolean {
  if (composing || document.querySelector('dialog:modal')) return false;
  return runAction(action);
}

export function isNativeField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

/** True where typing or pasting has a place to go: a field or an editor. */
export function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (isNativeField(target) || target.isContentEditable);
}
