import type { CheckCases } from '../check';

export const cases: CheckCases = {
  good: [
    { en: 'Hanbit Electronics Inc., which rose 5%, closed at 63,500 won.' },
    { en: 'The U.S. said so at 3 p.m., officials said.' },
    { en: 'He waited … and left.' },
    { en: 'See www.example.com, or write to desk@example.com.' },
    { en: '1) the port, 2) the city' },
    { en: '“We will go,” he said.' },
    { en: 'The ratio is 3:1, the score 2-0.' },
    { en: 'Noh Eun-chan (58) said no.' },
    { en: 'It was a well-known, half-empty harbor.' },
    { en: 'He said no... and then yes.' },
    { en: 'The “Harin 2030” plan (2021-2030) ended.' },
    { en: 'Is it over? Yes.' },
    { en: '“I will go. Now.” He left.' },
  ],
  bad: [
    {
      en: 'The rate rose by 0.25%p.',
      finds: [{ quote: '%p', code: 'percent-point', suggestion: ' percentage points' }],
    },
    { en: 'The port  is closed.', finds: [{ quote: '  ', code: 'double-space', suggestion: ' ' }] },
    { en: 'The port is closed , he said.', finds: [{ quote: ' ', code: 'space-before', suggestion: '' }] },
    {
      en: 'The port is closed.The city agreed.',
      finds: [{ quote: '.', code: 'missing-space', suggestion: '. ' }],
    },
    {
      en: 'The port,the city and the sea.',
      finds: [{ quote: ',', code: 'missing-space', suggestion: ', ' }],
    },
    {
      en: 'The port,, he said, is closed..',
      finds: [
        { quote: ',,', code: 'doubled-mark', suggestion: ',' },
        { quote: '..', code: 'doubled-mark', suggestion: '.' },
      ],
    },
    { en: 'The port is closed。', finds: [{ quote: '。', code: 'wide-mark', suggestion: '.' }] },
    { en: 'It rose 5~10%.', finds: [{ quote: '~', code: 'tilde', suggestion: '-' }] },
    { en: 'The mayor·council talks failed.', finds: [{ quote: '·', code: 'middle-dot', suggestion: ', ' }] },
    { en: 'Harin City () agreed.', finds: [{ quote: ' ()', code: 'empty-brackets', suggestion: '' }] },
    { en: '“We will go.” he said.', finds: [{ quote: '.', code: 'stop-before-said', suggestion: ',' }] },
    { en: '“We will go.”, and he left.', finds: [{ quote: ',', code: 'stray-comma', suggestion: '' }] },
    { en: 'Noh Eun-chan (58 said no.', finds: [{ quote: '(', code: 'bracket' }] },
    {
      en: 'The film 「Harin」 opened.',
      finds: [
        { quote: '「', code: 'wide-mark' },
        { quote: '」', code: 'wide-mark' },
      ],
    },
  ],
};
