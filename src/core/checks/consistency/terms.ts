/** Glossary terms that an article renders in more ways than one, or in its body and not in its headline. */
import { englishStopWords } from '../../align/english-stem';
import {
  forbiddenIn,
  type GlossaryIndex,
  type GlossaryMatch,
  type GlossaryTerm,
  matchGlossary,
  type RenderedSpan,
  renderedIn,
} from '../../terms/glossary';
import type { RowWords } from './words';

interface Use {
  readonly at: RowWords;
  readonly match: GlossaryMatch;
  /** The rendering there; null where there is none of the glossary. */
  readonly span: RenderedSpan | null;
}

export interface OddTerm {
  readonly term: GlossaryTerm;
  readonly odd: Use;
  /** A place with the usual rendering. */
  readonly usual: Use & { readonly span: RenderedSpan };
}

/** A rendering of the built-in glossary is usual where it stands so often. */
const leastUsual = 2;

function usesOf(rows: readonly RowWords[], glossary: GlossaryIndex): readonly (readonly Use[])[] {
  const uses = new Map<GlossaryTerm, Use[]>();
  for (const at of rows) {
    const seen = new Set<GlossaryTerm>();
    for (const match of matchGlossary(at.row.ko!, glossary)) {
      const { term } = match;
      if (seen.has(term) || term.en.length < 1) continue;
      seen.add(term);
      const spans = renderedIn(at.row.english, term);
      // Two renderings in one sentence: one of them may be there for another word.
      if (spans.some(({ rendering }) => !isRelated(rendering, spans[0]!.rendering))) continue;
      uses.set(term, [...(uses.get(term) ?? []), { at, match, span: spans[0] ?? null }]);
    }
  }
  return [...uses.values()];
}

const wordsOf = (rendering: string) =>
  rendering
    .toLowerCase()
    .replaceAll('.', '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** One is short for the other, or both say the same: the assembly, National Assembly; FSC, Financial Services Commission. */
function isRelated(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('');
  const short = (words: readonly string[]) => words.length === 1 && words[0]!.length < 6;
  if ((short(first) && first[0] === initials(second)) || (short(second) && second[0] === initials(first)))
    return true;
  const content = (words: readonly string[]) =>
    words.filter((word) => !englishStopWords.has(word)).map((word) => word.slice(0, 5));
  return content(first).some((word) => content(second).includes(word));
}

function oddUses(uses: readonly Use[]): readonly OddTerm[] {
  const [first] = uses;
  const told = uses.filter((use): use is OddTerm['usual'] => use.span !== null);
  if (!first || told.length === 0) return [];
  const { term } = first.match;
  const count = (one: Use) =>
    told.filter(({ span }) => isRelated(span.rendering, one.span!.rendering)).length;
  const usual = told.reduce((best, one) => (count(one) > count(best) ? one : best));
  const odd = told.filter(({ span }) => !isRelated(span.rendering, usual.span.rendering));
  // Of the built-in glossary any rendering is right; one against several may be a slip.
  if (!term.required && (count(usual) < leastUsual || odd.length > 1)) return [];
  return odd.map((one) => ({ term, odd: one, usual }));
}

/** A headline without any rendering, where the body has one: told by the check of terms where the desk asks for it. */
function lostInHeadline(uses: readonly Use[]): readonly OddTerm[] {
  const usual = uses.find((use): use is OddTerm['usual'] => !use.at.headline && use.span !== null);
  const inBody = uses.filter(({ at }) => !at.headline);
  if (
    !usual ||
    usual.match.term.required ||
    inBody.length < leastUsual ||
    inBody.some(({ span }) => span === null)
  )
    return [];
  return uses
    .filter(
      ({ at, span, match }) =>
        at.headline && span === null && forbiddenIn(at.row.english, match.term).length === 0,
    )
    .filter(({ at }) => [...at.stems.values()].some((token) => !at.traced.has(token)))
    .map((odd) => ({ term: odd.match.term, odd, usual }));
}

/** Cost is that of matching the glossary once more against every row. */
export function oddTerms(rows: readonly RowWords[], glossary: GlossaryIndex): readonly OddTerm[] {
  return usesOf(rows, glossary).flatMap((uses) => [...oddUses(uses), ...lostInHeadline(uses)]);
}
