/** The dictionary that the checks ask, from nspell and the American word list of dictionary-en. */
import { readFile } from 'node:fs/promises';
import { nearWords } from '../core/spelling/near-words';
import type { Speller } from '../core/spelling/speller';
import { packageFile } from './package-file';

/** Suggestions kept: an article asks for the same words again at every edit. */
const mostKept = 5000;

let loading: Promise<Speller> | null = null;

/**
 * Loads the dictionary when first asked, in about 140 ms of which 100 block; later calls get the same one. Looking a
 * word up costs a microsecond, a suggestion about a millisecond once. Rejects where the installation is damaged.
 */
export function loadSpeller(): Promise<Speller> {
  loading ??= makeSpeller();
  return loading;
}

async function makeSpeller(): Promise<Speller> {
  const [{ default: nspell }, affixes, words] = await Promise.all([
    import('nspell'),
    readFile(packageFile('dictionary-en', 'index.aff'), 'utf8'),
    readFile(packageFile('dictionary-en', 'index.dic'), 'utf8'),
  ]);
  const dictionary = nspell(affixes, words);
  const knows = (word: string) => dictionary.correct(word);
  const kept = new Map<string, readonly string[]>();
  return {
    knows,
    suggest: (word) => {
      const known = kept.get(word);
      if (known) return known;
      const found = nearWords(word, knows);
      if (kept.size >= mostKept) kept.clear();
      kept.set(word, found);
      return found;
    },
  };
}
