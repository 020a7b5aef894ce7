/** What checks ask that takes a while to load: the dictionary, and Harper where the project wants its advice. */
import type { CheckOptions, CheckRow } from '../../core/checks/check';
import type { Speller } from '../../core/spelling/speller';
import { createGrammar, type Grammar } from '../grammar/grammar';
import { loadSpeller } from '../spelling';

export interface Advisers {
  /** True when everything that articles are checked with is there; loads it when first asked. */
  readonly ready: () => boolean;
  readonly options: () => Pick<CheckOptions, 'speller' | 'grammar'>;
  /** Asks for advice on rows; those for which there is some are told a little later, each once. */
  readonly advise: (rows: readonly CheckRow[], tell: (segments: readonly string[]) => void) => void;
  readonly close: () => void;
}

/** Rows of one article that Harper is asked about: it takes some 8 milliseconds for each. */
const mostAdvised = 2000;

/**
 * @param wanted whether grammar is on in the project
 * @param loaded called when `ready` has become true
 */
export function advisers(wanted: () => boolean, loaded: () => void): Advisers {
  let speller: Speller | null = null;
  let started = false;
  let failed = false;
  let grammar: Grammar | null = null;
  let closed = false;

  function load(): void {
    if (started) return;
    started = true;
    void loadSpeller()
      .then(
        (made) => {
          speller = made;
        },
        () => {
          // A damaged installation costs the spelling, not the other checks.
          failed = true;
        },
      )
      .then(() => {
        if (!closed) loaded();
      });
  }

  return {
    ready: () => {
      load();
      return speller !== null || failed;
    },
    options: () => ({
      ...(speller ? { speller } : {}),
      ...(grammar && wanted() ? { grammar: grammar.known } : {}),
    }),
    advise: (rows, tell) => {
      if (!wanted()) {
        grammar?.close();
        grammar = null;
        return;
      }
      grammar ??= createGrammar();
      const asked = grammar;
      const fresh = rows
        .slice(0, mostAdvised)
        .filter(({ en }) => en.trim() !== '' && !asked.hasSeen(en))
        .map(({ id, en }) => ({ id: String(id), en }));
      if (fresh.length === 0) return;
      asked.check(fresh).then(
        (found) => {
          const segments = [...new Set(found.map(({ segment }) => String(segment)))];
          if (!closed && segments.length > 0) tell(segments);
        },
        () => {
          // Advice that does not come is no finding; it is asked for again at the next change.
        },
      );
    },
    close: () => {
      closed = true;
      grammar?.close();
    },
  };
}
