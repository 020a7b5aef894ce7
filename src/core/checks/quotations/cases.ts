import type { CheckCases } from '../check';

export const cases: CheckCases = {
  good: [
    { ko: '오세나 시장은 "방법을 찾겠다"고 말했다.', en: 'Mayor Oh Se-na said, “We will find a way.”' },
    { ko: "그는 '상생'을 강조했다.", en: 'He stressed coexistence.' },
    { ko: '어민들은 거세게 반발하고 있다.', en: 'Fishermen are protesting strongly.' },
    { ko: '시는 이를 "안전"이라 부른다.', en: 'The city calls it ‘safety.’' },
    { ko: '그는 "규모를 줄일 이유가 없다"고 했다.', en: '"There is no reason to reduce the size," he said.' },
    {
      ko: '노은찬씨는 “갈치는 밤에 잡는다. 새벽에 들어오지 말라는 얘기”라고 했다.',
      en: 'Noh Eun-chan said, “We catch hairtail at night. They tell us not to come.”',
    },
    { ko: null, en: 'He said, “No.”' },
    { ko: '영화 <하린항>이 개봉했다.', en: 'The film “Harin Port” opened.' },
    { ko: '이른바 "야간 금지"다.', en: 'It is the so-called “night ban.”' },
    { ko: '회의는 12일 열렸다.', en: 'The meeting was held on Dec. 12.' },
    {
      ko: '그는 “가겠다”라고 말한 뒤 “곧 오겠다”고 덧붙였다.',
      en: '“I will go,” he said, adding, “I will be back.”',
    },
    {
      ko: '그는 "좋다"고 했고, 서다미 연구위원은 "싫다"고 했다.',
      en: 'He said it was “good,” and Seo said “no.”',
    },
  ],
  bad: [
    {
      ko: '오세나 시장은 "사람 목숨보다 급한 것은 없다"고 밝혔다.',
      en: 'Mayor Oh Se-na said nothing is more urgent than life.',
      finds: [{ quote: '"사람 목숨보다 급한 것은 없다"', code: 'lost' }],
    },
    {
      ko: '그는 “중재국의 역할이 더욱 커질 것이다”라고 내다봤다.',
      en: 'He expects a bigger role for mediators.',
      finds: [{ quote: '“중재국의 역할이 더욱 커질 것이다”', code: 'lost' }],
    },
    {
      ko: '노은찬씨는 "갈치는 밤에 잡는다"며 "그 시간에 들어오지 말라니 말이 안 된다"고 말했다.',
      en: 'We catch hairtail at night, and they tell us not to come in then, Noh Eun-chan said of the “rule.”',
      finds: [{ quote: '"그 시간에 들어오지 말라니 말이 안 된다"', code: 'partly' }],
    },
    {
      ko: '시는 "야간 금지"라고 했다.',
      en: 'The city said it was a night ban.',
      finds: [{ quote: '"야간 금지"', code: 'lost' }],
    },
    {
      ko: '어민들은 시의 결정에 반대한다고 밝혔다.',
      en: 'The fishermen said, “We are against what the city did.”',
      finds: [{ quote: '“We are against what the city did.”', code: 'invented' }],
    },
    {
      ko: '시장은 사과했다.',
      en: 'The mayor said “sorry.”',
      finds: [{ quote: '“sorry.”', code: 'invented' }],
    },
    {
      ko: '그는 "이번 훈련은 방어를 위한 것"이라며 "규모를 줄일 이유가 없다"고 말했다.',
      en: 'He said the drill was defensive, adding, “There is no reason to cut it.”',
      finds: [{ quote: '“There is no reason to cut it.”', code: 'fewer' }],
    },
    {
      ko: '"메모리 가격이 약세를 보인 영향이다.',
      en: 'It is the effect of weak memory prices.',
      finds: [{ quote: '"메모리 가격이 약세를 보인 영향이다.', code: 'lost' }],
    },
    {
      ko: '환율 효과가 사라진 영향"이라고 설명했다.',
      en: 'The effect of exchange rates disappeared, it explained.',
      finds: [{ quote: '환율 효과가 사라진 영향"', code: 'lost' }],
    },
    {
      ko: '회사는 분기 배당을 의결했다.',
      en: 'The firm "decided to pay a dividend," it said.',
      finds: [{ quote: '"decided to pay a dividend,"', code: 'invented' }],
    },
    {
      ko: '대변인은 "적대정책 철회 없이는 대화에 나서지 않는다"고 했다.',
      en: 'The spokesperson ruled out dialogue.',
      finds: [{ quote: '"적대정책 철회 없이는 대화에 나서지 않는다"', code: 'lost' }],
    },
    {
      ko: '한 어민은 "밤에 조업을 못 하면 생계가 막막하다"고, 다른 어민은 "보상부터 하라고 요구하겠다"고 했다.',
      en: 'One fisherman said “we cannot live,” another asked for compensation.',
      finds: [{ quote: '“we cannot live,”', code: 'fewer' }],
    },
    {
      ko: '조아인 연구원은 반도체 수요가 살아난다고 말했다.',
      en: '“Demand for chips is coming back,” analyst Cho Ah-in said.',
      finds: [{ quote: '“Demand for chips is coming back,”', code: 'invented' }],
    },
  ],
};
