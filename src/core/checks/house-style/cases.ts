import type { CheckCases } from '../check';
import { apLikeStyle, emptyStyle } from '../style-profile';

const header = { publisher: null, bylines: [], copyright: null, published: '2021-12-31', url: null };

export const cases: CheckCases = {
  good: [
    { en: 'The U.S. delegation arrived on Dec. 7.' },
    { zone: 'headline', en: 'US delegation arrives' },
    { en: 'It cost US$300 million.' },
    { en: 'The talks began on March 7 and ended on July 1.' },
    { en: 'Sales rose 5%.' },
    { en: 'It is worth 1.2 trillion won.' },
    { en: 'The port closes at 10 p.m.' },
    { en: '“Mr. Oh, come here,” she said.' },
    { en: 'On the 30th floor there is a garden.' },
    { en: 'It was the 10th anniversary on the 5th of May.' },
    { en: 'December was cold, and so was May.' },
    { en: 'The US said on December 7 that 5 percent is KRW 3.', style: emptyStyle },
    { en: 'The match ended 3:0.' },
  ],
  bad: [
    { en: 'The US delegation arrived.', finds: [{ quote: 'US', code: 'us', suggestion: 'U.S.' }] },
    {
      rows: [
        ['paragraph', null, 'The US delegation arrived.'],
        ['paragraph', null, 'A U.S. official said so.'],
      ],
      finds: [{ quote: 'US', code: 'mixed-us', suggestion: 'U.S.', row: 0 }],
    },
    {
      en: 'The summit was held on December 7.',
      finds: [{ quote: 'December 7', code: 'month', suggestion: 'Dec. 7' }],
    },
    {
      en: 'The summit was held on December 7 last year.',
      finds: [{ quote: 'December 7 last year', code: 'date-and-year', suggestion: 'Dec. 7 last year' }],
    },
    {
      en: 'The summit was held on December 7 last year.',
      header,
      finds: [{ quote: 'December 7 last year', code: 'date-and-year', suggestion: 'Dec. 7, 2020' }],
    },
    {
      en: 'It opens on March 10th.',
      finds: [{ quote: 'March 10th', code: 'ordinal-date', suggestion: 'March 10' }],
    },
    {
      en: 'They spoke on the 30th (local time) over a plan.',
      header,
      finds: [{ quote: 'the 30th (local time)', code: 'bare-day', suggestion: 'Dec. 30' }],
    },
    {
      en: 'The city held a meeting on the 12th.',
      finds: [{ quote: 'the 12th', code: 'bare-day', suggestion: null }],
    },
    { en: 'Sales rose 5.2 percent.', finds: [{ quote: '5.2 percent', code: 'percent', suggestion: '5.2%' }] },
    {
      en: 'Sales came to KRW 1.84 trillion.',
      finds: [{ quote: 'KRW 1.84 trillion', code: 'won', suggestion: '1.84 trillion won' }],
    },
    {
      en: 'Mr. Noh has sailed for 30 years.',
      finds: [{ quote: 'Mr. Noh', code: 'courtesy', suggestion: 'Noh' }],
    },
    {
      en: 'The port closes at 10PM and at 22:30.',
      finds: [
        { quote: '10PM', code: 'clock', suggestion: '10 p.m.' },
        { quote: '22:30', code: 'clock', suggestion: '10:30 p.m.' },
      ],
    },
    {
      en: 'The U.S. side met on Dec. 7.',
      style: { ...apLikeStyle, unitedStates: 'US', months: 'full' },
      finds: [
        { quote: 'U.S.', code: 'us', suggestion: 'US' },
        { quote: 'Dec. 7', code: 'month', suggestion: 'December 7' },
      ],
    },
    {
      en: 'The East Sea lies there, not the Sea of Japan.',
      style: { ...emptyStyle, words: [['Sea of Japan', 'East Sea']] },
      finds: [{ quote: 'Sea of Japan', code: 'word', suggestion: 'East Sea' }],
    },
  ],
};
