/** The CodeMirror editor of one sentence. No React in here: a keystroke renders nothing but the text. */
import { history, redo, redoDepth, standardKeymap, undo, undoDepth } from '@codemirror/commands';
import { EditorState, type Extension, Prec, Transaction } from '@codemirror/state';
import { EditorView, type KeyBinding, keymap, ViewPlugin } from '@codemirror/view';
import { findingDecorations } from '../findings/finding-decorations';
import type { Caret } from './article-store';
import type { EditSession } from './edit-session';
import { attachEditor, detachEditor } from './edit-sessions';
import { showTracked, trackedField, trackedPlugin } from './tracked-decorations';
import { wordMarks } from './word-decorations';

export interface RowEditorEvents {
  /** Enter: done with this row, go on. */
  readonly onEnter: () => void;
  readonly onEscape: () => void;
  readonly onTab: (backwards: boolean) => void;
  /** The caret has come to rest: nothing is told while somebody types, so that nothing is drawn for a key. */
  readonly onRest: (view: EditorView) => void;
}

export interface RowEditorOptions {
  readonly parent: HTMLElement;
  readonly session: EditSession;
  readonly base: string | null;
  readonly caret: Caret;
  readonly label: string;
  readonly events: RowEditorEvents;
}

export interface RowEditor {
  readonly view: EditorView;
  /** Whether its own history has a step left in that direction. */
  readonly has: (direction: 'undo' | 'redo') => boolean;
  /** Takes one step of the editor's own history; false when it has none and the project's is next. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly close: () => void;
}

export function openRowEditor(options: RowEditorOptions): RowEditor {
  const { parent, session, base, caret } = options;
  const text = session.text();
  const extensions = editorExtensions(options);
  const view = new EditorView({ parent, state: EditorState.create({ doc: text, extensions }) });
  attachEditor(
    session.segment,
    () => view.state.doc.toString(),
    (next) => {
      // A text from outside ends the local history: stepping back through it would mix two people's words.
      const { doc, selection } = view.state;
      const anchor = caretAfter(doc.toString(), next, selection.main.head);
      view.setState(EditorState.create({ doc: next, selection: { anchor }, extensions }));
      showTracked(view, base);
    },
  );
  showTracked(view, base);
  const offset = caret === 'start' ? 0 : caret === 'end' ? text.length : Math.min(caret, text.length);
  view.dispatch({ selection: { anchor: offset } });
  view.focus();
  return {
    view,
    has: (direction) => (direction === 'undo' ? undoDepth(view.state) : redoDepth(view.state)) > 0,
    undo: () => undoDepth(view.state) > 0 && undo(view),
    redo: () => redoDepth(view.state) > 0 && redo(view),
    close: () => {
      detachEditor(session.segment);
      view.destroy();
    },
  };
}

/** Where a caret stands when the text is replaced: beside the same words, behind those that are new. */
export function caretAfter(before: string, after: string, caret: number): number {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same += 1;
  if (caret <= same) return caret;
  let behind = 0;
  while (behind < most - same && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  return after.length - Math.min(behind, before.length - caret);
}

function editorExtensions({ session, label, events }: RowEditorOptions): Extension {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  const composition = {
    compositionstart: () => session.compose(true),
    // CodeMirror reads the composed text just after this event.
    compositionend: () => void setTimeout(() => session.compose(false)),
    blur: () => void setTimeout(() => void session.flush()),
  };
  return [
    history(),
    Prec.high(keymap.of(rowKeys(events))),
    keymap.of(standardKeymap),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, lang: 'en', spellcheck: 'false' }),
    EditorView.clipboardInputFilter.of((pasted) => oneLine(pasted.trim())),
    oneSentence,
    trackedField,
    trackedPlugin,
    wordMarks,
    findingDecorations,
    nonce ? EditorView.cspNonce.of(nonce) : [],
    EditorView.domEventHandlers(composition),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && !update.transactions.every((tr) => tr.annotation(Transaction.remote))) {
        session.touch();
      }
    }),
    restPlugin(events),
    theme,
  ];
}

/** Keys that mean something else in a sentence than in a text of many lines. Not asked while composing. */
function rowKeys(events: RowEditorEvents): readonly KeyBinding[] {
  const done = (act: () => void) => () => {
    act();
    return true;
  };
  return [
    { key: 'Enter', run: done(events.onEnter) },
    { key: 'Shift-Enter', run: () => true },
    { key: 'Escape', run: done(events.onEscape) },
    { key: 'Tab', run: done(() => events.onTab(false)), shift: done(() => events.onTab(true)) },
    // With nothing left of its own to undo the key passes on to the project's undo.
    { key: 'Mod-z', run: (view) => undoDepth(view.state) > 0 && undo(view) },
    { key: 'Mod-Shift-z', run: (view) => redoDepth(view.state) > 0 && redo(view) },
    { key: 'Mod-y', run: (view) => redoDepth(view.state) > 0 && redo(view) },
  ];
}

/** A sentence has no line breaks of the editor's making; those it came with stay. */
const oneSentence = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || transaction.newDoc.lines <= transaction.startState.doc.lines)
    return transaction;
  const changes: { from: number; to: number; insert: string }[] = [];
  transaction.changes.iterChanges((from, to, _fromB, _toB, inserted) => {
    changes.push({ from, to, insert: oneLine(inserted.toString()) });
  });
  return [{ changes, scrollIntoView: true, userEvent: 'input' }];
});

function oneLine(text: string): string {
  return text.replace(/\s*\r?\n\s*/gu, ' ');
}

/** Milliseconds without a key or a move after which the caret rests. */
const rest = 200;

function restPlugin(events: RowEditorEvents): Extension {
  return ViewPlugin.define((view) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return {
      update: (update) => {
        if (!update.docChanged && !update.selectionSet) return;
        clearTimeout(timer);
        timer = setTimeout(() => events.onRest(view), rest);
      },
      destroy: () => clearTimeout(timer),
    };
  });
}

/** The editor looks like the text it stands for: same face, same lines, nothing moves when it opens. */
const theme = EditorView.theme({
  '&': { background: 'transparent', color: 'inherit' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0' },
});
