/**
 * Regular expressions by RE2: the time they take grows with the text and the pattern, never faster, so that no
 * pattern can hang the engine. The one module that knows re2js; the window's bundle has no need of it.
 */
import { type Matcher, RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js';
import { atWordEdge, type FindOptions, type Match } from '../replace';
import { type PatternFault, patternFault, type SyntaxComplaint } from './pattern-problem';
import { parseTemplate, type TemplatePart } from './template';

/** Asked between two matches: whether time is up. */
export type Late = () => boolean;

export interface Pattern {
  /** Every match; null where time was up, or the text is too long for so large a pattern. */
  readonly find: (text: string, late: Late) => readonly Match[] | null;
  /** What stands in place of each match, in the order of `find`; null as there. */
  readonly expand: (text: string, replacement: string, late: Late) => readonly Expanded[] | null;
}

export interface Expanded extends Match {
  readonly words: string;
}

/** Instructions of a compiled pattern, at most: `x{1000}` has a thousand. */
const mostInstructions = 20_000;

/** Characters times instructions; about a second's work at the worst. Beyond it one text alone might hold everything up. */
const mostSteps = 100_000_000;

const tooLarge: SyntaxComplaint = { description: 'expression too large', part: null };
const none: readonly never[] = [];

/**
 * Compiles a regular expression in the syntax of RE2, with Unicode classes (`\p{Hangul}`) and look-behinds without
 * groups; `^` and `$` are the ends of the sentence. The pattern is taken in NFC, as texts are.
 *
 * Of whole words: what follows the match is part of the expression, so that `ban|banned` finds `banned`; what
 * stands before it is looked at afterwards, because all matches from one place have it in common.
 */
export function compilePattern(source: string, options: FindOptions): Pattern | PatternFault {
  const pattern = source.normalize('NFC');
  const flags = RE2JS.LOOKBEHINDS | (options.matchCase ? 0 : RE2JS.CASE_INSENSITIVE);
  const plain = compile(pattern, flags);
  if (!(plain instanceof RE2JS)) {
    return patternFault(pattern, plain, (prefix) => {
      const compiled = compile(prefix, flags);
      return compiled instanceof RE2JS ? null : compiled;
    });
  }
  return matching(plain, options.wholeWord ? RE2JS.compile(endingAtEdge(pattern), flags) : null);
}

/** `whole` is the same pattern for whole words alone; null where parts of words count. */
function matching(plain: RE2JS, whole: RE2JS | null): Pattern {
  const searched = whole ?? plain;
  // Within the expression for whole words the pattern is a group of its own, before all others.
  const outer = whole ? 1 : 0;
  const names = plain.namedGroups();

  function walk(text: string, late: Late, visit: (match: Match, matcher: Matcher) => void): boolean {
    if (text.length * searched.programSize() > mostSteps) return false;
    if (!plain.test(text)) return true;
    const matcher = searched.matcher(text);
    let last = -1;
    for (let from = 0; from <= text.length && matcher.find(from); ) {
      if (late()) return false;
      const start = matcher.start(outer);
      const end = matcher.end(outer);
      // Nothing, right behind a match, is no match: `x*` in `axb` is found before a, as x, and at the end.
      const counts = (end > start || start !== last) && (!whole || atWordEdge(text, start));
      if (counts) {
        visit({ start, end }, matcher);
        last = end;
      }
      from = counts && end > start ? end : start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    }
    return true;
  }

  return {
    find: (text, late) => {
      const matches: Match[] = [];
      const done = walk(text, late, (match) => matches.push(match));
      return !done ? null : matches.length > 0 ? matches : none;
    },
    expand: (text, replacement, late) => {
      const parts = parseTemplate(replacement, plain.groupCount(), names);
      const expanded: Expanded[] = [];
      const done = walk(text, late, (match, matcher) => {
        expanded.push({ ...match, words: wordsOf(parts, matcher, outer) });
      });
      return done ? expanded : null;
    },
  };
}

/** The pattern as a group, then the end of a word: behind what is no letter or digit, or before it. */
function endingAtEdge(pattern: string): string {
  const word = '\\p{L}\\p{N}_';
  return `(${pattern})(?:(?<![${word}])|\\z|[^${word}])`;
}

function wordsOf(parts: readonly TemplatePart[], matcher: Matcher, outer: number): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : (matcher.group(part + outer) ?? '')))
    .join('');
}

function compile(pattern: string, flags: number): RE2JS | SyntaxComplaint {
  try {
    const compiled = RE2JS.compile(pattern, flags);
    return compiled.programSize() > mostInstructions ? tooLarge : compiled;
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) {
      return { description: error.getDescription(), part: error.getPattern() };
    }
    if (error instanceof RE2JSException) return tooLarge;
    throw error;
  }
}
