/**
 * Findings inside the editor. They move with the text as it is typed, and are replaced when the engine has checked
 * it again; while a syllable is composed they only move. A line under words would also run under deleted words that
 * stand among them: it is interrupted there.
 */
import {
  type EditorState,
  type Range,
  RangeSet,
  RangeValue,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Severity } from '../../../core/checks/check';
import { findingAttributes } from '../../article-model/finding-attributes';
import type { TextMark } from '../../article-model/pieces';
import { trackedField } from '../../article-model/tracked-decorations';

class Marked extends RangeValue {
  /** What is typed at its ends is not part of it. */
  override startSide = 1;
  override endSide = -1;

  constructor(
    readonly key: string,
    /** Null for the evidence of the current finding. */
    readonly severity: Severity | null,
    readonly current: boolean,
  ) {
    super();
  }

  override eq(other: Marked) {
    return other.key === this.key && other.severity === this.severity && other.current === this.current;
  }
}

const setFindings = StateEffect.define<RangeSet<Marked>>();

const findingField = StateField.define<RangeSet<Marked>>({
  create: () => RangeSet.empty,
  update: (value, transaction) => {
    for (const effect of transaction.effects) if (effect.is(setFindings)) return effect.value;
    return transaction.docChanged ? value.map(transaction.changes) : value;
  },
});

const drawn = EditorView.decorations.compute([findingField, trackedField], (state) => {
  const marks = state.field(findingField);
  return marks.size === 0 ? Decoration.none : decorate(marks, state.field(trackedField).marks);
});

export const findingDecorations = [findingField, drawn];

/** `marks` are into the text the editor has now. Where a syllable is being composed the old ones stay. */
export function showFindings(view: EditorView, marks: readonly TextMark[], current: string | null) {
  if (view.composing) return;
  const next = findingsEffect(marks, current, view.state.doc.length);
  if (next.value.size > 0 || view.state.field(findingField).size > 0) view.dispatch({ effects: next });
}

/** What puts marks into a state whose text is of this length; those that do not fit are left out. */
export function findingsEffect(marks: readonly TextMark[], current: string | null, length: number) {
  const ranges = marks.flatMap(({ start, end, finding }) =>
    finding && start < end && end <= length ? [markedOf(finding, current).range(start, end)] : [],
  );
  return setFindings.of(RangeSet.of(ranges, true));
}

function markedOf(finding: NonNullable<TextMark['finding']>, current: string | null): Marked {
  if (finding === 'evidence') return new Marked('', null, false);
  return new Marked(finding.key, finding.severity, finding.key === current);
}

/** Keys of the findings the caret stands in or beside, the one with the fewest words first. */
export function findingsAtCaret(state: EditorState): readonly string[] {
  const { head } = state.selection.main;
  const found: { readonly key: string; readonly length: number }[] = [];
  state.field(findingField).between(head, head, (from, to, { key, severity }) => {
    if (severity !== null) found.push({ key, length: to - from });
  });
  return found.toSorted((a, b) => a.length - b.length).map(({ key }) => key);
}

function decorate(marks: RangeSet<Marked>, changes: DecorationSet): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const cursor = marks.iter(); cursor.value; cursor.next()) {
    const decoration = decorationOf(cursor.value);
    let at = cursor.from;
    // Deleted words are drawn by a widget, which has a place and no length.
    changes.between(cursor.from, cursor.to, (from, to) => {
      if (from !== to || from <= at || from >= cursor.to) return;
      ranges.push(decoration.range(at, from));
      at = from;
    });
    if (at < cursor.to) ranges.push(decoration.range(at, cursor.to));
  }
  return Decoration.set(ranges, true);
}

const evidence = Decoration.mark({ class: 'finding-evidence' });

function decorationOf({ key, severity, current }: Marked): Decoration {
  if (severity === null) return evidence;
  const given = findingAttributes([key], severity, current ? key : null);
  const attributes = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  return Decoration.mark({ class: 'finding-words', attributes });
}
