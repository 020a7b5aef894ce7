import { useEngine } from '../../state/queries';
import { useRested } from '../../ui/use-rested';

/** Milliseconds a row is current before it is looked up: going through rows asks for none. */
const rest = 120;

/** Matches of a row, or of the one before until its own have come: `segment` says which. */
export function useMatches(current: string) {
  const segment = useRested(current, rest);
  const { value, failure, fresh, again } = useEngine('memoryMatches', { segment }, { keep: true });
  return { matches: value, failure, again, late: !fresh || segment !== current };
}
