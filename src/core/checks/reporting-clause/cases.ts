import type { CheckCases } from '../check';

export const cases: CheckCases = {
  good: [
    { en: 'Asked about the plan, “We will see,” Kim said.' },
    { en: 'When the union said it would strike, “It is too early,” Oh said.' },
    { en: 'The minister, who said nothing for days, broke his silence: “No,” he said.' },
    { en: 'Kim Ah-in said, “Demand is back.”' },
    { en: '“Demand is back,” Kim Ah-in said.' },
    { en: 'Kim said, “Demand is back.” She added that prices rose.' },
    { en: 'Kim said, “Demand is back,” and added, “Prices will rise.”' },
    { en: '“We will go,” he said, “if the weather holds.”' },
    { en: 'The mayor said she would resign and left the room.' },
    { en: 'He said, “No.” Oh Se-na explained the plan on Monday.' },
    { en: 'The plan is called “Harin 2030,” officials said.' },
    { en: 'The minister, who said nothing for days, finally said yes.' },
    { en: 'Seo asked, “Why?” and left.' },
    { en: 'He said the ship left on Monday. She said it came back.' },
    {
      rows: [
        ['paragraph', null, 'Noh said, “It is late.'],
        ['paragraph', null, 'We will go home.”'],
      ],
    },
    { en: 'The word “ban,” he said, is wrong.' },
  ],
  bad: [
    {
      en: 'Governor Noh said at a press conference, “We will watch prices,” and said, “We will judge then.” explained.',
      finds: [
        { quote: 'and said', code: 'again' },
        { quote: 'explained', code: 'twice' },
      ],
    },
    {
      en: 'The mayor told a meeting of fishermen on Monday, “It will pay,” she stressed.',
      finds: [{ quote: 'she stressed', code: 'twice' }],
    },
    {
      rows: [
        ['paragraph', null, 'Foreign Minister Moon said, “If there is no answer, we will act.'],
        ['paragraph', null, 'We will take steps,” he warned.'],
      ],
      finds: [{ quote: 'he warned', code: 'twice', row: 1 }],
    },
    {
      en: 'Oh Se-na said, “There is no other way,” she said.',
      finds: [{ quote: 'she said', code: 'twice' }],
    },
    {
      en: 'The official explained, "It is a test," the official added.',
      finds: [{ quote: 'the official added', code: 'twice' }],
    },
    {
      en: 'Noh Eun-chan said: “We fish at night,” Noh stressed.',
      finds: [{ quote: 'Noh stressed', code: 'twice' }],
    },
    { en: 'The union warned, “We will strike!” it said.', finds: [{ quote: 'it said', code: 'twice' }] },
    {
      en: 'He said, “The training is for defense.” and said, “There is no reason.”',
      finds: [{ quote: 'and said', code: 'again' }],
    },
    {
      en: 'The firm explained, “Prices fell,” and explained, “Rates rose.”',
      finds: [{ quote: 'and explained', code: 'again' }],
    },
    {
      en: 'She said, "We lost," and she said, "We will be back."',
      finds: [{ quote: 'and she said', code: 'again' }],
    },
    {
      en: 'The city said the port would close, and said it would pay.',
      finds: [{ quote: 'and said', code: 'clause' }],
    },
    {
      en: 'Moon explained the plan to the press, and explained the cost.',
      finds: [{ quote: 'and explained', code: 'clause' }],
    },
    {
      en: 'The bank announced a new rate, and announced its reasons.',
      finds: [{ quote: 'and announced', code: 'clause' }],
    },
    {
      en: 'A spokesperson told reporters, “It is over,” he emphasized.',
      finds: [{ quote: 'he emphasized', code: 'twice' }],
    },
  ],
};
