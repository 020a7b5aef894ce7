import type { CheckCases } from '../check';

const ledger = new Map([
  ['서다미', 'Suh Dah-mi'],
  ['오세나', 'Se-na Oh'],
  ['벨린스카야', 'Bielinskaya'],
]);

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
    { ko: '오세나 시장은 말했다.', en: 'Mayor Se-na Oh said so.', names: ledger },
    {
      ko: '토머스 웰링 장관은 회담이 끝났다고 말했다.',
      en: 'Minister Thomas Welling said the talks had ended.',
    },
    { ko: '마리나 벨린스카야는 떠났다.', en: 'Marina Belinskaya left the stage.' },
    { ko: '회담은 바르샤바에서 열렸다.', en: 'The talks were held in Warsaw on Monday.' },
    { ko: '미국은 제재를 거부했다.', en: 'The proposal was rejected by Washington on Monday.' },
    { ko: '밀러 의원은 반대했다.', en: 'The bill was opposed by Sen. Miller.' },
    { ko: '프랑수아 부셰르가 만든 영화다.', en: 'The film is by Francois Boucher.' },
    {
      rows: [
        ['paragraph', null, 'Moon Hae-won, the spokesperson, denied it.'],
        ['paragraph', null, 'Her daughter Hae-won Junior laughed, and Moon said no more.'],
      ],
    },
    {
      rows: [
        ['paragraph', null, 'The suit was filed by Andersen against the firm.'],
        ['paragraph', null, 'A partner named Anderson was not in it.'],
      ],
    },
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
        { quote: 'Seo Da-mi', code: 'ledger', suggestion: 'Suh Dah-mi' },
        { quote: 'Seo Da-mi', code: 'ledger' },
      ],
    },
    {
      rows: [
        ['paragraph', null, 'Suh Dahmi said so, and SUH Dah-mi nodded.'],
        ['paragraph', null, 'Suh Dah Mi and Oh Se-na left; Seo Da-mi’s car stayed.'],
      ],
      names: ledger,
      finds: [
        { quote: 'Suh Dahmi', code: 'ledger', suggestion: 'Suh Dah-mi' },
        { quote: 'SUH Dah-mi', code: 'ledger' },
        { quote: 'Suh Dah Mi', code: 'ledger' },
        { quote: 'Oh Se-na', code: 'ledger', suggestion: 'Se-na Oh' },
        { quote: 'Seo Da-mi', code: 'ledger', suggestion: 'Suh Dah-mi' },
      ],
    },
    {
      ko: '마리나 벨린스카야는 떠났다.',
      en: 'Marina Belinskaya left the stage.',
      names: ledger,
      finds: [{ quote: 'Belinskaya', code: 'ledger', suggestion: 'Bielinskaya' }],
    },
    {
      ko: '토머스 웰링 장관은 회담이 끝났다고 말했다.',
      en: 'Minister Laura Simmons said the talks had ended.',
      finds: [{ quote: 'Laura Simmons', code: 'stranger', suggestion: null }],
    },
    {
      ko: '크레이그 웰링턴은 회담이 끝났다고 말했다.',
      en: 'The talks had ended, Craig Keller said.',
      finds: [{ quote: 'Keller', code: 'stranger' }],
    },
    {
      ko: '회담이 끝났다고 마르타 노르드스트룀(Marta Nordstrom) 장관이 말했다.',
      en: 'The talks had ended, Minister Ruth Okafor said.',
      finds: [{ quote: 'Ruth Okafor', code: 'other', suggestion: 'Marta Nordstrom' }],
    },
    {
      ko: '회담은 바르샤바에서 열렸다.',
      en: 'The talks were held in Lisbon on Monday.',
      finds: [{ quote: 'Lisbon', code: 'stranger' }],
    },
    {
      rows: [
        ['paragraph', '크레스턴은 회담이 끝났다고 말했다.', 'The talks had ended, Creston said.'],
        ['paragraph', '경찰은 크레스턴을 체포했다.', 'The man arrested by police was Olsson.'],
      ],
      finds: [{ quote: 'Olsson', code: 'other', suggestion: 'Creston', row: 1 }],
    },
    {
      ko: '노은찬 감독은 말했다.',
      en: 'Coach Kang Ji-hoon said so.',
      finds: [{ quote: 'Kang Ji-hoon', code: 'other', suggestion: 'Noh Eun-chan' }],
    },
    {
      ko: '노은찬 감독은 말했다.',
      en: 'Coach Noh Eun-ji said so.',
      finds: [{ quote: 'Noh Eun-ji', code: 'other', suggestion: 'Noh Eun-chan' }],
    },
    {
      ko: '노은찬 감독은 선수들이 잘했다고 말했다.',
      en: 'The players did well, coach Peter Novak said.',
      finds: [{ quote: 'Peter Novak', code: 'other', suggestion: 'Noh Eun-chan' }],
    },
    {
      rows: [
        ['paragraph', null, 'Kang Gye-min runs the shop.'],
        ['paragraph', null, 'Kang Gye-min opened it in May, and Kang Kye-min sold it.'],
      ],
      finds: [{ quote: 'Kang Kye-min', code: 'two-ways', suggestion: 'Kang Gye-min', row: 1 }],
    },
    {
      rows: [
        ['paragraph', null, 'The envoy, Belinsky, met Lavrenko twice.'],
        ['paragraph', null, 'Later the minister and Belinskyy dined, and Lavrenko and Labrenko drank.'],
      ],
      finds: [
        { quote: 'Belinskyy', code: 'two-ways', suggestion: 'Belinsky', row: 1 },
        { quote: 'Labrenko', code: 'two-ways', suggestion: 'Lavrenko', row: 1 },
      ],
    },
    {
      rows: [
        ['paragraph', null, 'Moon Hae-won, the spokesperson, denied it.'],
        ['paragraph', null, 'Hae-won said nothing had happened.'],
      ],
      finds: [{ quote: 'Hae-won', code: 'given', suggestion: 'Moon', row: 1 }],
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
