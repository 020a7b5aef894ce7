/** The CodeMirror editor of one sentence. No React in here: a keystroke renders nothing but the text. */
import { standardKeymap } from '@codemirror/commands';
import { EditorState, type Extension, Prec, Transaction, type TransactionSpec } from '@codemirror/state';
import { EditorView, type KeyBinding, keymap, ViewPlugin } from '@codemirror/view';
import { dispatchAction } from '../state/keyboard';
import type { Caret } from './article-store';
import { characterKeys } from './character-keys';
import type { EditSession } from './edit-session';
import { attachEditor, detachEditor } from './edit-sessions';
import { showTracked, trackedField, trackedPlugin } from './tracked-decorations';
import { type TypedChange, typingBursts } from './typing-bursts';
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
  /** What features add to the editor. */
  readonly extensions: readonly Extension[];
  readonly events: RowEditorEvents;
}

export interface RowEditor {
  readonly view: EditorView;
  readonly close: () => void;
}

export function openRowEditor(options: RowEditorOptions): RowEditor {
  const { parent, session, base, caret } = options;
  const text = session.text();
  const state = EditorState.create({ doc: text, extensions: editorExtensions(options) });
  const view = new EditorView({ parent, state });
  attachEditor(
    session.segment,
    () => view.state.doc.toString(),
    (next) => view.dispatch(replacement(view.state, next)),
  );
  showTracked(view, base);
  const offset = caret === 'start' ? 0 : caret === 'end' ? text.length : Math.min(caret, text.length);
  view.dispatch({ selection: { anchor: offset } });
  view.focus();
  return {
    view,
    close: () => {
      detachEditor(session.segment);
      view.destroy();
    },
  };
}

/** Where a caret stands when the text is replaced: beside the same words, behind those that are new. */
export function caretAfter(before: string, after: string, caret: number): number {
  const { same, behind } = commonEnds(before, after);
  if (caret <= same) return caret;
  return after.length - Math.min(behind, before.length - caret);
}

/** How much of two texts is the same from the start, and of the rest from the end: UTF-16 units. */
function commonEnds(before: string, after: string): { readonly same: number; readonly behind: number } {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same += 1;
  let behind = 0;
  while (behind < most - same && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  return { same, behind };
}

/** A text from outside, an undo say: only what differs is replaced, so that marks and caret stay with their words. */
function replacement({ doc, selection }: EditorState, next: string): TransactionSpec {
  const before = doc.toString();
  const { same, behind } = commonEnds(before, next);
  return {
    changes: { from: same, to: before.length - behind, insert: next.slice(same, next.length - behind) },
    selection: { anchor: caretAfter(before, next, selection.main.head) },
    annotations: Transaction.remote.of(true),
    scrollIntoView: true,
  };
}

function editorExtensions({ session, label, extensions, events }: RowEditorOptions): Extension {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  const composition = {
    compositionstart: () => session.compose(true),
    // CodeMirror reads the composed text just after this event.
    compositionend: () => void setTimeout(() => session.compose(false)),
    blur: () => void setTimeout(() => void session.flush()),
    // The browser's own undo, of a system menu say, knows nothing of the project's.
    beforeinput: ({ inputType }: InputEvent) => inputType === 'historyUndo' || inputType === 'historyRedo',
  };
  return [
    Prec.high(keymap.of(rowKeys(events))),
    keymap.of([...characterKeys, ...standardKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, lang: 'en', spellcheck: 'false' }),
    EditorView.clipboardInputFilter.of((pasted) => oneLine(pasted.trim())),
    oneSentence,
    trackedField,
    trackedPlugin,
    wordMarks,
    [...extensions],
    nonce ? EditorView.cspNonce.of(nonce) : [],
    EditorView.domEventHandlers(composition),
    pieces(session),
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
    { key: 'Mod-y', run: done(() => dispatchAction('redo')) },
    { key: 'Tab', run: done(() => events.onTab(false)), shift: done(() => events.onTab(true)) },
  ];
}

/**
 * The session is given what is typed, and where another piece of it begins. The editor has no history of its own:
 * undo and redo are the project's alone, and each piece is one step of them.
 */
function pieces(session: EditSession): Extension {
  const bursts = typingBursts();
  return EditorView.updateListener.of((update) => {
    if (!update.docChanged) return;
    for (const transaction of update.transactions) {
      if (!transaction.docChanged) continue;
      session.record(transaction.startState.doc, transaction.changes, transaction.newDoc);
      if (transaction.annotation(Transaction.remote)) bursts.end();
      else if (bursts.begins(typedChange(transaction))) session.cut(transaction.startState.doc.toString());
    }
    if (!update.transactions.every((transaction) => transaction.annotation(Transaction.remote)))
      session.touch();
  });
}

/** One stretch round all that a transaction changed. */
function typedChange(transaction: Transaction): TypedChange {
  const stretch = { from: transaction.startState.doc.length, to: 0 };
  transaction.changes.iterChangedRanges((from, to) => {
    stretch.from = Math.min(stretch.from, from);
    stretch.to = Math.max(stretch.to, to);
  });
  const grown = transaction.newDoc.length - transaction.startState.doc.length;
  const typed = transaction.isUserEvent('input.type') || transaction.isUserEvent('delete');
  return { ...stretch, inserted: stretch.to - stretch.from + grown, typed, time: performance.now() };
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
