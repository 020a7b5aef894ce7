import type { CheckOptions } from '../src/core/checks/check';
import { prepareTerms, readBuiltInTerms } from '../src/engine/built-in-terms';
import { loadSpeller } from '../src/engine/spelling';

/** What the product checks with where a project has nothing of its own: the built-in word lists and the dictionary. */
export async function productOptions(): Promise<CheckOptions> {
  return { terms: prepareTerms(readBuiltInTerms()), speller: await loadSpeller() };
}
