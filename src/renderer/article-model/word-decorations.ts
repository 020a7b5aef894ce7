/** Comments' words, found matches and flashed words inside the editor; they move with the text as it is typed. */
import { type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { TextMark } from './pieces';

const setMarks = StateEffect.define<readonly TextMark[]>();

export const wordMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (value, transaction) => {
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) return decorate(effect.value, transaction.newDoc.length);
    }
    return transaction.docChanged ? value.map(transaction.changes) : value;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Offsets are into the text the marks were made on; the caller gives them only while that is the editor's text. */
export function showWordMarks(view: EditorView, marks: readonly TextMark[]) {
  if (!view.composing) view.dispatch({ effects: setMarks.of(marks) });
}

function decorate(marks: readonly TextMark[], length: number): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const { start, end, thread } of marks) {
    if (start >= end || end > length) continue;
    const attributes: Record<string, string> = thread === null ? {} : { 'data-threads': thread };
    const name = thread === null ? 'found-words' : 'commented-words';
    ranges.push(Decoration.mark({ class: name, attributes }).range(start, end));
  }
  return Decoration.set(ranges, true);
}
