import { describe, expect, it } from 'vitest';
import { isMostlyHangul } from './language';
import { intakeOf, nothingPasted } from './paste-store';

describe('the box a pasted text goes to', () => {
  it.each([
    ['바이든 대통령은 NATO 확장에 대해 “US와 협의”라고 말했다.', true],
    ['The plant in Ulsan (울산) will open in 2026, the company said.', false],
    ['Byline [워싱턴 = 강계만 특파원] and a body that is otherwise in English throughout.', false],
    ['', false],
  ])('of %j is Korean: %s', (text, korean) => {
    expect(isMostlyHangul(text)).toBe(korean);
  });

  it('asks for nothing while there is no English, and leaves an empty Korean out', () => {
    expect(intakeOf({ english: { text: ' \n', html: null }, korean: { text: '글', html: null } })).toBeNull();
    expect(intakeOf({ english: { text: 'Text', html: null }, korean: nothingPasted })?.korean).toBeNull();
  });
});
