/** Who made each tracked change, worked out from the texts a row has had. */
import { type Change, diffText } from '../../diff/diff';
import type { RowVersion } from '../format';

/** The person and time (ISO 8601) of a change; both null where no version accounts for it. */
export interface Attribution {
  readonly actor: string | null;
  readonly time: string | null;
}

/** A stretch of a comparison with one author. `old` and `new` offsets are those of the change's own texts. */
export interface AttributedPart {
  readonly kind: 'equal' | 'insert' | 'delete';
  readonly text: string;
  readonly oldStart: number;
  readonly newStart: number;
  /** Index of the change it is part of. */
  readonly change: number;
  readonly by: Attribution;
}

export const nobody: Attribution = { actor: null, time: null };

/** Saves of one person with no longer pause between them are one sitting: the last text stands for all. */
const sittingMilliseconds = 5 * 60_000;

/**
 * The changes of `diffText(old, target)` with their authors. Each deleted character belongs to the version that
 * first took it out for good, each inserted one to the version that put it in, followed word by word through the
 * versions (oldest first). So where one person rewrote a sentence and another then fixed a word of it, the word
 * alone is under the second name. A replacement comes as deletion, then insertion; several authors within one
 * change as several parts. What the versions do not explain goes with its neighbours in the change, else with
 * the last version, else to nobody.
 * Cost: one diff a sitting, none for a single one. Nothing is thrown; `changes` must come from the two texts.
 */
export function attributeChanges(
  old: string,
  target: string,
  versions: readonly RowVersion[],
  changes: readonly Change[],
): readonly AttributedPart[] {
  const steps = stepsBetween(old, target, versions);
  const { insertedBy, removedBy } = blame(old, target, steps);
  return changes.flatMap((change, index): readonly AttributedPart[] => {
    const at = { oldStart: change.oldStart, newStart: change.newStart, change: index };
    if (change.kind === 'equal') return [{ kind: 'equal', text: change.old, ...at, by: nobody }];
    const removed = removedBy.slice(change.oldStart, change.oldStart + change.old.length);
    const inserted = insertedBy.slice(change.newStart, change.newStart + change.new.length);
    const last = steps.length - 1;
    fillGaps(removed, Math.max(-1, ...inserted), last);
    fillGaps(inserted, Math.max(-1, ...removed), last);
    const newStart = change.newStart;
    const oldEnd = change.oldStart + change.old.length;
    return [
      ...split(change.old, removed, steps).map(({ text, start, by }): AttributedPart => {
        return { kind: 'delete', text, oldStart: change.oldStart + start, newStart, change: index, by };
      }),
      ...split(change.new, inserted, steps).map(({ text, start, by }): AttributedPart => {
        return { kind: 'insert', text, oldStart: oldEnd, newStart: newStart + start, change: index, by };
      }),
    ];
  });
}

interface Step extends Attribution {
  readonly target: string;
}

/** The versions that lie between the two texts, one a sitting, ending in `target`. */
function stepsBetween(old: string, target: string, versions: readonly RowVersion[]): readonly Step[] {
  // A baseline that was accepted as it stood is one of the versions: what came before has no part in the changes.
  const after = versions.slice(versions.findLastIndex((version) => version.target === old) + 1);
  const steps: Step[] = [];
  for (const version of after) {
    const before = steps.at(-1);
    const pause = before ? Date.parse(version.time) - Date.parse(before.time ?? '') : 0;
    if (before?.actor === version.actor && pause <= sittingMilliseconds) steps.pop();
    steps.push(version);
  }
  if ((steps.at(-1)?.target ?? old) !== target) steps.push({ ...nobody, target });
  return steps;
}

interface Blame {
  /** For each UTF-16 unit of the last text the step that put it in; -1 where it is still the old text's. */
  readonly insertedBy: number[];
  /** For each UTF-16 unit of the old text the step that took it out; -1 where it is still there. */
  readonly removedBy: number[];
}

function blame(old: string, target: string, steps: readonly Step[]): Blame {
  const removedBy = new Array<number>(old.length).fill(-1);
  // One step made all there is: nothing to compare it with.
  if (steps.length < 2) return { insertedBy: new Array<number>(target.length).fill(-1), removedBy };
  let text = old;
  /** For each unit of `text`: its offset in the old text, or -1 - step. */
  let origin = Array.from({ length: old.length }, (_, offset) => offset);
  for (const [step, { target: edited }] of steps.entries()) {
    if (edited === text) continue;
    const next: number[] = [];
    for (const change of diffText(text, edited).changes) {
      const before = origin.slice(change.oldStart, change.oldStart + change.old.length);
      if (change.kind === 'equal') {
        for (const from of before) next.push(from);
        continue;
      }
      for (const from of before) if (from >= 0) removedBy[from] = step;
      for (let count = change.new.length; count > 0; count -= 1) next.push(-1 - step);
    }
    text = edited;
    origin = next;
  }
  return { insertedBy: origin.map((from) => (from < 0 ? -1 - from : -1)), removedBy };
}

/** Units no step accounts for take the step of the nearest one before, else after, else `other`, else `last`. */
function fillGaps(steps: number[], other: number, last: number): void {
  let known = steps.find((step) => step !== -1) ?? (other === -1 ? last : other);
  for (let at = 0; at < steps.length; at += 1) {
    if (steps[at] === -1) steps[at] = known;
    else known = steps[at]!;
  }
}

interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly by: Attribution;
}

/** Cuts a text where the author changes; white space between goes with what stands before it. */
function split(text: string, owners: readonly number[], steps: readonly Step[]): readonly Stretch[] {
  const stretches: { start: number; actor: string | null; last: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const owner = owners[at]!;
    const actor = steps[owner]?.actor ?? null;
    const current = stretches.at(-1);
    if (current && (current.actor === actor || /\s/u.test(text[at]!))) {
      if (current.actor === actor) current.last = Math.max(current.last, owner);
    } else stretches.push({ start: at, actor, last: owner });
  }
  return stretches.map(({ start, actor, last }, index) => ({
    text: text.slice(start, stretches[index + 1]?.start ?? text.length),
    start,
    by: { actor, time: steps[last]?.time ?? null },
  }));
}
