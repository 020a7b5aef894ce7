import { describe, expect, it } from 'vitest';
import { nameSpellings, respell } from './name-spellings';

describe('one spelling in place of all', () => {
  it.each([
    ['Kang Gye-man said', 'Kang Kye-man said'],
    ['Kang Gyeman said', 'Kang Kye-man said'],
    ['Gye-Man Kang said', 'Kang Kye-man said'],
    ['“Kang Gye-man”’s', '“Kang Kye-man”’s'],
    ['Kang Gye‑man said', 'Kang Kye-man said'],
    // Other people, other words.
    ['Kang Gye-mann said', 'Kang Gye-mann said'],
    ['Kang Gye-man-woo said', 'Kang Gye-man-woo said'],
    ['Lee Kang Gye-man', 'Lee Kang Kye-man'],
    ['KANG GYE-MAN', 'KANG GYE-MAN'],
  ])('%s -> %s', (text, expected) => {
    expect(respell(text, nameSpellings('강계만'), 'Kang Kye-man')).toBe(expected);
  });

  it('takes what a person has typed as it is, signs and all', () => {
    expect(respell('Mr. O’Kang (Jr.) said', ['O’Kang (Jr.)'], 'Kang $1')).toBe('Mr. Kang $1 said');
  });

  it('leaves the text alone where there is nothing to look for', () => {
    expect(respell('Kang Gye-man', [], 'Kang Kye-man')).toBe('Kang Gye-man');
  });

  it('does not take a shorter name out of a longer one', () => {
    expect(respell('Kang Gye-man', nameSpellings('강계'), 'Gang Gye')).toBe('Kang Gye-man');
  });
});
