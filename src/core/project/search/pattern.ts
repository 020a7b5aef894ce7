/**
 * Regular expressions by RE2: the time they take grows with the text and the pattern, never faster, so that no
 * pattern can hang the engine. The one module that knows re2js; the window's bundle has no need of it.
 */
import { type Matcher, RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js';
import { atWordEdge, type FindOptions, type Match } from '../replace';
import { type PatternFault, patternFault, type SyntaxComplaint } from './pattern-problem';
import { parseTemplate } from './template';

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
  const size = (whole ?? plain).programSize();
  const names = plain.namedGroups();

  function walk(text: string, late: Late, visit: (found: Found) => void): boolean {
    if (text.length * size > mostSteps) return false;
    if (!plain.test(text)) return true;
    const next = whole ? wholeMatches(text, plain, whole) : allMatches(text, plain);
    let last = -1;
    for (let from = 0; from <= text.length; ) {
      if (late()) return false;
      const found = next(from);
      if (!found) break;
      const { start, end } = found;
      // Nothing, right behind a match, is no match: `x*` in `axb` is found before a, as x, and at the end.
      if (end > start || start !== last) {
        visit(found);
        last = end;
      }
      from = end > start ? end : behind(text, start);
    }
    return true;
  }

  return {
    find: (text, late) => {
      const matches: Match[] = [];
      const done = walk(text, late, ({ start, end }) => matches.push({ start, end }));
      return !done ? null : matches.length > 0 ? matches : none;
    },
    expand: (text, replacement, late) => {
      const parts = parseTemplate(replacement, plain.groupCount(), names);
      const expanded: Expanded[] = [];
      const done = walk(text, late, ({ start, end, group }) => {
        const words = parts.map((part) => (typeof part === 'string' ? part : group(part))).join('');
        expanded.push({ start, end, words });
      });
      return done ? expanded : null;
    },
  };
}

interface Found extends Match {
  /** Words of a group of the pattern; empty where it took no part. To be asked before the next match is sought. */
  readonly group: (number: number) => string;
}

/** The first match from an offset on. */
type NextMatch = (from: number) => Found | null;

/** `outer` is the number of the group that is the pattern. */
function foundBy(matcher: Matcher, outer: number): Found {
  return {
    start: matcher.start(outer),
    end: matcher.end(outer),
    group: (number) => matcher.group(number + outer) ?? '',
  };
}

function allMatches(text: string, plain: RE2JS): NextMatch {
  const matcher = plain.matcher(text);
  return (from) => (matcher.find(from) ? foundBy(matcher, 0) : null);
}

/** The slower expression is asked only where the first way to match ends within a word. */
function wholeMatches(text: string, plain: RE2JS, whole: RE2JS): NextMatch {
  const first = plain.matcher(text);
  const ending = whole.matcher(text);
  return (from) => {
    for (let at = from; at <= text.length && first.find(at); ) {
      const start = first.start();
      at = behind(text, start);
      if (!atWordEdge(text, start)) continue;
      if (atWordEdge(text, first.end())) return foundBy(first, 0);
      if (!ending.find(start)) return null;
      if (ending.start(1) === start) return foundBy(ending, 1);
      at = ending.start(1);
    }
    return null;
  };
}

function behind(text: string, offset: number): number {
  return offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
}

/** The pattern as a group, then the end of a word: behind what is no letter or digit, or before it. */
function endingAtEdge(pattern: string): string {
  const word = '\\p{L}\\p{N}_';
  return `(${pattern})(?:(?<![${word}])|\\z|[^${word}])`;
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
