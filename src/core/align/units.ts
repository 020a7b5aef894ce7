import { englishStem, englishStopWords } from './english-stem';
import { type LexiconEntry, lexiconHits } from './lexicon';
import { englishQuantities, koreanQuantities } from './quantities';

/** One thing a sentence says that its translation should say too. Units with one key are the same thing. */
export interface Unit {
  readonly key: string;
  readonly kind: 'number' | 'latin' | 'word' | 'name' | 'term';
  /** The Hangul, or the English word as written. */
  readonly form: string;
  readonly entry?: LexiconEntry;
}

const particles =
  /(?:이라고|라고|에게서|에서는|에서의|으로의|으로는|에게는|에서도|까지의|부터는|이라는|라는|에서|에게|으로|까지|부터|보다|처럼|이나|라며|이며|들의|들은|들이|들을|들에|들과|과의|와의|께서|은|는|이|가|을|를|의|에|로|와|과|도|만|들|씨)$/u;

/** A Hangul word without the particle at its end, if two syllables are left. */
export function withoutParticle(word: string): string {
  const bare = word.replace(particles, '');
  return bare.length >= 2 ? bare : word;
}

const maximumUnits = 400;

/** The units of a Korean sentence: numbers, Latin words, lexicon words, and Hangul words that may be names. */
export function koreanUnits(sentence: string): readonly Unit[] {
  const units = new Map<string, Unit>();
  const add = (unit: Unit): void => {
    if (units.size < maximumUnits && !units.has(unit.key)) units.set(unit.key, unit);
  };
  for (const key of koreanQuantities(sentence)) add({ key, kind: 'number', form: key });
  for (const found of sentence.matchAll(/[A-Za-z][A-Za-z'’.&-]*[A-Za-z]|[A-Za-z]/gu)) {
    const stem = englishStem(found[0].toLowerCase());
    if (stem.length > 1 && !englishStopWords.has(stem))
      add({ key: `=${stem}`, kind: 'latin', form: found[0] });
  }
  let before = '';
  for (const found of sentence.matchAll(/[가-힣]+/gu)) {
    const word = found[0].slice(0, 24);
    const hits = lexiconHits(word);
    for (const hit of hits) add({ key: `+${hit.key}`, kind: 'term', form: hit.key, entry: hit.entry });
    const bare = withoutParticle(word);
    if (bare.length >= 2 && (hits.length === 0 || (hits[0]?.key.length ?? 0) < bare.length))
      add({ key: bare, kind: 'word', form: bare });
    if (before !== '' && before.length <= 3 && bare.length <= 3 && hits.length === 0)
      add({ key: before + bare, kind: 'name', form: before + bare });
    before = word === bare ? bare : '';
  }
  return [...units.values()];
}

/** The units of an English sentence: numbers, stems of words, and names of two or three words run together. */
export function englishUnits(sentence: string): readonly Unit[] {
  const units = new Map<string, Unit>();
  const add = (unit: Unit): void => {
    if (units.size < maximumUnits && !units.has(unit.key)) units.set(unit.key, unit);
  };
  for (const key of englishQuantities(sentence)) add({ key, kind: 'number', form: key });
  const names: string[] = [];
  let end = -1;
  for (const found of sentence.matchAll(/\p{L}[\p{L}'’.-]*\p{L}|\p{L}|[$£€%]/gu)) {
    const form = found[0].replace(/['’]s$/u, '');
    const lower = form.toLowerCase();
    const stem = englishStem(lower);
    const capital = /^\p{Lu}/u.test(form);
    if (!englishStopWords.has(lower)) add({ key: `=${stem}`, kind: capital ? 'name' : 'word', form });
    for (const part of form.split('-')) {
      const piece = part.toLowerCase();
      if (part !== form && piece.length > 2 && !englishStopWords.has(piece))
        add({ key: `=${englishStem(piece)}`, kind: capital ? 'name' : 'word', form: part });
    }
    const adjoins = end >= 0 && /^[ -]$/u.test(sentence.slice(end, found.index));
    if (!adjoins || !capital) names.length = 0;
    if (capital && form.length > 1) {
      names.push(form);
      const two = names.slice(-2).join('');
      const three = names.slice(-3).join('');
      if (names.length >= 2) add({ key: `~${two.toLowerCase()}`, kind: 'name', form: two });
      if (names.length >= 3) add({ key: `~${three.toLowerCase()}`, kind: 'name', form: three });
    }
    end = found.index + found[0].length;
  }
  return [...units.values()];
}
