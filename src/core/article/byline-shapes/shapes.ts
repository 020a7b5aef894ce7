/**
 * Byline shapes with invented names, one a line: the line, then what must be read from it, in the order
 * places (with +), outlet, people as name:role (with +), e-mail, rest of the sentence after `»`. A dash is none.
 */
export const headShapes = `
(서울=연합뉴스) 홍새벽 기자 = 정부가 30일 대책을 내놨다. ⇒ 서울 | 연합뉴스 | 홍새벽:기자 | - » 정부가 30일 대책을 내놨다.
(서울=연합뉴스) 홍새벽 기자= 정부가 대책을 내놨다. ⇒ 서울 | 연합뉴스 | 홍새벽:기자 | - » 정부가 대책을 내놨다.
(세종=연합뉴스) 홍새벽 김누림 기자 = 수출이 늘었다. ⇒ 세종 | 연합뉴스 | 홍새벽:기자+김누림:기자 | - » 수출이 늘었다.
(서울=연합뉴스) 홍새벽·김누림 기자 = 수출이 늘었다. ⇒ 서울 | 연합뉴스 | 홍새벽:기자+김누림:기자 | - » 수출이 늘었다.
(서울=연합뉴스) 홍새벽 기자 김누림 인턴기자 = 수출이 늘었다. ⇒ 서울 | 연합뉴스 | 홍새벽:기자+김누림:인턴기자 | - » 수출이 늘었다.
(서울·세종=연합뉴스) 홍새벽 기자 = 회의가 열렸다. ⇒ 서울+세종 | 연합뉴스 | 홍새벽:기자 | - » 회의가 열렸다.
(워싱턴·베이징=연합뉴스) 홍새벽 김누림 특파원 = 양국이 합의했다. ⇒ 워싱턴+베이징 | 연합뉴스 | 홍새벽:특파원+김누림:특파원 | - » 양국이 합의했다.
(도쿄=연합뉴스) 홍새벽 특파원 = 일본 정부가 “사실이 아니다”라고 했다. ⇒ 도쿄 | 연합뉴스 | 홍새벽:특파원 | - » 일본 정부가 “사실이 아니다”라고 했다.
(런던 로이터=연합뉴스) 홍새벽 기자 = 유가가 올랐다. ⇒ 런던 | 연합뉴스 | 홍새벽:기자 | - » 유가가 올랐다.
(워싱턴 AP=연합뉴스) 미국 대통령이 말했다. ⇒ 워싱턴 | 연합뉴스 | - | - » 미국 대통령이 말했다.
(춘천=연합뉴스) 홍새벽 기자 = A=B라는 식이 성립한다. ⇒ 춘천 | 연합뉴스 | 홍새벽:기자 | - » A=B라는 식이 성립한다.
(제주=연합뉴스) 홍새벽 기자 = ⇒ 제주 | 연합뉴스 | 홍새벽:기자 | - »
(서울=연합인포맥스) 홍새벽 기자 = 금리가 내렸다. ⇒ 서울 | 연합인포맥스 | 홍새벽:기자 | - » 금리가 내렸다.
[서울=뉴시스]홍새벽 기자 = 정부가 대책을 내놨다. ⇒ 서울 | 뉴시스 | 홍새벽:기자 | - » 정부가 대책을 내놨다.
[서울=뉴시스] 홍새벽 김누림 기자 = 정부가 대책을 내놨다. ⇒ 서울 | 뉴시스 | 홍새벽:기자+김누림:기자 | - » 정부가 대책을 내놨다.
【서울=뉴시스】 홍새벽 기자 = 법원이 판결했다. ⇒ 서울 | 뉴시스 | 홍새벽:기자 | - » 법원이 판결했다.
【서울=뉴시스】홍새벽 기자 = 법원이 판결했다. ⇒ 서울 | 뉴시스 | 홍새벽:기자 | - » 법원이 판결했다.
[워싱턴=AP/뉴시스]홍새벽 기자 = 미국이 답했다. ⇒ 워싱턴 | 뉴시스 | 홍새벽:기자 | - » 미국이 답했다.
[자카르타(인도네시아)=뉴시스]홍새벽 기자 = 선수단이 도착했다. ⇒ 자카르타(인도네시아) | 뉴시스 | 홍새벽:기자 | - » 선수단이 도착했다.
[수원=뉴시스] 홍새벽 기자 = 사고가 났다. ⇒ 수원 | 뉴시스 | 홍새벽:기자 | - » 사고가 났다.
(서울=뉴스1) 홍새벽 기자 = 증시가 내렸다. ⇒ 서울 | 뉴스1 | 홍새벽:기자 | - » 증시가 내렸다.
(서울=뉴스1) 홍새벽 기자, 김누림 기자 = 증시가 내렸다. ⇒ 서울 | 뉴스1 | 홍새벽:기자+김누림:기자 | - » 증시가 내렸다.
(부산ㆍ경남=뉴스1) 홍새벽 기자 = 비가 온다. ⇒ 부산+경남 | 뉴스1 | 홍새벽:기자 | - » 비가 온다.
(인천공항=뉴스1) 홍새벽 기자 = 대표팀이 돌아왔다. ⇒ 인천공항 | 뉴스1 | 홍새벽:기자 | - » 대표팀이 돌아왔다.
[서울=뉴스핌] 홍새벽 기자 = 코스피가 올랐다. ⇒ 서울 | 뉴스핌 | 홍새벽:기자 | - » 코스피가 올랐다.
[세종=이데일리 홍새벽 기자] 물가가 올랐다. ⇒ 세종 | 이데일리 | 홍새벽:기자 | - » 물가가 올랐다.
[이데일리 홍새벽 기자] 물가가 올랐다. ⇒ - | 이데일리 | 홍새벽:기자 | - » 물가가 올랐다.
[이데일리(뉴욕)=홍새벽 특파원] 뉴욕증시가 내렸다. ⇒ 뉴욕 | 이데일리 | 홍새벽:특파원 | - » 뉴욕증시가 내렸다.
[아시아경제 홍새벽 기자] 회사가 밝혔다. ⇒ - | 아시아경제 | 홍새벽:기자 | - » 회사가 밝혔다.
[아시아경제 세종=홍새벽 기자] 회사가 밝혔다. ⇒ 세종 | 아시아경제 | 홍새벽:기자 | - » 회사가 밝혔다.
[파이낸셜뉴스] 회사가 신제품을 냈다. ⇒ - | 파이낸셜뉴스 | - | - » 회사가 신제품을 냈다.
[파이낸셜뉴스 도쿄=홍새벽 특파원] 일본이 답했다. ⇒ 도쿄 | 파이낸셜뉴스 | 홍새벽:특파원 | - » 일본이 답했다.
[헤럴드경제=홍새벽 기자] 은행이 밝혔다. ⇒ - | 헤럴드경제 | 홍새벽:기자 | - » 은행이 밝혔다.
[헤럴드경제(부산)=홍새벽 기자] 시가 밝혔다. ⇒ 부산 | 헤럴드경제 | 홍새벽:기자 | - » 시가 밝혔다.
[더팩트ㅣ국회=홍새벽 기자] 여야가 맞섰다. ⇒ 국회 | 더팩트 | 홍새벽:기자 | - » 여야가 맞섰다.
[더팩트 | 홍새벽 기자] 여야가 맞섰다. ⇒ - | 더팩트 | 홍새벽:기자 | - » 여야가 맞섰다.
[OSEN=잠실, 홍새벽 기자] 두산이 이겼다. ⇒ 잠실 | OSEN | 홍새벽:기자 | - » 두산이 이겼다.
[마이데일리 = 홍새벽 기자] 배우가 밝혔다. ⇒ - | 마이데일리 | 홍새벽:기자 | - » 배우가 밝혔다.
[스포츠서울 | 잠실=홍새벽 기자] 경기가 열렸다. ⇒ 잠실 | 스포츠서울 | 홍새벽:기자 | - » 경기가 열렸다.
(엑스포츠뉴스 고척, 홍새벽 기자) 키움이 졌다. ⇒ 고척 | 엑스포츠뉴스 | 홍새벽:기자 | - » 키움이 졌다.
[스타뉴스 홍새벽 기자] 가수가 밝혔다. ⇒ - | 스타뉴스 | 홍새벽:기자 | - » 가수가 밝혔다.
[스포츠조선 홍새벽 기자]배우가 밝혔다. ⇒ - | 스포츠조선 | 홍새벽:기자 | - » 배우가 밝혔다.
[새벽일보 홍새벽 기자] 시장이 밝혔다. ⇒ - | 새벽일보 | 홍새벽:기자 | - » 시장이 밝혔다.
[새벽일보=홍새벽 기자] 시장이 밝혔다. ⇒ - | 새벽일보 | 홍새벽:기자 | - » 시장이 밝혔다.
<뉴욕=홍새벽 특파원> 유엔이 밝혔다. ⇒ 뉴욕 | - | 홍새벽:특파원 | - » 유엔이 밝혔다.
〈파리=홍새벽 특파원〉 프랑스가 밝혔다. ⇒ 파리 | - | 홍새벽:특파원 | - » 프랑스가 밝혔다.
서울=연합뉴스 홍새벽 기자 = 정부가 밝혔다. ⇒ 서울 | 연합뉴스 | 홍새벽:기자 | - » 정부가 밝혔다.
서울=연합뉴스) 홍새벽 기자 = 정부가 밝혔다. ⇒ 서울 | 연합뉴스 | 홍새벽:기자 | - » 정부가 밝혔다.
홍새벽 기자 = 정부가 밝혔다. ⇒ - | - | 홍새벽:기자 | - » 정부가 밝혔다.
워싱턴=홍새벽 특파원 미국 정부가 밝혔다. ⇒ 워싱턴 | - | 홍새벽:특파원 | - » 미국 정부가 밝혔다.
(서울＝연합뉴스) 홍새벽 기자 ＝ 정부가 밝혔다. ⇒ 서울 | 연합뉴스 | 홍새벽:기자 | - » 정부가 밝혔다.
（서울=연합뉴스） 홍새벽 기자 = 정부가 밝혔다. ⇒ 서울 | 연합뉴스 | 홍새벽:기자 | - » 정부가 밝혔다.
[쿠키뉴스] 홍새벽 기자 = 병원이 밝혔다. ⇒ - | 쿠키뉴스 | 홍새벽:기자 | - » 병원이 밝혔다.
[대전=중도일보] 홍새벽 기자 = 시가 밝혔다. ⇒ 대전 | 중도일보 | 홍새벽:기자 | - » 시가 밝혔다.
[스포츠조선 = 고척돔, 홍새벽 기자] 두산이 이겼다. ⇒ 고척돔 | 스포츠조선 | 홍새벽:기자 | - » 두산이 이겼다.
[스포티비뉴스=새벽체육관, 홍새벽 기자] 대표팀이 이겼다. ⇒ 새벽체육관 | 스포티비뉴스 | 홍새벽:기자 | - » 대표팀이 이겼다.
(누르술탄=연합뉴스) 홍새벽 통신원 = 회담이 열렸다. ⇒ 누르술탄 | 연합뉴스 | 홍새벽:통신원 | - » 회담이 열렸다.
[서울=뉴시스] 홍새벽 인턴 기자 = 배우가 밝혔다. ⇒ 서울 | 뉴시스 | 홍새벽:인턴 기자 | - » 배우가 밝혔다.
[광주=뉴시스] 홍새벽 선임기자 = 시가 밝혔다. ⇒ 광주 | 뉴시스 | 홍새벽:선임기자 | - » 시가 밝혔다.
(평창=연합뉴스) 특별취재팀 = 선수단이 입촌했다. ⇒ 평창 | 연합뉴스 | - | - » 선수단이 입촌했다.
`;

export const tailShapes = `
[홍새벽 기자] ⇒ - | - | 홍새벽:기자 | -
홍새벽 기자 ⇒ - | - | 홍새벽:기자 | -
홍새벽기자 ⇒ - | - | 홍새벽:기자 | -
홍 새 벽 기자 ⇒ - | - | 홍새벽:기자 | -
남궁 별 기자 ⇒ - | - | 남궁별:기자 | -
[홍새벽 특파원] ⇒ - | - | 홍새벽:특파원 | -
홍새벽 논설위원 ⇒ - | - | 홍새벽:논설위원 | -
홍새벽 수석논설위원 ⇒ - | - | 홍새벽:수석논설위원 | -
[논설위원 홍새벽] ⇒ - | - | 홍새벽:논설위원 | -
[인턴기자 홍새벽] ⇒ - | - | 홍새벽:인턴기자 | -
홍새벽 의학전문기자 ⇒ - | - | 홍새벽:의학전문기자 | -
홍새벽 군사전문 선임기자 dawn@example.com ⇒ - | - | 홍새벽:군사전문 선임기자 | dawn@example.com
홍새벽 워싱턴 특파원 ⇒ 워싱턴 | - | 홍새벽:특파원 | -
워싱턴 특파원 홍새벽 ⇒ 워싱턴 | - | 홍새벽:특파원 | -
홍새벽 특파원(워싱턴) ⇒ 워싱턴 | - | 홍새벽:특파원 | -
홍새벽 기자 dawn@example.com ⇒ - | - | 홍새벽:기자 | dawn@example.com
홍새벽 기자(dawn@example.com) ⇒ - | - | 홍새벽:기자 | dawn@example.com
홍새벽 기자 <dawn@example.com> ⇒ - | - | 홍새벽:기자 | dawn@example.com
홍새벽기자 dawn.hong@example.co.kr ⇒ - | - | 홍새벽:기자 | dawn.hong@example.co.kr
홍새벽 dawn@example.com ⇒ - | - | 홍새벽:- | dawn@example.com
[홍새벽 기자] dawn@example.com ⇒ - | - | 홍새벽:기자 | dawn@example.com
[홍새벽 기자 / dawn@example.com] ⇒ - | - | 홍새벽:기자 | dawn@example.com
홍새벽 기자 dawn@example.com, 김누림 기자 nurim@example.com ⇒ - | - | 홍새벽:기자+김누림:기자 | dawn@example.com
홍새벽 김누림 기자 dawn@example.com ⇒ - | - | 홍새벽:기자+김누림:기자 | dawn@example.com
홍새벽·김누림 기자 ⇒ - | - | 홍새벽:기자+김누림:기자 | -
홍새벽, 김누림 기자 ⇒ - | - | 홍새벽:기자+김누림:기자 | -
홍새벽/김누림 기자 ⇒ - | - | 홍새벽:기자+김누림:기자 | -
[홍새벽 기자 / 김누림 기자] ⇒ - | - | 홍새벽:기자+김누림:기자 | -
[홍새벽 기자ㆍ김누림 인턴기자] ⇒ - | - | 홍새벽:기자+김누림:인턴기자 | -
[홍새벽 선임기자 / 김누림 기자 / 이도래 인턴기자] ⇒ - | - | 홍새벽:선임기자+김누림:기자+이도래:인턴기자 | -
[워싱턴=홍새벽 특파원] ⇒ 워싱턴 | - | 홍새벽:특파원 | -
[워싱턴 홍새벽 특파원] ⇒ 워싱턴 | - | 홍새벽:특파원 | -
[워싱턴/홍새벽 특파원] ⇒ 워싱턴 | - | 홍새벽:특파원 | -
/워싱턴=홍새벽 특파원 ⇒ 워싱턴 | - | 홍새벽:특파원 | -
/뉴욕=홍새벽 특파원 dawn@example.com ⇒ 뉴욕 | - | 홍새벽:특파원 | dawn@example.com
뉴욕=홍새벽 특파원 ⇒ 뉴욕 | - | 홍새벽:특파원 | -
뉴욕 = 홍새벽 ⇒ 뉴욕 | - | 홍새벽:- | -
뉴욕/홍새벽 특파원 dawn@example.com ⇒ 뉴욕 | - | 홍새벽:특파원 | dawn@example.com
[도쿄·서울 = 홍새벽 특파원 / 김누림 기자] ⇒ 도쿄+서울 | - | 홍새벽:특파원+김누림:기자 | -
[도쿄 = 홍새벽 특파원 / 서울 = 김누림 기자] ⇒ 도쿄+서울 | - | 홍새벽:특파원+김누림:기자 | -
워싱턴=홍새벽 특파원, 베이징=김누림 특파원 ⇒ 워싱턴+베이징 | - | 홍새벽:특파원+김누림:특파원 | -
부산=홍새벽 기자, 김누림 기자 dawn@example.com ⇒ 부산 | - | 홍새벽:기자+김누림:기자 | dawn@example.com
홍새벽 기자, 부산=김누림 기자 ⇒ 부산 | - | 홍새벽:기자+김누림:기자 | -
[호찌민(베트남) = 홍새벽 특파원] ⇒ 호찌민(베트남) | - | 홍새벽:특파원 | -
[새크라멘토(미국 캘리포니아주) = 홍새벽 특파원] ⇒ 새크라멘토(미국 캘리포니아주) | - | 홍새벽:특파원 | -
[실리콘밸리=홍새벽 특파원] ⇒ 실리콘밸리 | - | 홍새벽:특파원 | -
[누쿠알로파=홍새벽 특파원] ⇒ 누쿠알로파 | - | 홍새벽:특파원 | -
[매일경제 홍새벽 기자] ⇒ - | 매일경제 | 홍새벽:기자 | -
[매경닷컴 홍새벽 기자] ⇒ - | 매경닷컴 | 홍새벽:기자 | -
[매경닷컴 디지털뉴스국 홍새벽 기자] ⇒ - | 매경닷컴 디지털뉴스국 | 홍새벽:기자 | -
[매일경제 스타투데이 홍새벽 기자] ⇒ - | 매일경제 스타투데이 | 홍새벽:기자 | -
[MBN 디지털뉴스부] ⇒ - | MBN 디지털뉴스부 | - | -
[MK스포츠 홍새벽 기자] ⇒ - | MK스포츠 | 홍새벽:기자 | -
［서울경제=홍새벽 기자］ ⇒ - | 서울경제 | 홍새벽:기자 | -
‹홍새벽 기자› ⇒ - | - | 홍새벽:기자 | -
〈홍새벽 기자〉 ⇒ - | - | 홍새벽:기자 | -
【홍새벽 기자】 ⇒ - | - | 홍새벽:기자 | -
(홍새벽 기자) ⇒ - | - | 홍새벽:기자 | -
<홍새벽 기자> ⇒ - | - | 홍새벽:기자 | -
[온라인뉴스팀] ⇒ - | 온라인뉴스팀 | - | -
디지털뉴스팀 ⇒ - | 디지털뉴스팀 | - | -
[특별취재팀] ⇒ - | 특별취재팀 | - | -
[특별취재팀 = 홍새벽 기자 / 김누림 기자] ⇒ - | 특별취재팀 | 홍새벽:기자+김누림:기자 | -
[사회부 홍새벽 기자] ⇒ - | 사회부 | 홍새벽:기자 | -
사회부 홍새벽 기자 ⇒ - | 사회부 | 홍새벽:기자 | -
사회2부 홍새벽 기자 dawn@example.com ⇒ - | 사회2부 | 홍새벽:기자 | dawn@example.com
홍새벽 산업부 기자 ⇒ - | 산업부 | 홍새벽:기자 | -
홍새벽 산업부 차장 dawn@example.com ⇒ - | 산업부 | 홍새벽:차장 | dawn@example.com
경제부 차장 홍새벽 dawn@example.com ⇒ - | 경제부 | 홍새벽:차장 | dawn@example.com
홍새벽 동아닷컴 기자 dawn@donga.com ⇒ - | 동아닷컴 | 홍새벽:기자 | dawn@donga.com
홍새벽 한경닷컴 기자 dawn@hankyung.com ⇒ - | 한경닷컴 | 홍새벽:기자 | dawn@hankyung.com
홍새벽 중앙일보 기자 ⇒ - | 중앙일보 | 홍새벽:기자 | -
[중앙일보] 홍새벽 기자 ⇒ - | 중앙일보 | 홍새벽:기자 | -
CBS노컷뉴스 홍새벽 기자 ⇒ - | CBS노컷뉴스 | 홍새벽:기자 | -
KBS 뉴스 홍새벽 기자 ⇒ - | KBS 뉴스 | 홍새벽:기자 | -
◎공감언론 뉴시스 dawn@newsis.com ⇒ - | 뉴시스 | - | dawn@newsis.com
정리=홍새벽 기자 ⇒ - | - | 홍새벽:기자 | -
정리 = 홍새벽 기자 dawn@example.com ⇒ - | - | 홍새벽:기자 | dawn@example.com
글·사진 홍새벽 기자 ⇒ - | - | 홍새벽:기자 | -
글·사진 홍새벽 ⇒ - | - | 홍새벽:글·사진 | -
글·사진=홍새벽 기자 dawn@example.com ⇒ - | - | 홍새벽:기자 | dawn@example.com
글 홍새벽 기자 ⇒ - | - | 홍새벽:기자 | -
취재=홍새벽 기자 ⇒ - | - | 홍새벽:기자 | -
대담=홍새벽 논설위원, 정리=김누림 기자 ⇒ - | - | 홍새벽:논설위원+김누림:기자 | -
[한아름 기자(부장)] ⇒ - | - | 한아름:기자(부장) | -
[홍새벽 앵커] ⇒ - | - | 홍새벽:앵커 | -
[홍새벽 객원기자] ⇒ - | - | 홍새벽:객원기자 | -
[홍새벽 대기자] ⇒ - | - | 홍새벽:대기자 | -
[홍새벽 기자 ⇒ - | - | 홍새벽:기자 | -
[워싱턴 = 홍새벽 특파원 ⇒ 워싱턴 | - | 홍새벽:특파원 | -
▶홍새벽 기자 dawn@example.com ⇒ - | - | 홍새벽:기자 | dawn@example.com
홍새벽 기자 dawn@example.com / 김누림 인턴기자 ⇒ - | - | 홍새벽:기자+김누림:인턴기자 | dawn@example.com
(홍새벽 기자 = dawn@example.com) ⇒ - | - | 홍새벽:기자 | dawn@example.com
[홍새벽 한경닷컴 기자 dawn@hankyung.com] ⇒ - | 한경닷컴 | 홍새벽:기자 | dawn@hankyung.com
[부동산부 = 홍새벽 기자] ⇒ - | 부동산부 | 홍새벽:기자 | -
[디지털뉴스국 홍새벽 인턴기자] ⇒ - | 디지털뉴스국 | 홍새벽:인턴기자 | -
[디지털뉴스국 인턴기자 홍새벽] ⇒ - | 디지털뉴스국 | 홍새벽:인턴기자 | -
김국 기자 ⇒ - | - | 김국:기자 | -
[이상국 기자] ⇒ - | - | 이상국:기자 | -
[선우진 기자] ⇒ - | - | 선우진:기자 | -
[제갈누리 기자] ⇒ - | - | 제갈누리:기자 | -
세종=홍새벽·김누림 기자 dawn@example.com ⇒ 세종 | - | 홍새벽:기자+김누림:기자 | dawn@example.com
[세종 = 홍새벽 기자 / 서울 = 김누림 기자] ⇒ 세종+서울 | - | 홍새벽:기자+김누림:기자 | -
방콕=홍새벽 통신원 ⇒ 방콕 | - | 홍새벽:통신원 | -
방시은·고은 기자 dawn@example.com ⇒ - | - | 방시은:기자+고은:기자 | dawn@example.com
홍새벽 온라인 뉴스 기자 dawn@donga.com ⇒ - | - | 홍새벽:온라인 뉴스 기자 | dawn@donga.com
홍새벽 도쿄특파원 ⇒ 도쿄 | - | 홍새벽:특파원 | -
[특파원 칼럼] 홍새벽 도쿄 특파원 ⇒ 도쿄 | - | 홍새벽:특파원 | -
[홍새벽 / KBS 기자] ⇒ - | KBS | 홍새벽:기자 | -
[뉴스엔 글 홍새벽 기자/사진 김누림 기자] ⇒ - | 뉴스엔 | 홍새벽:기자+김누림:기자 | -
[홍새벽 기자 / 사진 = 김누림 기자] ⇒ - | - | 홍새벽:기자+김누림:기자 | -
홍새벽 기자, 전국종합 dawn@example.com ⇒ 전국종합 | - | 홍새벽:기자 | dawn@example.com
도쿄 | 홍새벽 특파원 ⇒ 도쿄 | - | 홍새벽:특파원 | -
홍새벽 국제부장 dawn@example.com ⇒ - | - | 홍새벽:국제부장 | dawn@example.com
강진구·홍성주 기자 ⇒ - | - | 강진구:기자+홍성주:기자 | -
[김해시=홍새벽 기자] ⇒ 김해시 | - | 홍새벽:기자 | -
[하노이 홍새벽 특파원] ⇒ 하노이 | - | 홍새벽:특파원 | -
[이태원=홍새벽 기자] ⇒ 이태원 | - | 홍새벽:기자 | -
강진 기자 ⇒ - | - | 강진:기자 | -
[홍새벽 특파원 / 뉴욕] ⇒ 뉴욕 | - | 홍새벽:특파원 | -
`;

/** Body sentences, headings, credits and notices that hold a byline's words and must stay where they are. */
export const notBylines = `
박 장관은 이날 기자회견을 열고 입장을 밝혔다.
그는 연기자로도 활동했다.
홍새벽 기자가 현장을 다녀왔다.
홍새벽 기자의 보도에 따르면 피해는 컸다.
이 기사는 홍새벽 기자가 썼다.
그는 연합뉴스 기자 출신이다.
워싱턴 특파원을 지낸 그는 지난해 은퇴했다.
김 기자는 “사실이 아니다”라고 말했다.
기자는 지난 12일 현장을 찾았다.
회사는 무단 전재를 금지한 약관을 고치기로 했다.
(서울) 시내 곳곳이 막혔다.
(사진) 행사장 모습이다.
[단독] 정부, 대책 내놓는다
[속보] 코스피 3000 돌파
[인터뷰] 홍새벽 감독 “다시 뛰겠다”
[사설] 기자의 눈
[기자수첩] 말의 무게
사진=연합뉴스
사진=홍새벽 기자
[사진=홍새벽 기자]
사진 = 홍새벽 기자 dawn@example.com
[사진=새벽일보DB]
사진제공=새벽전자
(사진=뉴스1)
여성 기자
연예 기자
전직 기자 출신
국내외 기자 200여 명이 모였다.
서울 = 수도
정부는 서울=수도라는 등식을 깨겠다고 했다.
기자 = 관찰자라는 말이 있다.
김현수
서울
뉴욕 증시
[서울]
외신 기자
기자들과 만나 이같이 말했다.
홍새벽 대표
홍새벽 교수
김하늘 변호사는 항소했다.
정치부 기자 생활을 오래 했다.
“기자 여러분, 감사합니다.”
그 자리에는 특파원 30명이 있었다.
뉴욕타임스 기자는 이렇게 썼다.
논설위원을 거쳐 주필이 됐다.
경제부
경제부 장관
번역 설정
진행 상황
편집 정책
글 이전글
[기자수첩] 홍새벽 감독
[데스크 칼럼]
정부가 밝혔다. 홍새벽 기자 dawn@example.com
정부가 밝혔다. ⓒ 한경닷컴, 무단전재 및 재배포 금지
문화부 장관 홍새벽
(1) 서울=부산 간 거리
홍새벽 기자 출신 의원
새벽일보 홍새벽 기자 별세
`;

export const englishShapes = `
[Washington = Correspondent Kang Sae-byeok] ⇒ Washington | - | Kang Sae-byeok:correspondent | - »
[Washington = Kang Sae-byeok correspondent] ⇒ Washington | - | Kang Sae-byeok:correspondent | - »
[Washington = Kang Sae-byeok, Correspondent] ⇒ Washington | - | Kang Sae-byeok:correspondent | - »
[Washington Correspondent Kang Sae-byeok] ⇒ Washington | - | Kang Sae-byeok:correspondent | - »
Washington Correspondent Kang Sae-byeok ⇒ Washington | - | Kang Sae-byeok:correspondent | - »
[New York = Correspondent Park Nu-rim] ⇒ New York | - | Park Nu-rim:correspondent | - »
Reporter Hong Sae-byeok ⇒ - | - | Hong Sae-byeok:reporter | - »
[Reporter Hong Sae-byeok] ⇒ - | - | Hong Sae-byeok:reporter | - »
Hong Sae-byeok, reporter ⇒ - | - | Hong Sae-byeok:reporter | - »
Hong Sae-byeok Reporter ⇒ - | - | Hong Sae-byeok:reporter | - »
Reporter Hong Sae-byeok dawn@example.com ⇒ - | - | Hong Sae-byeok:reporter | dawn@example.com »
By Hong Sae-byeok ⇒ - | - | Hong Sae-byeok:- | - »
By Hong Sae-byeok and Kim Nu-rim ⇒ - | - | Hong Sae-byeok:-+Kim Nu-rim:- | - »
By Hong Sae-byeok, Staff Reporter ⇒ - | - | Hong Sae-byeok:reporter | - »
By Hong Sae-byeok in Washington ⇒ Washington | - | Hong Sae-byeok:- | - »
By Hong Sae-byeok, correspondent, in Washington ⇒ Washington | - | Hong Sae-byeok:correspondent | - »
BY HONG SAE-BYEOK ⇒ - | - | Hong Sae-byeok:- | - »
[Digital News Bureau Intern Reporter Kim Nu-rim] ⇒ - | Digital News Bureau | Kim Nu-rim:intern reporter | - »
[Phoenix (USA) = Kim Nu-rim, MK Sports Correspondent] ⇒ Phoenix, U.S. | MK Sports | Kim Nu-rim:correspondent | - »
[Planning and Reporting Team = Reporter Han A-reum (Deputy Director) / Reporter Park Nu-rim] ⇒ - | Planning and Reporting Team | Han A-reum:reporter+Park Nu-rim:reporter | - »
[Digital News Bureau] ⇒ - | Digital News Bureau | - | - »
[Reporter Hong Sae-byeok / Reporter Kim Nu-rim] ⇒ - | - | Hong Sae-byeok:reporter+Kim Nu-rim:reporter | - »
(Seoul = Yonhap News) Reporter Hong Sae-byeok = The government said so. ⇒ Seoul | Yonhap News Agency | Hong Sae-byeok:reporter | - » The government said so.
(Seoul=Yonhap News Agency) Hong Sae-byeok = The government said so. ⇒ Seoul | Yonhap News Agency | Hong Sae-byeok:- | - » The government said so.
[Seoul = Newsis] Reporter Hong Sae-byeok = The court ruled. ⇒ Seoul | Newsis | Hong Sae-byeok:reporter | - » The court ruled.
(Seoul=News1) = The government said so. ⇒ Seoul | News1 | - | - » The government said so.
SEOUL, Dec. 30 (Yonhap) -- The government said so. ⇒ Seoul | Yonhap News Agency | - | - » The government said so.
[Edaily Reporter Hong Sae-byeok] Prices rose. ⇒ - | Edaily | Hong Sae-byeok:reporter | - » Prices rose.
[Washington = 홍새벽 특파원] ⇒ Washington | - | 홍새벽:특파원 | - »
[워싱턴 = Kang Sae-byeok Correspondent] ⇒ 워싱턴 | - | Kang Sae-byeok:correspondent | - »
`;

export const notEnglishBylines = `
By Monday, the talks had ended.
By the numbers
By The Numbers
By all means
By contrast, exports fell.
By Sunday Morning
Reporters asked the minister about it.
Reporter Hong Sae-byeok said the road was closed.
The correspondent in Washington reported it.
He was a reporter for Yonhap News Agency.
Washington
New York
Star News
Seoul = capital
Kim Nu-rim
Leave a Reply
Read More
Washington and Beijing
President Yoon in Washington
(AP)
Newsletter
`;
