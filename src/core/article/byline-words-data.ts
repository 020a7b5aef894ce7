/** Common words that begin with the syllable of a surname and stand before 기자 without being a name. */
export const notNames: ReadonlySet<string> = new Set(
  `전직 현직 여성 남성 지방 신문 방송 주재 정치 경제 사회 국제 문화 연예 체육 현장 한국 중국 외국 해외 국내 고참 신입 신참
  초보 동료 후배 선배 유명 인기 담당 탐사 온라인 종군 여행 음악 영화 과학 환경 노동 군사 시민 지역 전문 진짜 가짜 기성 신생
  이날 이번 이후 이전 이는 이에 이를 이어 이처럼 전날 지난 한편 하지만 우리 정부 여당 야당 당시 당국 현재 최근 최초 최고 최신
  오늘 오전 오후 내일 어제 주요 주변 주말 장기 단독 속보 정보 조사 조직 강력 강남 서울 성인 심층 안전 양측 양국 노조
  모든 모두 모든이 문제 민간 박사 배우 백악관 변호사 사진 영상 사회부 정치부 경제부 국제부 문화부 산업부 취재 출입 소속 송고
  신규 신속 안내 어떤 여러 연합 원래 위의 유력 유일 은퇴 인턴 임시 임원 장관 전체 전국 전담 정식 정규 제보 주간 주식
  지금 지난해 진행 차기 차세대 천재 최종 추가 추천 표준 하루 한때 한류 함께 해당 현지 홍보 황금 공동 공식 공개 구독 국방 권위
  금융 기획 기타 길거리 나이 남북 노련 단순 당직 대학생 도심 동행 두명 마감 맹렬 명예 목격 반도체 방문 범죄 법조 부동산 북한
  석간 선임 설문 소통 수석 수습 순회 시사 아침 여의도 열혈 염려 영문 예비 왕년 외신 용감 원로 유럽 육아 이런 이들 이웃 이슈 이야기 인물
  일반 자동차 전설 젊은 조간 종교 지상 진보 보수 채용 청년 최연소 탈북 통신 특별 편집 평생 프로 피해 학생 한겨레 해직 허위 형사`
    .trim()
    .split(/\s+/),
);

/** Words that open an English sentence or a heading after "By", never a name. */
export const notEnglishNames: ReadonlySet<string> = new Set(
  `the a an any all this that these those his her its their our my your far then now comparison contrast monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november december
  numbers means way law default design popular demand mail phone email staff wire services contributing writer news related
  read leave reply share comments more next previous about contact subscribe breaking world politics business sports photo
  image source video courtesy north south east west korea korean president minister government`
    .trim()
    .split(/\s+/),
);

/** Words that name a picture's source: a line that begins with one is a photo credit, not a byline. */
export const pictureCredits: ReadonlySet<string> = new Set(
  '사진 사진제공 사진출처 사진촬영 자료 자료사진 자료제공 제공 출처 그래픽 그래픽제공 일러스트 삽화 그림 영상 영상취재 영상편집 촬영 화면 캡처 인포그래픽 디자인 photo photos image images graphic video source'.split(
    ' ',
  ),
);

/** Words that may stand after a byline's places or outlet and say nothing of who wrote. */
export const fillers: ReadonlySet<string> = new Set([
  '종합',
  '공감언론',
  '국제뉴스공용1',
  '국제뉴스공용',
  '공동취재',
]);

/** Roles that also belong to people in the news: alone on a line they prove nothing. */
export const weakRoles =
  /^(대표|교수|명예교수|변호사|작가|연구원|연구위원|선임연구원|소장|국장|부장|차장|팀장|실장|본부장|주간|센터장|개발자|기획자|부국장|파트장|전문위원|디자이너|번역가|크리에이터|평론가|인턴|지사장|편집자)$|(?:작가|평론가)$/;

/** A column's label before the writer's name: `[특파원 칼럼] 홍길동 도쿄 특파원`. */
export const columnLabel =
  /칼럼|수첩|시론|사설|논단|기고|시평|에세이|노트|인터뷰|르포|현장|분석|광장|포럼|오피니언|시각|시선|창$|눈$|단독|속보|해설|취재파일|리포트|기획|특집|연재/;

/** Words of a page's furniture: a line that holds one is no byline. */
export const blockers: ReadonlySet<string> = new Set(
  '칼럼 수첩 시론 사설 논단 기고 시평 에세이 문의 제보 기사제보 이메일 메일 연락처 구독 구독하기 입력 수정 등록 기사입력 기사원문 원문 응원 댓글 공유 팔로우 프로필 페이지 블로그 더보기 다른기사 기사더보기 편집인 발행인 등록번호 청소년보호책임자 대표전화 전화 팩스 주소'.split(
    ' ',
  ),
);
