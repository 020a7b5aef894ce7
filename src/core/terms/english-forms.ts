/**
 * The forms of English words, made from the word rather than guessed from the text: `ban` gives ban, bans, banned,
 * banning, and nothing gives `banner`. A few forms that nobody writes come with them (`bared` of `bar` is another
 * word); they cost a rare false match and no dictionary.
 */
import { britishSpellings, invariableWords, irregularNouns, irregularVerbs } from './english-irregular-data';

/** `s` is a plural or a third person, which look alike. */
export type Inflection = 'base' | 's' | 'past' | 'participle' | 'ing';

const rows = (table: string): readonly (readonly string[])[] =>
  table.split(/[,\n]/u).flatMap((row) => (row.trim() === '' ? [] : [row.trim().split(' ')]));

const verbs = new Map(rows(irregularVerbs).map((row) => [row[0]!, row] as const));
const plurals = new Map(rows(irregularNouns).map((row) => [row[0]!, row[1]!] as const));
const singulars = new Map(rows(irregularNouns).map((row) => [row[1]!, row[0]!] as const));
const invariable = new Set(invariableWords.trim().split(/\s+/u));
const american = new Map(rows(britishSpellings).map((row) => [row[0]!, row[1]!] as const));

/** One spelling for British and American: labour and labor, organisation and organization, defence and defense. */
export function foldSpelling(lower: string): string {
  const known = american.get(lower);
  if (known !== undefined) return known;
  if (lower.endsWith('s') && american.has(lower.slice(0, -1))) return `${american.get(lower.slice(0, -1))}s`;
  return lower.length < 6 ? lower : lower.replace(/^(.{3,})is(ation|ations|e|es|ed|ing)$/u, '$1iz$2');
}

/** The singular of a plural, as far as its spelling tells; every other word as it is. */
export function singular(lower: string): string {
  const known = singulars.get(lower);
  if (known !== undefined) return known;
  if (invariable.has(lower) || lower.length < 4 || /(?:ss|us|is)$/u.test(lower)) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|zz)es$/u.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/**
 * Every form of a word, in small letters and American spelling, with what it is. The word may be given in the plural.
 * Function words, numbers and words of one letter have one form only.
 */
export function formsOf(word: string): ReadonlyMap<string, Inflection> {
  const given = word.toLowerCase();
  const forms = new Map<string, Inflection>();
  const add = (form: string, inflection: Inflection) => {
    const folded = foldSpelling(form);
    if (!forms.has(folded)) forms.set(folded, inflection);
  };
  if (invariable.has(given) || given.length < 2 || !/^[a-zà-ÿ]+$/u.test(given)) {
    add(given, 'base');
    return forms;
  }
  const base = singular(given);
  add(base, 'base');
  add(inflect(base, 's'), 's');
  if (base !== given) add(given, 's');
  const irregular = verbs.get(base);
  if (irregular) {
    add(irregular[1]!, 'past');
    add(irregular[2]!, 'participle');
  } else {
    add(inflect(base, 'past'), 'past');
    if (endsConsonantVowelConsonant(base)) add(`${base}${base.at(-1)}ed`, 'past');
  }
  add(inflect(base, 'ing'), 'ing');
  if (endsConsonantVowelConsonant(base)) add(`${base}${base.at(-1)}ing`, 'ing');
  return forms;
}

/** The usual form of a base word: `inflect('carry', 'past')` is `carried`. Small letters in and out. */
export function inflect(base: string, inflection: Inflection): string {
  if (inflection === 'base') return base;
  if (inflection === 's') {
    const plural = plurals.get(base);
    if (plural !== undefined) return plural;
    if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
  }
  const irregular = verbs.get(base);
  if (irregular && inflection !== 'ing') return irregular[inflection === 'past' ? 1 : 2]!;
  const doubled = doubles(base) ? `${base}${base.at(-1)}` : base;
  if (inflection === 'ing') {
    if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
    return /[^eoy]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${doubled}ing`;
  }
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${doubled}ed`;
}

function endsConsonantVowelConsonant(word: string): boolean {
  return /[^aeiou][aeiou][bdfgklmnprt]$/u.test(word) || /^[aeiou][bdgmnpt]$/u.test(word);
}

/** Where the last consonant is doubled for certain: one vowel in the word (ban, plan), or a stressed last syllable. */
function doubles(word: string): boolean {
  if (!endsConsonantVowelConsonant(word)) return false;
  return (
    (word.match(/[aeiouy]+/gu)?.length ?? 0) === 1 || /(?:mit|fer|cur|pel|gin|get|set|put|cut)$/u.test(word)
  );
}
