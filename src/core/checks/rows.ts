import { rowZones, type SegmentRecord } from '../project/model';
import type { CheckRow } from './check';

const checkedZones: ReadonlySet<string> = new Set(rowZones);

/** The rows of an article that checks look at, in order: what is set aside and the header card's lines are not. */
export function rowsToCheck(segments: readonly SegmentRecord[]): readonly CheckRow[] {
  return segments
    .filter(({ zone }) => checkedZones.has(zone))
    .map(({ id, zone, paragraph, ko, target, alignment }) => ({
      id,
      zone,
      paragraph,
      ko,
      en: target,
      alignment,
    }));
}
