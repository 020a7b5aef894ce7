import type { CheckCases } from '../check';

const budget =
  '하린시 의회는 12일 본회의를 열고 내년 예산안을 의결했으며, 야당 의원들은 표결 직전 회의장을 떠났다.';
const budgetEnglish =
  'The Harin city council met in plenary session on the 12th and passed next year’s budget, and opposition members left the chamber just before the vote.';
const factory =
  '경찰은 공장 화재의 원인을 조사하는 한편 안전 책임자 2명을 불러 소방 시설을 점검했는지 확인하고 있다.';
const sanctions = '우크라이나 정부는 러시아가 국경 지역에 병력을 추가로 배치했다고 밝혔다.';
const talks = '미국과 중국은 워싱턴에서 관세 협상을 벌였다.';

const article = (last: readonly ['paragraph', string | null, string]) =>
  [
    ['headline', '하린항 야간 입항 금지', 'Harin Port to ban night entry'],
    [
      'paragraph',
      '하린시는 야간 입항을 금지한다고 12일 밝혔다.',
      'Harin City said on the 12th that it will ban night entry.',
    ],
    ['paragraph', '어민들은 보상을 요구했다.', 'Fishermen demanded compensation.'],
    ['paragraph', '시장은 방안을 찾겠다고 약속했다.', 'The mayor promised to find a way.'],
    last,
  ] as const;

export const cases: CheckCases = {
  good: [
    { ko: budget, en: budgetEnglish },
    {
      ko: factory,
      en: 'Police are investigating the cause of the factory fire, and have called in two safety managers to find out whether they inspected the fire equipment.',
    },
    {
      ko: sanctions,
      en: 'The Ukrainian government said Russia had deployed more troops in the border region.',
    },
    { ko: talks, en: 'The U.S. and China held tariff talks in Washington.' },
    {
      ko: '미 대통령은 한미 동맹을 강조했다.',
      en: 'The American president stressed the alliance with Seoul.',
    },
    { ko: '러시아는 협상을 거부했다.', en: 'Moscow refused to negotiate.' },
    { ko: '정부는 대책을 발표했다.', en: 'The South Korean government announced measures.' },
    { ko: '왜요?', en: 'And why would that be, he asked?' },
    { ko: '네.', en: 'Yes, of course.' },
    { ko: '영국 잉글랜드 북부에 비가 내렸다.', en: 'It rained in the north of England.' },
    { ko: '김정은은 열병식을 참관했다.', en: 'Kim Jong-un watched the parade.' },
    { ko: '이 나라는 독일에서 무기를 수입했다.', en: 'The country imported weapons from Germany.' },
    { ko: '다니엘 스터리지가 골을 넣었다.', en: 'On Saturday Daniel Sturridge scored.' },
    { ko: '연합통신사가 보도했다.', en: 'It was reported by the Associated Press.' },
    { ko: '강계만 기자가 보도했다.', en: 'It was reported by Kang Gye-man.' },
    { ko: null, en: 'Russia said nothing.' },
    { rows: article(['paragraph', '시의회는 다음 주 표결한다.', 'The city council will vote next week.']) },
    {
      // Nothing has been translated yet.
      rows: [
        ['headline', '하린항 야간 입항 금지', ''],
        ['paragraph', '하린시는 야간 입항을 금지한다고 밝혔다.', ''],
        ['paragraph', '어민들은 보상을 요구했다.', 'Fishermen demanded compensation.'],
      ],
    },
  ],
  bad: [
    {
      ko: budget,
      en: 'The Harin city council met in plenary session on the 12th.',
      finds: [{ quote: '열고 내년 예산안을 의결했으며, 야당 의원들은 표결', code: 'lost' }],
    },
    {
      ko: budget,
      en: 'Opposition members left the chamber just before the vote.',
      finds: [{ quote: '의회는 12일 본회의를 열고 내년 예산안을', code: 'lost' }],
    },
    {
      ko: factory,
      en: 'Police are investigating the cause of the factory fire.',
      finds: [{ quote: '안전 책임자 2명을 불러 소방 시설을 점검했는지 확인하고', code: 'lost' }],
    },
    {
      ko: '그는 그래서 그렇게 말하지 않을 수 없었던 것이라고 그들에게 거듭거듭 말했다.',
      en: 'So he said.',
      finds: [
        {
          quote: '그는 그래서 그렇게 말하지 않을 수 없었던 것이라고 그들에게 거듭거듭 말했다.',
          code: 'short',
        },
      ],
    },
    {
      ko: '어민들은 보상을 요구했다.',
      en: 'Fishermen demanded compensation, and the bank that lent them money for new boats closed three branches along the coast.',
      finds: [
        {
          quote: 'bank that lent them money for new boats closed three branches along the coast',
          code: 'added',
        },
      ],
    },
    {
      ko: '주택 가격이 올랐다.',
      en: 'It is what it is, and it was so before it was, and so it will be for them and for us, house prices up or not.',
      finds: [
        {
          quote:
            'It is what it is, and it was so before it was, and so it will be for them and for us, house prices up or not.',
          code: 'long',
        },
      ],
    },
    {
      ko: '검찰은 전직 장관을 기소하고 법원에 구속 영장을 청구했다.',
      en: 'Heavy snow is expected to fall on the east coast over the weekend, with strong winds.',
      finds: [
        {
          quote: 'Heavy snow is expected to fall on the east coast over the weekend, with strong winds.',
          code: 'other-sentence',
        },
      ],
    },
    {
      ko: sanctions,
      en: 'The Ukrainian government said Belarus had deployed more troops in the border region.',
      finds: [{ quote: 'Belarus', code: 'other-name' }],
    },
    {
      ko: '일본 외무상은 대만 해협의 평화를 강조했다.',
      en: 'The Chinese foreign minister stressed peace in the Taiwan Strait.',
      finds: [{ quote: 'Chinese', code: 'other-name' }],
    },
    {
      ko: '다니엘 스터리지가 골을 넣었다.',
      en: 'On Saturday Martin Keller scored.',
      finds: [{ quote: 'Martin Keller', code: 'other-name' }],
    },
    {
      ko: '감독은 경기가 끝난 뒤 선수들을 칭찬했다.',
      en: 'After the match the coach, Martin Keller, praised the players.',
      finds: [{ quote: 'Martin Keller', code: 'name-added' }],
    },
    {
      ko: '이집트와 요르단은 이스라엘에 휴전을 요구했다.',
      en: 'Egypt and Jordan demanded a ceasefire.',
      finds: [{ quote: '이스라엘', code: 'name-lost' }],
    },
    {
      ko: '나토의 동진을 금지해야 한다고 대통령은 말했다.',
      en: 'NATO should ban East Asia, the president said.',
      finds: [{ quote: 'Asia', code: 'name-added' }],
    },
    {
      rows: article(['paragraph', '시의회는 다음 주 표결한다.', '']),
      finds: [{ quote: '시의회는 다음 주 표결한다.', code: 'no-english', row: 4 }],
    },
    {
      rows: article(['paragraph', null, 'The city council will vote next week.']),
      finds: [{ quote: 'The city council will vote next week.', code: 'no-korean', row: 4 }],
    },
    {
      rows: [
        ['headline', '푸틴 "나토 동진 금지해야"', 'Putin: Iran must be kept out'],
        [
          'paragraph',
          '푸틴 대통령은 나토의 동진을 금지해야 한다고 말했다.',
          'President Putin said NATO’s eastward expansion must be ruled out.',
        ],
        ['paragraph', '이란은 논평하지 않았다.', 'Iran did not comment.'],
      ],
      finds: [{ quote: 'Iran', code: 'other-name', row: 0 }],
    },
  ],
};
