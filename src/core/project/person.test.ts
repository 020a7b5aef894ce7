import { describe, expect, test } from 'vitest';
import { distinctInitials, initialsOf, personInitials, personName, personNamed } from './person';

describe('a name', () => {
  test.each([
    ['  Han Seo-jin ', 'Han Seo-jin'],
    ['한서진', '한서진'],
    // Decomposed Hangul, as macOS writes it.
    ['한서진'.normalize('NFD'), '한서진'],
  ])('%j is taken as %j', (given, name) => {
    expect(personName.parse(given)).toBe(name);
  });

  test.each(['', '   ', 'Han\nSeo-jin', 'Han\u0000', 'Han\u001b[31m', 'nij-oeS\u202Enah', 'x'.repeat(201)])(
    '%j is refused',
    (given) => {
      expect(personName.safeParse(given).success).toBe(false);
    },
  );

  test.each([
    ['Han Seo-yun', 'HS'],
    ['  maria   de la cruz ', 'MDL'],
    ['한지원', '지원'],
    ['한 지원', '한지'],
    ['강산', '강산'],
    ['', ''],
  ])('%j proposes the initials %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
    expect(personInitials.parse(initials)).toBe(initials);
  });
});

const han = { id: '01a', name: 'Han Seo-jin', initials: 'HS' };
const other = { id: '01c', name: 'Han Seo-jin', initials: 'HJ' };
const heo = { id: '01b', name: 'Heo Sol', initials: 'hs' };

describe('people of one project', () => {
  test('are found by name, of two with one name the one who was named first, in any order', () => {
    expect(personNamed([other, heo, han], ' Han Seo-jin ')).toBe(han);
    expect(personNamed([han, heo, other], 'Han Seo-jin')).toBe(han);
    expect(personNamed([heo], 'Han Seo-jin')).toBeNull();
  });

  test('with the same initials are kept apart by a number, the same in any order', () => {
    const expected = [
      [han.id, 'HS'],
      [heo.id, 'hs2'],
      [other.id, 'HJ'],
    ];
    for (const people of [
      [han, heo, other],
      [other, heo, han, han],
    ]) {
      expect([...distinctInitials(people)].sort()).toEqual(expected.sort());
    }
  });
});
