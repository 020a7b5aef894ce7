import {
  forbiddenMatches,
  type GlossaryMatch,
  type GlossaryTerm,
  matchGlossary,
  renderedIn,
} from '../../terms/glossary';
import { replacementFor } from '../../terms/suggestion';
import type { Draft, SegmentCheck } from '../check';
import { type CheckArticle, type PreparedRow, placeInSource } from '../prepare';

/** Homonyms stand at the same place of the Korean: one of them being rendered is enough. */
function placesOf(matches: readonly GlossaryMatch[]): readonly (readonly GlossaryMatch[])[] {
  const places = new Map<number, GlossaryMatch[]>();
  for (const match of matches) places.set(match.start, [...(places.get(match.start) ?? []), match]);
  return [...places.values()];
}

function run(row: PreparedRow, { terms }: CheckArticle): readonly Draft[] {
  if (row.ko === null || !row.sure || terms.glossary === null || row.en.trim() === '') return [];
  // A term that stands twice is told once.
  const told = new Set<GlossaryTerm>();
  return placesOf(matchGlossary(row.ko, terms.glossary)).flatMap((homonyms): readonly Draft[] => {
    if (homonyms.every(({ term }) => told.has(term))) return [];
    for (const { term } of homonyms) told.add(term);
    if (homonyms.some(({ term }) => renderedIn(row.english, term).length > 0)) return [];
    const wrong = homonyms.flatMap((match) => forbidden(row, match));
    if (wrong.length > 0) return wrong;
    const required = homonyms.find(({ term }) => term.required && term.entry.en.length > 0);
    return required ? [missing(row, required)] : [];
  });
}

function forbidden(row: PreparedRow, { term, start, end }: GlossaryMatch): readonly Draft[] {
  const { ko, en, note, source } = term.entry;
  return forbiddenMatches(row.english, term)
    .slice(0, 1)
    .map((match): Draft => {
      const right = en[0];
      const change = right === undefined ? null : replacementFor(row.english, match, right);
      return {
        code: codeOf(right !== undefined, (note || source) !== ''),
        start: change?.start ?? match.start,
        end: change?.end ?? match.end,
        params: {
          korean: row.ko?.slice(start, end) ?? ko,
          wrong: row.en.slice(match.start, match.end),
          right: en.slice(0, 3).join(' / '),
          why: note || source,
        },
        suggestion: change?.text ?? null,
        evidence: [placeInSource(row, start, end)],
      };
    });
}

function codeOf(right: boolean, why: boolean): string {
  if (right) return why ? 'forbidden' : 'forbidden-listed';
  return why ? 'forbidden-alone' : 'forbidden-alone-listed';
}

/** No English words to point at: the finding stands on the Korean. */
function missing(row: PreparedRow, { term, start, end }: GlossaryMatch): Draft {
  return {
    code: 'missing',
    side: 'source',
    start,
    end,
    severity: 'minor',
    params: { korean: row.ko?.slice(start, end) ?? '', right: term.entry.en.slice(0, 3).join(' / ') },
  };
}

export const terminology: SegmentCheck = {
  id: 'terminology',
  scope: 'segment',
  severity: 'major',
  needsSource: true,
  texts: {
    title: 'Terminology',
    description:
      'Finds renderings that the glossary forbids for a Korean term, and terms of your own glossaries that the English does not render as they say. Looks at particles and inflections. Of the built-in glossary only the forbidden renderings count.',
    messages: {
      forbidden: '“{{wrong}}” is wrong for {{korean}}: write {{right}} ({{why}}).',
      'forbidden-alone': '“{{wrong}}” is not to be used for {{korean}} ({{why}}).',
      'forbidden-listed': '“{{wrong}}” is forbidden for {{korean}} in the glossary: write {{right}}.',
      'forbidden-alone-listed': '“{{wrong}}” is forbidden for {{korean}} in the glossary.',
      missing: 'The glossary has {{right}} for {{korean}}, which the English does not say.',
    },
  },
  run,
};
