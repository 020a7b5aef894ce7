import { useEngine } from '../../state/queries';

interface ThreadQuery {
  /** Absent: the whole project. */
  readonly segment?: string;
  /** Absent: both. */
  readonly resolved?: boolean;
}

/** Comments as the engine has them. What is there stays until newer ones, or more of them, have come. */
export function useThreads(query: ThreadQuery, limit: number) {
  return useEngine('threads', { offset: 0, limit, ...query }, { keep: true });
}
