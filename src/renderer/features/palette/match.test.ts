import { describe, expect, it } from 'vitest';
import { bestScore, matchScore } from './match';

describe('finding a name by what is typed', () => {
  it.each([
    ['ㄴㅂㄴㄱ', '내보내기…'],
    ['ㄷㄷㄹㄱ', '되돌리기'],
    ['되도', '되돌리기'],
    ['되돌ㄹ', '되돌리기'],
    ['다음기사', '다음 기사'],
    ['ㄷㅇ ㄱㅅ', '다음 기사'],
    ['기사', '다음 기사'],
    ['EXP', 'Export…'],
    ['next open', 'Approve and go to next open sentence'],
    ['agno', 'Approve and go to next open sentence'],
  ])('%s finds %s', (query, name) => {
    expect(matchScore(query, name)).toBeGreaterThan(0);
  });

  it.each([
    ['ㄴㅂㄴㄱ', '다음 기사'],
    ['돌', '도움말'],
    ['xyz', 'Export…'],
    ['ao', 'Show all changes'],
  ])('%s does not find %s', (query, name) => {
    expect(matchScore(query, name)).toBe(0);
  });

  it('puts a name that begins with the query before one that only holds it', () => {
    const names = ['Add comment', 'Comment on words', 'Uncomment'];
    const ranked = [...names].sort((a, b) => matchScore('comment', b) - matchScore('comment', a));
    expect(ranked).toEqual(['Comment on words', 'Add comment', 'Uncomment']);
  });

  it('finds an action in either language', () => {
    expect(bestScore('설정', ['Settings…', '설정…'])).toBe(bestScore('sett', ['Settings…', '설정…']));
  });

  it('finds everything while nothing is typed', () => {
    expect(matchScore('', 'Export…')).toBeGreaterThan(0);
  });
});
