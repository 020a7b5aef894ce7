import { describe, expect, it } from 'vitest';
import { checkPair } from '../run-checks';

const parties = [
  ['러시아', '가', '를', 'Russia'],
  ['우크라이나', '가', '를', 'Ukraine'],
  ['이스라엘', '이', '을', 'Israel'],
  ['경찰', '이', '을', 'police'],
  ['야당', '이', '을', 'the opposition'],
  ['푸틴', '이', '을', 'Putin'],
] as const;

const acts = [
  ['공격했다', '에게 공격당했다', 'attacked', 'attacked'],
  ['비판했다', '의 비판을 받았다', 'criticized', 'criticized'],
  ['위협했다', '에게 위협받았다', 'threatened', 'threatened'],
  ['고발했다', '에게 고발당했다', 'accused', 'accused'],
  ['속였다', '에 의해 추방됐다', null, 'expelled'],
  ['꺾었다', '에 패했다', 'beat', null],
] as const;

const pairs = parties.flatMap((doer) =>
  parties.filter((done) => done !== doer).map((done) => ({ doer, done })),
);
const found = (ko: string, en: string) => checkPair(ko, en, { only: ['who-does-what'] }).length;
const sentence = (subject: string, rest: string) =>
  `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${rest}.`;

/** Subject and object changed for one another in sentences of two parties and one act, in both voices on both sides. */
describe('who does what to whom, swapped', () => {
  it.each(acts)(
    '%s / %s: every swap is found, no sentence without one is spoken of',
    (active, passive, did, done) => {
      let swaps = 0;
      let seen = 0;
      let alarms = 0;
      for (const { doer, done: other } of pairs) {
        const koreans = [
          `${doer[0]}${doer[1]} ${other[0]}${other[2]} ${active}`,
          `${other[0]}${other[1]} ${doer[0]}${passive}`,
        ];
        const right = [
          ...(did ? [sentence(doer[3], `${did} ${other[3]}`)] : []),
          ...(done ? [sentence(other[3], `was ${done} by ${doer[3]}`)] : []),
        ];
        const wrong = [
          ...(did ? [sentence(other[3], `${did} ${doer[3]}`)] : []),
          ...(done ? [sentence(doer[3], `was ${done} by ${other[3]}`)] : []),
        ];
        const korean = did === null ? koreans.slice(1) : koreans;
        for (const ko of korean) {
          swaps += wrong.length;
          for (const en of wrong) seen += found(ko, en);
          for (const en of right) alarms += found(ko, en);
        }
      }
      expect(alarms).toBe(0);
      expect(seen).toBe(swaps);
    },
  );
});
