import type { BadCase, CheckCase, CheckCases } from '../check';

const port =
  'Harin City will ban night entry into Harin Port from January, the city said on the 12th. Mayor Oh Se-na met fishermen and promised to find a way to compensate 240 of them for 850,000 won a month. The South Korean Coast Guard backed the plan and the ministry sent its thanks to the United Nations in New York.';
const talks =
  'President Moon Hae-won spoke with the leader of Garonia for 50 minutes on Thursday. He asked for guarantees against the eastward expansion of the alliance, and the leader of Garonia asked for the withdrawal of troops from the border with Velandia. Both sides said that the talks would go on in Brussels in the new year, and that they hoped for a result.';

const article = (headline: string, body: string): CheckCase => ({
  rows: [
    ['headline', null, headline],
    ['paragraph', null, body],
  ],
});
const bad = (headline: string, body: string, quote: string, code: string): BadCase => ({
  ...article(headline, body),
  finds: [{ quote, code, row: 0 }],
});

export const cases: CheckCases = {
  good: [
    article('Harin Port to ban night entry, city says on 12th', port),
    article('Harin Port bans night entry in Q1', `${port} It runs from January to March.`),
    article('Harin Port bans night entry in January', port),
    article('Harin Port to ban night entry', port),
    article('Oh Se-na: “We will find a way”', port),
    article('Fishermen protest ban at Harin Port', port),
    article('UN thanks S. Korea over Harin Port', port),
    article('Night Entry Ban At Harin Port Angers Many Fishermen', port),
    article('Harin Port to pay 240 fishermen', port),
    article('Moon: alliance must not move east', talks),
    article('Garonian leader, Moon agree to go on talking', talks),
    article('Velandia border: troops must go', talks),
    article('More than 200 fishermen to be paid', port),
    article('Experts Say: talks to go on', talks),
    article('NATO bars East Asia', 'Too short to judge by.'),
  ],
  bad: [
    bad(
      'Harin Port to ban night entry in the 2nd half',
      `${port} It starts in the first half of this year.`,
      '2nd half',
      'date',
    ),
    bad('Harin Port to ban night entry in March', port, 'March', 'date'),
    bad('Harin Port angry over Kim’s ban', port, 'Kim', 'name'),
    bad('Moon: alliance should ban East Asia', talks, 'East Asia', 'alike'),
    bad('Moon, Garonia talk of troops in Ostreland', talks, 'Ostreland', 'name'),
    bad('Harin Port bans night entry, Busan next', port, 'Busan', 'name'),
    bad('Mayor to meet minister Kim on Harin Port', port, 'Kim', 'name'),
    bad('Harin Port to pay 2,400 fishermen', port, '2,400', 'number'),
    bad('Harin Port to pay 8.5 million won a month', port, '8.5 million won', 'number'),
    bad('NATO warns of Harin Port', port, 'NATO', 'name'),
    bad('Talks of 500 minutes with Garonia', talks, '500 minutes', 'number'),
    bad('Alliance must leave Iraq, Moon says', talks, 'Iraq', 'name'),
    bad('Oh Se-na vows to open Gaon Bridge', port, 'Gaon Bridge', 'name'),
    bad('Japan wants night entry into Harin Port', port, 'Japan', 'name'),
    bad('Fishermen: Harin Port ban hits 350 boats', port, '350', 'number'),
  ],
};
