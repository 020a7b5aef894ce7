import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../english/tokens';
import { nameRuns } from './english-runs';
import { foreignLook } from './foreign-look';
import { hangulNames } from './hangul-names';
import { matchNames } from './match-names';
import type { NameText } from './names';
import { isCountry, renderingsOf } from './renderings';

const textOf = (ko: string, en: string): NameText => ({
  ko,
  en,
  tokens: tokenize(en),
  translated: new Set(),
  listed: new Map(),
  heard: new Map(),
  known: new Set(),
  lostPlaces: new Map(),
});

describe('foreignLook', () => {
  it.each(['젤렌스키', '웰링턴', '스미스', '마르티네스', '크레이그'])(
    'takes %s for a name from abroad',
    (word) => {
      expect(foreignLook(word)).toBeGreaterThan(2);
    },
  );

  it.each(['국회', '지난해', '설명', '위원회', '학생들'])('takes %s for a Korean word', (word) => {
    expect(foreignLook(word)).toBeLessThan(0);
  });
});

describe('nameRuns', () => {
  const runsOf = (en: string) =>
    nameRuns(textOf('', en)).map(
      ({ words, person }) => `${words.map(({ text }) => text).join(' ')}${person ? '!' : ''}`,
    );

  it.each([
    ['The talks had ended, Craig Keller said.', ['Craig Keller!']],
    ['The bill was opposed by Sen. Oskar Lindqvist.', ['Oskar Lindqvist!']],
    ['Hanbit Electronics President Ann Cook resigned.', ['Hanbit Electronics', 'Ann Cook!']],
    ['The Supreme Court met on Monday in the White House.', []],
    ['Historically, bars were on every corner.', []],
    ['Residents of Norrköping cheered.', ['Norrköping']],
    ['Mayor Backs Plan For Harbor Of Norrfjord', []],
  ])('reads %s', (en, names) => {
    expect(runsOf(en)).toEqual(names);
  });
});

describe('hangulNames', () => {
  const namesOf = (ko: string) =>
    hangulNames(textOf(ko, '')).map(({ text, gloss }) => (gloss ? `${text}=${gloss}` : text));

  it.each([
    ['크레이그 웰링턴은 떠났다.', ['크레이그', '웰링턴']],
    ['마르타 노르드스트룀(Marta Nordstrom) 장관', ['마르타=Marta', '노르드스트룀=Nordstrom']],
    ['마이클 밴(Michael Vann)이 말했다.', ['마이클=Michael', '밴=Vann']],
    ['캐버노판사를 불렀다.', ['캐버노']],
    ['스케줄과 인터뷰와 프로젝트가 있다.', []],
    ['정부는 회의를 열었습니다.', []],
  ])('reads %s', (ko, names) => {
    expect(namesOf(ko)).toEqual(names);
  });
});

describe('renderings', () => {
  it('know names whose sound does not tell, and capitals for their countries', () => {
    expect(renderingsOf('warsaw')).toContain('바르샤바');
    expect(renderingsOf('sean')).toContain('숀');
    expect(renderingsOf('washington')).toContain('미국');
    expect(renderingsOf('lee')).toContain('이');
    expect(renderingsOf('nobody')).toEqual([]);
  });

  it('tell countries from cities', () => {
    expect([isCountry('러시아'), isCountry('ukraine'), isCountry('모스크바'), isCountry('kyiv')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('matchNames', () => {
  it('finds the part of a name that is another, and the Hangul beside the part that is not', () => {
    const ko = '크레이그 웰링턴은 떠났다.';
    const [other] = matchNames(textOf(ko, 'The man, Craig Keller, left.')).others;
    expect(other).toMatchObject({ start: 15, end: 21 });
    expect(other!.korean.map(({ text }) => text)).toEqual(['웰링턴']);
    expect(other!.score).toBeGreaterThan(0);
  });

  it('leaves a name that is named again to the Hangul it was heard in', () => {
    const text = textOf(
      '웰링턴은 떠났다.',
      'The minister left, but Wellington said that Wellington would be back.',
    );
    expect(matchNames(text).others).toEqual([]);
  });

  it('gives places within the texts for any text, the same every time', () => {
    const word = fc.constantFrom(
      ...'Craig Keller 크레이그 웰링턴은 (Craig , . said 장관 the 말했다 Lee-Ann U.S. 웰'.split(' '),
    );
    const sentence = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (ko, en) => {
        const { others, strangers } = matchNames(textOf(ko, en));
        for (const { start, end } of [...others, ...strangers]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(en.length);
        }
        for (const { korean } of others)
          for (const { text, start, end } of korean) expect(ko.slice(start, end)).toBe(text);
        expect(matchNames(textOf(ko, en))).toEqual({ others, strangers });
      }),
    );
  });
});
