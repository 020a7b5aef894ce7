import type { Bilingual } from '../article/article';
import { deskEndings, deskTable, outletTable, wireTable } from './outlets-data';
import { findPlace } from './places';
import { romanizeProper } from './romanize';

export interface Outlet {
  readonly ko: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
}

function listOf(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split(',');
}

/** Every outlet known by name. */
export const outlets: readonly Outlet[] = outletTable
  .trim()
  .split('\n')
  .map((line) => {
    const [ko = '', en = '', aliases, domains] = line.split('|');
    return { ko, en, aliases: listOf(aliases), domains: listOf(domains) };
  });

function pairsOf(text: string): readonly (readonly [string, string])[] {
  return text.split(', ').map((entry) => {
    const [ko = '', en = ''] = entry.split('=');
    return [ko, en] as const;
  });
}

const wires: ReadonlyMap<string, string> = new Map(pairsOf(wireTable));

/** Spaces and case do not distinguish outlets: `CBS 노컷뉴스`, `cbs노컷뉴스`. */
function keyOf(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

const byName: ReadonlyMap<string, Outlet> = new Map(
  outlets.flatMap((outlet) => [outlet.ko, ...outlet.aliases].map((name) => [keyOf(name), outlet] as const)),
);

const byEnglish: ReadonlyMap<string, Outlet> = new Map(
  outlets.flatMap((outlet) => [
    [keyOf(outlet.en), outlet] as const,
    [keyOf(outlet.en.replace(/^The /, '')), outlet] as const,
  ]),
);

const byDomain: ReadonlyMap<string, Outlet> = new Map(
  outlets.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet] as const)),
);

const deskStems = pairsOf(deskTable).toSorted(([left], [right]) => right.length - left.length);
const deskTails = pairsOf(deskEndings).toSorted(([left], [right]) => right.length - left.length);

/** The outlet a Korean name, alias or English name stands for, spaces and case aside. */
export function knownOutlet(name: string): Outlet | null {
  const key = keyOf(name);
  return byName.get(key) ?? byEnglish.get(key) ?? null;
}

/** A foreign wire service that reports beside a Korean agency. */
export function wireName(ko: string): string | null {
  return wires.get(ko) ?? null;
}

/** The outlet a web or e-mail domain belongs to; the longest domain that matches wins. */
export function outletOfDomain(domain: string): Outlet | null {
  let rest = domain.toLowerCase().replace(/\.$/, '');
  while (rest.includes('.')) {
    const found = byDomain.get(rest);
    if (found !== undefined) return found;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return null;
}

function stemsOf(text: string): readonly string[] | null {
  if (text === '') return [];
  for (const [ko, en] of deskStems) {
    if (!text.startsWith(ko)) continue;
    const others = stemsOf(text.slice(ko.length).replace(/^[·ㆍ&]/, ''));
    if (others !== null) return [en, ...others];
  }
  return null;
}

/**
 * The English of a desk made of known parts: 디지털뉴스국 Digital News Bureau, 부동산센터 Real Estate Center.
 * A number at the end stays (사회1부, 취재2팀). Null for any other word, so that a name such as 김상국 is none.
 */
export function deskName(ko: string): string | null {
  for (const [tail, en] of deskTails) {
    if (!ko.endsWith(tail)) continue;
    const body = ko.slice(0, -tail.length);
    const number = /\d$/.exec(body)?.[0];
    const stems = stemsOf(number === undefined ? body : body.slice(0, -1));
    if (stems === null || (stems.length === 0 && (tail.length < 3 || number !== undefined))) continue;
    return [...stems, en, ...(number === undefined ? [] : [number])].join(' ');
  }
  return null;
}

const outletEndings =
  /(일보|신문|뉴스|경제|타임스|타임즈|저널|투데이|데일리|닷컴|방송|스포츠|TV|통신|매일|미디어|비즈|포스트|리포트|위클리|매거진|프레스|헤럴드|news|News|NEWS)(\d{1,2}|TV)?$/;

/** True for a word that ends as Korean outlets do (…일보, …신문, …뉴스), known or not. */
export function looksLikeOutlet(word: string): boolean {
  return word.length >= 3 && outletEndings.test(word);
}

/** What the endings of outlets' names become where the outlet itself is unknown: 새벽일보 Saebyeok Ilbo. */
const englishEndings: readonly (readonly [string, string])[] = [
  ['일보', ' Ilbo'],
  ['신문', ' Shinmun'],
  ['뉴스', ' News'],
  ['통신', ' News Agency'],
  ['방송', ' Broadcasting'],
  ['투데이', ' Today'],
  ['데일리', ' Daily'],
  ['타임스', ' Times'],
  ['타임즈', ' Times'],
  ['저널', ' Journal'],
  ['스포츠', ' Sports'],
  ['미디어', ' Media'],
  ['포스트', ' Post'],
  ['헤럴드', ' Herald'],
  ['닷컴', '.com'],
  ['TV', ' TV'],
];

function romanizeOutlet(word: string): string {
  const ending = englishEndings.find(([ko]) => word.endsWith(ko) && word.length > ko.length);
  if (ending === undefined) return romanizeProper(word);
  const stem = word.slice(0, -ending[0].length);
  const place = findPlace(stem);
  const known = knownOutlet(stem)?.en ?? (place.sure === true ? place.en : romanizeProper(stem));
  return `${known}${ending[1]}`;
}

/** The longest outlet or desk at the start of the words, in English, with how many words it took. */
function longestName(words: readonly string[]): { readonly en: string; readonly taken: number } | null {
  for (let taken = words.length; taken > 0; taken -= 1) {
    const phrase = words.slice(0, taken).join(' ');
    const en = knownOutlet(phrase)?.en ?? deskName(phrase.replaceAll(' ', '')) ?? wires.get(phrase);
    if (en !== undefined && en !== null) return { en, taken };
  }
  return null;
}

/**
 * The English of an outlet, of one of its desks, or of both (`매경 부동산센터` Maeil Business Newspaper Real
 * Estate Center). Unknown words are romanised, with `sure: false`.
 */
export function findOutlet(ko: string): Bilingual {
  const words = ko.trim().split(/\s+/);
  const parts: string[] = [];
  let sure = true;
  for (let index = 0; index < words.length; ) {
    const found = longestName(words.slice(index));
    parts.push(found?.en ?? romanizeOutlet(words[index] ?? ''));
    sure &&= found !== null;
    index += found?.taken ?? 1;
  }
  return { ko, en: parts.join(' '), sure };
}
