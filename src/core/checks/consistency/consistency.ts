import type { ArticleCheck, Draft } from '../check';
import { type CheckArticle, type PreparedRow, placeInSource, placeInTarget } from '../prepare';
import { oddSpellings } from './names';
import { differentRenderings, likeness, sameRenderings, sentenceKey } from './sentences';
import { oddTerms } from './terms';
import { oddRenderings, type RowWords, wordsOf } from './words';

/** Shorter sentences (왜요? 네.) are said in many ways, and short English says many things. In letters. */
const leastKorean = 8;
const leastEnglish = 16;
/** English so unlike says something else; Korean so alike says the same. */
const unlike = 0.45;
const alike = 0.75;
/** Two Koreans with hardly a syllable in common cannot have one English. */
const strange = 0.25;

interface Pair {
  readonly row: PreparedRow;
  readonly ko: string;
  readonly en: string;
}

const whole = ({ row }: Pair) => ({ row, start: 0, end: row.en.length });
const sides = ({ row }: Pair) => [
  placeInSource(row, 0, row.ko?.length ?? 0),
  placeInTarget(row, 0, row.en.length),
];

/** Headlines are compared with headlines: the same Korean in the body is a sentence there. */
function sentences(rows: readonly PreparedRow[]): readonly Draft[] {
  const pairs = rows.map((row): Pair => ({ row, ko: row.ko!, en: row.en }));
  const different = differentRenderings(pairs.filter(({ ko }) => sentenceKey(ko).length >= leastKorean));
  const same = sameRenderings(pairs.filter(({ en }) => sentenceKey(en).length >= leastEnglish));
  return [
    ...different.flatMap(({ usual, others }) =>
      others.map((pair): Draft => {
        const severity = likeness(pair.en, usual.en) < unlike ? 'major' : 'minor';
        const params = { other: usual.en };
        return {
          code: 'sentence',
          ...whole(pair),
          params,
          severity,
          suggestion: usual.en,
          evidence: sides(usual),
        };
      }),
    ),
    ...same.flatMap(({ usual, others }) =>
      others.flatMap((pair): Draft[] => {
        const near = likeness(pair.ko, usual.ko);
        if (near >= alike) return [];
        const severity = near < strange ? 'major' : 'minor';
        return [
          {
            code: 'same-english',
            ...whole(pair),
            params: { other: usual.ko },
            severity,
            evidence: sides(usual),
          },
        ];
      }),
    ),
  ];
}

function terms(words: readonly RowWords[], { terms: { glossary } }: CheckArticle): readonly Draft[] {
  if (!glossary) return [];
  return oddTerms(words, glossary).map(({ term, odd, usual }): Draft => {
    const { row, headline } = odd.at;
    const korean = row.ko!.slice(odd.match.start, odd.match.end);
    const other = usual.at.row.en.slice(usual.span.start, usual.span.end);
    const evidence = [
      placeInTarget(usual.at.row, usual.span.start, usual.span.end),
      placeInSource(usual.at.row, usual.match.start, usual.match.end),
    ];
    if (!odd.span) {
      const { start, end } = odd.match;
      return {
        code: 'not-in-headline',
        row,
        side: 'source',
        start,
        end,
        severity: 'minor',
        params: { korean, other },
        evidence,
      };
    }
    const { start, end } = odd.span;
    const params = { korean, english: row.en.slice(start, end), other };
    const severity = term.required && headline !== usual.at.headline ? 'major' : 'minor';
    return {
      code: headline ? 'headline' : 'term',
      row,
      start,
      end,
      params,
      severity,
      evidence: [placeInSource(row, odd.match.start, odd.match.end), ...evidence],
    };
  });
}

function nouns(words: readonly RowWords[]): readonly Draft[] {
  return oddRenderings(words).map(({ korean, at, token, usual, usualToken }): Draft => {
    const { row, headline } = at;
    const there = usual.row.tokens[usualToken]!;
    const evidence = [placeInTarget(usual.row, there.start, there.end)];
    const params = { korean: korean.text, other: there.text };
    const source = { side: 'source' as const, start: korean.start, end: korean.end };
    if (token === null) {
      const code = headline ? 'not-in-headline' : 'not-here';
      return { code, row, ...source, severity: 'minor', params, evidence };
    }
    const here = row.tokens[token]!;
    return {
      code: headline ? 'headline' : 'term',
      row,
      start: here.start,
      end: here.end,
      severity: 'minor',
      params: { ...params, english: here.text },
      evidence: [placeInSource(row, korean.start, korean.end), ...evidence],
    };
  });
}

function names(words: readonly RowWords[]): readonly Draft[] {
  return oddSpellings(words).map(({ odd, usual }): Draft => {
    const { row } = odd.at;
    const evidence = [
      placeInSource(row, odd.korean.start, odd.korean.end),
      placeInTarget(usual.at.row, usual.start, usual.end),
    ];
    const params = { korean: odd.korean.text, english: odd.text, other: usual.text };
    return { code: 'name', row, start: odd.start, end: odd.end, params, suggestion: usual.text, evidence };
  });
}

/** One place, one finding: what the glossary says before what the article shows. */
function oncePerPlace(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ row, side, start }) => {
    const place = `${row?.id} ${side ?? 'target'} ${start}`;
    return !seen.has(place) && seen.add(place) !== undefined;
  });
}

export const consistency: ArticleCheck = {
  id: 'consistency',
  scope: 'article',
  severity: 'major',
  needsSource: true,
  texts: {
    title: 'Consistency',
    description:
      'Within one article: a Korean sentence with two Englishes, an English one with two Koreans, a glossary term or a repeated noun that one row renders otherwise than the others or the headline otherwise than the body, and a foreign name spelled in two ways. Words that merely vary are reported as minor. Koreans’ names are another check’s.',
    messages: {
      sentence: 'The same Korean sentence is “{{other}}” elsewhere in this article.',
      'same-english': 'The same English stands for another Korean sentence in this article: {{other}}',
      headline: '{{korean}} is “{{english}}” in the headline, and “{{other}}” in the body.',
      'not-in-headline': 'The body says “{{other}}” for {{korean}}; the headline does not.',
      term: '{{korean}} is “{{english}}” here, and “{{other}}” elsewhere in this article.',
      'not-here': '{{korean}} goes with “{{other}}” everywhere else in this article, and not here.',
      name: '{{korean}} is spelled “{{english}}” here, and “{{other}}” elsewhere in this article.',
    },
  },
  run: (article) => {
    if (!article.connected) return [];
    const rows = article.rows.filter(({ sure, en }) => sure && en.trim() !== '');
    if (rows.length < 2) return [];
    const heads = rows.filter(({ zone }) => zone === 'headline');
    const body = rows.filter(({ zone }) => zone !== 'headline');
    const words = rows.map(wordsOf);
    return [
      ...sentences(heads),
      ...sentences(body),
      ...oncePerPlace([...terms(words, article), ...names(words), ...nouns(words)]),
    ];
  },
};
