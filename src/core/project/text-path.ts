/**
 * How the text that one event made became the text of another, through the scripts the events between carry. Each
 * text event names the one before, so a row's texts form a tree: two copies of a project branch it.
 */
import { type Anchor, type AnchorPlace, followAnchor, type TextStep } from '../annotate/anchor';
import { invertScript } from '../diff/edit-script';
import type { SegmentTextChange } from './events';
import type { SegmentRecord } from './model';
import type { Tables } from './tables';

/** Events looked at on one way to the root; an older text than that is found by its words. */
const longestWay = 1000;

type Texts = Pick<Tables, 'textChange'>;

/** The steps from the text that `event` made to the row's text; null where the way is not known. */
function stepsToRow(tables: Texts, row: SegmentRecord, event: string): readonly TextStep[] | null {
  const from = ancestry(tables, row.id, event);
  return between(tables, row, from, ancestry(tables, row.id, rowEvent(row, from)));
}

/** Where an anchor's words stand in the row now, through the edits since it was made; null where these are not known. */
export function followToRow(tables: Texts, row: SegmentRecord, anchor: Anchor): AnchorPlace | null {
  if (anchor.textEvent === undefined) return null;
  const steps = stepsToRow(tables, row, anchor.textEvent);
  const text = steps?.[0]?.before ?? row.target;
  // An anchor of others may say anything.
  if (!steps || text.slice(anchor.start, anchor.end) !== anchor.quote) return null;
  return followSteps(anchor, { at: { ...anchor, revision: row.revision } }, steps);
}

export function followSteps(anchor: Anchor, place: AnchorPlace, steps: readonly TextStep[]): AnchorPlace {
  return steps.reduce((now, step) => followAnchor(anchor, now, step), place);
}

/**
 * The steps that take the row's text to `edited`: the script of the change itself where it was made on this very
 * text. Where it was made on another (two copies edited one text), back to the text that both know and on from there;
 * where that is not known, the two texts are compared. `takesBack`: the change is an undo.
 */
export function stepsOfChange(
  tables: Texts,
  row: SegmentRecord,
  edited: SegmentRecord,
  change: SegmentTextChange,
  takesBack: boolean,
): readonly TextStep[] {
  const compared = [{ before: row.target, after: edited.target, revision: edited.revision }];
  const made = stepOf(change, edited.revision);
  if (!made) return compared;
  const own = { ...made, takesBack };
  if (own.before === row.target) return [own];
  if (change.base === null) return compared;
  const to = ancestry(tables, row.id, change.base);
  const way = between(tables, row, ancestry(tables, row.id, rowEvent(row, to)), to);
  return way && way[0]?.before === row.target && way.at(-1)?.after === own.before ? [...way, own] : compared;
}

/** The event that made the row's text: of a row that was never changed, that from which `way` begins. */
function rowEvent(row: SegmentRecord, way: readonly string[]): string | undefined {
  return row.textEvent ?? (row.revision === 0 ? way.at(-1) : undefined);
}

/** An event, the one whose text it changed, and so on. */
function ancestry(tables: Texts, row: string, event: string | undefined): readonly string[] {
  const way: string[] = [];
  let next: string | null | undefined = event;
  while (next && way.length < longestWay) {
    way.push(next);
    const change = tables.textChange(next, row);
    next = change && stepOf(change, 0) ? change.base : null;
  }
  return way;
}

function between(
  tables: Texts,
  row: SegmentRecord,
  from: readonly string[],
  to: readonly string[],
): readonly TextStep[] | null {
  const meeting = from.find((event) => to.includes(event));
  if (meeting === undefined) return null;
  const stepsBefore = (way: readonly string[]) =>
    way.slice(0, way.indexOf(meeting)).map((event) => {
      const change = tables.textChange(event, row.id);
      return change && stepOf(change, row.revision);
    });
  const back = stepsBefore(from).map((step) => step && invert(step));
  const steps = [...back, ...stepsBefore(to).toReversed()];
  return steps.every((step) => step !== null) ? steps : null;
}

function stepOf({ before, after, script }: SegmentTextChange, revision: number): TextStep | null {
  if (before.target === undefined || after.target === undefined || !script) return null;
  return { before: before.target, after: after.target, revision, script };
}

function invert({ before, after, revision, script }: TextStep): TextStep {
  return { before: after, after: before, revision, script: script && invertScript(script), takesBack: true };
}
