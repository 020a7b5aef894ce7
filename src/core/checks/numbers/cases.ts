import type { CheckCases } from '../check';

export const cases: CheckCases = {
  good: [
    { ko: '영업이익은 1조2000억원이었다.', en: 'Operating profit was 1.2 trillion won.' },
    { ko: '병력 1만2000명이 참가한다.', en: '12,000 troops will take part.' },
    { ko: '주가는 2.4% 내린 6만3500원이었다.', en: 'The stock closed at 63,500 won, down 2.4 percent.' },
    { ko: '약 3만5000명이 모였다.', en: 'About 35,000 people gathered.' },
    { ko: '어선 두 척이 부딪쳤다.', en: 'Two fishing boats collided.' },
    { ko: '5천억 달러 규모다.', en: 'It is worth $500 billion.' },
    { ko: '1.3%포인트 낮아졌다.', en: 'It fell 1.3 percentage points.' },
    { ko: '코로나19 이후 처음이다.', en: 'It is the first since COVID-19.' },
    { ko: '10~20% 오를 전망이다.', en: 'It is expected to rise 10 to 20 percent.' },
    { ko: '1인당 월 85만원이다.', en: 'It is 850,000 won a month per person.' },
    { ko: '30년째 배를 몬다.', en: 'He has sailed for 30 years.' },
    { ko: null, en: 'Sales rose 15% to 1.84 trillion won.' },
    { ko: '절반이 찬성했다.', en: 'Half were in favor.' },
  ],
  bad: [
    {
      ko: '매출은 18조4000억원이다.',
      en: 'Sales came to KRW 1.84 trillion.',
      finds: [{ quote: 'KRW 1.84 trillion', code: 'too-small', suggestion: '18.4 trillion won' }],
    },
    {
      ko: '병력 1만2000명이 참가한다.',
      en: 'A force of 120,000 troops will take part.',
      finds: [{ quote: '120,000', code: 'too-large', suggestion: '12,000' }],
    },
    {
      ko: '영업이익은 1조2000억원이다.',
      en: 'Operating profit is 1.2 billion won.',
      finds: [{ quote: '1.2 billion won', code: 'too-small', suggestion: '1.2 trillion won' }],
    },
    {
      ko: '투자액은 3억달러다.',
      en: 'The investment is 300 million euros.',
      finds: [{ quote: '300 million euros', code: 'currency', suggestion: '$300 million' }],
    },
    {
      ko: '실업률은 3.6%다.',
      en: 'The jobless rate is 6.3%.',
      finds: [{ quote: '6.3%', code: 'different', suggestion: '3.6%' }],
    },
    { ko: '선원 17명이 다쳤다.', en: 'The sailors were hurt.', finds: [{ quote: '17명', code: 'missing' }] },
    { ko: '선원들이 다쳤다.', en: 'Some 17 sailors were hurt.', finds: [{ quote: '17', code: 'extra' }] },
    {
      ko: '어민 240명에게 지원한다.',
      en: 'It will support 2,400 fishermen.',
      finds: [{ quote: '2,400', code: 'too-large', suggestion: '240' }],
    },
    {
      ko: '월 85만원을 준다.',
      en: 'It pays 8.5 million won a month.',
      finds: [{ quote: '8.5 million won', code: 'too-large', suggestion: '850,000 won' }],
    },
    {
      ko: '5톤 미만 어선이다.',
      en: 'They are boats of less than 50 tons.',
      finds: [{ quote: '50 tons', code: 'too-large' }],
    },
    {
      ko: '주당 350원을 배당한다.',
      en: 'It will pay 530 won per share.',
      finds: [{ quote: '530 won', code: 'different', suggestion: '350 won' }],
    },
    {
      ko: '금리는 0.25%포인트 올랐다.',
      en: 'The rate rose 2.5 percentage points.',
      finds: [{ quote: '2.5 percentage points', code: 'too-large' }],
    },
    {
      ko: '다리 길이는 18km다.',
      en: 'The bridge is 18 meters long.',
      finds: [{ quote: '18 meters', code: 'unit' }],
    },
  ],
};
