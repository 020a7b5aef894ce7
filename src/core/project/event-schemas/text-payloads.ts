/**
 * Text events as they are stored. Version 1 held the whole of a row's texts before and after. Version 2 holds what
 * changes: of the edited text the old one and what was replaced in it, from which the new one follows.
 */
import { z } from 'zod';
import { applyEdits, editsFit } from '../../diff/edit-script';
import { type EventPayloads, type SegmentTextChange, textActions } from '../events';
import { segmentStatuses } from '../model';

const id = z.string().min(1);
const offset = z.number().int().nonnegative();
const status = z.enum(segmentStatuses);
const action = z.enum(textActions);

const texts = z.object({ target: z.string(), baseline: z.string(), status });

export const textVersion1 = z.object({
  document: z.string(),
  action,
  changes: z.array(z.object({ segment: id, before: texts, after: texts })),
});

/** UTF-16 start and end in the old text, and what stands there now. */
const replaced = z.tuple([offset, offset, z.string()]);

export const textVersion2 = z.object({
  document: z.string(),
  action,
  changes: z.array(
    z
      .object({
        segment: id,
        base: id.nullable(),
        text: z.string().optional(),
        edits: z.array(replaced).min(1).optional(),
        baseline: z.tuple([z.string(), z.string()]).optional(),
        status: z.tuple([status, status]).optional(),
      })
      .refine(
        ({ text, edits = [] }) =>
          editsFit(text ?? '', edits) && (text === undefined) === (edits.length === 0),
        {
          path: ['edits'],
        },
      ),
  ),
});

type Text = EventPayloads['text'];

/** Version 1 says neither what was changed nor how: it is folded by comparing the two texts. */
export function fromVersion1({ document, action: done, changes }: z.infer<typeof textVersion1>): Text {
  return {
    document,
    action: done,
    changes: changes.map((change) => ({ ...change, base: null, script: null })),
  };
}

export function fromVersion2({ document, action: done, changes }: z.infer<typeof textVersion2>): Text {
  return {
    document,
    action: done,
    changes: changes.map(({ segment, base, text, edits, baseline, status: statuses }): SegmentTextChange => {
      const now = text === undefined || !edits ? null : applyEdits(text, edits);
      const part = (side: 0 | 1) => ({
        ...(now && { target: side === 0 ? text! : now.text }),
        ...(baseline && { baseline: baseline[side] }),
        ...(statuses && { status: statuses[side] }),
      });
      return { segment, base, before: part(0), after: part(1), script: now?.script ?? null };
    }),
  };
}

/** A grounded text event as it is stored. */
export function toVersion2({ document, action: done, changes }: Text): z.infer<typeof textVersion2> {
  return {
    document,
    action: done,
    changes: changes.map(({ segment, base, before, after, script }) => ({
      segment,
      base,
      ...(script &&
        before.target !== undefined &&
        after.target !== undefined && {
          text: before.target,
          edits: script.map(({ oldStart, oldEnd, newStart, newEnd }): [number, number, string] => [
            oldStart,
            oldEnd,
            after.target!.slice(newStart, newEnd),
          ]),
        }),
      ...(before.baseline !== undefined &&
        after.baseline !== undefined && {
          baseline: [before.baseline, after.baseline] as [string, string],
        }),
      ...(before.status !== undefined &&
        after.status !== undefined && {
          status: [before.status, after.status] as [typeof before.status, typeof before.status],
        }),
    })),
  };
}
