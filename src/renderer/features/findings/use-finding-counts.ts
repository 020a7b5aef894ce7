import { useEngine } from '../../state/queries';

/** How many findings there are by check and severity, in an article or (without one) the project. */
export function useFindingCounts(document?: string) {
  return useEngine('findingCounts', document === undefined ? {} : { document });
}
