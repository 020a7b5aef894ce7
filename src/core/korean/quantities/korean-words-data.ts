/** Number words of Korean. */

export const koreanScales: ReadonlyMap<string, number> = new Map([
  ['만', 4],
  ['억', 8],
  ['조', 12],
  ['경', 16],
]);

export const koreanSmallScales: ReadonlyMap<string, number> = new Map([
  ['십', 1],
  ['백', 2],
  ['천', 3],
]);

/** Sino-Korean digits, and the Hanja of headlines. */
export const sinoDigits: ReadonlyMap<string, number> = new Map([
  ...[...'영일이삼사오육칠팔구'].map((digit, value): [string, number] => [digit, value]),
  ['공', 0],
  ['륙', 6],
]);

/** Native tens and ones, as they stand alone and before a counter. */
export const nativeTens: ReadonlyMap<string, number> = new Map([
  ['열', 10],
  ['스물', 20],
  ['스무', 20],
  ['서른', 30],
  ['마흔', 40],
  ['쉰', 50],
  ['예순', 60],
  ['일흔', 70],
  ['여든', 80],
  ['아흔', 90],
]);

export const nativeOnes: ReadonlyMap<string, number> = new Map([
  ['하나', 1],
  ['한', 1],
  ['둘', 2],
  ['두', 2],
  ['셋', 3],
  ['세', 3],
  ['넷', 4],
  ['네', 4],
  ['다섯', 5],
  ['여섯', 6],
  ['일곱', 7],
  ['여덟', 8],
  ['여덜', 8],
  ['아홉', 9],
]);

/** Words for a few: lowest and highest. */
export const nativeRanges: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['한두', [1, 2]],
  ['두세', [2, 3]],
  ['두서너', [2, 4]],
  ['서너', [3, 4]],
  ['너댓', [4, 5]],
  ['네댓', [4, 5]],
  ['네다섯', [4, 5]],
  ['대여섯', [5, 6]],
  ['예닐곱', [6, 7]],
  ['일고여덟', [7, 8]],
]);

/** Counters a native number word may stand before; a longer noun may follow two and above. */
export const nativeCounters =
  '명 사람 살 시간 개 번 가지 차례 마리 대 달 주 해 곳 건 군데 배 팀 편 골 자녀 아이 아들 딸 권 그루 척 장 점 채 통 표 판 쌍 벌 켤레 송이 병 잔 자루 줄 칸 쪽 나라 도시 끼 게임 경기 세트 홀 자리 집 학교 회사 층 번째 바퀴 걸음 발 손 모금 그릇 상자 도 모 중 후보 정상 당 나라 분 마디 형제 자매 축 기 단계 개월 방울 조각 글자 갈래 세대 부부 선수 작품 영화 시즌 기관 가구 가족 사건 사업'.split(
    ' ',
  );

/**
 * Counters that the shortest words (한 두 세 네) may stand before without a space: with others they are other words
 * (세대 generation, 세분화, 한편 meanwhile, 한층, 한쪽).
 */
export const nativeJoined = '명 살 시간 달 번 번째 가지 배 마리 사람 차례 군데 개 개월 곳'.split(' ');

/** Words that only look like numbers with a counter. */
export const koreanNotNumbers = ['백만장자', '천만다행', '여러분', '한달음', '한번쯤', '세배'];

/** Short forms that stand only before these. */
export const nativeBound: ReadonlyMap<string, readonly [number, string]> = new Map([
  ['석', [3, '달 장 잔 자 점']],
  ['넉', [4, '달 장 잔 자 점']],
  ['닷', [5, '새']],
]);

/** Number words for days. */
export const nativeDays: ReadonlyMap<string, number> = new Map([
  ['하루', 1],
  ['이틀', 2],
  ['사흘', 3],
  ['나흘', 4],
  ['닷새', 5],
  ['엿새', 6],
  ['이레', 7],
  ['여드레', 8],
  ['아흐레', 9],
  ['열흘', 10],
  ['보름', 15],
]);

/** What a single Sino-Korean syllable may stand before without being another word (이 주 is "this state"). */
export const sinoSafe: ReadonlyMap<string, string> = new Map([
  ['일', '년 개월'],
  ['이', '년 개월'],
  ['삼', '년 개월 일 주 분 층'],
  ['사', '년 개월'],
  ['오', '년 개월'],
  ['육', '년 개월 분'],
  ['칠', '년 개월 분'],
  ['팔', '년 개월 분'],
  ['구', '년 개월'],
  ['십', '년 개월 명 분 일 층 배 원 달러 퍼센트'],
  ['백', '명 개 년 원 달러 퍼센트 배 번 마리 살 세'],
  ['천', '명 개 년 원 달러 배 번 마리'],
  ['만', '명 원 달러 개'],
]);
