/** Slips of machine translation made on purpose in good pairs, one a pair, the same in every run. */
import type { Pair } from './development-data';
import { mutate, mutationKinds } from './number-mutations';

type Random = () => number;
/** The pair with one slip, or null where there is nothing of the kind to change. */
export type Mutation = (pair: Pair, random: Random) => Pair | null;
type Rewriting = (en: string, random: Random, ko: string) => string | null;

function pick<T>(from: readonly T[], random: Random): T | undefined {
  return from[Math.floor(random() * from.length)];
}

function inEnglish(rewrite: Rewriting): Mutation {
  return ({ ko, en }, random) => {
    const written = rewrite(en, random, ko);
    return written === null || written === en ? null : { ko, en: written };
  };
}

/** One match of the pattern, chosen at random, rewritten; null where none, or where it stays as it was. */
function rewriteOne(
  pattern: RegExp,
  write: (found: RegExpMatchArray, random: Random) => string | null,
): Rewriting {
  return (en, random) => {
    const found = pick([...en.matchAll(pattern)], random);
    const written = found ? write(found, random) : null;
    if (!found || written === null) return null;
    return en.slice(0, found.index) + written + en.slice(found.index + found[0].length);
  };
}

const opposites = (
  'rose/fell rise/fall rises/falls rising/falling risen/fallen increase/decrease increased/decreased increases/decreases ' +
  'increasing/decreasing higher/lower grew/shrank growing/shrinking surge/plunge surged/plunged jumped/dropped ' +
  'climbed/slipped stronger/weaker strengthen/weaken raised/lowered raise/lower highest/lowest largest/smallest ' +
  'expand/reduce expanded/reduced win/lose won/lost victory/defeat'
)
  .split(' ')
  .flatMap((pair): (readonly [string, string])[] => {
    const [a, b] = pair.split('/') as [string, string];
    return [
      [a, b],
      [b, a],
    ];
  });
const opposite = new Map(opposites);
const anyOpposite = new RegExp(
  `(?<!\\d |illion[ -]|\\b[Tt]he )\\b(?:${[...opposite.keys()].join('|')})\\b(?! in love)`,
  'gu',
);

const koreanDirection =
  /올랐|오르|오른|올리|상승|늘[었어리린]|증가|높[아은이]|인상|강[해화세한]|성장|확대|최고|최대|이[겼기긴]|승리|우승|내렸|내린|하락|줄[었어이인]|감소|낮[아은추]|인하|약[해화세한]|축소|최저|최소|패배|패했|졌/u;

const contractions: Readonly<Record<string, string>> = { "won't": 'will', "can't": 'can', cannot: 'can' };

function withoutNegation(found: RegExpMatchArray): string {
  const word = found[0].replaceAll('’', "'").toLowerCase();
  if (word.trim() === 'not' || word.trim() === 'never') return ' ';
  return contractions[word] ?? found[0].replace(/n['’]t$/u, '');
}

const strangers = [
  'Martin Keller',
  'Laura Simmons',
  'Peter Novak',
  'Anna Lindqvist',
  'Diego Fuentes',
  'Ruth Okafor',
];
/** Two words with capitals inside a sentence that are a person's by their look: no office, no place, no title. */
const person =
  /(?<=[a-z,] )(?!(?:The|New|North|South|East|West|United|Saint|San|Los|White|Supreme|High|Prime|Premier|President|Mayor|Lord|World|Labour|Conservative|Democratic|Republican|National|European|Great|Grand|Air|Lake|Mount|Fort|Port)\b)[A-Z][a-z]{2,} [A-Z][a-z]{3,}(?= (?:said|says|told|was|is|has|had|who|and|will)\b|,|\.$)/gu;

const words = (en: string) => en.split(' ');
const upTo = (en: string, share: number) => {
  const all = words(en);
  return all.length < 8 ? null : all.slice(0, Math.ceil(all.length * share)).join(' ');
};

function quotationLost(en: string, random: Random): string | null {
  const found = pick([...en.matchAll(/["“][^"“”]{12,}["”]/gu)], random);
  if (!found) return null;
  const inside = found[0].slice(1, -1);
  return en.slice(0, found.index) + inside + en.slice(found.index + found[0].length);
}

/** A stretch from one comma to the next, or to the end, of five words and more where as many are left. */
function clauseDropped(en: string, random: Random): string | null {
  const dropped = [...en.matchAll(/,(?= [^,]*)[^,]+(?=,|[.”"]*$)/gu)].filter(
    ([clause]) => words(clause).length > 5 && words(en).length - words(clause).length >= 5,
  );
  const found = pick(dropped, random);
  if (!found) return null;
  const rest = en.slice(found.index + found[0].length).replace(/^,/u, '');
  return `${en.slice(0, found.index)}${rest}`;
}

function hangulLeft(en: string, random: Random, ko: string): string | null {
  const left = pick(ko.match(/[가-힣]{2,6}/gu) ?? [], random);
  return left === undefined ? null : rewriteOne(/\b\p{Ll}{4,}\b/gu, () => left)(en, random, ko);
}

const inWords: Readonly<Record<string, Rewriting>> = {
  'negation dropped': rewriteOne(/ not | never |\b\w+n['’]t\b|\bcannot\b/gu, withoutNegation),
  // Only where the Korean speaks of a change or a result too: “drop out” and “raised by a grandmother” have no opposite.
  // “The won” is money, and one falls in love.
  'direction inverted': (en, random, ko) =>
    koreanDirection.test(ko)
      ? rewriteOne(anyOpposite, ([word]) => opposite.get(word) ?? null)(en, random, ko)
      : null,
  'name swapped': rewriteOne(person, (_, random) => pick(strangers, random) ?? null),
  'quotation lost': quotationLost,
  'quotation mark lost': rewriteOne(/["“”]/gu, () => ''),
  'word doubled': rewriteOne(/\b[\p{L}]{2,}\b/gu, ([word]) => `${word} ${word}`),
  'Hangul left': hangulLeft,
  'clause dropped': clauseDropped,
  'sentence cut': (en, random) => upTo(en, 0.3 + 0.4 * random()),
  'sentence cut, stop kept': (en, random) => {
    const kept = upTo(en, 0.3 + 0.4 * random());
    return kept === null ? null : `${kept.replace(/[\p{P}]+$/u, '')}.`;
  },
  'sentence beginning lost': (en, random) => {
    const all = words(en);
    return all.length < 8 ? null : all.slice(Math.ceil(all.length * (0.3 + 0.3 * random()))).join(' ');
  },
};

/** Every kind of slip: numbers and dates first. */
export const mutations: readonly (readonly [kind: string, mutate: Mutation])[] = [
  ...mutationKinds.map((kind) => [kind, (pair: Pair, random: Random) => mutate(pair, kind, random)] as const),
  ...Object.entries(inWords).map(([kind, rewrite]) => [kind, inEnglish(rewrite)] as const),
];
