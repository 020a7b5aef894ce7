import type { CheckCases } from '../check';
import { emptyStyle } from '../style-profile';

export const cases: CheckCases = {
  good: [
    { en: '“We will find a way,” Mayor Oh Se-na said.' },
    { en: '"We will find a way," Mayor Oh Se-na said.' },
    { en: 'The fishermen’s boats and the ’90s rules don’t match.' },
    { en: "It's the sailors' view, Kim said." },
    {
      rows: [
        ['paragraph', null, 'Seo said, “The port is small.'],
        ['paragraph', null, 'It will close,” she added.'],
      ],
    },
    {
      rows: [
        ['paragraph', null, 'Oh said, “The port is small.'],
        ['paragraph+', null, '“It will close in May.”'],
      ],
    },
    { en: '“He told me, ‘Go home,’ and left,” Noh said.' },
    {
      rows: [
        ['headline', null, 'Mayor: ‘No way back’'],
        ['paragraph', null, '“There is no way back,” Oh said.'],
      ],
    },
    { en: 'The gate is 6\'2" high and the wall 12" thick.' },
    { en: 'The plan, known as ‘Harin 2030’, was dropped.' },
    { en: 'Straight "and" curly “marks” are free here.', style: emptyStyle },
    { rows: [['paragraph', '그는 "간다"고 했다.', 'He said, "I am going."']] },
    { en: 'No marks at all in this sentence.' },
    { pairs: true, ko: '이것이 걱정이다”라고 그가 말했다.', en: '“This is what worries us,” he said.' },
  ],
  bad: [
    {
      en: 'Seo said, “ The port is small.”',
      finds: [{ quote: ' ', code: 'space-inside', suggestion: '' }],
    },
    { en: '“We will find a way, Mayor Oh Se-na said.', finds: [{ quote: '“', code: 'unclosed' }] },
    { en: 'We will find a way,” Mayor Oh Se-na said.', finds: [{ quote: '”', code: 'unopened' }] },
    { en: '"The harbor is shut, the captain said.', finds: [{ quote: '"', code: 'unclosed' }] },
    { en: 'The Lakes" new plan was dropped.', finds: [{ quote: '"', code: 'unopened' }] },
    {
      rows: [
        ['paragraph', null, 'Seo said, “The port is small.'],
        ['paragraph', null, 'It will close, she added.'],
        ['paragraph+', null, 'Nobody else spoke.'],
      ],
      finds: [{ quote: '“', code: 'unclosed', row: 0 }],
    },
    {
      rows: [
        ['paragraph', null, '“The port is small,” Seo said.'],
        ['paragraph', null, 'She called it "a risk" again.'],
        ['paragraph+', null, '“It will close,” Oh said.'],
      ],
      finds: [
        { quote: '"', code: 'mixed-shapes', suggestion: '“', row: 1 },
        { quote: '"', code: 'mixed-shapes', suggestion: '”', row: 1 },
      ],
    },
    {
      rows: [
        ['paragraph', null, 'They spoke of the ‘harbor crisis’ on Monday.'],
        ['paragraph+', null, '“It is grave,” Oh said.'],
      ],
      finds: [{ quote: '‘harbor crisis’', code: 'mixed-levels', suggestion: '“harbor crisis”' }],
    },
    {
      rows: [['paragraph', null, '"It is grave," Oh said of \'Harin Line 2\' on Monday.']],
      finds: [{ quote: "'Harin Line 2'", code: 'mixed-levels', suggestion: '"Harin Line 2"' }],
    },
    { en: '“He said “the port is small” and left.', finds: [{ quote: '“', code: 'unclosed' }] },
    { en: 'Oh, who “built the pier, won a prize.', finds: [{ quote: '“', code: 'unclosed' }] },
    { en: 'The rule is old” and must go, Kim Ah-in said.', finds: [{ quote: '”', code: 'unopened' }] },
    {
      rows: [
        ['paragraph', null, '“It is grave,” Oh said.'],
        ['paragraph+', null, 'A ‘night ban’ and a ‘day ban’ are planned.'],
      ],
      finds: [
        { quote: '‘night ban’', code: 'mixed-levels' },
        { quote: '‘day ban’', code: 'mixed-levels' },
      ],
    },
    {
      pairs: true,
      ko: '오 시장은 "방법을 찾겠다"고 말했다.',
      en: '"We will find a way, Mayor Oh said.',
      finds: [{ quote: '"', code: 'lost' }],
    },
  ],
};
