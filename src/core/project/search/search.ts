/** What a search looks for, as words or as a regular expression: one notion of a match for finding and replacing. */
import { applyEdits, type EditScript, type Replaced as ReplacedWords } from '../../diff/edit-script';
import { characterStart } from '../../diff/graphemes';
import { rememberedCompare, scriptOfReplaced } from '../../diff/replaced-words';
import { findWords, type Match } from '../replace';
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
  /** What was replaced, where the words stand; null where NFC changed the text around them. Made when it is asked for. */
  readonly script: () => EditScript | null;
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

const never: Late = () => false;

/** Compiles a search, or says what is wrong with its pattern and where. */
export function searchFor(fields: SearchFields): Search | PatternFault {
  const { query, pattern, ...options } = fields;
  const compiled = pattern ? compilePattern(query, options) : null;
  if (compiled && 'problem' in compiled) return compiled;
  const compare = rememberedCompare();
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
      const edits = chosen.map(({ start, end, words }): ReplacedWords => [start, end, words]);
      const after = edits.length === 0 ? text : applyEdits(text, edits).text.normalize('NFC');
      const script = () => scriptOfReplaced(text, after, edits, compare);
      return { text: after, places: edits.length, script };
    },
  };
}
