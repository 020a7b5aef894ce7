/** The glossary's terms in the current row: asked for when the row has been rested on. */
import type { RowTermView } from '../../../contract/term-views';
import { knownFromEngine, useEngine } from '../../state/queries';
import { useApp } from '../../state/store';
import { useRested } from '../../ui/use-rested';

const none: readonly RowTermView[] = [];

/** Milliseconds: not every row that is passed on the way is asked about. */
const rest = 80;

/** Terms of a row; none but for the current one. */
export function useRowTerms(segment: string | null) {
  const current = useApp((state) => (state.current?.segment === segment ? segment : null));
  const rested = useRested(current, rest);
  const { value, failure, again } = useEngine(
    'rowTerms',
    current !== null && rested === current ? { segment: current } : null,
  );
  return { terms: value ?? none, failure, again };
}

/** Those of the current row, as far as they have come. */
export function knownRowTerms(): readonly RowTermView[] {
  const segment = useApp.getState().current?.segment;
  return (segment && knownFromEngine('rowTerms', { segment })) || none;
}
