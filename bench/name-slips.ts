/** One name put in the place of another, in human translations and in sentences of our own; the same in every run. */
import { romanizeName } from '../src/core/korean/names';
import type { Pair } from './development-data';
import { seeded } from './seeded';

export interface NameSlip {
  readonly kind: string;
  readonly pair: Pair;
  readonly changed: Pair;
}

const list = (words: string) => words.split(' ');
const givenNames = list(
  'James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Karen Pierre Sofia Hans Yuki Ivan Olga Carlos Maria Ahmed Fatima Wei Ling',
);
const familyNames = list(
  'Smith Brown Miller Wilson Anderson Taylor Moore Martin Lee Thompson Harris Clark Lewis Walker King Hall Allen Wright Dubois Moreau Schmidt Weber Rossi Ferrari Ivanov Petrov Garcia Hernandez Tanaka Suzuki Wang Chen Nguyen Khan Kowalski Andersson Silva Santos Okonkwo Hassan',
);
const cities = list('Paris London Tokyo Moscow Berlin Chicago Madrid Cairo Toronto Sydney Seattle Boston');
const companies = list('Google Samsung Boeing Toyota Microsoft Facebook Siemens Nestle Reuters Barclays');

/** Words of bodies, streets and works, which a person's name has none of. */
const notPeople =
  /\b(?:The|New|North|South|East|West|United|Saint|San|Los|Las|White|Supreme|High|Prime|Premier|President|Mayor|Lord|World|Labour|Conservative|Democratic|Republican|National|European|Great|Grand|Air|Lake|Mount|Fort|Port|Party|Police|City|School|University|Court|Street|House|Center|Show|Cup|Road|County|Government|Council|Committee|Commission|Agency|Press|News|Times|Army|Games?|Church|Group|Network|Challenge|Parliament|Officer|Shop|Week|Facility|Republic|Channel|Secretary|Hospital|Fashion|Assembly|Ocean|Awards|Media|Union|Department|Company|Bank|Trust|Alliance|Foundation|Service|Research|Intelligence|Energy|Island|Band|Fox|Red|Middle|Pacific|Judge|Justice|General|Colonel|Col|Province|Hotel|Live|Discs?)\b/u;
const person =
  /(?<=[a-z,] )[A-Z][a-z]{2,} [A-Z][a-z]{3,}(?= (?:said|says|told|was|is|has|had|who|and|will)\b|,|\.$)/gu;
const city =
  /\b(?:London|Paris|Moscow|Beijing|Phoenix|Liverpool|Singapore|Pyongyang|Glasgow|Arizona|Florida|Catalonia|Belfast|Dundee|Brussels|Alaska|Colorado|Jakarta|Manhattan)\b(?! [A-Z])/gu;
const company =
  /\b(?:Sainsbury|Toyota|BMW|Honda|Nielsen|CNN|Ferrari|Boots|Lloyds|Huawei|Facebook|Twitter|Google|Tesla|Nissan|Netflix|Amazon)\b(?! [A-Z])/gu;

type Random = () => number;

function pick<T>(from: readonly T[], random: Random): T {
  return from[Math.floor(random() * from.length)]!;
}

/** One match, chosen at random, rewritten; null where there is none or the new name stands in the sentence already. */
function rewrite(
  en: string,
  pattern: RegExp,
  random: Random,
  write: (name: string) => string,
): string | null {
  const found = [...en.matchAll(pattern)];
  if (found.length === 0) return null;
  const one = pick(found, random);
  const written = write(one[0]);
  if (written.split(' ').some((word) => !one[0].includes(word) && en.includes(word)) || written === one[0])
    return null;
  return en.slice(0, one.index) + written + en.slice(one.index + one[0].length);
}

const oneOf = (names: ReadonlySet<string>, behind: string) =>
  names.size === 0 ? null : new RegExp(`\\b(?:${[...names].join('|')})\\b${behind}`, 'gu');

/** People of a document are those it names in full before a verb or a comma. */
export function slipsInNews(documents: readonly (readonly Pair[])[]): readonly NameSlip[] {
  return documents.flatMap((pairs, at) => {
    const random = seeded(7 + at);
    const full = new Set(
      pairs
        .flatMap(({ en }) => [...en.matchAll(person)].map(([name]) => name))
        .filter((name) => !notPeople.test(name)),
    );
    const family = new Set([...full].map((name) => name.split(' ')[1]!));
    const kinds: readonly (readonly [string, RegExp | null, (name: string) => string])[] = [
      ['a person in full', oneOf(full, ''), () => `${pick(givenNames, random)} ${pick(familyNames, random)}`],
      [
        'the family name of a person in full',
        oneOf(full, ''),
        (name) => `${name.split(' ')[0]} ${pick(familyNames, random)}`,
      ],
      [
        'the given name of a person in full',
        oneOf(full, ''),
        (name) => `${pick(givenNames, random)} ${name.split(' ')[1]}`,
      ],
      [
        'a family name alone',
        family.size === 0
          ? null
          : new RegExp(`(?<![A-Z][\\w.]*\\s)\\b(?:${[...family].join('|')})\\b(?! [A-Z])`, 'gu'),
        () => pick(familyNames, random),
      ],
      ['a city or region', city, () => pick(cities, random)],
      ['a company', company, () => pick(companies, random)],
    ];
    return pairs.flatMap((pair) =>
      kinds.flatMap(([kind, pattern, write]): readonly NameSlip[] => {
        const en = pattern === null ? null : rewrite(pair.en, pattern, random, write);
        return en === null ? [] : [{ kind, pair, changed: { ko: pair.ko, en } }];
      }),
    );
  });
}

const koreanFamilies = list('김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍');
const koreanGiven = list(
  '민수 지훈 서연 예준 하은 도윤 수빈 현우 지민 은지 성호 미경 영철 태현 유진 준영 가은 재석 소희 명숙',
);
const sentences: readonly (readonly [ko: string, en: string])[] = [
  [
    '@ 의원은 이날 국회에서 기자들과 만나 법안 처리를 촉구했다.',
    'Lawmaker @ met reporters at the National Assembly that day and urged passage of the bill.',
  ],
  [
    '@ 국방부 대변인은 정례 브리핑에서 이같이 밝혔다.',
    'Defense Ministry spokesperson @ said so at a regular briefing.',
  ],
  [
    '@ 한빛전자 사장은 새 공장을 짓겠다고 말했다.',
    'Hanbit Electronics President @ said the company would build a new plant.',
  ],
  ['경찰은 @ 씨를 사기 혐의로 구속했다.', 'Police arrested @ on fraud charges.'],
  ['이번 대회에서 @ 선수가 금메달을 땄다.', '@ won the gold medal at the competition.'],
  ['@ 감독은 "선수들이 잘했다"고 말했다.', '"The players did well," coach @ said.'],
  [
    '서울중앙지법 @ 부장판사는 구속영장을 기각했다.',
    'Seoul Central District Court Judge @ dismissed the arrest warrant.',
  ],
  ['@(42)는 지난해 회사를 세웠다.', '@, 42, founded the company last year.'],
];

/** Koreans of our own sentences: another Korean, one with the same family name, somebody from abroad. */
export function slipsOfKoreans(): readonly NameSlip[] {
  const random = seeded(5);
  return Array.from({ length: 240 }, (_, at) => at).flatMap((at): readonly NameSlip[] => {
    const [ko, en] = sentences[at % sentences.length]!;
    const name = pick(koreanFamilies, random) + pick(koreanGiven, random);
    const [other, relative] = [
      pick(koreanFamilies, random) + pick(koreanGiven, random),
      name.charAt(0) + pick(koreanGiven, random),
    ];
    const pair = { ko: ko.replace('@', name), en: en.replace('@', romanizeName(name).name) };
    const slip = (kind: string, written: string): NameSlip => ({
      kind,
      pair,
      changed: { ko: pair.ko, en: en.replace('@', written) },
    });
    return [
      ...(other === name ? [] : [slip('a Korean in full', romanizeName(other).name)]),
      ...(relative === name ? [] : [slip('the given name of a Korean', romanizeName(relative).name)]),
      slip('a foreigner for a Korean', `${pick(givenNames, random)} ${pick(familyNames, random)}`),
    ];
  });
}
