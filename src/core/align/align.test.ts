import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences, type Bead } from './align';
import { alignBlocks } from './rows';

const shape = (beads: readonly Bead[]): readonly string[] =>
  beads.map((bead) => `${bead.ko.join('+')}-${bead.en.join('+')}`);

const ko = [
  '한빛시 의회는 12일 항만 개발 예산 3억 5000만 원을 의결했다.',
  '오도윤 시장은 “주민의 안전이 먼저다”라고 말했다.',
  '그러나 환경단체 블루코스트는 계획에 반대했다.',
  '블루코스트의 마리아 페레스 대표는 소송을 검토하고 있다고 밝혔다.',
  '다음 회의는 9월에 열린다.',
];
const en = [
  'The Hanbit city council approved a harbour development budget of 350 million won on the 12th.',
  'Mayor Oh Do-yun said residents’ safety comes first.',
  'The environmental group Blue Coast opposed the plan.',
  'Maria Perez, head of Blue Coast, said it was considering a lawsuit.',
  'The next meeting will be held in September.',
];

describe('alignSentences', () => {
  it('pairs the sentences of an undamaged article one by one, and says so with confidence', () => {
    const beads = alignSentences(ko, en);
    expect(shape(beads)).toEqual(['0-0', '1-1', '2-2', '3-3', '4-4']);
    for (const bead of beads) expect(bead.score).toBeGreaterThan(0.8);
  });

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'two English sentences run together',
      ko,
      [en[0]!, `${en[1]!} ${en[2]!}`, en[3]!, en[4]!],
      ['0-0', '1+2-1', '3-2', '4-3'],
    ],
    [
      'two Korean sentences run together',
      [ko[0]!, ko[1]!, `${ko[2]!} ${ko[3]!}`, ko[4]!],
      en,
      ['0-0', '1-1', '2-2+3', '3-4'],
    ],
    [
      'a sentence the machine dropped',
      ko,
      en.filter((_, at) => at !== 3),
      ['0-0', '1-1', '2-2', '3-', '4-3'],
    ],
    [
      'a sentence only the English has',
      ko.filter((_, at) => at !== 1),
      en,
      ['0-0', '-1', '1-2', '2-3', '3-4'],
    ],
  ])('finds %s', (_case, korean, english, expected) => {
    expect(shape(alignSentences(korean, english))).toEqual(expected);
  });

  it('takes terms it is given as evidence', () => {
    const korean = ['가온마루', '나래솔', '물빛재'].map(
      (hall) => `${hall} 전시관이 오늘 다시 문을 열고 손님을 맞았다.`,
    );
    const english = ['Wingpine', 'Waterhill'].map(
      (hall) => `The ${hall} hall opened its doors to guests again today.`,
    );
    const terms = [
      ['나래솔', 'Wingpine'],
      ['물빛재', 'Waterhill'],
    ] as const;
    expect(shape(alignSentences(korean, english, { terms }))).toEqual(['0-', '1-0', '2-1']);
  });

  it.each([
    ['both sides empty', 0, 0],
    ['no English', 3, 0],
    ['no Korean', 0, 3],
    ['a side much longer than the other', 2, 40],
  ])('places every sentence with %s', (_case, koreanCount, englishCount) => {
    const beads = alignSentences(
      Array(koreanCount).fill('같은 문장이다.'),
      Array(englishCount).fill('The same.'),
    );
    expect(beads.flatMap((bead) => bead.ko)).toEqual([...Array(koreanCount).keys()]);
    expect(beads.flatMap((bead) => bead.en)).toEqual([...Array(englishCount).keys()]);
  });

  it('crosses from window to window in a long text without losing its place', () => {
    const numbers = Array.from({ length: 700 }, (_, at) => at * 37 + 1_000);
    const korean = numbers.map((value) => `${value}번 부두에 배가 들어왔다.`);
    const english = numbers
      .map((value) => `A ship came in at pier ${value}.`)
      .filter((_, at) => at % 50 !== 7);
    const beads = alignSentences(korean, english);
    const paired = beads.filter((bead) => bead.ko.length === 1 && bead.en.length === 1);
    const right = paired.filter((bead) => english[bead.en[0]!]?.includes(String(numbers[bead.ko[0]!])));
    expect(beads.flatMap((bead) => bead.ko)).toEqual([...korean.keys()]);
    expect(beads.flatMap((bead) => bead.en)).toEqual([...english.keys()]);
    expect(right.length).toBeGreaterThan(680);
  });

  it('places each index once and in order, with shapes of at most two by two', () => {
    const word = fc.constantFrom(
      '시장',
      '말했다',
      '12일',
      '회담',
      'Kim',
      'said',
      'talks',
      '12',
      '.',
      '"',
      '',
    );
    const sentences = fc.array(
      fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(sentences, sentences, (korean, english) => {
        const beads = alignSentences(korean, english);
        expect(beads.flatMap((bead) => bead.ko)).toEqual([...korean.keys()]);
        expect(beads.flatMap((bead) => bead.en)).toEqual([...english.keys()]);
        for (const bead of beads) {
          expect(['1-1', '1-2', '2-1', '2-2', '1-0', '0-1']).toContain(`${bead.ko.length}-${bead.en.length}`);
          expect(bead.score).toBeGreaterThanOrEqual(0);
          expect(bead.score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('alignBlocks', () => {
  it('pairs headline with headline and aligns the rest across paragraphs', () => {
    const rows = alignBlocks(
      [
        { kind: 'headline', sentences: ['한빛시 항만 예산 통과'] },
        { kind: 'paragraph', sentences: ko.slice(0, 2) },
        { kind: 'paragraph', sentences: ko.slice(2) },
      ],
      [
        { kind: 'headline', sentences: ['Hanbit passes harbour budget'] },
        { kind: 'paragraph', sentences: [en[0]!] },
        { kind: 'paragraph', sentences: en.slice(1).filter((_, at) => at !== 2) },
      ],
    );
    expect(shape(rows)).toEqual(['0-0', '1-1', '2-2', '3-3', '4-', '5-4']);
  });

  it('gives English alone where there is no Korean', () => {
    expect(shape(alignBlocks([], [{ kind: 'paragraph', sentences: en.slice(0, 2) }]))).toEqual(['-0', '-1']);
  });
});
