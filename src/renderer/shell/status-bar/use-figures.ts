import { useEngine } from '../../state/queries';
import { useApp } from '../../state/store';

/** Figures of the open article; those of a moment ago stay until new ones have come. */
export function useFigures() {
  const document = useApp((state) => state.document?.id ?? null);
  return useEngine('figures', document === null ? null : { document });
}
