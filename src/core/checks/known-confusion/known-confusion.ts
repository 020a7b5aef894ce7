import { type Confusion, findConfusions } from '../../terms/error-memory';
import type { ArticleCheck, Draft } from '../check';
import { type CheckArticle, type PreparedRow, placeInSource, placeInTarget } from '../prepare';

/** Rows on either side that may contradict a row: more than any article has. */
const reach = 500;

function run(article: CheckArticle): readonly Draft[] {
  const { errors, document = null } = article.terms;
  if (errors === null) return [];
  const around = article.connected ? article.rows.map(({ english }) => english) : [];
  // A long article is looked at around the row: each row against all others would be quadratic.
  const elsewhere = (row: PreparedRow, at: number) =>
    around.slice(Math.max(0, at - reach), at + reach + 1).filter((english) => english !== row.english);
  return article.rows.flatMap((row, at) => {
    if (row.en.trim() === '') return [];
    const ko = row.sure ? row.ko : null;
    return findConfusions(
      { ko, en: row.english, elsewhere: ko === null ? elsewhere(row, at) : [], document },
      errors,
    ).map((found) => draftOf(row, found, article.rows));
  });
}

/** What somebody asked to be remembered says so where no reason was given, and where there are no Korean words. */
function codeOf({ entry, basis }: Confusion): string {
  if (entry.ko.length === 0) return entry.reason === '' ? 'asked' : 'remembered';
  return basis === 'korean' && entry.reason === '' ? 'asked-korean' : basis;
}

function draftOf(row: PreparedRow, found: Confusion, rows: readonly PreparedRow[]): Draft {
  const { entry, start, end, suggestion, korean, contradiction } = found;
  const source = korean === null ? [] : [placeInSource(row, korean.start, korean.end)];
  const other = contradiction && rows.find(({ english }) => english === contradiction.text);
  const said = contradiction && other ? [placeInTarget(other, contradiction.start, contradiction.end)] : [];
  return {
    code: codeOf(found),
    row,
    start,
    end,
    params: {
      korean: source[0]?.quote ?? entry.ko[0] ?? '',
      wrong: row.en.slice(start, end),
      right: entry.right.slice(0, 3).join(' / '),
      said: said[0]?.quote ?? '',
      why: sentence(entry.reason),
    },
    suggestion,
    evidence: [...source, ...said],
  };
}

/** A reason as it was typed may end without a stop, and another sentence follows it. */
function sentence(reason: string): string {
  return reason === '' || /[.!?…。]["”’)]?$/u.test(reason) ? reason : `${reason}.`;
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
      'asked-korean': '“{{wrong}}” for {{korean}} is remembered as wrong. Write {{right}}.',
      remembered: '“{{wrong}}” is remembered as wrong: {{why}} Write {{right}}.',
      asked: '“{{wrong}}” is remembered as wrong. Write {{right}}.',
      phrase: '“{{wrong}}” is a known confusion of {{korean}}: {{why}} Probably {{right}}.',
      article:
        '“{{wrong}}” stands only here, and the article says “{{said}}”. A known confusion of {{korean}}: {{why}} Probably {{right}}.',
    },
  },
  run,
};
