import { expect, it } from 'vitest';
import { chooseParticles } from './particles';

it.each([
  ['‘대통령’이(가) 있는 기사', '‘대통령’이 있는 기사'],
  ['‘나토’이(가) 있는 기사', '‘나토’가 있는 기사'],
  ['“야간.txt”을(를) 저장', '“야간.txt”을(를) 저장'],
  ['“기사 12”은(는) 비었습니다', '“기사 12”는 비었습니다'],
  ['“기사 13”은(는) 비었습니다', '“기사 13”은 비었습니다'],
  ['서울(으)로, 부산(으)로, 제주(으)로', '서울로, 부산으로, 제주로'],
  ['책을(를) 산과(와) 들', '책을 산과 들'],
  ['北을(를) 美와(과) 鷄을(를)', '北을 美와 鷄을(를)'],
  ['5%을(를) 넘어 3%(으)로', '5%를 넘어 3%로'],
  ['No particle here', 'No particle here'],
])('%s -> %s', (sentence, expected) => {
  expect(chooseParticles(sentence)).toBe(expected);
});
