import type { CheckCase, CheckCases } from '../check';
import type { GrammarKind, GrammarSource } from '../grammar-lint';

/** A checker that knows a few wrong words by heart. */
const known: readonly (readonly [wrong: string, kind: GrammarKind, write: string | null])[] = [
  ['they was', 'agreement', 'they were'],
  ['have went', 'grammar', 'have gone'],
  ['could of', 'word-choice', 'could have'],
  ['the to', 'word-order', null],
  ['its been', 'punctuation', 'it’s been'],
  ['very unique', 'other', 'unique'],
];
const grammar: GrammarSource = (en) =>
  known.flatMap(([wrong, kind, suggestion]) => {
    const start = en.indexOf(wrong);
    return start === -1
      ? []
      : [{ start, end: start + wrong.length, kind, advice: 'It is wrong.', suggestion }];
  });

const silent = (...texts: readonly string[]): readonly CheckCase[] => texts.map((en) => ({ grammar, en }));

export const cases: CheckCases = {
  good: [
    { en: 'The fishermen said they was tired.' },
    ...silent(
      'The fishermen said they were tired.',
      'The boats have gone.',
      'The port could have been closed.',
      'To the port they went.',
      'It has been a long night.',
      'The harbor is unique.',
      'The mayor answered.',
      '항구',
      '',
      'Harin City held a meeting on Friday.',
      'The ban begins in May.',
    ),
  ],
  bad: [
    {
      grammar,
      en: 'He said they was tired.',
      finds: [{ quote: 'they was', code: 'agreement', suggestion: 'they were' }],
    },
    {
      grammar,
      zone: 'headline',
      en: 'Boats have went',
      finds: [{ quote: 'have went', code: 'grammar', suggestion: 'have gone' }],
    },
    {
      grammar,
      en: 'It could of closed.',
      finds: [{ quote: 'could of', code: 'word-choice', suggestion: 'could have' }],
    },
    { grammar, en: 'Boats the to port.', finds: [{ quote: 'the to', code: 'word-order', suggestion: null }] },
    { grammar, en: 'And its been long.', finds: [{ quote: 'its been', code: 'punctuation' }] },
    { grammar, en: 'A very unique port.', finds: [{ quote: 'very unique', code: 'other' }] },
    {
      grammar,
      en: 'They said they was tired and have went.',
      finds: [{ quote: 'they was' }, { quote: 'have went' }],
    },
    { grammar, zone: 'caption', en: 'Where they was on Friday.', finds: [{ quote: 'they was' }] },
    { grammar, zone: 'quote', en: '“We could of died,” she said.', finds: [{ quote: 'could of' }] },
    { grammar, zone: 'subhead', en: 'What they was told', finds: [{ quote: 'they was' }] },
    { grammar, pairs: true, ko: '항구', en: 'Now they was gone.', finds: [{ quote: 'they was' }] },
    {
      grammar,
      rows: [
        ['paragraph', null, 'The mayor answered.'],
        ['paragraph', null, 'The boats have went.'],
      ],
      finds: [{ quote: 'have went', row: 1 }],
    },
  ],
};
