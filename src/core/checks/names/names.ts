import { romanizeName } from '../../korean/names';
import { englishSound, koreanSound } from '../../korean/phonemes';
import { encodeSound, soundLikeness } from '../../korean/sound-distance';
import { surnames } from '../../korean/surnames-data';
import type { ArticleCheck, Draft } from '../check';
import { type CheckArticle, type PreparedRow, placeInSource, placeInTarget } from '../prepare';
import { type EnglishName, englishNames, surnamesSpelled } from './english-names';
import { type KoreanName, koreanNames } from './korean-names';

/** More names than these in a row are a list, and comparing all with all would take long. */
const mostNames = 100;

/** Given names at least this alike by sound are one; below `different` they cannot be. */
const same = 0.62;
const different = 0.4;

function likeness(hangul: string, english: string): number {
  return soundLikeness(
    encodeSound(koreanSound(hangul)),
    encodeSound(englishSound(english.replace(/[ -]/gu, ''))),
  );
}

function spelledLike(surname: string, english: string): boolean {
  return (surnames.get(surname) ?? []).some((spelling) => spelling.toLowerCase() === english.toLowerCase());
}

const textOf = ({ row, start, end }: EnglishName) => row.en.slice(start, end);
const bare = (name: string) => name.toLowerCase().replace(/[^a-z]/gu, '');

/** The English names of a row that a Korean name may stand for, the likeliest first. */
function partner(korean: KoreanName, names: readonly EnglishName[]): EnglishName | undefined {
  return names
    .map((name) => ({
      name,
      alike: likeness(korean.given, name.given) + (spelledLike(korean.surname, name.surname) ? 0.2 : 0),
    }))
    .filter(({ alike }) => alike >= same)
    .toSorted((a, b) => b.alike - a.alike)[0]?.name;
}

function byKorean(
  row: PreparedRow,
  names: readonly EnglishName[],
  ledger: ReadonlyMap<string, string>,
): readonly Draft[] {
  if (row.ko === null || !row.sure) return [];
  const korean = koreanNames(row.ko, new Set(ledger.keys())).slice(0, mostNames);
  const taken = new Set<EnglishName>();
  const drafts: Draft[] = [];
  const open: KoreanName[] = [];
  for (const name of korean) {
    const other = partner(name, names);
    if (!other) {
      open.push(name);
      continue;
    }
    taken.add(other);
    drafts.push(...against(name, other, ledger));
  }
  // One name on each side and nothing alike about them: one stands for the other.
  const free = names.filter((name) => !taken.has(name));
  const [lone] = open;
  const [stranger] = free;
  const people = new Set(open.map(({ text }) => text));
  if (
    lone &&
    stranger &&
    people.size === 1 &&
    free.length === 1 &&
    spelledLike(lone.surname, stranger.surname)
  ) {
    if (likeness(lone.given, stranger.given) < different)
      drafts.push(draftOf('other', lone, stranger, written(lone, ledger)));
  }
  return drafts;
}

function written({ text }: KoreanName, ledger: ReadonlyMap<string, string>): string {
  return ledger.get(text) ?? romanizeName(text).name;
}

function draftOf(code: string, korean: KoreanName, english: EnglishName, suggestion: string): Draft {
  const { row, start, end } = english;
  return {
    code,
    row,
    start,
    end,
    params: { korean: korean.text, name: textOf(english), write: suggestion },
    suggestion,
    evidence: [placeInSource(row, korean.start, korean.end)],
  };
}

function against(
  korean: KoreanName,
  english: EnglishName,
  ledger: ReadonlyMap<string, string>,
): readonly Draft[] {
  const settled = ledger.get(korean.text);
  if (settled !== undefined) {
    return textOf(english) === settled ? [] : [draftOf('ledger', korean, english, settled)];
  }
  if (spelledLike(korean.surname, english.surname)) return [];
  const family = surnames.get(korean.surname)?.[0] ?? english.surname;
  return [
    draftOf(
      'surname',
      korean,
      english,
      english.familyFirst ? `${family} ${english.given}` : `${english.given} ${family}`,
    ),
  ];
}

/** Family name last, or a capital behind the hyphen: not how Korean news writes its people. */
function form(name: EnglishName): readonly Draft[] {
  const [first = '', second = ''] = name.given.split('-');
  const given = second === '' ? name.given : `${first}-${second.toLowerCase()}`;
  const write = `${name.surname} ${given}`;
  const place = {
    row: name.row,
    start: name.start,
    end: name.end,
    suggestion: write,
    severity: 'minor' as const,
  };
  const params = { name: textOf(name), write };
  if (!name.familyFirst) return [{ code: 'order', ...place, params }];
  return given === name.given ? [] : [{ code: 'hyphen', ...place, params }];
}

/** One sound and family, several spellings: the one that is settled or commoner stands, the others are findings. */
function twoWays(names: readonly EnglishName[], ledger: ReadonlyMap<string, string>): readonly Draft[] {
  const groups = new Map<string, EnglishName[]>();
  for (const name of names) {
    const family = surnamesSpelled(name.surname)[0] ?? bare(name.surname);
    const key = `${family} ${englishSound(bare(name.given).replace(/(?<=[aeiou])h(?![aeiou])/gu, ''))}`;
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  const settled = new Set(ledger.values());
  return [...groups.values()].flatMap((group) => {
    const spellings = new Map<string, EnglishName[]>();
    for (const name of group) {
      const spelled = `${name.surname} ${name.given}`;
      const alike = spellings.get(spelled);
      if (alike) alike.push(name);
      else spellings.set(spelled, [name]);
    }
    if (spellings.size < 2) return [];
    const [best] = [...spellings].toSorted(
      ([a, as], [b, bs]) => Number(settled.has(b)) - Number(settled.has(a)) || bs.length - as.length,
    );
    const [write, [example]] = best as [string, EnglishName[]];
    return group
      .filter((name) => `${name.surname} ${name.given}` !== write)
      .map(
        (name): Draft => ({
          code: 'two-ways',
          row: name.row,
          start: name.start,
          end: name.end,
          params: { name: textOf(name), write },
          suggestion: write,
          evidence: example ? [placeInTarget(example.row, example.start, example.end)] : [],
        }),
      );
  });
}

function ledgerOf({ header, names }: CheckArticle): ReadonlyMap<string, string> {
  const people = (header?.bylines ?? []).flatMap(({ people: all }) =>
    all.map(({ name }) => [name.ko, name.en] as const),
  );
  return new Map([...people.filter(([ko, en]) => ko !== '' && en !== ''), ...names]);
}

/** Places of findings already made: one name, one finding, the weightiest first. */
function oncePerName(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Map<PreparedRow, Set<number>>();
  return drafts.filter(({ row, start }) => {
    if (!row) return false;
    const starts = seen.get(row) ?? new Set();
    seen.set(row, starts);
    return !starts.has(start) && starts.add(start) !== undefined;
  });
}

export const names: ArticleCheck = {
  id: 'names',
  scope: 'article',
  severity: 'major',
  needsSource: false,
  texts: {
    title: 'Names of Koreans',
    description:
      'Korean people whose English does not sound like their Korean, has another family name, departs from the spelling the desk settled on, or is spelled two ways in one article; family name last. Every customary spelling of a name passes where none is settled.',
    messages: {
      ledger: '{{korean}} is spelled “{{write}}” here; the English says “{{name}}”.',
      surname: '{{korean}}: “{{name}}” has a family name that cannot be this one.',
      other: '{{korean}} reads “{{write}}”; the English names “{{name}}”.',
      'two-ways': '“{{name}}” and “{{write}}” are one person in this article.',
      order: '“{{name}}”: Korean names have the family name first ({{write}}).',
      hyphen: '“{{name}}”: a small letter stands behind the hyphen ({{write}}).',
    },
  },
  run: (article) => {
    const ledger = ledgerOf(article);
    const found = article.rows.map((row) => ({ row, own: englishNames(row) }));
    const everyone = found.flatMap(({ own }) => own);
    return oncePerName([
      ...found.flatMap(({ row, own }) => byKorean(row, own.slice(0, mostNames), ledger)),
      ...(article.connected ? twoWays(everyone, ledger) : []),
      ...everyone.flatMap(form),
    ]);
  },
};
