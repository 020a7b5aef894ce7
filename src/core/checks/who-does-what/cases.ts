import type { CheckCases } from '../check';

export const cases: CheckCases = {
  good: [
    { ko: '러시아가 우크라이나를 공격했다.', en: 'Russia attacked Ukraine.' },
    { ko: '러시아가 우크라이나를 공격했다.', en: 'Ukraine was attacked by Russia.' },
    { ko: '우크라이나가 러시아에 공격당했다.', en: 'Ukraine came under attack from Russia.' },
    { ko: '한국은 결승에서 일본에 패했다.', en: 'South Korea lost to Japan in the final.' },
    { ko: '한국은 결승에서 일본을 꺾었다.', en: 'Japan lost to South Korea in the final.' },
    { ko: '김 씨는 12일 경찰에 체포됐다.', en: 'Police arrested Kim on the 12th.' },
    { zone: 'headline', ko: '경찰, 시위대 체포', en: 'Protesters arrested' },
    { zone: 'headline', ko: '정부 흡연 금지 추진', en: 'Government to ban smoking' },
    { ko: '미국은 러시아에 제재를 부과했다.', en: 'The United States imposed sanctions on Russia.' },
    { ko: '중국은 미국의 제재를 받았다.', en: 'China received sanctions from the United States.' },
    {
      ko: '러시아는 미국이 지원한 우크라이나를 공격했다.',
      en: 'Russia attacked Ukraine, which the United States supported.',
    },
    { ko: '유엔은 북한의 미사일 발사를 규탄했다.', en: 'The UN condemned North Korea’s missile launch.' },
    {
      ko: '야당은 정부를 비판했고 정부는 야당을 비판했다.',
      en: 'The opposition criticized the government, and the government criticized the opposition.',
    },
    {
      ko: '해경 구조대는 야간 구조 인력을 늘려 달라고 시에 요청했다.',
      en: 'The Coast Guard structure team asked the city to increase the night rescue workforce.',
    },
    { ko: '공격은 밤에 시작됐다.', en: 'Russia’s attack on Ukraine began at night.' },
    { ko: null, en: 'Ukraine attacked Russia.' },
  ],
  bad: [
    {
      ko: '러시아가 우크라이나를 공격했다.',
      en: 'Ukraine attacked Russia.',
      finds: [{ quote: 'attacked', code: 'reversed' }],
    },
    {
      ko: '러시아가 우크라이나를 공격했다.',
      en: 'Russia was attacked by Ukraine.',
      finds: [{ quote: 'attacked', code: 'reversed' }],
    },
    {
      ko: '러시아는 우크라이나에 의해 침공당했다고 주장했다.',
      en: 'Russia claimed it had invaded Ukraine.',
      finds: [{ quote: 'invaded', code: 'doer-done' }],
    },
    {
      ko: '김 씨는 12일 경찰에 체포됐다.',
      en: 'Kim arrested police on the 12th.',
      finds: [{ quote: 'arrested', code: 'reversed' }],
    },
    {
      ko: '김 씨는 12일 체포됐다.',
      en: 'Kim arrested on the 12th.',
      finds: [{ quote: 'arrested', code: 'done-doer' }],
    },
    {
      ko: '경찰은 살인 혐의로 박 씨를 체포했다고 밝혔다.',
      en: 'Police said Park had arrested officers on suspicion of murder.',
      finds: [{ quote: 'arrested', code: 'reversed' }],
    },
    {
      ko: '야당은 정부를 강하게 비판했다.',
      en: 'The government strongly criticized the opposition.',
      finds: [{ quote: 'criticized', code: 'reversed' }],
    },
    {
      ko: '한국은 결승에서 일본에 패했다.',
      en: 'South Korea beat Japan in the final.',
      finds: [{ quote: 'beat', code: 'reversed' }],
    },
    {
      ko: '강계만 의원이 문해원 장관을 고발했다.',
      en: 'Minister Moon Hae-won accused lawmaker Kang Gye-man.',
      finds: [{ quote: 'accused', code: 'reversed' }],
    },
    {
      ko: '이스라엘이 하마스의 공격을 받았다.',
      en: 'Israel attacked Hamas.',
      finds: [{ quote: 'attacked', code: 'done-doer' }],
    },
    {
      ko: '나토는 폴란드를 지원하기로 했다.',
      en: 'Poland decided to support NATO.',
      finds: [{ quote: 'support', code: 'doer-done' }],
    },
    {
      zone: 'headline',
      ko: '푸틴 "나토 동진 금지해야"',
      en: 'Putin: “NATO should ban East Asia”',
      finds: [{ quote: 'ban', code: 'done-doer' }],
    },
    {
      zone: 'headline',
      ko: '이스라엘, 이란 핵시설 폭격',
      en: 'Iran bombs Israeli nuclear facilities',
      finds: [{ quote: 'bombs', code: 'reversed' }],
    },
    {
      ko: '미국은 러시아에 제재를 부과했다.',
      en: 'Russia imposed sanctions on the United States.',
      finds: [{ quote: 'Russia imposed sanctions on the United', code: 'reversed' }],
    },
    {
      ko: '일본 정부는 한국 대사를 초치했다.',
      en: 'The South Korean ambassador summoned the Japanese government.',
      finds: [{ quote: 'Korean ambassador summoned the Japanese government', code: 'reversed' }],
    },
  ],
};
