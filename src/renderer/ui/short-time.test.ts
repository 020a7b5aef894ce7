import { describe, expect, it } from 'vitest';
import { shortTime } from './short-time';

const now = new Date(2026, 6, 15, 23, 30);
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

describe('a short time', () => {
  it.each([
    ['is the hour on the same day', at(2026, 6, 15, 21, 5), 'en', /^9:05\sPM$/u],
    ['is the hour on the same day', at(2026, 6, 15, 21, 5), 'ko', /^오후 9:05$/u],
    ['has the day in the same year', at(2026, 6, 14, 21, 5), 'en', /^Jul 14, 9:05\sPM$/u],
    ['is the date in another year', at(2025, 11, 31, 21, 5), 'en', /^Dec 31, 2025$/u],
    ['is the date in another year', at(2025, 11, 31, 21, 5), 'ko', /^2025\. 12\. 31\.$/u],
    ['that is none is given back', 'long ago', 'en', /^long ago$/u],
  ])('%s', (_title, iso, language, expected) => {
    expect(shortTime(iso, now, language)).toMatch(expected);
  });
});
