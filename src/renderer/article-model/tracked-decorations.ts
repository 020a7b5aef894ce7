/**
 * Tracked changes inside the editor: inserted words marked, deleted ones drawn as widgets between the letters.
 * The rules that keep typing cheap and Hangul whole:
 *
 *  - a keystroke only maps the marks there are; the diff runs at most once a frame after it, and for letters that
 *    go on an insertion, which the mapped mark covers already, only when the typing rests;
 *  - while a syllable is being composed nothing is drawn anew, since a widget that comes or goes beside the
 *    composed text makes the browser end the composition;
 *  - a text whose last diff took long is compared when the typing pauses instead, and one over the limit never:
 *    it is then shown without marks, as the final view does.
 */
import { type EditorState, type Range, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import { type TrackedChange, trackedChanges } from '../../core/diff/tracked';

/** UTF-16 units of either text over which changes are not drawn while editing. */
export const trackedLimit = 20_000;
/** Milliseconds of a frame the diff may take; above it waits for a pause of `pause`. */
const budget = 2;
const pause = 250;
/** Milliseconds without a key after which an insertion that was typed on is compared. Less than the caret's rest. */
const settle = 120;

export interface TrackedState {
  /** The text changes are shown against; null for none. */
  readonly base: string | null;
  readonly changes: readonly TrackedChange[];
  readonly marks: DecorationSet;
}

const setTracked = StateEffect.define<TrackedState>();

export const trackedField = StateField.define<TrackedState>({
  create: () => ({ base: null, changes: [], marks: Decoration.none }),
  update: (value, transaction) => {
    for (const effect of transaction.effects) if (effect.is(setTracked)) return effect.value;
    return transaction.docChanged ? { ...value, marks: value.marks.map(transaction.changes) } : value;
  },
  provide: (field) => EditorView.decorations.from(field, (value) => value.marks),
});

/** The change the caret stands in or beside, if any. */
export function changeAtCaret(state: EditorState): TrackedChange | null {
  const { head } = state.selection.main;
  const { changes } = state.field(trackedField);
  const touches = (change: TrackedChange) =>
    change.newStart <= head && head <= change.newStart + change.new.length;
  return changes.find(touches) ?? null;
}

/** Shows changes against `base` from now on; null shows none. */
export function showTracked(view: EditorView, base: string | null) {
  view.dispatch({ effects: setTracked.of(tracked(view, base)) });
}

function tracked(view: EditorView, base: string | null): TrackedState {
  const { doc } = view.state;
  const off = base === null || base.length > trackedLimit || doc.length > trackedLimit;
  const changes = off ? [] : trackedChanges(base, doc.toString());
  return { base, changes, marks: changes.length === 0 ? Decoration.none : marksOf(changes) };
}

/**
 * How a change is named in the editor: by its place. Its id is made from its words and changes with every letter;
 * with it on the marks, each key would replace them in the document.
 */
function changeName({ index }: TrackedChange): string {
  return `#${index}`;
}

/** The change an element of the editor or of a drawn cell belongs to. */
export function changeNamed(name: string | undefined, state: EditorState | undefined): string | undefined {
  if (!name?.startsWith('#')) return name;
  return state?.field(trackedField).changes[Number(name.slice(1))]?.id;
}

function marksOf(changes: readonly TrackedChange[]): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const change of changes) {
    const moved = change.kind === 'move';
    const attributes = { 'data-change': changeName(change) };
    if (change.old !== '') {
      const widget = new DeletedWords(change.old, changeName(change), moved);
      ranges.push(Decoration.widget({ widget, side: -1 }).range(change.newStart));
    }
    if (change.new !== '') {
      const kind = moved ? 'move-in' : 'insert';
      const mark = Decoration.mark({
        tagName: 'ins',
        class: 'piece',
        attributes: { ...attributes, 'data-kind': kind },
        inclusiveEnd: true,
      });
      ranges.push(mark.range(change.newStart, change.newStart + change.new.length));
    }
  }
  return Decoration.set(ranges, true);
}

/** Whether all that was typed lies in insertions that are marked: nothing would be drawn differently. */
function goesOn(update: ViewUpdate, marks: DecorationSet): boolean {
  let covered = true;
  update.changes.iterChanges((fromA, toA, fromB, toB) => {
    let inside = false;
    marks.between(fromB, toB, (from, to) => {
      inside ||= from <= fromB && to >= toB && from < to;
    });
    covered &&= fromA === toA && inside;
  });
  return covered;
}

class DeletedWords extends WidgetType {
  constructor(
    readonly words: string,
    readonly change: string,
    readonly moved: boolean,
  ) {
    super();
  }

  override eq(other: DeletedWords) {
    return other.words === this.words && other.change === this.change && other.moved === this.moved;
  }

  override toDOM() {
    const element = document.createElement('del');
    element.className = 'piece';
    element.dataset.kind = this.moved ? 'move-out' : 'delete';
    element.dataset.change = this.change;
    element.textContent = this.words;
    return element;
  }

  override ignoreEvent() {
    return false;
  }
}

/** Keeps the marks true to the text, within the rules above. */
export const trackedPlugin = ViewPlugin.fromClass(
  class {
    private frame = 0;
    private timer: ReturnType<typeof setTimeout> | undefined;
    private cost = 0;

    constructor(private readonly view: EditorView) {}

    update(update: ViewUpdate) {
      const { base, marks } = update.state.field(trackedField);
      if (!update.docChanged || base === null) return;
      if (this.frame === 0 && !this.view.composing && goesOn(update, marks)) {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.refresh(), settle);
      } else this.schedule();
    }

    private schedule() {
      if (this.view.composing) {
        // Looked at again after the composition; one timer, no matter how many keys.
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.schedule(), pause);
      } else if (this.cost > budget) {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.refresh(), pause);
      } else {
        this.frame ||= requestAnimationFrame(() => this.refresh());
      }
    }

    private refresh() {
      this.frame = 0;
      if (this.view.composing) return this.schedule();
      const before = this.view.state.field(trackedField);
      const started = performance.now();
      const next = tracked(this.view, before.base);
      this.cost = performance.now() - started;
      this.view.dispatch({ effects: setTracked.of(next) });
    }

    destroy() {
      cancelAnimationFrame(this.frame);
      clearTimeout(this.timer);
    }
  },
);
