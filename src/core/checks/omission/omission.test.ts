import { describe, expect, it } from 'vitest';
import { checkPair } from '../run-checks';

/** Korean news as it is written, and English in two parts; each part is left out in turn, and a strange one put in. */
const sentences: readonly (readonly [ko: string, first: string, second: string])[] = [
  [
    '정부는 내년 예산을 늘리기로 했지만 야당은 국가 부채가 위험한 수준이라며 반대했다.',
    'The government decided to increase next year’s budget,',
    'but the opposition objected, saying the national debt was at a dangerous level.',
  ],
  [
    '경찰은 용의자를 체포한 뒤 집을 수색해 흉기와 현금을 발견했다고 밝혔다.',
    'Police said they had arrested the suspect,',
    'then searched his house and found a weapon and cash.',
  ],
  [
    '회사는 공장 화재로 생산을 중단했으며 직원들의 임금은 계속 지급하기로 했다.',
    'The company halted production because of the factory fire,',
    'and decided to keep paying its employees’ wages.',
  ],
  [
    '법원은 전직 장관의 구속 영장을 기각했고 검찰은 증거를 보강해 다시 청구하겠다고 말했다.',
    'The court rejected the arrest warrant for the former minister,',
    'and prosecutors said they would strengthen the evidence and request it again.',
  ],
  [
    '미국과 중국은 관세 협상을 재개했으나 반도체 수출 규제에서는 합의하지 못했다.',
    'The United States and China resumed tariff talks,',
    'but failed to agree on rules for semiconductor exports.',
  ],
  [
    '병원 측은 환자의 상태가 안정됐다고 밝혔고 가족은 의료진에게 감사의 뜻을 전했다.',
    'The hospital said the patient was in stable condition,',
    'and the family expressed thanks to the medical staff.',
  ],
];
const strange = 'while the museum on the hill opened an exhibition of old maps and coins';

const codes = (ko: string, en: string) =>
  checkPair(ko, en, { only: ['omission'] }).map(({ message }) => message.code);

const lost = (ko: string, en: string) =>
  checkPair(ko, en, { only: ['omission'] }).filter(({ message }) => message.code === 'lost');

describe('parts of sentences lost and added', () => {
  it.each(sentences)('says nothing of the whole: %s', (ko, first, second) => {
    expect(codes(ko, `${first} ${second}`)).toEqual([]);
  });

  it('misses three parts in four, and points into the part that is lost', () => {
    const found = sentences.flatMap(([ko, first, second]) => {
      const middle = ko.length / 2;
      const lostSecond = lost(ko, `${first.replace(/,$/u, '')}.`).map(({ end }) => end > middle);
      const lostFirst = lost(ko, second.charAt(0).toUpperCase() + second.slice(1)).map(
        ({ start }) => start < middle,
      );
      return [...lostSecond, ...lostFirst];
    });
    expect(found.length).toBeGreaterThanOrEqual(sentences.length * 1.5);
    expect(found.filter((right) => !right)).toEqual([]);
  });

  it.each(sentences)('sees what nobody said: %s', (ko, first, second) => {
    expect(codes(ko, `${first} ${strange}, ${second}`)).toContain('added');
  });
});
