/** The articles whose rows are in memory: the last few that were looked at or worked on. */
import type { ArticleFindings } from './article-findings';

export interface LoadedArticles {
  /** Loads it if need be; null for an article that is not there. */
  readonly get: (document: string) => ArticleFindings | null;
  /** Where it is loaded; looking does not make it younger. */
  readonly peek: (document: string) => ArticleFindings | null;
  readonly all: () => readonly ArticleFindings[];
  /** Calls `keep` with a complete article: at once, but a very long one only now and then. */
  readonly keepSoon: (article: ArticleFindings) => void;
  /** Keeps what is late. */
  readonly close: () => void;
}

export interface LoadedArticlesOptions {
  readonly load: (document: string) => ArticleFindings | null;
  /** True while an article is being worked on, and must stay. */
  readonly busy: (document: string) => boolean;
  readonly keep: (article: ArticleFindings) => void;
}

/** Articles held. */
const most = 8;
/** Rows from which on findings are gathered at most once in so many milliseconds, and nobody waits for the end. */
export const longArticle = 2000;
const keptEvery = 1000;

export function loadedArticles({ load, busy, keep }: LoadedArticlesOptions): LoadedArticles {
  /** The one looked at longest ago first. */
  const articles = new Map<string, ArticleFindings>();
  const late = new Map<string, ReturnType<typeof setTimeout>>();

  /** What was found in those that are let go is in the file. */
  function unload(): void {
    for (const [document, loaded] of articles) {
      if (articles.size <= most) return;
      if (!late.has(document) && (!busy(document) || loaded.complete())) articles.delete(document);
    }
  }

  function keepLate(document: string): void {
    late.delete(document);
    const loaded = articles.get(document);
    if (loaded?.complete()) keep(loaded);
  }

  return {
    get: (document) => {
      const known = articles.get(document) ?? load(document);
      if (!known) return null;
      articles.delete(document);
      articles.set(document, known);
      unload();
      return known;
    },
    peek: (document) => articles.get(document) ?? null,
    all: () => [...articles.values()],
    keepSoon: (article) => {
      const { document } = article;
      if (article.rows() <= longArticle) keep(article);
      else if (!late.has(document))
        late.set(
          document,
          setTimeout(() => keepLate(document), keptEvery),
        );
    },
    close: () => {
      for (const [document, timer] of late) {
        clearTimeout(timer);
        keepLate(document);
      }
    },
  };
}
