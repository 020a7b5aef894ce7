/**
 * Keys of the window come before those of the editor: with Caps Lock, Ctrl+Shift+A is to CodeMirror "select all",
 * and what is typed next would replace the sentence. Undo and redo alone are the editor's first.
 */
import type { WindowAction } from '../../../contract/main-calls';
import { shortcuts } from '../../../contract/shortcuts';
import { type KeyPress, matches, type Platform, parseAccelerator } from '../../app/accelerators';

const editorsOwn: ReadonlySet<string> = new Set<WindowAction>(['undo', 'redo']);

/** The action a key press means to the window; null where it is the editor's. */
export function windowActionOf(press: KeyPress, platform: Platform): WindowAction | null {
  for (const [action, keys] of Object.entries(shortcuts)) {
    if (editorsOwn.has(action)) continue;
    if (matches(parseAccelerator(keys, platform), press)) return action as WindowAction;
  }
  return null;
}
