/** Names whose Hangul our lists know: for those whose sound does not tell (Warsaw 바르샤바, Sean 숀). */
import { foreignGivenNames, foreignNames } from '../korean/foreign-names-data';
import { countryTable, worldTable } from '../korean/places-world-data';
import { surnames } from '../korean/surnames-data';

interface Renderings {
  readonly all: ReadonlyMap<string, readonly string[]>;
  /** Countries in Hangul and in English, small letters. */
  readonly countries: ReadonlySet<string>;
}

let renderings: Renderings | null = null;

/** A capital stands for its country's government, which Korean calls by the country or its one syllable. */
const governments =
  'washington=미국,미,백악관|moscow=러시아,러,크렘린|beijing=중국,중|tokyo=일본,일|london=영국,영|paris=프랑스|berlin=독일|pyongyang=북한,북|seoul=한국,남한,한|england=영국|scotland=영국|brussels=유럽연합|kremlin=러시아';

function read(): Renderings {
  const all = new Map<string, string[]>();
  const countries = new Set<string>();
  const add = (english: string, hangul: string) => {
    const key = english.toLowerCase();
    const known = all.get(key);
    if (!known) all.set(key, [hangul]);
    else if (!known.includes(hangul)) known.push(hangul);
  };
  const addPlace = (english: string, hangul: string) => {
    add(english, hangul);
    // York of New York, where the run of words is not taken whole.
    for (const word of english.split(' ')) if (word.length > 3) add(word, hangul);
  };
  const places = (list: string) => [...list.matchAll(/([가-힣]{2,})=([A-Z][^,]+)/gu)];
  for (const [hangul, english] of [...foreignNames, ...foreignGivenNames]) add(english, hangul);
  for (const [hangul, spellings] of surnames) for (const spelling of spellings) add(spelling, hangul);
  // 리커창 and 리용호 are Li and Ri; Lee may be theirs.
  for (const spelling of ['Lee', 'Li', 'Ri']) add(spelling, '리');
  for (const line of worldTable.trim().split('\n')) {
    const [, country = '', english = '', cities = ''] = /^([^|]+)\|([^:]+): (.*)$/u.exec(line) ?? [];
    addPlace(english, country);
    countries.add(country).add(english.toLowerCase());
    for (const [, hangul = '', city = ''] of places(cities)) {
      addPlace(city, hangul);
      add(city, country);
      add(english, hangul);
    }
  }
  for (const [, hangul = '', english = ''] of places(countryTable)) {
    addPlace(english, hangul);
    countries.add(hangul).add(english.toLowerCase());
  }
  for (const line of governments.split('|')) {
    const [english = '', list = ''] = line.split('=');
    for (const hangul of list.split(',')) add(english, hangul);
  }
  return { all, countries };
}

/**
 * The Hangul an English name or a word of one is known to have, small letters; empty where none is. A city counts as its
 * country and the reverse: one stands for the other in the news.
 */
export function renderingsOf(lower: string): readonly string[] {
  renderings ??= read();
  return renderings.all.get(lower) ?? [];
}

/** True for the name of a country, in Hangul or in small letters. */
export function isCountry(name: string): boolean {
  renderings ??= read();
  return renderings.countries.has(name);
}
