import { expect, it } from 'vitest';
import { articleDate } from './format';

it.each([
  ['2031-02-15', 'en', 'February 15, 2031'],
  ['2031-02-15', 'ko', '2031년 2월 15일'],
  ['2031-02-15T23:40:00+09:00', 'ko', '2031년 2월 15일 오후 11:40'],
  ['2031-02-15T23:40', 'en', /^February 15, 2031.*11:40/u],
  ['last Tuesday', 'en', 'last Tuesday'],
  ['2031-13-45', 'en', '2031-13-45'],
])(
  'an article dated %s reads in %s as it was written, whatever the clock here',
  (iso, language, expected) => {
    if (typeof expected === 'string') expect(articleDate(iso, language)).toBe(expected);
    else expect(articleDate(iso, language)).toMatch(expected);
  },
);
