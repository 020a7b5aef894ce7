import { type Confusion, type ErrorBasis, findConfusions } from '../../terms/error-memory';
import type { ArticleCheck, Draft } from '../check';
import { type CheckArticle, type PreparedRow, placeInSource } from '../prepare';

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
    return findConfusions({ ko, en: row.english, elsewhere }, errors).map((found) => draftOf(row, found));
  });
}

const codes: Readonly<Record<ErrorBasis, string>> = {
  korean: 'korean',
  phrase: 'phrase',
  article: 'article',
};

function draftOf(row: PreparedRow, { entry, basis, start, end, suggestion, korean }: Confusion): Draft {
  const term = korean && row.ko !== null ? row.ko.slice(korean.start, korean.end) : (entry.ko[0] ?? '');
  return {
    code: codes[basis],
    row,
    start,
    end,
    params: {
      korean: term,
      wrong: row.en.slice(start, end),
      right: entry.right.slice(0, 3).join(' / '),
      why: entry.reason,
    },
    suggestion,
    evidence: korean ? [placeInSource(row, korean.start, korean.end)] : [],
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
      article: '“{{wrong}}” stands only here, and the article speaks of “{{right}}”: {{why}}',
    },
  },
  run,
};
