/** Koreans as one article spells them: two ways, the family name last, the given name alone. */
import { isCapitalized, type Token } from '../../english/tokens';
import { givenNameVariants } from '../../korean/given-names-data';
import { romanizeSyllable } from '../../korean/romanize';
import type { Draft } from '../check';
import { type PreparedRow, placeInTarget } from '../prepare';
import { type EnglishName, isGiven, surnamesSpelled } from './english-names';
import { bare, groupBy, type Ledger, textOf } from './person';

/** Comparing every spelling of an article with every other; more are no article. */
const mostSpellings = 300;

let syllables: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** English spelling of a syllable -> the Hangul it may be, for those that people spell in several ways. */
function syllablesSpelled(): ReadonlyMap<string, ReadonlySet<string>> {
  if (syllables) return syllables;
  const found = new Map<string, Set<string>>();
  for (const [hangul, variants] of givenNameVariants)
    for (const spelling of [romanizeSyllable(hangul), ...variants])
      found.set(spelling, (found.get(spelling) ?? new Set()).add(hangul));
  syllables = found;
  return found;
}

function isSameSyllable(one: string, other: string): boolean {
  if (one === other) return true;
  const ways = syllablesSpelled();
  const others = ways.get(other);
  return others !== undefined && [...(ways.get(one) ?? [])].some((hangul) => others.has(hangul));
}

const partsOf = (given: string) => given.toLowerCase().split(/[\s-]+/u);
const spelled = ({ surname, given }: EnglishName) => `${surname} ${given}`;

/** Two spellings that one Hangul name may have: Kang Gye-man and Gang Kye-man. */
function isSamePerson(one: EnglishName, other: EnglishName): boolean {
  const families = surnamesSpelled(other.surname);
  if (!surnamesSpelled(one.surname).some((hangul) => families.includes(hangul))) return false;
  const [parts, others] = [partsOf(one.given), partsOf(other.given)];
  return parts.length === others.length && parts.every((part, at) => isSameSyllable(part, others[at]!));
}

function groupsOf(names: readonly EnglishName[]): readonly (readonly EnglishName[])[] {
  const bySpelling = groupBy(names, spelled);
  const groups: (readonly EnglishName[])[][] = [];
  for (const alike of [...bySpelling.values()].slice(0, mostSpellings)) {
    const group = groups.find(([first]) => isSamePerson(first![0]!, alike[0]!));
    if (group) group.push(alike);
    else groups.push([alike]);
  }
  return groups.filter(({ length }) => length > 1).map((group) => group.flat());
}

/** One person, several spellings: the one that is settled or commoner stands, the others are findings. */
export function twoWays(names: readonly EnglishName[], ledger: Ledger): readonly Draft[] {
  const settled = new Set(ledger.values());
  return groupsOf(names).flatMap((group) => {
    const spellings = [...groupBy(group, spelled)];
    const [best] = spellings.toSorted(
      ([a, as], [b, bs]) => Number(settled.has(b)) - Number(settled.has(a)) || bs.length - as.length,
    );
    const [write, [example]] = best as [string, readonly EnglishName[]];
    return group
      .filter((name) => spelled(name) !== write)
      .map((name): Draft => {
        const { row, start, end } = name;
        const evidence = example ? [placeInTarget(example.row, example.start, example.end)] : [];
        const params = { name: textOf(name), write };
        return { code: 'two-ways', row, start, end, params, suggestion: write, evidence };
      });
  });
}

/** Family name last, or a capital behind the hyphen: not how Korean news writes its people, unless it is settled. */
export function form(name: EnglishName, settled: ReadonlySet<string>): readonly Draft[] {
  const { row, start, end, surname } = name;
  if (settled.has(textOf(name))) return [];
  const [first = '', second = ''] = name.given.split('-');
  const given = second === '' ? name.given : `${first}-${second.toLowerCase()}`;
  const write = `${surname} ${given}`;
  const place = { row, start, end, suggestion: write, severity: 'minor' as const };
  const params = { name: textOf(name), write };
  if (!name.familyFirst) return [{ code: 'order', ...place, params }];
  return given === name.given ? [] : [{ code: 'hyphen', ...place, params }];
}

const sayings = new Set('said says told tells added adds explained stressed'.split(' '));
const titles = new Set(
  'mr. mr ms. ms mrs. mrs president minister chairman professor coach rep. rep'.split(' '),
);

const bareWord = ({ text }: Token) => text.replace(/[’']s$/u, '');

/** Jae-in said: a given name alone, as of a person whom the article has named in full. */
function aloneIn(row: PreparedRow, people: ReadonlyMap<string, readonly EnglishName[]>): readonly Draft[] {
  return row.tokens.flatMap((token, at): readonly Draft[] => {
    if (!isGiven({ ...token, text: bareWord(token) })) return [];
    const text = bareWord(token);
    const named = people.get(text.toLowerCase()) ?? [];
    const families = new Set(named.map(({ surname }) => surname));
    const [before, next] = [row.tokens[at - 1], row.tokens[at + 1]];
    if (families.size !== 1 || named.some((name) => name.row === row && name.end >= token.start)) return [];
    if (before && isCapitalized(before) && !titles.has(before.lower)) return [];
    if (!(next && sayings.has(next.lower)) && !(before && titles.has(before.lower))) return [];
    const [person] = named;
    const { start } = token;
    return [
      {
        code: 'given',
        row,
        start,
        end: start + text.length,
        params: { name: text, write: person!.surname },
        suggestion: person!.surname,
        severity: 'minor',
        evidence: [placeInTarget(person!.row, person!.start, person!.end)],
      },
    ];
  });
}

/** Given names that stand alone where the article goes on about a person; by rows. */
export function givenAlone(rows: readonly PreparedRow[], names: readonly EnglishName[]): readonly Draft[] {
  if (names.length === 0) return [];
  const people = groupBy(names, ({ given }) => given.toLowerCase());
  // Two people of one family name need their given names.
  const families = new Map<string, Set<string>>();
  for (const { surname, given } of names)
    families.set(surname, (families.get(surname) ?? new Set()).add(bare(given)));
  const alone = new Map([...people].filter(([, named]) => families.get(named[0]!.surname)!.size === 1));
  return rows.flatMap((row) => aloneIn(row, alone));
}
