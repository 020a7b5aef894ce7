/** Where the Korean of a row is cut when its English is: at the end of a sentence, never within one. */
import { segmentText } from '../../core/segment/segment';

/**
 * The UTF-16 offset of the sentence boundary nearest to `share` (0 to 1) of the Korean; null where the Korean is
 * one sentence, which then stays whole with the first row.
 */
export function koreanSplit(ko: string, share: number): number | null {
  const boundaries = segmentText(ko, 'ko')
    .slice(1)
    .map(({ start }) => start);
  const wanted = share * ko.length;
  let best: number | null = null;
  for (const boundary of boundaries) {
    if (best === null || Math.abs(boundary - wanted) < Math.abs(best - wanted)) best = boundary;
  }
  return best;
}
