/** Where a correction would speak, asked for when its words have been rested on. */
import { useEngine } from '../../state/queries';
import { useRested } from '../../ui/use-rested';
import type { CorrectionWords } from './correction-draft';

/** Places that are shown; the others are counted, and come when these have been dealt with. */
const limit = 1000;
/** Milliseconds. */
const rest = 250;

/** No value while they are looked for. */
export function useCorrectionPlaces({ ko, wrong, right }: CorrectionWords, document: string | null) {
  const input = {
    ko: [...ko],
    wrong: [...wrong],
    right: [...right],
    limit,
    ...(document ? { document } : {}),
  };
  const wanted = wrong.length === 0 || right.length === 0 ? null : JSON.stringify(input);
  const rested = useRested(wanted, rest);
  return useEngine('correctionPlaces', wanted !== null && rested === wanted ? input : null);
}
