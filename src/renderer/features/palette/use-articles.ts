import { useEffect, useState } from 'react';
import { engine } from '../../state/client';
import { useApp } from '../../state/store';

export interface ArticleEntry {
  readonly id: string;
  readonly title: string;
}

const most = 12;

/** Articles whose title or publisher has the words typed. */
export function useArticles(query: string): readonly ArticleEntry[] {
  const project = useApp((state) => state.project !== null);
  const [found, setFound] = useState<readonly ArticleEntry[]>([]);
  const search = query.trim();
  useEffect(() => {
    let current = true;
    if (!project || search === '') {
      setFound([]);
      return;
    }
    const timer = window.setTimeout(async () => {
      const result = await engine.library({ search, offset: 0, limit: most });
      if (current && result.ok) setFound(result.value.items.map(({ id, title }) => ({ id, title })));
    }, 120);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [search, project]);
  return found;
}
