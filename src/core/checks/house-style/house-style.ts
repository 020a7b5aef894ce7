import type { ArticleCheck, Draft } from '../check';
import { type CheckArticle, type PreparedRow, placeInTarget } from '../prepare';
import { insteadOfAbbreviation } from './rule';
import { rules } from './rules';

/** US as a country: not part of US$, of a longer abbreviation, or of a text all in capitals. */
const bare = /(?<![\p{L}\p{N}.$])US(?![\p{L}\p{N}$]|\.\p{L})/gu;
const stopped = /(?<![\p{L}.])U\.S\.(?![A-Z]\.)/gu;

interface Found {
  readonly row: PreparedRow;
  readonly start: number;
  readonly end: number;
}

function all(rows: readonly PreparedRow[], pattern: RegExp): readonly Found[] {
  return rows.flatMap((row) =>
    [...row.en.matchAll(pattern)].map(({ 0: found, index }) => ({
      row,
      start: index,
      end: index + found.length,
    })),
  );
}

/** U.S. in text; headlines may have either, since many desks set US there. */
function unitedStates({ rows, style, connected }: CheckArticle): readonly Draft[] {
  if (style.unitedStates === null) return [];
  const body = rows.filter(({ zone }) => zone !== 'headline' && zone !== 'subhead');
  const [bares, stops] = [all(body, bare), all(body, stopped)];
  const wrong = style.unitedStates === 'U.S.' ? bares : stops;
  const right = style.unitedStates === 'U.S.' ? stops : bares;
  const mixed = connected && right.length > 0;
  const write = style.unitedStates;
  return wrong.map(({ row, start, end }): Draft => {
    const words = row.en.slice(start, end);
    const evidence = mixed
      ? right.slice(0, 1).map((other) => placeInTarget(other.row, other.start, other.end))
      : [];
    const hit = insteadOfAbbreviation(mixed ? 'mixed-us' : 'us', row.en, start, words, write);
    return { ...hit, row, params: { found: words, write }, evidence };
  });
}

export const houseStyle: ArticleCheck = {
  id: 'house-style',
  scope: 'article',
  severity: 'minor',
  needsSource: false,
  texts: {
    title: 'House style',
    description:
      'Where the English departs from the desk’s style profile: U.S. or US, dates, days without a month, percent, won and dollars, small numbers, titles of office, courtesy titles, clock times, lists, words the desk does not write. The default profile is like AP; an empty one checks nothing.',
    messages: {
      us: 'The style is {{write}}, not {{found}}.',
      'mixed-us': 'This article mixes {{found}} and {{write}}; the style is “{{write}}”.',
      month: 'With a day the style is “{{write}}”, not “{{date}}”.',
      'ordinal-date': 'The style is “{{write}}”, not “{{date}}”.',
      'date-and-year': '“{{date}}”: write “{{write}}”, with the year in figures where it is not this one.',
      'bare-day': '“{{date}}” names no month; English news dates by month and day, or by weekday.',
      percent: 'The style is {{write}}, not {{found}}.',
      won: 'The style is “{{write}}”, not “{{found}}”.',
      dollars: 'The style is {{write}}, not {{found}}.',
      'small-number': 'Below ten the style is words: “{{write}}”, not {{found}}.',
      'title-before': '“{{found}}”: a title right before a name has a capital ({{write}}).',
      'title-alone': '“{{found}}”: a title that stands without a name has a small letter ({{write}}).',
      courtesy: '“{{found}}”: no courtesy titles outside quotations.',
      'courtesy-form': 'The style is {{write}}, not {{found}}.',
      clock: 'The style is {{write}}, not {{found}}.',
      word: 'The desk writes “{{write}}”, not “{{found}}”.',
      'word-why': 'The desk writes “{{write}}”, not “{{found}}”: {{note}}',
      'word-out': 'The desk does not write “{{found}}”.',
      'word-out-why': 'The desk does not write “{{found}}”: {{note}}',
      'serial-comma': 'The style has a comma before the last of a list: “{{write}}”.',
      'no-serial-comma':
        'The style has no comma before the last of a plain list: “{{write}}”, not “{{found}}”.',
    },
  },
  run: (article) => {
    const context = { style: article.style, published: article.header?.published?.slice(0, 10) ?? null };
    const byRow = article.rows.flatMap((row) =>
      rules.flatMap((rule) => rule(row, context)).map((hit): Draft => ({ ...hit, row })),
    );
    return [...unitedStates(article), ...byRow];
  },
};
