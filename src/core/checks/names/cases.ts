import type { CheckCases } from '../check';

const ledger = new Map([['서다미', 'Suh Dah-mi']]);

export const cases: CheckCases = {
  good: [
    { ko: '문해원 국방부 대변인은 설명했다.', en: 'Defense Ministry spokesperson Moon Hae-won explained.' },
    { ko: '문해원 국방부 대변인은 설명했다.', en: 'Defense Ministry spokesperson Mun Hae-won explained.' },
    { ko: '노은찬(58)씨는 말했다.', en: 'Noh Eun-chan, 58, said so.' },
    { ko: '노은찬(58)씨는 말했다.', en: 'Roh Eun-chan, 58, said so.' },
    { ko: '서다미 연구위원은 말했다.', en: 'Researcher Suh Dah-mi said so.', names: ledger },
    { ko: '지난해 국회의원 선거가 있었다.', en: 'Moon Hae-won won an election last year.' },
    { ko: '대변인은 설명했다.', en: 'Moon Hae-won explained.' },
    { ko: '조아인 연구원은 말했다.', en: 'The researcher said so.' },
    { en: 'Kim Jong Un and Moon Hae-won met.' },
    { en: 'The well-known Park Avenue hotel closed.' },
    { ko: '오세나 시장과 노은찬씨가 만났다.', en: 'Mayor Oh Se-na met Noh Eun-chan.' },
    { en: 'Moon Hae-won spoke first. Oh Se-na followed.' },
  ],
  bad: [
    {
      ko: '서다미 연구위원은 말했다.',
      en: 'Researcher Seo Da-mi said so.',
      names: ledger,
      finds: [{ quote: 'Seo Da-mi', code: 'ledger', suggestion: 'Suh Dah-mi' }],
    },
    {
      ko: '문해원 국방부 대변인은 설명했다.',
      en: 'Spokesperson Kim Hae-won explained.',
      finds: [{ quote: 'Kim Hae-won', code: 'surname', suggestion: 'Moon Hae-won' }],
    },
    {
      ko: '노은찬(58)씨는 말했다.',
      en: 'Oh Eun-chan, 58, said so.',
      finds: [{ quote: 'Oh Eun-chan', code: 'surname', suggestion: 'Noh Eun-chan' }],
    },
    {
      ko: '문해원 국방부 대변인은 설명했다.',
      en: 'Spokesperson Moon Ji-sook explained.',
      finds: [{ quote: 'Moon Ji-sook', code: 'other', suggestion: 'Moon Hae-won' }],
    },
    {
      ko: '문해원 국방부 대변인은 설명했다.',
      en: 'Spokesperson Hae-won Moon explained.',
      finds: [{ quote: 'Hae-won Moon', code: 'order', suggestion: 'Moon Hae-won' }],
    },
    {
      en: 'Researcher Da-mi Seo said so.',
      finds: [{ quote: 'Da-mi Seo', code: 'order', suggestion: 'Seo Da-mi' }],
    },
    { en: 'Mayor Oh Se-Na said so.', finds: [{ quote: 'Oh Se-Na', code: 'hyphen', suggestion: 'Oh Se-na' }] },
    {
      rows: [
        ['paragraph', null, 'Researcher Seo Da-mi said so.'],
        ['paragraph', null, 'Suh Da-mi added that talks would resume.'],
        ['paragraph', null, 'Seo Da-mi agreed.'],
      ],
      finds: [{ quote: 'Suh Da-mi', code: 'two-ways', suggestion: 'Seo Da-mi', row: 1 }],
    },
    {
      rows: [
        ['paragraph', null, 'Noh Eun-chan fishes at night.'],
        ['paragraph', null, 'Noh Eun-chan is 58.'],
        ['paragraph', null, 'Roh Eun-chan said no.'],
      ],
      finds: [{ quote: 'Roh Eun-chan', code: 'two-ways', suggestion: 'Noh Eun-chan', row: 2 }],
    },
    {
      rows: [
        ['paragraph', '서다미 연구위원은 말했다.', 'Researcher Suh Dah-mi said so.'],
        ['paragraph', null, 'Seo Da-mi agreed, and Seo Da-mi left.'],
      ],
      names: ledger,
      finds: [
        { quote: 'Seo Da-mi', code: 'two-ways', suggestion: 'Suh Dah-mi' },
        { quote: 'Seo Da-mi', code: 'two-ways' },
      ],
    },
    {
      ko: '오세나 시장은 말했다.',
      en: 'Mayor Oh Bo-ra said so.',
      finds: [{ quote: 'Oh Bo-ra', code: 'other' }],
    },
    {
      ko: '조아인 연구원은 말했다.',
      en: 'Researcher Choi Ah-in said so.',
      finds: [{ quote: 'Choi Ah-in', code: 'surname', suggestion: 'Cho Ah-in' }],
    },
  ],
};
