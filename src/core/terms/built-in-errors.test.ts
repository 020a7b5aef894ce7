import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findConfusions, indexErrorMemory } from './error-memory';
import { readErrorMemory } from './error-memory-file';

const text = readFileSync(
  new URL('../../../resources/errors/machine-confusions.json', import.meta.url),
  'utf8',
);
const { entries, problems } = readErrorMemory(text);
const index = indexErrorMemory(entries);

test('the starting set has at least 100 confusions, each with an example, and no problem', () => {
  expect(problems).toEqual([]);
  expect(entries.length).toBeGreaterThanOrEqual(100);
  expect(entries.filter(({ example }) => example === undefined)).toEqual([]);
  expect(text.normalize('NFC')).toBe(text);
});

describe('each example', () => {
  test.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, { example }) => {
    const { ko, wrong, right } = example!;
    expect(findConfusions({ ko, en: wrong }, index).map(({ entry }) => entry.id)).toContain(id);
    expect(findConfusions({ ko, en: right }, index)).toEqual([]);
    expect(findConfusions({ ko: null, en: right }, index)).toEqual([]);
  });
});

test('a phrase that speaks without the Korean does so on its own', () => {
  for (const { id, withoutSource } of entries) {
    for (const phrase of withoutSource?.phrases ?? []) {
      const found = findConfusions({ ko: null, en: `It said ${phrase} yesterday.` }, index);
      expect(
        found.map(({ entry }) => entry.id),
        `${id}: ${phrase}`,
      ).toContain(id);
    }
  }
});

/** News as people write it, with the words that confusions are made of in their right place. */
const innocent: readonly (readonly [string | null, string])[] = [
  ['동아시아 정상들이 나토 회의에 참석했다.', 'East Asian leaders attended a NATO meeting.'],
  ['그는 책과 북을 샀다.', 'He bought a book and a drum.'],
  ['북미 시장에서 판매가 늘었다.', 'Sales rose in the North American market.'],
  ['여성 의원들과 여당이 합의했다.', 'Women lawmakers and the ruling party agreed.'],
  ['그의 첫인상은 좋았고 금리 인상에 찬성했다.', 'His first impression was good, and he backed a rate hike.'],
  ['조계종 사찰에서 법회가 열렸다.', 'A service was held at a Jogye Order temple.'],
  ['과수원에서 배 3톤을 수확했다.', 'They harvested three tons of pears at the orchard.'],
  ['감사의 뜻을 전하고 감사 결과를 발표했다.', 'He expressed thanks and announced the audit results.'],
  ['이사회는 본사 이전을 결정했다.', 'The board decided to move the headquarters.'],
  ['서울시장은 전통시장을 찾았다.', 'The Seoul mayor visited a traditional market.'],
  ['의사들은 사퇴 의사를 밝혔다.', 'The doctors expressed their intention to resign.'],
  ['대사는 영화 속 대사를 인용했다.', 'The ambassador quoted lines from a film.'],
  ['전기요금이 전기 대비 올랐다.', 'Electricity rates rose from the previous quarter.'],
  ['유리창이 깨졌지만 유리한 고지를 지켰다.', 'A glass window broke, but they kept their advantage.'],
  ['경찰 수사 결과 정치적 수사로 드러났다.', 'The police investigation showed it was political rhetoric.'],
  ['정전협정과 무관하게 정전이 발생했다.', 'Regardless of the armistice, a blackout occurred.'],
  ['강물이 급물살로 변했다.', 'The river turned into rapids.'],
  ['수입이 줄어 수입품을 사지 않는다.', 'With less income, they buy no imports.'],
  [null, 'The temple and the rescue team were in East Asia.'],
  [null, 'NATO leaders said East Asia was on the agenda.'],
  [null, 'The women of the party thanked the doctors for the audit.'],
  [null, 'The school holds its entrance exam in December.'],
  [null, 'The carrier entered port; the ship sank near the harbor.'],
  [null, 'Prosecutors indicted him and the court dismissed the appeal.'],
  [null, 'Ants and bees live in the wild field at night.'],
  [null, 'He made a good first impression on the interest rate panel.'],
];

test.each(innocent)('%s | %s is left alone', (ko, en) => {
  expect(findConfusions({ ko, en }, index).map(({ entry }) => entry.id)).toEqual([]);
});
