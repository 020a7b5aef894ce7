import type { CheckCases } from '../check';

export const cases: CheckCases = {
  good: [
    { ko: '그는 이미 그 서류를 본 적이 있었다.', en: 'He had had the papers for a week.' },
    { en: 'The minister said that that proposal was dead.' },
    { en: 'The crew flew on to Bora Bora on Monday.' },
    { en: 'Talks went on on Friday in Harin City.' },
    { en: 'The tenants moved in in March.' },
    { en: 'It was a long, long night for the fishermen.' },
    { en: 'What it is is a question of money.' },
    { en: 'Kim Ah-in said no. No one else spoke.' },
    { en: '“Never, never again,” the captain said.' },
    { en: 'The 3 3-ton boats left the port.' },
    { en: 'The union has been very, very patient.' },
    { en: 'Yang Yang and Baden Baden are names.' },
    { en: 'Those who do do so at their own risk.' },
    { en: 'He said, “Go,” and “Go now.”' },
  ],
  bad: [
    { en: 'The harbor will open in the the spring.', finds: [{ quote: 'the the', suggestion: 'the' }] },
    { en: 'The The mayor refused to comment.', finds: [{ quote: 'The The', suggestion: 'The' }] },
    { en: 'Exports rose rose sharply in March.', finds: [{ quote: 'rose rose', suggestion: 'rose' }] },
    { en: 'The firm plans to to build a plant.', finds: [{ quote: 'to to', suggestion: 'to' }] },
    { en: 'The price of of rice fell.', finds: [{ quote: 'of of', suggestion: 'of' }] },
    { en: 'The bank kept its rate rate unchanged.', finds: [{ quote: 'rate rate', suggestion: 'rate' }] },
    {
      en: 'The ministry of defense of defense denied it.',
      finds: [{ quote: 'of defense of defense', code: 'phrase', suggestion: 'of defense' }],
    },
    {
      en: 'He said the talks would the talks would resume.',
      finds: [{ quote: 'the talks would the talks would', suggestion: 'the talks would' }],
    },
    { en: 'Officials are are checking the damage.', finds: [{ quote: 'are are', suggestion: 'are' }] },
    { en: 'Seo Da-mi will will attend the forum.', finds: [{ quote: 'will will', suggestion: 'will' }] },
    {
      en: 'A company company official explained.',
      finds: [{ quote: 'company company', suggestion: 'company' }],
    },
    {
      ko: '정부는 지원을 늘린다.',
      en: 'The government will increase and and extend support.',
      finds: [{ quote: 'and and', suggestion: 'and' }],
    },
    { en: 'It was closed by by the city.', finds: [{ quote: 'by by', suggestion: 'by' }] },
    { en: 'The port was was shut.', finds: [{ quote: 'was was', suggestion: 'was' }] },
    { en: 'Minister Minister Oh resigned.', finds: [{ quote: 'Minister Minister', suggestion: 'Minister' }] },
  ],
};
