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
    { en: 'Mr. Oh and Mr Han said 3 people, the President and Mr. Kim came.', style: emptyStyle },
    { en: 'President Moon Hae-won met Prime Minister Oh Se-na; the prime minister left first.' },
    { en: 'The President Hotel is next to the Prime Minister’s Office of the Republic.' },
    { en: 'She was the company’s first president and later Minister of Fisheries.' },
    { zone: 'headline', en: 'Talks With the President Fail' },
    {
      en: 'Only 3% of 4 million voters, 2 to 5 people a street, saw No. 7 win 3-2 at 9 in the morning.',
      style: { ...apLikeStyle, smallNumbers: 'words' },
    },
    {
      en: 'In fact, he said, and left early, the talks failed. “Ships, trucks and trains wait.”',
      style: { ...apLikeStyle, serialComma: 'none' },
    },
    { en: 'Trucks, ships, and Harin City, and the sea.', style: { ...apLikeStyle, serialComma: 'none' } },
    {
      en: 'A dogged fighter and a hotdog.',
      style: { ...emptyStyle, words: [{ avoid: 'dog', write: 'hound', note: '' }] },
    },
    { en: 'The port opens at 5 a.m. on Friday.' },
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
        { quote: '22:30.', code: 'clock', suggestion: '10:30 p.m.' },
      ],
    },
    { en: 'He lives in the US.', finds: [{ quote: 'US.', code: 'us', suggestion: 'U.S.' }] },
    {
      en: 'He lives in the U.S.',
      style: { ...apLikeStyle, unitedStates: 'US' },
      finds: [{ quote: 'U.S.', code: 'us', suggestion: 'US.' }],
    },
    {
      en: 'The port closed at 0:30 am on Friday.',
      finds: [{ quote: '0:30 am', code: 'clock', suggestion: '12:30 a.m.' }],
    },
    { en: 'They meet at 10 PM.', finds: [{ quote: '10 PM.', code: 'clock', suggestion: '10 p.m.' }] },
    {
      en: 'They meet at 10:30 p.m.',
      style: { ...apLikeStyle, clock: 'PM' },
      finds: [{ quote: '10:30 p.m.', code: 'clock', suggestion: '10:30 PM.' }],
    },
    {
      en: 'It costs US$3 million, the Hong Kong company HK$5.',
      style: { ...apLikeStyle, dollars: '$' },
      finds: [{ quote: 'US$', code: 'dollars', suggestion: '$' }],
    },
    {
      en: 'It costs $3 million in the end.',
      style: { ...apLikeStyle, dollars: 'US$' },
      finds: [{ quote: '$', code: 'dollars', suggestion: 'US$' }],
    },
    {
      en: '4 boats carried 3 people and 12 cars.',
      style: { ...apLikeStyle, smallNumbers: 'words' },
      finds: [
        { quote: '4', code: 'small-number', suggestion: 'Four' },
        { quote: '3', code: 'small-number', suggestion: 'three' },
      ],
    },
    {
      en: 'It was said by former vice president Moon Hae-won.',
      finds: [{ quote: 'vice president', code: 'title-before', suggestion: 'Vice President' }],
    },
    {
      en: 'The Russian president Ivan Orlov spoke, and the President left.',
      finds: [
        { quote: 'president', code: 'title-before', suggestion: 'President' },
        { quote: 'President', code: 'title-alone', suggestion: 'president' },
      ],
    },
    {
      en: 'Our Prime Minister said so.',
      finds: [{ quote: 'Prime Minister', code: 'title-alone', suggestion: 'prime minister' }],
    },
    {
      en: 'Mr Noh met Mrs. Han.',
      style: { ...apLikeStyle, courtesyTitles: 'Mr.' },
      finds: [{ quote: 'Mr', code: 'courtesy-form', suggestion: 'Mr.' }],
    },
    {
      en: 'The city, the port and the so-called citizens’ groups met. So-called experts came.',
      style: { ...emptyStyle, words: [{ avoid: 'so-called', write: '', note: '' }] },
      finds: [
        { quote: 'so-called', code: 'word-out', suggestion: '' },
        { quote: 'So-called', code: 'word-out', suggestion: '' },
      ],
    },
    {
      en: 'Netizens welcomed it. Korea’s netizens did.',
      style: {
        ...emptyStyle,
        words: [
          { avoid: 'netizens', write: 'internet users', note: 'Nobody else says it.' },
          { avoid: 'did', write: '', note: 'Weak.' },
        ],
      },
      finds: [
        { quote: 'Netizens', code: 'word-why', suggestion: 'Internet users' },
        { quote: 'netizens', code: 'word-why', suggestion: 'internet users' },
        { quote: 'did', code: 'word-out-why', suggestion: '' },
      ],
    },
    {
      en: 'The port needs ships, trucks, and trains.',
      style: { ...apLikeStyle, serialComma: 'none' },
      finds: [{ quote: 'trucks,', code: 'no-serial-comma', suggestion: 'trucks' }],
    },
    {
      en: 'We saw ships, trucks and trains.',
      style: { ...apLikeStyle, serialComma: 'always' },
      finds: [{ quote: 'trucks', code: 'serial-comma', suggestion: 'trucks,' }],
    },
    {
      en: 'We saw, heard, smelled and felt.',
      style: { ...apLikeStyle, serialComma: 'always' },
      finds: [{ quote: 'smelled', code: 'serial-comma', suggestion: 'smelled,' }],
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
      style: { ...emptyStyle, words: [{ avoid: 'Sea of Japan', write: 'East Sea', note: '' }] },
      finds: [{ quote: 'Sea of Japan', code: 'word', suggestion: 'East Sea' }],
    },
  ],
};
