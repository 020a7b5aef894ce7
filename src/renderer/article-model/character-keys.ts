/**
 * Backspace, Delete and the arrows on characters as people see them. CodeMirror goes by emoji and combining marks
 * itself, but takes a syllable of conjoining jamo (decomposed or old Hangul) apart.
 */
import { EditorSelection, type EditorState, type StateCommand } from '@codemirror/state';
import type { KeyBinding } from '@codemirror/view';
import { characterEnd, characterStart } from '../../core/diff/graphemes';

type Direction = 'back' | 'forward';

/** The other side of the character beside the caret; null where that is one step, which the editor does itself. */
function beyond(state: EditorState, direction: Direction): number | null {
  const { head } = state.selection.main;
  const text = state.doc.toString();
  const to = direction === 'back' ? characterStart(text, head - 1) : characterEnd(text, head + 1);
  return Math.abs(to - head) > 1 ? to : null;
}

function deleteCharacter(direction: Direction): StateCommand {
  return ({ state, dispatch }) => {
    const { head, empty } = state.selection.main;
    const to = empty && !state.readOnly ? beyond(state, direction) : null;
    if (to === null) return false;
    const changes = { from: Math.min(head, to), to: Math.max(head, to) };
    const userEvent = `delete.${direction === 'back' ? 'backward' : 'forward'}`;
    dispatch(state.update({ changes, scrollIntoView: true, userEvent }));
    return true;
  };
}

function moveCharacter(direction: Direction, extend: boolean): StateCommand {
  return ({ state, dispatch }) => {
    const { anchor, empty } = state.selection.main;
    const to = empty || extend ? beyond(state, direction) : null;
    if (to === null) return false;
    const selection = extend ? EditorSelection.range(anchor, to) : EditorSelection.cursor(to);
    dispatch(state.update({ selection, scrollIntoView: true, userEvent: 'select' }));
    return true;
  };
}

/** Asked before the editor's own keys; each passes on what it leaves to them. */
export const characterKeys: readonly KeyBinding[] = [
  { key: 'Backspace', run: deleteCharacter('back'), shift: deleteCharacter('back') },
  { key: 'Delete', run: deleteCharacter('forward') },
  { key: 'ArrowLeft', run: moveCharacter('back', false), shift: moveCharacter('back', true) },
  { key: 'ArrowRight', run: moveCharacter('forward', false), shift: moveCharacter('forward', true) },
];
