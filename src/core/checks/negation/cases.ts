import type { CheckCases } from '../check';

export const cases: CheckCases = {
  good: [
    { ko: '접점을 찾지 못했다.', en: 'They did not find common ground.' },
    { ko: '야간 입항을 금지한다.', en: 'The city will ban night entry.' },
    { ko: '규모를 줄일 이유가 없다.', en: 'There is no reason to reduce the size.' },
    { ko: '서울뿐만 아니라 부산에서도 열린다.', en: 'It will be held in Seoul and in Busan.' },
    { ko: '적지 않은 어민이 반대한다.', en: 'Quite a few fishermen object.' },
    { ko: '끊임없이 요구했다.', en: 'They asked for it constantly.' },
    { ko: '그는 부인했다.', en: 'He denied it.' },
    { ko: '시장은 다른 방법이 없다고 했다.', en: 'The mayor said there was no other way.' },
    { ko: '합의는 불가능하다.', en: 'An agreement is impossible.' },
    { ko: '어민들은 반발하고 있다.', en: 'The fishermen are protesting.' },
    { ko: '그는 실패를 인정했다.', en: 'He admitted that he had not succeeded.' },
    { ko: '비가 올지도 모른다.', en: 'It may rain.' },
    { ko: '수밖에 없다고 말했다.', en: 'He said they had to do it.' },
    { ko: '사고가 나지 않도록 점검한다.', en: 'They check it so that no accident happens.' },
    { ko: '없어진 배를 찾고 있다.', en: 'They are looking for the lost boat.' },
  ],
  bad: [
    {
      ko: '양측은 접점을 찾지 못했다.',
      en: 'The two sides found common ground.',
      finds: [{ quote: '찾지 못했다', code: 'dropped' }],
    },
    {
      ko: '연합훈련을 축소하지 않겠다고 밝혔다.',
      en: 'He said he would reduce the joint drill.',
      finds: [{ quote: '축소하지 않겠다고', code: 'dropped' }],
    },
    {
      ko: '하린시는 야간 입항을 금지했다.',
      en: 'Harin City allowed night entry.',
      finds: [{ quote: '금지했다', code: 'dropped' }],
    },
    {
      ko: '재협상은 없다고 잘라 말했다.',
      en: 'He said there would be a renegotiation.',
      finds: [{ quote: '재협상은 없다고', code: 'dropped' }],
    },
    {
      ko: '이번 결정은 처음이 아니다.',
      en: 'This is the first such decision.',
      finds: [{ quote: '처음이 아니다', code: 'dropped' }],
    },
    {
      ko: '회사는 입장을 밝힐 수 없다고 했다.',
      en: 'The company said it could comment.',
      finds: [{ quote: '수 없다고', code: 'dropped' }],
    },
    {
      ko: '새벽에 들어오지 말라고 한다.',
      en: 'They are told to come in at dawn.',
      finds: [{ quote: '들어오지 말라고', code: 'dropped' }],
    },
    {
      ko: '배가 도착하지 않았다.',
      en: 'The boat arrived.',
      finds: [{ quote: '도착하지 않았다', code: 'dropped' }],
    },
    {
      ko: '누가 불을 냈는지 모른다고 했다.',
      en: 'He said he knew who set the fire.',
      finds: [{ quote: '모른다고', code: 'dropped' }],
    },
    {
      ko: '정부는 지원을 늘리기로 했다.',
      en: 'The government decided not to increase support.',
      finds: [{ quote: 'not', code: 'added' }],
    },
    { ko: '시장은 참석했다.', en: 'The mayor didn’t attend.', finds: [{ quote: 'didn’t', code: 'added' }] },
    {
      ko: '회담은 서울에서 열렸다.',
      en: 'The talks were never held in Seoul.',
      finds: [{ quote: 'never', code: 'added' }],
    },
    {
      ko: '시장은 사과하지 않았고 물러나지도 않았다.',
      en: 'The mayor did not apologize and stepped down.',
      finds: [{ quote: 'not', code: 'fewer' }],
    },
  ],
};
