import type { Draft, SegmentCheck } from '../check';

export const grammar: SegmentCheck = {
  id: 'grammar',
  scope: 'segment',
  severity: 'minor',
  needsSource: false,
  texts: {
    title: 'Grammar (advice)',
    description:
      'What the grammar checker Harper says of the English: agreement, verb forms, words taken for others. Off until it is switched on, since it needs some 400 MB; it is a machine’s advice, and often a matter of taste.',
    messages: {
      agreement: 'Agreement of “{{words}}”: {{advice}}',
      grammar: 'Grammar of “{{words}}”: {{advice}}',
      'word-choice': 'Is “{{words}}” the word? {{advice}}',
      'word-order': 'Order of “{{words}}”: {{advice}}',
      punctuation: 'Punctuation of “{{words}}”: {{advice}}',
      other: '“{{words}}”: {{advice}}',
    },
  },
  run: ({ en }, { grammar: source }) =>
    source === null
      ? []
      : source(en).map(({ start, end, kind, advice, suggestion }): Draft => {
          const params = { words: en.slice(start, end), advice };
          return { code: kind, start, end, params, suggestion };
        }),
};
