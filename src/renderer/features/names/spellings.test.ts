import { describe, expect, it } from 'vitest';
import { offeredSpellings } from './spellings';

describe('the spellings offered for a name', () => {
  it('begin with the present one and say which part differs from it', () => {
    const [present, ...others] = offeredSpellings('강계만', 'Kang Gye-man');
    expect(present).toEqual({
      en: 'Kang Gye-man',
      family: 'Kang',
      given: ' Gye-man',
      familyChanged: false,
      givenChanged: false,
    });
    const gang = others.find(({ en }) => en === 'Gang Gye-man');
    expect(gang).toMatchObject({ familyChanged: true, givenChanged: false });
    expect(others.some(({ familyChanged, givenChanged }) => !familyChanged && givenChanged)).toBe(true);
  });

  it('keep a spelling of the person’s own, and offer each once', () => {
    const offered = offeredSpellings('강계만', 'K. Kang').map(({ en }) => en);
    expect(offered[0]).toBe('K. Kang');
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered).toContain('Kang Gye-man');
  });

  it('are the romanised ones alone where there is none yet', () => {
    const offered = offeredSpellings('강계만', '');
    expect(offered[0]?.en).toBe('Kang Gye-man');
    expect(offered.every(({ familyChanged, givenChanged }) => !familyChanged && !givenChanged)).toBe(true);
  });
});
