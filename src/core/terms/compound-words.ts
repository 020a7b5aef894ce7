/** What people are, written after a name or an institution. */
const offices = `
장관 차관 총장 차장 청장 처장 실장 국장 위원장 부위원장 위원 의장 부의장 대표 총재 부총재 회장
부회장 사장 부사장 이사장 총리 부총리 대통령 의원 후보 후보자 내정자 당선인 대변인 특보 특사
보좌관 비서관 수석 대사 총영사 사령관 참모총장 교수 변호사 판사 검사 관계자 당국자 당국 소식통
인사 출신 소속 산하 주재 주도 주최
`
  .trim()
  .split(/\s+/u);
export const officeNouns: ReadonlySet<string> = new Set(offices);

/**
 * Nouns that Korean news writes onto a term without changing what the term means: 외교부장관, 검찰총장후보, 금리인하론.
 * A term inside a longer word counts only where all the rest of the word is such nouns or other terms, so that
 * 구조 is found in 구조작업 and not in 구조조정 or 구조대. A noun that makes another word of what it follows stays out.
 */
export const compoundNouns: ReadonlySet<string> = new Set(
  `
정부 의회 국회 여야 당정
회의 회담 협의 협상 협정 조약 성명 발표 발언 연설 담화 논평 보고 보고서 자료 통계 지표 지수 전망 전망치 목표 목표치 예상치
정책 제도 법안 법 개정안 개정 특별법 기본법 조례 대책 방안 계획 전략 사업 예산 기금 재원 지원 지원금 규제 단속 점검 감시 감독
작업 활동 훈련 작전 임무 업무 수행 실시 시행 추진 착수 진행 중단 재개 연기 취소 철회 거부 수용 합의 타결 결렬 이행 위반
사건 사고 사태 의혹 논란 혐의 피해 피해자 피의자 용의자 재판 판결 선고 기각 인용 청구 신청 심사 심판 결정 명령
위기 위협 우려 불안 공포 갈등 분쟁 충돌 긴장 압박 제재 조치 대응 경고 비상
확대 축소 강화 완화 인상 인하 상승 하락 증가 감소 급등 급락 둔화 호조 부진 회복 개선 악화 유지 동결
시장 업계 기업 산업 회사 은행 그룹 협회 연합회 조합 노조 단체 기관 기구 센터 본부 지부 위원회 재단 학회
측 안 론 설 용 급 행 발 당일 당시 직후 이후 이전 기간 과정 결과 방침 입장 여부 가능성 필요성
신임 전임 현직 전직 차기 한국 대한 미국 일본 중국 러시아 영국 독일 프랑스 북한 서울 부산 중앙 국가 국립 역대 최고 최대 최소 최장 최단 신규 추가 긴급 특별 임시 정기 공동 연례 국제 국내 세계 글로벌 전국
`
    .trim()
    .split(/\s+/u)
    .concat(offices),
);

/** What follows a noun that is made a verb or adjective: 기소했다, 파면됐다, 구속시켰다, 공격당했다; not 한국해운. */
export const verbalEnding =
  /^(?:하(?:[고는기지며면던자여게려거겠시더라니였]|도록|므로|$)|한(?:[다데지]|$)|할(?:[지수까]|$)|함(?:[에을이은과께]|으로|$)|해(?:[서야도지왔온오달졌진]|$)|했|합[니시]|되|된(?:[다데지]|$)|될(?:[지수까]|$)|됨(?:[에을이은과]|으로|$)|돼|됐|됩니|시[키켜켰킨킬]|당[하한할해했]|받[고는은을았아기지으])/u;
