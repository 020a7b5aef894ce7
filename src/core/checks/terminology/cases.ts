import { type GlossaryEntry, indexGlossary } from '../../terms/glossary';
import type { Terms } from '../../terms/terms';
import type { BadCase, CheckCase, CheckCases } from '../check';

const entry = (ko: string, en: string, forbidden = '', more: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
  id: `${ko} ${more.domain ?? ''}`,
  ko,
  variants: [],
  en: en.split('|').filter(Boolean),
  forbidden: forbidden.split('|').filter(Boolean),
  note: '',
  domain: '',
  source: 'desk practice',
  ...more,
});

const desk = [
  entry('차관', 'vice minister', 'minister|deputy minister', { note: 'ranks below the minister' }),
  entry('차관', 'loan', '', { domain: 'finance' }),
  entry('국회', 'National Assembly', 'Congress'),
  entry('금리 인하', 'rate cut|cut rates'),
  entry('북측', '', 'Northern side'),
  entry('당국', 'authorities', 'party country', { source: '' }),
  entry('남측', '', 'Southern side', { source: '' }),
];
const builtIn = [
  entry('여당', 'ruling party', "women's party"),
  entry('기소', 'indict|indictment', 'foundation'),
  entry('정상회담', 'summit', 'normal talks', { variants: ['정상 회담'] }),
  entry('국회', 'parliament', 'diet'),
];
const terms: Terms = { glossary: indexGlossary(desk, builtIn), errors: null };

const good: readonly CheckCase[] = [
  { ko: '차관은 회의에 참석했다.', en: 'The vice minister attended the meeting.' },
  { ko: '차관을 갚았다.', en: 'They repaid the loan.' },
  { ko: '차관들이 모였다.', en: 'Vice-ministers met.' },
  { ko: '차관이 장관과 만났다.', en: 'The vice minister met the minister.' },
  { ko: '국회는 법안을 통과시켰다.', en: 'The National Assembly passed the bill.' },
  { ko: '금리를 인하했다.', en: 'The bank cut rates.' },
  { ko: '금리인하 이후', en: 'After the rate cuts' },
  { ko: '검찰은 그를 기소했다.', en: 'Prosecutors indicted him.' },
  { ko: '여당이 이겼다.', en: 'The party in power won.' },
  { ko: '정상 회담에서 만났다.', en: 'They met at the summit.' },
  { ko: '장관은 떠났다.', en: 'The minister left.' },
  { ko: '차관보가 왔다.', en: 'The assistant minister came.' },
  { ko: null, en: 'The minister spoke to Congress.' },
];

const bad: readonly BadCase[] = [
  {
    ko: '당국이 조사했다.',
    en: 'The party country looked into it.',
    finds: [{ quote: 'party country', code: 'forbidden-listed', suggestion: 'authorities' }],
  },
  {
    ko: '남측이 답했다.',
    en: 'The Southern side answered.',
    finds: [{ quote: 'Southern side', code: 'forbidden-alone-listed', suggestion: null }],
  },
  {
    ko: '차관은 회의에 참석했다.',
    en: 'The minister attended the meeting.',
    finds: [{ quote: 'minister', code: 'forbidden', suggestion: 'vice minister' }],
  },
  {
    ko: '차관들이 모였다.',
    en: 'Ministers met.',
    finds: [{ quote: 'Ministers', code: 'forbidden', suggestion: 'Vice ministers' }],
  },
  {
    ko: '그는 차관이다.',
    en: 'He is a deputy minister.',
    finds: [{ quote: 'deputy minister', code: 'forbidden', suggestion: 'vice minister' }],
  },
  {
    ko: '국회에 출석했다.',
    en: 'He appeared before Congress.',
    finds: [{ quote: 'Congress', code: 'forbidden' }],
  },
  {
    ko: '여당이 이겼다.',
    en: "The women's party won.",
    finds: [{ quote: "women's party", code: 'forbidden', suggestion: 'ruling party' }],
  },
  {
    ko: '여당들이 이겼다.',
    en: "Women's parties won.",
    finds: [{ quote: "Women's parties", suggestion: 'Ruling parties' }],
  },
  {
    ko: '검찰은 그를 기소했다.',
    en: 'Prosecutors made a foundation.',
    finds: [{ quote: 'a foundation', suggestion: 'an indict' }],
  },
  {
    ko: '정상 회담이 열렸다.',
    en: 'Normal talks were held.',
    finds: [{ quote: 'Normal talks', code: 'forbidden' }],
  },
  {
    ko: '북측이 떠났다.',
    en: 'The Northern side left.',
    finds: [{ quote: 'Northern side', code: 'forbidden-alone', suggestion: null }],
  },
  {
    ko: '국회는 법안을 통과시켰다.',
    en: 'Lawmakers passed the bill.',
    finds: [{ quote: '국회', code: 'missing' }],
  },
  { ko: '금리를 인하했다.', en: 'The bank lowered it.', finds: [{ quote: '금리를 인하', code: 'missing' }] },
  { ko: '국회가 국회를 지켰다.', en: 'Lawmakers kept it.', finds: [{ quote: '국회', code: 'missing' }] },
  { ko: '차관은 웃었다.', en: 'He laughed.', finds: [{ quote: '차관', code: 'missing' }] },
];

export const cases: CheckCases = {
  good: good.map((one) => ({ ...one, terms })),
  bad: bad.map((one) => ({ ...one, terms })),
};
