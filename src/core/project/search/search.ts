/** What a search looks for, as words or as a regular expression: one notion of a match for finding and replacing. */

import type { EditScript } from '../../diff/edit-script';
import { characterStart } from '../../diff/graphemes';
import { findWords, type Match, putInPlace } from '../replace';
import { compilePattern, type Late } from './pattern';
import type { PatternFault } from './pattern-problem';

export interface SearchFields {
  readonly query: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  /** `query` is a regular expression. */
  readonly pattern: boolean;
}

export interface Replaced {
  readonly text: string;
  readonly places: number;
  /** What was replaced by what, place by place. */
  readonly script: EditScript;
}

export interface Search {
  /** Every match, left to right, in UTF-16 offsets; null where time was up before the text was read. */
  readonly find: (text: string, late?: Late) => readonly Match[] | null;
  /**
   * The text with all matches replaced, or with `at` only the one that begins there; in NFC. Null where time was up.
   * In place of a pattern's match `$1`, `${name}`, `$&` and `$$` have a meaning, in place of words none.
   */
  readonly replace: (
    text: string,
    replacement: string,
    options?: { readonly at?: number | undefined; readonly late?: Late },
  ) => Replaced | null;
}

export type { Late, PatternFault };

/** The places of matches and of the words put in place of them. */
function scriptOf(chosen: readonly (Match & { readonly words: string })[]): EditScript {
  let shift = 0;
  return chosen.map(({ start, end, words }) => {
    const newStart = start + shift;
    shift += words.length - (end - start);
    return { oldStart: start, oldEnd: end, newStart, newEnd: newStart + words.length };
  });
}

const never: Late = () => false;

/** Compiles a search, or says what is wrong with its pattern and where. */
export function searchFor(fields: SearchFields): Search | PatternFault {
  const { query, pattern, ...options } = fields;
  const compiled = pattern ? compilePattern(query, options) : null;
  if (compiled && 'problem' in compiled) return compiled;
  const find: Search['find'] = (text, late = never) =>
    compiled ? compiled.find(text, late) : findWords(text, query, options);
  return {
    find,
    replace: (text, replacement, { at, late = never } = {}) => {
      const words = replacement.normalize('NFC');
      const all = compiled
        ? compiled.expand(text, words, late)
        : findWords(text, query, options).map((match) => ({ ...match, words }));
      if (!all) return null;
      const from = at === undefined ? undefined : characterStart(text, at);
      const chosen = from === undefined ? all : all.filter(({ start }) => start === from || start === at);
      if (chosen.length === 0) return { text, places: 0, script: [] };
      const replaced = putInPlace(text, chosen, (_, index) => chosen[index]?.words ?? '');
      return { text: replaced.normalize('NFC'), places: chosen.length, script: scriptOf(chosen) };
    },
  };
}
