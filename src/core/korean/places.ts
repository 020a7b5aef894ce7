import type { Bilingual } from '../article/article';
import { koreaTable } from './places-korea-data';
import { countryTable, worldTable } from './places-world-data';
import { capitalize, romanize, romanizeProper } from './romanize';

function entriesOf(list: string): readonly (readonly [string, string])[] {
  return list
    .split(', ')
    .map((entry) => entry.trim().split('='))
    .flatMap(([ko, en]) => (ko !== undefined && en !== undefined && ko !== '' ? [[ko, en] as const] : []));
}

function rowsOf(table: string): readonly (readonly [string, string])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)] as const;
    });
}

const worldRows = rowsOf(worldTable);

const countries: ReadonlyMap<string, string> = new Map([
  ...worldRows.map(([country]) => {
    const [ko = '', en = ''] = country.split('|');
    return [ko, en] as const;
  }),
  ...entriesOf(countryTable.trim()),
]);

const cities: ReadonlyMap<string, string> = new Map(
  [...worldRows, ...rowsOf(koreaTable)].flatMap(([, list]) => entriesOf(list)),
);

const english: ReadonlyMap<string, string> = new Map([
  ...[...cities.values(), ...countries.values()].map((name) => [name.toLowerCase(), name] as const),
  ...entriesOf('usa=U.S., us=U.S., united states=U.S., uk=U.K., united kingdom=U.K., turkey=Türkiye'),
]);

/** What an administrative suffix becomes in English; the part before it is romanised on its own. */
const suffixes: readonly (readonly [string, (stem: string) => string])[] = [
  ['특별자치도', (stem) => `${stem} Province`],
  ['특별자치시', (stem) => stem],
  ['특별시', (stem) => stem],
  ['광역시', (stem) => stem],
  ['공항', (stem) => `${stem} Airport`],
  ['시', (stem) => stem],
  ['군', (stem) => `${stem} County`],
  ['구', (stem) => `${stem}-gu`],
  ['동', (stem) => `${stem}-dong`],
  ['읍', (stem) => `${stem}-eup`],
  ['면', (stem) => `${stem}-myeon`],
  ['리', (stem) => `${stem}-ri`],
  ['주', (stem) => stem],
];

function knownPlace(ko: string): string | null {
  const compact = ko.replace(/\s+/g, '');
  return cities.get(ko) ?? countries.get(ko) ?? cities.get(compact) ?? countries.get(compact) ?? null;
}

function placeName(ko: string): Bilingual {
  const known = knownPlace(ko);
  if (known !== null) return { ko, en: known, sure: true };
  const words = ko.split(/\s+/);
  if (words.length > 1) {
    // Korean goes from the large to the small: 미국 캘리포니아주 is California, U.S.
    const parts = words.map(placeName).reverse();
    return { ko, en: parts.map(({ en }) => en).join(', '), sure: parts.every(({ sure }) => sure === true) };
  }
  for (const [suffix, render] of suffixes) {
    const stem = ko.slice(0, -suffix.length);
    if (!ko.endsWith(suffix) || stem.length < 2) continue;
    const knownStem = cities.get(stem);
    if (knownStem !== undefined) return { ko, en: render(knownStem), sure: true };
    if (/^[가-힣]+$/.test(stem)) return { ko, en: render(capitalize(romanize(stem))), sure: false };
  }
  return { ko, en: romanizeProper(ko), sure: false };
}

/** `피닉스(미국)`: a place with what it lies in. */
const nested = /^([^()]+?)\s*\(([^()]+)\)$/;

/**
 * The English of a place a report is datelined from: `도쿄` Tokyo, `피닉스(미국)` Phoenix, U.S. Places that
 * are not in the tables are romanised, with `sure: false`; `ko` comes back as it was given.
 */
export function findPlace(ko: string): Bilingual {
  const whole = cities.get(ko);
  if (whole !== undefined) return { ko, en: whole, sure: true };
  const parts = nested.exec(ko);
  if (parts === null) return placeName(ko.trim());
  const [, inner = '', outer = ''] = parts;
  const [place, country] = [placeName(inner.trim()), placeName(outer.trim())];
  return { ko, en: `${place.en}, ${country.en}`, sure: place.sure === true && country.sure === true };
}

/** True for a place that is in the tables as written, without reading suffixes or brackets. */
export function isListedPlace(ko: string): boolean {
  return knownPlace(ko) !== null;
}

function isKnownName(ko: string): boolean {
  if (knownPlace(ko) !== null) return true;
  const words = ko.split(/\s+/);
  if (words.length > 1) return words.every(isKnownName);
  return suffixes.some(([suffix]) => {
    const stem = ko.slice(0, -suffix.length);
    return ko.endsWith(suffix) && stem.length >= 2 && cities.has(stem);
  });
}

/**
 * True for a place in the tables, with or without its country in brackets or its administrative suffix: where
 * findPlace is sure, without the cost of romanising what is not known.
 */
export function isKnownPlace(ko: string): boolean {
  if (cities.has(ko)) return true;
  const [, inner = '', outer = ''] = nested.exec(ko) ?? [];
  return inner === ''
    ? ko !== '' && isKnownName(ko.trim())
    : isKnownName(inner.trim()) && isKnownName(outer.trim());
}

/** The English name of a place in the tables as they spell it, whatever its case; null for others. */
export function englishPlace(en: string): string | null {
  const [, inner = '', outer = ''] = nested.exec(en.trim()) ?? [];
  if (inner === '') return english.get(en.trim().toLowerCase()) ?? null;
  const [place, country] = [englishPlace(inner), englishPlace(outer)];
  return place === null || country === null ? null : `${place}, ${country}`;
}

/** How many distinct places the tables hold, for the bench and the tests. */
export function placeCount(): number {
  return new Set([...cities.keys(), ...countries.keys()]).size;
}
