/**
 * How Korean sentences end, and what carries them on. Data only; our own lists from the grammar of Korean and
 * from news and colloquial writing. An ending is matched against the end of a word in Hangul syllables.
 */

const words = (list: string): readonly string[] => list.split(' ');

/** `-다` after one of these is a finite verb or adjective: it ends a sentence even without a stop. */
export const finiteBeforeDa: readonly string[] = words(
  '니 없 같 많 않 싶 좋 아니 이 크 르 어렵 쉽 높 낮 맞 옳 적 깊 넓 짧 힘들 필요하 중요하 가능하 뻔하 그렇',
);

/** Words in `다` that are no verbs, or that stand before what they govern. */
export const wordsInDa: ReadonlySet<string> = new Set(
  words(
    '다 모두다 보다 바다 마다 캐나다 우간다 르완다 그라나다 네바다 플로리다 혼다 판다 소다 사이다 프라다 라다 ' +
      '죄다 냅다 이따다 누구다 어디다 거기다 여기다 저기다 게다 에다 수다 아다 마쓰다 야마다 하마다 쓰다 이다',
  ),
);

/** Case endings and adverbs in `다`: `지난해보다`, `해마다`, `벽에다`. */
export const particlesInDa: readonly string[] = words('보다 마다 에다 한테다');

/** A word that begins so after `-다` makes it a connective, a quotation or a compound: `-다 보니`, `-다 해도`. */
export const continuesAfterDa: readonly string[] = words(
  '보니 보면 해도 하더라도 하여도 하니 하면 치고 치더라도 못해 못하 말고 말았 시피 싶 라고 라며 라는 라면 라던 ' +
    '말했 말하 전했 밝혔 하겠 주장 지적 설명했 강조 경고했 비판했 생각 느낌 얘기 이야기 줄 준 주었 줬 놓 두었 뒀 버렸 버리',
);

/** The same, only as a whole word. */
export const continuesAfterDaWhole: ReadonlySet<string> = new Set(
  words(
    '봐 해서 하는 하고 하며 한들 한 할 했다 했지만 쳐 고 며 는 등 뭐 및 또는 손 왔다 온 가도 갔다 보는 말 점 것 게 걸 내용 소식 이유 때문에 ' +
      '전제 입장 사실 취지 의견 발언 말을 점을 점에서 것은 것을 것이 게다가',
  ),
);

/** Polite endings in `요`: the syllable before decides (`해요`, `네요`), which keeps `필요` and `수요` out. */
export const beforePoliteYo: ReadonlySet<string> = new Set([
  ...'어아에예해세네데지군까라려와워줘봐돼되져여켜구고든래대더겨려셔춰써커펴혀둬나가게께니걸쳐는은',
]);
export const nounsInYo: ReadonlySet<string> = new Set(words('가요 대가요 고요 동네가요 인기가요 세레나데요'));

/** Other endings that close a sentence in speech and posts. */
export const spokenEndings: readonly string[] = words(
  '죠 쥬 거든 잖아 구나 거야 건가 더라 더라고 려나 을걸 할게 할께 을게 을까 할까 될까 줄까 볼까 는가 는걸 겠지 했지 됐지 났지 ' +
    '해용 까용 세용 네용 되용 어용 아용 니당 했당 랍니당 거임 것임 지마 렴 라구 으렴 겟지 거지 ' +
    '다구 나봐',
);

/** `-음`, `-함`, `-임`, `-됨`: clipped notes; sentence ends only in a text whose writer leaves stops out. */
export const clippedSyllables: ReadonlySet<string> = new Set([...'음임함됨슴듦봄옴줌듬짐킴움김']);
export const clippedNouns: ReadonlySet<string> = new Set(
  words(
    '책임 게임 타임 모임 프레임 크라임 선임 후임 전임 담임 취임 퇴임 해임 사임 임 포함 불함 함 마음 처음 다음 음 죽음 웃음 얼음 ' +
      '믿음 젊음 걸음 소음 녹음 발음 화음 졸음 울음 방음 선생님 손님 님 하느님 부모님 고객님 사장님 장관님 대통령님 의원님 형님 ' +
      '예감 공감 실감 책임감 자신감 불안감 기대감 감 정감 영감 독감 호감 유감 체감 절감 가감 장난감 봄 도움 모음 마감 김 짐 움 아낌 어려움 두려움 싸움 그리움 외로움 아름다움 새로움 즐거움 괴로움 가까움 느낌',
  ),
);

/** Words that carry a quotation on after its closing mark: `"..." 라고 말했다`. */
export const standaloneQuotatives: ReadonlySet<string> = new Set(
  words(
    '라고 라고도 라고는 라며 라면서 라는 라던 라니 란 이라고 이라며 이라면서 이라는 이란 고 며 면서 하고 하며 하면서 하는 등 등의 등을 같은 식의 식으로 ' +
      '라고까지 라기보다 이라고도 라던데 라는데 이라던 라구',
  ),
);

/** The same after a stop without a closing mark, where `하고` or `같은` may begin a sentence of its own. */
export const bareQuotatives: ReadonlySet<string> = new Set(
  words('라고 라고도 라고는 라며 라면서 라는 라던 라니 이라고 이라며 이라면서 이라는 라던데 라는데 라구'),
);

/** Nouns that headlines end in, without particle or verb. */
export const headlineNouns: ReadonlySet<string> = new Set(
  words(
    '인용 경고 부과 승리 시도 데뷔 혐의 분석 전망 예정 시간 이유 노력 기념식 체포 사망 발표 공개 논란 우려 비판 촉구 요구 지지 반대 ' +
      '거부 합의 협상 회담 출마 당선 사퇴 선언 증가 감소 급증 급락 급등 상승 하락 돌파 기록 확정 추진 검토 착수 중단 재개 연기 취소 폐지 도입 ' +
      '개최 참석 방문 출국 귀국 도착 합류 복귀 은퇴 이적 우승 패배 탈락 진출 선정 지명 임명 해임 구속 기소 석방 수사 조사 고발 고소 소송 판결 ' +
      '선고 무죄 유죄 확진 감염 접종 봉쇄 해제 완화 강화 규제 허용 금지 승인 통과 부결 발의 표결 사과 해명 반박 부인 인정 시인 폭로 제기 주장 ' +
      '지적 강조 당부 호소 대비 대응 대책 위기 비상 충격 파문 갈등 대립 충돌 공격 침공 발사 도발 훈련 배치 철수 위협 것 듯 방침 가능성 관측 해석 ' +
      '평가 진단 방법 출시 판매 투자 인수 합병 계약 체결 개통 완공 붕괴 폭발 실종 구조 부상 검거 입건 송치 소환 출석 별세 결혼 이혼 열애 임신',
  ),
);

/** Verbs of saying that close an attribution after a quotation: `"..." 그가 말했다.` */
export const attributionStems: readonly string[] = words(
  '말했 말한 말합 말하 전했 전한 밝혔 밝힌 덧붙 강조했 설명했 지적했 주장했 물었 답했 대답했 외쳤 토로했 경고했 비판했 촉구했 보도했 ' +
    '발표했 썼 적었 평가했 궁금 언급했 이야기했 회상했 반박했 당부했 호소했 역설했 일축했',
);
