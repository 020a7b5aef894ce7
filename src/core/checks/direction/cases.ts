import type { CheckCases } from '../check';

export const cases: CheckCases = {
  good: [
    { ko: '매출이 2.1% 늘었다.', en: 'Sales rose 2.1%.' },
    { ko: '주가는 2.4% 내린 6만3500원에 마쳤다.', en: 'The stock closed at 63,500 won, down 2.4 percent.' },
    { ko: '수출은 늘고 수입은 줄었다.', en: 'Exports rose and imports fell.' },
    { ko: '정부는 결정을 내렸다.', en: 'The government made a decision to raise wages.' },
    { ko: '회사는 언급을 피했다.', en: 'The company declined to comment.' },
    { ko: '오른쪽 길로 갔다.', en: 'He fell on the road.' },
    { ko: '관세를 인상하면 물가가 오른다.', en: 'If tariffs rise, prices go up.' },
    { ko: '적자가 흑자로 돌아섰다.', en: 'The deficit turned into a surplus.' },
    { ko: '매출은 5% 늘었지만 이익은 3% 줄었다.', en: 'Sales rose 5%, but profit fell 3%.' },
    { ko: '가을에 문을 연다.', en: 'It opens in the fall.' },
    { ko: '실업률이 올랐다.', en: 'Unemployment went up in March.' },
    { ko: '예산을 삭감했다.', en: 'The budget was cut.' },
    { ko: '찬성과 반대가 팽팽했다.', en: 'Support and opposition were even; many opposed it.' },
    { ko: null, en: 'Profit fell 15%.' },
  ],
  bad: [
    {
      ko: '영업이익이 15% 줄었다.',
      en: 'Operating profit increased 15%.',
      finds: [{ quote: 'increased', code: 'number', suggestion: 'decreased' }],
    },
    {
      ko: '주가는 전날보다 2.4% 내린 6만3500원에 마쳤다.',
      en: 'The stock closed at 63,500 won, up 2.4% from the previous day.',
      finds: [{ quote: 'up', code: 'number', suggestion: 'down' }],
    },
    {
      ko: '매출은 5% 늘었지만 이익은 3% 줄었다.',
      en: 'Sales rose 5%, but profit rose 3%.',
      finds: [{ quote: 'rose', code: 'number', suggestion: 'fell' }],
    },
    {
      ko: '물가가 크게 올랐다.',
      en: 'Prices fell sharply.',
      finds: [{ quote: 'fell', code: 'opposite', suggestion: 'rose' }],
    },
    {
      ko: '원화 가치가 약세를 보였다.',
      en: 'The won was stronger.',
      finds: [{ quote: 'stronger', code: 'opposite', suggestion: 'weaker' }],
    },
    {
      ko: '금리를 인하했다.',
      en: 'The bank raised its rate.',
      finds: [{ quote: 'raised', code: 'opposite', suggestion: 'lowered' }],
    },
    {
      ko: '수출이 역대 두 번째였다.',
      en: 'Imports were the second largest ever.',
      finds: [{ quote: 'Imports', code: 'opposite', suggestion: 'Exports' }],
    },
    {
      ko: '한빛 팀이 결승에서 이겼다.',
      en: 'Hanbit lost the final.',
      finds: [{ quote: 'lost', code: 'opposite', suggestion: 'won' }],
    },
    {
      ko: '시는 야간 입항을 금지했다.',
      en: 'The city allowed night entry.',
      finds: [{ quote: 'allowed', code: 'opposite', suggestion: 'banned' }],
    },
    {
      ko: '무역수지는 적자였다.',
      en: 'The trade balance was a surplus.',
      finds: [{ quote: 'surplus', code: 'opposite', suggestion: 'deficit' }],
    },
    {
      ko: '법원은 유죄를 선고했다.',
      en: 'The court acquitted him.',
      finds: [{ quote: 'acquitted', code: 'opposite', suggestion: 'convicted' }],
    },
    {
      ko: '야당은 표결에 불참했다.',
      en: 'The ruling party skipped the vote.',
      finds: [{ quote: 'ruling party', code: 'opposite', suggestion: 'opposition party' }],
    },
    {
      ko: '기온이 사상 최저로 나타났다.',
      en: 'The temperature was the highest on record.',
      finds: [{ quote: 'highest', code: 'opposite', suggestion: 'lowest' }],
    },
    {
      ko: '주민 다수가 증설에 반대한다.',
      en: 'Most residents support the expansion.',
      finds: [{ quote: 'support', code: 'opposite', suggestion: 'oppose' }],
    },
  ],
};
