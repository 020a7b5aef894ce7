import { useEngine } from '../../state/queries';
import { useApp } from '../../state/store';
import { useRested } from '../../ui/use-rested';

export interface ArticleEntry {
  readonly id: string;
  readonly title: string;
}

const none: readonly ArticleEntry[] = [];
const most = 12;

/** Articles whose title or publisher has the words typed. */
export function useArticles(query: string) {
  const project = useApp((state) => state.project !== null);
  const search = query.trim();
  const rested = useRested(search, 120);
  const wanted = project && search !== '' && rested !== '';
  const { value, failure, again } = useEngine(
    'library',
    wanted ? { search: rested, offset: 0, limit: most } : null,
    { keep: true },
  );
  return { articles: value?.items ?? none, failure, again };
}
