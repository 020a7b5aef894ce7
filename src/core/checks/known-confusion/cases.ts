import { type ErrorEntry, indexErrorMemory } from '../../terms/error-memory';
import type { Terms } from '../../terms/terms';
import type { BadCase, CheckCase, CheckCases } from '../check';

const entry = (
  id: string,
  ko: string,
  wrong: string,
  right: string,
  more: Partial<ErrorEntry> = {},
): ErrorEntry => ({
  id,
  ko: ko.split(','),
  wrong: wrong.split('|'),
  right: right.split('|'),
  reason: 'Invented for the cases.',
  scope: 'everywhere',
  ...more,
});

const terms: Terms = {
  glossary: null,
  errors: indexErrorMemory([
    entry('east', '동진', 'East Asia', 'eastward expansion|eastward movement', {
      unless: ['동아시아'],
      withoutSource: { near: ['NATO'], elsewhere: ['eastward', 'move east'] },
    }),
    entry('remembered', '', 'Nordstream', 'Nord Stream', {
      ko: [],
      reason: 'the pipeline has two words',
      withoutSource: { phrases: ['Nordstream'] },
    }),
    entry('asked', '', 'Gang', 'Gang Seo-jun', { ko: [], reason: '', withoutSource: { phrases: ['Gang'] } }),
    entry('asked-korean', '도정', 'province', 'provincial government', { reason: '' }),
    entry('another', '현안', 'current eye', 'pending issue', { scope: 'document', document: 'another' }),
    entry('temple', '사찰 의혹,민간인 사찰', 'temple', 'surveillance', {
      withoutSource: { phrases: ['civilian temple'] },
    }),
    entry('rescue', '구조대', 'structure team', 'rescue team', {
      withoutSource: { phrases: ['structure team'] },
    }),
    entry('board', '사외이사', 'move', 'director', { nounOnly: true }),
    entry('audit', '감사', 'thanks|thank', 'audit', { unless: ['감사합니다'] }),
  ]),
};

const headline = 'Putin: NATO should ban East Asia';

const good: readonly CheckCase[] = [
  // The right words hold the wrong ones; and what is for another article alone says nothing here.
  { ko: null, en: 'Gang Seo-jun said so.' },
  { ko: '현안을 다뤘다.', en: 'They discussed the current eye.' },
  { ko: '나토 동진 금지해야', en: 'NATO must bar eastward expansion' },
  { ko: '동아시아로 동진', en: 'East toward East Asia' },
  { ko: '동아시아 정상회의', en: 'East Asia summit' },
  { ko: '절을 찾았다', en: 'He visited a temple.' },
  { ko: '민간인 사찰 의혹', en: 'Allegations of surveillance of civilians' },
  { ko: '구조대가 도착했다.', en: 'A rescue team arrived.' },
  { ko: '사외이사를 뽑았다.', en: 'They elected outside directors.' },
  { ko: '감사합니다.', en: 'Thank you.' },
  { ko: '감사 결과가 나왔다.', en: 'The audit is out, thanks to him.' },
  { ko: null, en: 'He visited a temple with civilians.' },
  {
    rows: [
      ['headline', null, headline],
      ['paragraph', null, 'NATO leaders met.'],
    ],
  },
  {
    rows: [
      ['headline', null, headline],
      ['paragraph', null, 'East Asia fears an eastward push.'],
    ],
  },
  {
    rows: [
      ['headline', null, 'East Asia grows'],
      ['paragraph', null, 'Trade moved eastward.'],
    ],
  },
];

const bad: readonly BadCase[] = [
  {
    ko: '나토 동진 금지해야',
    en: headline,
    finds: [{ quote: 'East Asia', code: 'korean', suggestion: 'eastward expansion' }],
  },
  {
    ko: '동진은 위험하다.',
    en: "East Asia's move is risky.",
    finds: [{ quote: 'East Asia', suggestion: 'Eastward expansion' }],
  },
  {
    ko: '민간인 사찰 의혹',
    en: 'A suspicion of civilian temples',
    finds: [{ quote: 'temples', suggestion: 'surveillances' }],
  },
  {
    ko: '구조대가 도착했다.',
    en: 'The structure teams arrived.',
    finds: [{ quote: 'structure teams', suggestion: 'rescue teams' }],
  },
  {
    ko: '구조대가 왔다.',
    en: 'Structure team came.',
    finds: [{ quote: 'Structure team', suggestion: 'Rescue team' }],
  },
  {
    ko: '사외이사를 뽑았다.',
    en: 'They elected outside moves.',
    finds: [{ quote: 'moves', suggestion: 'directors' }],
  },
  {
    ko: '감사 결과가 나왔다.',
    en: 'The result of the thanks is out.',
    finds: [{ quote: 'thanks', code: 'korean', suggestion: 'audit' }],
  },
  { ko: '그는 감사를 받았다.', en: 'He was thanked.', finds: [{ quote: 'thanked', suggestion: 'audited' }] },
  { ko: '감사를 했다.', en: 'It was a thank.', finds: [{ quote: 'a thank', suggestion: 'an audit' }] },
  {
    ko: '노르트스트림을 멈췄다.',
    en: 'Nordstream was stopped.',
    finds: [{ quote: 'Nordstream', code: 'remembered', suggestion: 'Nord Stream' }],
  },
  { ko: null, en: 'Gang said so.', finds: [{ quote: 'Gang', code: 'asked', suggestion: 'Gang Seo-jun' }] },
  {
    ko: '도정이 멈췄다.',
    en: 'The province has stopped.',
    finds: [{ quote: 'province', code: 'asked-korean', suggestion: 'provincial government' }],
  },
  {
    ko: null,
    en: 'The civilian temple scandal grew.',
    finds: [{ quote: 'temple', code: 'phrase', suggestion: 'surveillance' }],
  },
  {
    ko: null,
    en: 'A structure team searched all night.',
    finds: [{ quote: 'structure team', code: 'phrase' }],
  },
  {
    rows: [
      ['headline', null, headline],
      ['paragraph', null, 'He asked for a NATO ban on eastward movement.'],
    ],
    finds: [{ quote: 'East Asia', code: 'article', suggestion: 'eastward expansion', row: 0 }],
  },
  {
    rows: [
      ['headline', null, headline],
      ['paragraph', null, 'He wants safeguards to prevent NATO from moving east.'],
    ],
    finds: [{ quote: 'East Asia', code: 'article', row: 0 }],
  },
];

export const cases: CheckCases = {
  good: good.map((one) => ({ ...one, terms })),
  bad: bad.map((one) => ({ ...one, terms })),
};
