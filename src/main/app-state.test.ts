import { describe, expect, test } from 'vitest';
import { projectName, readAppState, recentLimit, withoutRecent, withRecent } from './app-state';

const fresh = readAppState(undefined).value;

describe('what the app remembers', () => {
  test('begins with nothing', () => {
    expect(fresh).toMatchObject({ bounds: null, recent: [] });
  });

  test('comes back as it was written', () => {
    const state = withRecent(fresh, '/a/기사.daejo');
    expect(readAppState(JSON.parse(JSON.stringify(state)))).toEqual({ value: state, problem: null });
  });

  test('of a Daejo without shared files is read as it is', () => {
    const { shared: _, ...older } = fresh;
    expect(readAppState(older)).toEqual({ value: fresh, problem: null });
  });

  test('names what is wrong in it', () => {
    expect(readAppState({ ...fresh, recent: 'all' }).problem).toBe('recent');
  });

  test('lists a project once, the last opened first, and not for ever', () => {
    const many = Array.from({ length: recentLimit + 3 }, (_, index) => `/p/${index}.daejo`);
    const state = [...many, '/p/7.daejo'].reduce(withRecent, fresh);
    expect(state.recent).toHaveLength(recentLimit);
    expect(state.recent.slice(0, 2)).toEqual(['/p/7.daejo', `/p/${recentLimit + 2}.daejo`]);
    expect(withoutRecent(state, '/p/7.daejo').recent).not.toContain('/p/7.daejo');
  });

  test('shows names without folder and ending', () => {
    expect(projectName('/home/kim/오늘 밤.daejo')).toBe('오늘 밤');
  });
});
