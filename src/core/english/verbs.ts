import type { Token } from './tokens';
import { auxiliaries, baseVerbs, irregularPasts } from './verbs-data';

/** The base forms a word in -s, -es or -ies may come from. */
function withoutS(word: string): readonly string[] {
  if (!word.endsWith('s') || word.endsWith('ss')) return [];
  const forms = [word.slice(0, -1)];
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  return forms;
}

/**
 * True where a word can be the finite verb of a clause. Generous on purpose (every -ed is one, so is "plans"): a
 * sentence in which no word can be a verb is broken, one in which some can may be.
 */
export function canBeVerb({ kind, lower }: Token): boolean {
  if (kind !== 'word') return false;
  if (auxiliaries.has(lower) || irregularPasts.has(lower) || baseVerbs.has(lower)) return true;
  if (lower.endsWith('ed') && lower.length > 3) return true;
  if (/(?:n't|'s|'re|'ve|'ll|'d|'m)$/u.test(lower)) return true;
  return withoutS(lower).some((form) => baseVerbs.has(form)) || /(?:ize|ise|ify|ate)s?$/u.test(lower);
}
