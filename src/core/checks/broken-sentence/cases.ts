import type { CheckCases } from '../check';

export const cases: CheckCases = {
  good: [
    { en: 'City official A said the plan was dropped.' },
    { en: '“We lost,” he said, “and, They know it.”' },
    { en: 'Her songs, She and They, were hits.' },
    {
      ko: '회의는 13일 열린다.',
      en: 'The meeting will be held on the 13th. However, no agenda has been set.',
    },
    { en: 'Hanbit Electronics Inc. said it would rebuild the plant by 3 p.m. on Friday.' },
    { en: 'The U.S. delegation left Harin City on Dec. 7.' },
    { en: 'iPhone sales rose in the third quarter.' },
    { en: '“Why now?” she asked.' },
    { zone: 'headline', en: 'fishermen protest night ban' },
    { en: 'Moon Hae-won studied at The Hague and in Harin City.' },
    { en: 'The patients were given vitamin A every day.' },
    { en: 'He played for “A Long Road,” a film about fishermen.' },
    { en: 'It was the one thing the mayor would not agree to.' },
    { en: 'The road, he said ... was closed at dawn.' },
    { en: 'The prize went to No. 7 in the final race.' },
    { en: 'Lee Do-yoon, Hanbyul Securities' },
    { ko: '하린항 야간 입항 금지', en: 'Harin Port bans night entry' },
    { en: 'Another long night for everyone.', zone: 'caption' },
    { en: 'al-Noor, a charity, opened an office in Seoul.' },
  ],
  bad: [
    {
      en: 'Park’s lawyer said he would appeal, He said the ruling was wrong.',
      finds: [{ quote: ', He', code: 'run-together' }],
    },
    {
      en: 'has expressed However, he emphasized that the port must act.',
      finds: [{ quote: 'has expressed', code: 'lower-start' }],
    },
    {
      en: 'The two sides meet in Harin City on the 13th. has expressed However, he stressed dialogue.',
      finds: [{ quote: 'has expressed', code: 'cut-off' }],
    },
    {
      en: 'They spoke on the issue of inspection. did not find A point of contact.',
      finds: [{ quote: 'did not find', code: 'cut-off' }],
    },
    {
      en: 'They agreed to notify each other but did not find A point of contact.',
      finds: [{ quote: 'A', code: 'capital-inside', suggestion: 'a' }],
    },
    {
      en: 'and the union will decide next week.',
      finds: [{ quote: 'and', code: 'lower-start' }],
    },
    {
      en: 'The city will pay the fishermen However, the sum is not settled.',
      finds: [{ quote: 'fishermen However', code: 'run-together' }],
    },
    {
      en: 'The stock price closed higher He added that demand was strong.',
      finds: [{ quote: 'higher He', code: 'run-together' }],
    },
    { en: 'The company will hold a meeting to decide on the.', finds: [{ quote: 'the', code: 'cut-end' }] },
    { en: 'The rescue team asked the city for boats and', finds: [{ quote: 'and', code: 'cut-end' }] },
    { en: 'Experts say the talks will resume within', finds: [{ quote: 'within', code: 'cut-end' }] },
    {
      ko: '하린시는 12일 안전대책 회의를 열고 5톤 미만 어선의 야간 입항을 막기로 했다.',
      en: 'On the 12th, Harin City held a safety meeting',
      finds: [{ quote: 'meeting', code: 'no-stop' }],
    },
    {
      en: 'The night entry of all small fishing boats into the inner harbor of the old southern port.',
      finds: [
        {
          quote: 'The night entry of all small fishing boats into the inner harbor of the old southern port',
          code: 'no-verb',
        },
      ],
    },
    {
      ko: '그는 이어 규모를 줄일 이유가 없다고 밝혔다.',
      en: 'also explained that there is no reason to reduce the size.',
      finds: [{ quote: 'also', code: 'lower-start' }],
    },
    {
      en: 'The plan was dropped by the council Nevertheless, the mayor will go on.',
      finds: [{ quote: 'council Nevertheless', code: 'run-together' }],
    },
  ],
};
