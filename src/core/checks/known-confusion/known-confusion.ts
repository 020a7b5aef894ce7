import { type Confusion, type ErrorBasis, findConfusions } from '../../terms/error-memory';
import type { ArticleCheck, Draft } from '../check';
import { type CheckArticle, type PreparedRow, placeInSource, placeInTarget } from '../prepare';

function run(article: CheckArticle): readonly Draft[] {
  const { errors } = article.terms;
  if (errors === null) return [];
  return article.rows.flatMap((row) => {
    if (row.en.trim() === '') return [];
    const ko = row.sure ? row.ko : null;
    const elsewhere =
      ko === null && article.connected
        ? article.rows.filter((other) => other !== row).map(({ english }) => english)
        : [];
    return findConfusions({ ko, en: row.english, elsewhere }, errors).map((found) =>
      draftOf(row, found, article.rows),
    );
  });
}

const codes: Readonly<Record<ErrorBasis, string>> = {
  korean: 'korean',
  phrase: 'phrase',
  article: 'article',
};

function draftOf(row: PreparedRow, found: Confusion, rows: readonly PreparedRow[]): Draft {
  const { entry, basis, start, end, suggestion, korean, contradiction } = found;
  const source = korean === null ? [] : [placeInSource(row, korean.start, korean.end)];
  const other = contradiction && rows.find(({ english }) => english === contradiction.text);
  const said = contradiction && other ? [placeInTarget(other, contradiction.start, contradiction.end)] : [];
  return {
    code: codes[basis],
    row,
    start,
    end,
    params: {
      korean: source[0]?.quote ?? entry.ko[0] ?? '',
      wrong: row.en.slice(start, end),
      right: entry.right.slice(0, 3).join(' / '),
      said: said[0]?.quote ?? '',
      why: entry.reason,
    },
    suggestion,
    evidence: [...source, ...said],
  };
}

export const knownConfusion: ArticleCheck = {
  id: 'known-confusion',
  scope: 'article',
  severity: 'major',
  needsSource: false,
  texts: {
    title: 'Known confusions',
    description:
      'Finds what machine translation is known to confuse in Korean news (동진 “East Asia”), and what you have asked to be remembered. Without the Korean it speaks only of phrases that nobody means, and of words that the rest of the article contradicts.',
    messages: {
      korean: '“{{wrong}}” for {{korean}}: {{why}} Write {{right}}.',
      phrase: '“{{wrong}}” is a known confusion of {{korean}}: {{why}} Probably {{right}}.',
      article:
        '“{{wrong}}” stands only here, and the article says “{{said}}”. A known confusion of {{korean}}: {{why}} Probably {{right}}.',
    },
  },
  run,
};
