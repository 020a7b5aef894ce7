/** Findings of a row or an article as the engine has them, the heaviest first, loaded as they come into view. */
import { type ReadPages, useEnginePages } from '../../state/queries';

export interface FindingListQuery {
  readonly document: string;
  /** Absent: the whole article. */
  readonly segment?: string;
  readonly check?: string;
}

export type FindingList = ReadPages<'findings'>;

export function useFindingList(query: FindingListQuery): FindingList {
  return useEnginePages('findings', { ...query, order: 'severity' });
}
