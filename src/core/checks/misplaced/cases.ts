import type { CheckCases } from '../check';

export const cases: CheckCases = {
  good: [
    { en: 'Reporters asked the mayor about the copyright of the film at a news conference.' },
    { en: 'SEOUL, Dec. 30 (Yonhap) -- The port was closed on Thursday.' },
    { en: 'The Associated Press (AP) said the photo by the navy was taken at night.' },
    { en: 'The photo (right) was taken by a fisherman.' },
    { en: '“No comment,” she said, and asked reporters to leave.' },
    { zone: 'headline', en: 'More stories' },
    { zone: 'subhead', en: 'Politics' },
    { zone: 'caption', en: 'Fishermen wait at Harin Port on Friday. (Photo = Harbor Times)' },
    { zone: 'caption', en: 'Photo by Moon Hae-won' },
    { en: 'Harbor Times reporter Moon Hae-won was at the port when the ban was announced.' },
    { en: 'Sharing on social media is free, and the city will not charge for it.' },
    { en: 'The ratio was x = 3 [see the table] in the report of the council.' },
    { zone: 'byline', en: '[Harin = Correspondent Moon Hae-won]' },
    { en: 'Under the copyright law, unauthorized copies were seized at the port.' },
  ],
  bad: [
    {
      en: '[Harin = Correspondent Moon Hae-won]',
      finds: [{ quote: '[Harin = Correspondent Moon Hae-won]', code: 'byline-row', suggestion: null }],
    },
    {
      en: 'Reporter Moon Hae-won hw@harbortimes.example',
      finds: [{ quote: 'Reporter Moon Hae-won hw@harbortimes.example', code: 'byline-row' }],
    },
    {
      en: '[ⓒ Harbor Times, Unauthorized reproduction and redistribution prohibited]',
      finds: [
        {
          quote: '[ⓒ Harbor Times, Unauthorized reproduction and redistribution prohibited]',
          code: 'copyright-row',
        },
      ],
    },
    { en: 'Leave a Reply', finds: [{ quote: 'Leave a Reply', code: 'leftover-row', suggestion: null }] },
    { en: 'Share on Facebook', finds: [{ quote: 'Share on Facebook', code: 'leftover-row' }] },
    { zone: 'subhead', en: '▶ Related articles', finds: [{ quote: '▶ Related articles' }] },
    {
      zone: 'caption',
      en: '[ⓒ Harbor Times. All rights reserved]',
      finds: [{ quote: '[ⓒ Harbor Times. All rights reserved]', code: 'copyright-row' }],
    },
    {
      en: '(Seoul = Yonhap News) Reporter Moon Hae-won = The port of Harin was closed on Friday.',
      finds: [{ quote: '(Seoul = Yonhap News) Reporter Moon Hae-won = ', code: 'byline', suggestion: '' }],
    },
    {
      en: 'The port was closed on Friday. Reporter Moon Hae-won hw@harbortimes.example',
      finds: [{ quote: ' Reporter Moon Hae-won hw@harbortimes.example', code: 'byline', suggestion: '' }],
    },
    {
      en: 'The port was closed on Friday. [ⓒ Harbor Times, unauthorized reproduction and redistribution prohibited]',
      finds: [
        {
          quote: ' [ⓒ Harbor Times, unauthorized reproduction and redistribution prohibited]',
          code: 'copyright',
          suggestion: '',
        },
      ],
    },
    {
      en: 'The port was closed on Friday. Read more: Fishermen protest night ban',
      finds: [{ quote: ' Read more: Fishermen protest night ban', code: 'leftover', suggestion: '' }],
    },
    {
      en: 'The port was closed [Photo=Harbor Times] on Friday.',
      finds: [{ quote: ' [Photo=Harbor Times]', code: 'credit', suggestion: '' }],
    },
    {
      en: 'The port was closed on Friday. (Yonhap)',
      finds: [{ quote: ' (Yonhap)', suggestion: '' }],
    },
    {
      en: 'The port was closed on Friday (hw@harbortimes.example).',
      finds: [{ quote: ' (hw@harbortimes.example)', code: 'email', suggestion: '' }],
    },
    {
      en: 'Fishermen may write to port@harin.example until Friday.',
      finds: [{ quote: 'port@harin.example', code: 'email', suggestion: null }],
    },
  ],
};
