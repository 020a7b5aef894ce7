import { describe, expect, test } from 'vitest';
import { findCredit, findEnglishRole, findRole, isRoleModifier } from './roles';

describe('a role gets its English', () => {
  test.each([
    ['기자', 'reporter'],
    ['특파원', 'correspondent'],
    ['선임기자', 'senior reporter'],
    ['인턴기자', 'intern reporter'],
    ['인턴 기자', 'intern reporter'],
    ['논설위원', 'editorial writer'],
    ['객원기자', 'guest reporter'],
    ['기자(차장)', 'reporter (deputy desk editor)'],
    ['의학전문기자', 'medical reporter'],
    ['군사전문 선임기자', 'military affairs senior reporter'],
    ['통일외교 전문기자', 'unification and diplomacy reporter'],
    ['논설위원 겸 선임기자', 'editorial writer and senior reporter'],
    ['앵커', 'anchor'],
    ['PD', 'producer'],
  ])('%s is %s', (ko, en) => {
    expect(findRole(ko)).toEqual({ ko, en, sure: true });
  });
});

test.each(['연기자', '기자회견', '기자가', '기자들', '장관', '홍길동기자', ''])('%s is no role', (word) => {
  expect(findRole(word)).toBeNull();
});

test('roles a machine or an English desk writes are read', () => {
  expect(findEnglishRole('Staff Reporter')).toBe('reporter');
  expect(findEnglishRole('Special Correspondent')).toBe('correspondent');
  expect(findEnglishRole('minister')).toBeNull();
});

test('credits and modifiers are told from names', () => {
  expect(findCredit('글·사진')).toBe('words and photos');
  expect(findCredit('홍길동')).toBeNull();
  expect(isRoleModifier('선임')).toBe(true);
  expect(isRoleModifier('겸')).toBe(false);
});
