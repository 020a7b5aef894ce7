/**
 * Keys of the window come before those of the editor: with Caps Lock, Ctrl+Shift+A is to CodeMirror "select all",
 * and what is typed next would replace the sentence. Undo is the project's, also in the editor.
 */
import type { WindowAction } from '../../contract/main-calls';
import { shortcuts } from '../../contract/shortcuts';
import { type KeyPress, matches, type Platform, parseAccelerator } from '../ui/accelerators';

/** The action a key press means to the window; null where it means none. */
export function windowActionOf(press: KeyPress, platform: Platform): WindowAction | null {
  for (const [action, keys] of Object.entries(shortcuts)) {
    if (matches(parseAccelerator(keys, platform), press)) return action as WindowAction;
  }
  return null;
}
