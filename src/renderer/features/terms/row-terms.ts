/** The glossary's terms in the current row: asked for when the row has been rested on, and again when anything changes. */
import { create } from 'zustand';
import type { RowTermView } from '../../../contract/term-views';
import { engine, onChanges } from '../../state/client';
import { useApp } from '../../state/store';

interface RowTermsState {
  readonly segment: string | null;
  readonly terms: readonly RowTermView[];
}

const none: readonly RowTermView[] = [];

export const useRowTerms = create<RowTermsState>(() => ({ segment: null, terms: none }));

/** Terms of a row; none but for the current one. Keeps its identity while they stay the same. */
export function useTermsOf(segment: string): readonly RowTermView[] {
  return useRowTerms((state) => (state.segment === segment ? state.terms : none));
}

/** Milliseconds: not every row that is passed on the way is asked about. */
const rest = 80;

/** Follows the current row. */
export function watchRowTerms(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const load = async () => {
    const segment = useApp.getState().current?.segment ?? null;
    asked += 1;
    const request = asked;
    if (segment === null) {
      useRowTerms.setState({ segment: null, terms: none });
      return;
    }
    const result = await engine.rowTerms({ segment });
    if (request !== asked || useApp.getState().current?.segment !== segment) return;
    const terms = result.ok ? result.value : none;
    const before = useRowTerms.getState();
    const same = before.segment === segment && JSON.stringify(before.terms) === JSON.stringify(terms);
    if (!same) useRowTerms.setState({ segment, terms });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void load(), rest);
  };
  const stopRow = useApp.subscribe((state, before) => {
    if (state.current?.segment !== before.current?.segment) soon();
  });
  const stopChanges = onChanges(({ segments, records }) => {
    const current = useApp.getState().current?.segment;
    const listed = records.some((kind) => kind === 'term' || kind === 'confusion');
    if (listed || segments === null || (current !== undefined && segments.includes(current))) soon();
  });
  void load();
  return () => {
    clearTimeout(timer);
    asked += 1;
    stopRow();
    stopChanges();
    useRowTerms.setState({ segment: null, terms: none });
  };
}
