import { describe, expect, it } from 'vitest';
import { snippet } from './snippet';

describe('a match in a line', () => {
  it('shows a short text whole', () => {
    expect(snippet('NATO should ban East Asia', { start: 16, end: 25 })).toEqual({
      before: 'NATO should ban ',
      match: 'East Asia',
      after: '',
    });
  });

  it('cuts what is before at a word, so that the match is in view', () => {
    const text = `${'word '.repeat(40)}match and more`;
    const cut = snippet(text, { start: 200, end: 205 });
    expect(cut.before).toMatch(/^…word /u);
    expect(cut.before.length).toBeLessThan(40);
    expect(cut.match).toBe('match');
  });

  it('never shows half a character', () => {
    const text = '😀'.repeat(120);
    const cut = snippet(text, { start: 100, end: 102 });
    expect(encodeURIComponent(cut.before + cut.match + cut.after)).toContain('%F0%9F%98%80');
  });
});
