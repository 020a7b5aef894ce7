import type { ArticleMetadata } from '../article/article';
import type { Check, CheckOptions, CheckRow, Draft, Finding } from './check';
import { type CheckArticle, type PreparedRow, prepareArticle } from './prepare';
import { checkList } from './registry';

function chosen(options: CheckOptions): readonly Check[] {
  const only = options.only === undefined ? null : new Set(options.only);
  const disabled = new Set(options.disabled);
  return checkList.filter(({ id }) => (only === null || only.has(id)) && !disabled.has(id));
}

/** A row with more findings of one check than this is no English at all, and one look at it shows that. */
const mostInRow = 100;

function finish(check: Check, draft: Draft, row: PreparedRow, options: CheckOptions): Finding {
  const side = draft.side ?? 'target';
  const text = side === 'source' ? (row.ko ?? '') : row.en;
  const start = Math.max(0, Math.min(draft.start, text.length));
  const end = Math.max(start, Math.min(draft.end, text.length));
  return {
    check: check.id,
    severity: options.severities?.[check.id] ?? draft.severity ?? check.severity,
    segment: row.id,
    side,
    start,
    end,
    quote: text.slice(start, end),
    message: { code: draft.code, params: draft.params ?? {} },
    suggestion: draft.suggestion ?? null,
    evidence: draft.evidence ?? [],
  };
}

/** What the checks of single rows find in each row of the article, in order. */
function findingsOfRows(article: CheckArticle, options: CheckOptions): Finding[] {
  const checks = chosen(options).filter((check) => check.scope === 'segment');
  return article.rows.flatMap((row) =>
    checks.flatMap((check) =>
      check
        .run(row, article)
        .slice(0, mostInRow)
        .map((draft) => finish(check, draft, draft.row ?? row, options)),
    ),
  );
}

/** What a check of whole articles finds; nothing where the check looks at single rows. */
function findingsOfArticle(check: Check, article: CheckArticle, options: CheckOptions): Finding[] {
  if (check.scope !== 'article') return [];
  const counts = new Map<PreparedRow, number>();
  return check.run(article).flatMap((draft) => {
    if (!draft.row) return [];
    const count = (counts.get(draft.row) ?? 0) + 1;
    counts.set(draft.row, count);
    return count <= mostInRow ? [finish(check, draft, draft.row, options)] : [];
  });
}

/** By row, then by place in the row, then in the registry's order: the same input gives the same list. */
function inOrder(findings: readonly Finding[], rows: readonly CheckRow[]): readonly Finding[] {
  const places = new Map(rows.map((row, index) => [row.id, index]));
  return findings.toSorted(
    (a, b) =>
      (places.get(a.segment) ?? 0) - (places.get(b.segment) ?? 0) || a.start - b.start || a.end - b.end,
  );
}

/**
 * What the checks find in one English sentence, with its Korean or without. Pure and deterministic; offsets are
 * UTF-16 into the text given. The time is linear in the length of the texts for every check.
 */
export function checkPair(ko: string | null, en: string, options: CheckOptions = {}): readonly Finding[] {
  return checkPairs([{ ko, en }], options);
}

/** Pairs that are prepared together: what is worked out of them is let go before the next are begun. */
const pairsAtOnce = 4000;

/**
 * The same over many pairs that belong to no one text: `segment` is the place in the list, from 0. Checks that compare
 * rows do so within 4,000 pairs, so that memory does not grow with the list.
 */
export function checkPairs(
  pairs: readonly { readonly ko: string | null; readonly en: string }[],
  options: CheckOptions = {},
): readonly Finding[] {
  const rows = pairs.map(
    ({ ko, en }, index): CheckRow => ({
      id: index,
      zone: 'paragraph',
      paragraph: index,
      ko,
      en,
      alignment: null,
    }),
  );
  const findings: Finding[] = [];
  for (let from = 0; from < rows.length; from += pairsAtOnce) {
    for (const finding of run(rows.slice(from, from + pairsAtOnce), null, options, false))
      findings.push(finding);
  }
  return findings;
}

/**
 * What the checks find in one article: every check on every row, and those that look at the rows together.
 * @param rows in order; leftovers and bylines left out
 * @param header names and dates of the article, where it has some
 */
export function checkArticle(
  rows: readonly CheckRow[],
  header: ArticleMetadata | null,
  options: CheckOptions = {},
): readonly Finding[] {
  return run(rows, header, options, true);
}

/**
 * The findings of one row alone, for running again after an edit of that row: what checks of the whole article say
 * of it is not among them.
 */
export function checkRow(
  row: CheckRow,
  header: ArticleMetadata | null,
  options: CheckOptions = {},
): readonly Finding[] {
  const article = prepareArticle([row], header, options, true);
  return inOrder(findingsOfRows(article, options), [row]);
}

function run(
  rows: readonly CheckRow[],
  header: ArticleMetadata | null,
  options: CheckOptions,
  connected: boolean,
): readonly Finding[] {
  const article = prepareArticle(rows, header, options, connected);
  const together = chosen(options).flatMap((check) => findingsOfArticle(check, article, options));
  return inOrder([...findingsOfRows(article, options), ...together], rows);
}

/**
 * What the checks of whole articles find in these rows, without those that look at one row alone. Yields after each
 * check, so that a caller who has other things to do may do them in between.
 */
export function* checkTogether(
  rows: readonly CheckRow[],
  header: ArticleMetadata | null,
  options: CheckOptions = {},
): Generator<void, readonly Finding[], void> {
  const article = prepareArticle(rows, header, options, true);
  let findings: readonly Finding[] = [];
  for (const check of chosen(options)) {
    if (check.scope !== 'article') continue;
    findings = [...findings, ...findingsOfArticle(check, article, options)];
    yield;
  }
  return inOrder(findings, rows);
}
