import type { CheckCases } from '../check';

const header = {
  publisher: { ko: '한강일보', en: 'Hangang Ilbo' },
  bylines: [
    {
      raw: '[워싱턴 = 한가람 특파원]',
      outlet: null,
      places: [],
      people: [{ name: { ko: '한가람', en: 'Hahn Garam' }, role: null }],
      email: null,
    },
  ],
  copyright: null,
  published: null,
  url: null,
};

export const cases: CheckCases = {
  good: [
    { en: 'Harin City bans night entry.' },
    { ko: '하린시', en: 'Harin City' },
    { en: 'The café in Zürich reopened.' },
    { en: 'Prices rose 5% to 63,500 won.' },
    { en: '“No,” he said… and left.' },
    { en: 'Ω is a Greek letter.' },
    { en: '' },
    { en: 'It cost ₩5,000 (about $4).' },
    { en: 'Владимир is a name.' },
    { en: 'The ships — both of them — sank.' },
    { en: 'A ☆ marks the spot.' },
    { en: 'Temperatures fell to −3 ℃.' },
  ],
  bad: [
    { en: 'The 하린 office said no.', finds: [{ quote: '하린', code: 'words' }] },
    { en: 'The mayor of 부산 said no.', finds: [{ quote: '부산', code: 'words', suggestion: 'Busan' }] },
    {
      en: '北 protests against the drill.',
      finds: [{ quote: '北', code: 'words', suggestion: 'North Korea' }],
    },
    {
      en: 'Talks between 美 and 中 resumed.',
      finds: [
        { quote: '美', suggestion: 'U.S.' },
        { quote: '中', suggestion: 'China' },
      ],
    },
    {
      en: 'Reporter 한가람 wrote it.',
      header,
      finds: [{ quote: '한가람', code: 'words', suggestion: 'Hahn Garam' }],
    },
    {
      en: 'It was in the 한강일보 on Monday.',
      header,
      finds: [{ quote: '한강일보', suggestion: 'Hangang Ilbo' }],
    },
    {
      en: '어민들은 대책이 현실과 맞지 않는다고 말한다.',
      finds: [{ quote: '어민들은 대책이 현실과 맞지 않는다고 말한다', code: 'sentence' }],
    },
    {
      en: 'The hairtail (갈치) is caught at night.',
      finds: [{ quote: ' (갈치)', code: 'gloss', suggestion: '' }],
    },
    {
      en: 'He called it 정(情).',
      finds: [
        { quote: '정', code: 'words' },
        { quote: '情', code: 'words' },
      ],
    },
    { en: 'The カラオケ bar closed.', finds: [{ quote: 'カラオケ', code: 'words' }] },
    { en: 'ㅋㅋ, he wrote.', finds: [{ quote: 'ㅋㅋ', code: 'words' }] },
    { en: 'The price is 만 won.', finds: [{ quote: '만', code: 'words' }] },
  ],
};
