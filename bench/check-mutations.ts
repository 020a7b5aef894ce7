/** Slips of machine translation made on purpose in good English, one a sentence, the same in every run. */

type Random = () => number;
/** The changed sentence, or null where there is nothing of the kind to change. */
export type Mutation = (en: string, random: Random, ko: string) => string | null;

function pick<T>(from: readonly T[], random: Random): T | undefined {
  return from[Math.floor(random() * from.length)];
}

/** One match of the pattern, chosen at random, rewritten; null where none, or where it stays as it was. */
function rewriteOne(
  pattern: RegExp,
  write: (found: RegExpMatchArray, random: Random) => string | undefined,
): Mutation {
  return (en, random) => {
    const found = pick([...en.matchAll(pattern)], random);
    const written = found && write(found, random);
    if (!found || written === undefined || written === found[0]) return null;
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
const anyOpposite = new RegExp(`\\b(?:${[...opposite.keys()].join('|')})\\b`, 'gu');

const koreanDirection =
  /올랐|오르|오른|올리|상승|늘[었어리린]|증가|높[아은이]|인상|강[해화세한]|성장|확대|최고|최대|이[겼기긴]|승리|우승|내렸|내린|하락|줄[었어이인]|감소|낮[아은추]|인하|약[해화세한]|축소|최저|최소|패배|패했|졌/u;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const another = (list: readonly string[]) => (found: RegExpMatchArray, random: Random) =>
  pick(
    list.filter((one) => one !== found[0]),
    random,
  );

const contractions: Readonly<Record<string, string>> = { "won't": 'will', "can't": 'can', cannot: 'can' };

function withoutNegation(found: RegExpMatchArray): string {
  const word = found[0].replaceAll('’', "'").toLowerCase();
  if (word.trim() === 'not' || word.trim() === 'never') return ' ';
  return contractions[word] ?? found[0].replace(/n['’]t$/u, '');
}

const currencies: Readonly<Record<string, string>> = { $: '£', '£': '€', '€': '$', '¥': '$', '₩': '$' };

export const mutations: Readonly<Record<string, Mutation>> = {
  'negation dropped': rewriteOne(/ not | never |\b\w+n['’]t\b|\bcannot\b/gu, withoutNegation),
  // Only where the Korean speaks of a change or a result too: “drop out” and “raised by a grandmother” have no opposite.
  'direction flipped': (en, random, ko) =>
    koreanDirection.test(ko) ? rewriteOne(anyOpposite, ([word]) => opposite.get(word))(en, random, ko) : null,
  'number times ten': rewriteOne(/(?<![\d.,\w-])\d{2,}(?![\d.,\w-])/gu, ([number]) => `${number}0`),
  'digits transposed': rewriteOne(
    /(?<![\d.,\w-])([1-9])([1-9])(?=\d*(?![\d.,\w-]))/gu,
    ([, a, b]) => `${b}${a}`,
  ),
  'weekday swapped': rewriteOne(new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'gu'), another(weekdays)),
  'month swapped': rewriteOne(
    new RegExp(`\\b(?:${months.filter((month) => month !== 'May').join('|')})\\b`, 'gu'),
    another(months),
  ),
  'currency swapped': rewriteOne(/[$£€¥₩](?=\d)/gu, ([sign]) => currencies[sign]),
  'quotation mark lost': rewriteOne(/["“”]/gu, () => ''),
  'word doubled': rewriteOne(/\b[\p{L}]{2,}\b/gu, ([word]) => `${word} ${word}`),
  'sentence cut': (en, random) => {
    const words = en.split(' ');
    if (words.length < 8) return null;
    return words.slice(0, Math.ceil(words.length * (0.3 + 0.4 * random()))).join(' ');
  },
  'sentence cut, stop kept': (en, random) => {
    const words = en.split(' ');
    if (words.length < 8) return null;
    const kept = words.slice(0, Math.ceil(words.length * (0.3 + 0.4 * random()))).join(' ');
    return `${kept.replace(/[\p{P}]+$/u, '')}.`;
  },
  'sentence beginning lost': (en, random) => {
    const words = en.split(' ');
    if (words.length < 8) return null;
    return words.slice(Math.ceil(words.length * (0.3 + 0.3 * random()))).join(' ');
  },
};
