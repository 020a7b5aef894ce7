import { describe, expect, it } from 'vitest';
import { checkPair } from '../run-checks';

const wrong = [
  ['토머스 웰링 장관은 회담이 끝났다고 말했다.', 'The talks had ended, Minister Laura Simmons said.'],
  ['노은찬 감독은 선수들이 잘했다고 말했다.', 'The players did well, coach Peter Novak said.'],
  ['노은찬 감독은 선수들이 잘했다고 말했다.', 'The players did well, coach Kang Ji-hoon said.'],
] as const;

describe('one name for another', () => {
  it.each(wrong)('is told by one check: %s %s', (ko, en) => {
    const found = checkPair(ko, en).filter(({ check }) => check === 'names' || check === 'omission');
    expect(found.map(({ check }) => check)).toEqual(['names']);
  });

  it('is told by the check of omissions where the check of names does not run', () => {
    const [ko, en] = wrong[0];
    const found = checkPair(ko, en, { disabled: ['names'] }).filter(({ check }) => check === 'omission');
    expect(found.map(({ quote }) => quote)).toEqual(['Laura Simmons']);
  });
});
