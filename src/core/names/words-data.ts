/**
 * English words that stand with a capital in names of bodies, places, posts and works, and are translated: not spelled
 * by sound as people's names are. Our own list; what the lexicon of the alignment has is not repeated.
 */
export const nameWords: ReadonlySet<string> = new Set(
  `
academy academic accord acting action additionally administrator advocate advisory affairs agency airlines airport airways alliance amendment amnesty analytics
ancient annual answers apostolic appeal appeals arena armed armistice army article arts assembly associate associated association associates athletic attorney auditor
autumn avenue aviation award awards bachelor bank banking baron basin basketball bay beach bible bishop board borough boulevard bowl branch breaking breed bridge brigade
broadcasting brothers buddhist building bulletin bureau cabinet calendar campus canal cancer canyon cape capital capitol captain cardinal castle cathedral catholic
cavalry center central centre century chain challenge chamber championship championships chancellor channel chapel chapter charter chief christian christmas chronicle church
circle circuit citizen citizens city civic civil classic clinic club coalition coast codes college colleges colonel column comedy command commander commerce commissioner
committee common commons commonwealth communist community companies company complex compact confederation conference congress congressional conservation conservative
constable constitution consulate consulting consumer continental convention cooperation coordination coroner corporation corps council counsel counselor county
court courts creek crescent crisis crown crusade cultural culture customs daily dame data deacon dean debacle defence defense delegation delta demilitarised demilitarized
democracy democrat democratic democrats department depot deputy desert designated detective development digital diocese diplomat director directorate disaster disc discs district
division doctor document downtown drama duchess duke dwarfs dynasty eagle earl east easter eastern economic economics edition editor education electoral electric electronics electric
embassy emergency emperor empire energy engineering enterprise enterprises entertainment environment environmental episcopal episode equity estate european evangelical evening
examiner exchange executive exhibition expo express external facility faculty fair falls family fashion father federal federation festival field fields film finance
financial fire first fish fisheries fleet food football force forces foreign forest fort forum foundation framework frontier fund funny future gallery game games garden
gardens gas gate gazette general geological giant global globe golden golf governor grand great green grove guard guardian guild gulf gun habitat habitats half hall
harbor harbour hate headquarters health heaven heavy herald heritage high highway highways hill hills historic history hockey holdings holiday holy homeland honor honorable
honourable hospital hotel house housing human humanitarian hurricane imperial inc independence independent index indian industrial industries industry infantry information initiative
inn inspector institute institution institutional insurance integrated intelligence interior internal international internet investigation investigative investment
iron island islands islamic joint journal judge judicial judiciary junction junior justice kingdom knight labor labour lady lake land lane law league learning
left legal legend legion legislative legislature liberal liberation library lieutenant life light lighthouse limited line lion local lord lords lower machine magazine magistrate magistrates
magic mail main major mall management manor manufacturing marathon marine marines maritime market markets marshal master masters mayor media medical medicine memorial
mercury merger methodist metro metropolitan middle midterm midterms military mill minister ministry mission missionary mister mobile model modern monarch monastery monitor
monsignor monument moon mosque mother motor motors mount mountain mountains movement museum music mutual nation national nationalist nations natural navy neighborhood
network networks new news newspaper night nobel nonprofit north northeast northeastern northern northwest northwestern nuclear observatory observer ocean offensive office officer official
oil old olympic olympics online open opera operation operations opposition orchestra order organisation organization orthodox outlook outstanding pacific palace papal parade parish
park parks parliament parliamentary partner partners partnership party pass pastor patent path patriarch peace peak peninsula pension people's permanent petroleum pharmacy phd
philharmonic pier pilot pioneer plain plains plan plant platform playoff plaza plc poet point police policy politburo political pool pope port ports post power premier
premiership presbyterian presidency presidential press pretrial priest prime prince princess prison prix prize probation products professional professor program programme
progress progressive project property prosecution prosecutor protection protestant protocol province provincial public publishing pulitzer queen quarter quarterly radar radio rail
railroad railway ranch range ray reality record recovery red referendum reform reformed refuge refugee regiment region regional register registrar registration relations relief
rep republic republican republicans research reserve resistance resort resource resources restaurant retail retirement revenue reverend review revolution revolutionary rights river
road robotics rock rocket rolling roman royal rule ruling rural safety saint saints salvation samaritans sanctuary sands satellite saturday school schools science sciences scientific
sea season second secret secretariat secretary section securities security select senate senator senior sergeant series service services session settlement shadow sheriff
shield shop shopping show silicon silver sir sister sky small social socialist society soccer soft software solar solutions soviet space speaker special species sport sports spring
square staff stadium standard star stars state stateside states station statistics statute steel stock stone storm strait strategic strategy stream street studio studies
studios submarine summit sun sunday superintendent superior superpower superpowers supreme survey survivor swimming symphony syndicate system systems tactical task tax team technologies
technology telecom telegram telegraph telephone television temple territory theater theatre theology therapeutics third thunder tide tiger times today tomorrow tour tournament
tower town township track trade traditional trail training transit transport transportation treasury treaty tribunal tribune trophy tropical trust tunnel turnpike twin
under unification union unit united unity universal universities university upper urban valley vaccine vatican vehicle venture veteran veterans vice victory village virtual virus vision
volunteer voyage wall war warden warrior water watch wave way weather week weekend weekly welfare west western wetlands wheel white wild wildlife wind wings winter women women's
wonder woods works workshop world worldwide writers yard yellow youth zone zoo
january february march april june july august september october november december jan feb aug sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
chariots alphabet android americans american european europeans asian asians african africans latin arab arabs muslim muslims jewish jews christians catholics catalan catalans
historically meanwhile however moreover furthermore nevertheless therefore nonetheless otherwise instead indeed perhaps maybe sometimes recently currently previously earlier later
finally eventually ultimately initially originally officially reportedly allegedly apparently obviously clearly certainly probably actually basically generally usually often
always never together according despite although though unless whether since once upon among amid within without across along toward towards beyond except including regarding
concerning following considering given based thanks yes yeah okay hello please sorry dear hey oh wow dad mom mum grandma grandpa mr mrs ms dr jr sr rev hon gen lt col sgt capt maj sen gov
another every everyone everybody everything everywhere someone somebody something somewhere anyone anybody anything anywhere none nobody nothing nowhere neither either both many much
several few fewer less least various numerous countless plenty half double triple dozens hundreds thousands millions billions whose whom whoever whatever whichever wherever whenever
critics experts analysts officials observers supporters opponents residents witnesses authorities investigators prosecutors scientists researchers lawmakers diplomats reporters
journalists economists investors consumers customers viewers voters fans players coaches protesters demonstrators activists doctors nurses teachers students parents children police
troops soldiers rebels militants insurgents churches designers artists actors farmers drivers passengers tourists shoppers workers employees employers owners managers executives
`
    .trim()
    .split(/\s+/u),
);

/** What stands before a person's name and says so. */
export const titlesBefore: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof sir dame lord lady rev sen rep gov gen lt col sgt capt maj president minister secretary chancellor premier senator congressman congresswoman
representative governor mayor judge justice attorney prosecutor professor doctor captain coach manager director chairman chairwoman chair chief commissioner ambassador envoy general
colonel lieutenant sergeant officer spokesman spokeswoman spokesperson leader king queen prince princess pope bishop cardinal pastor reverend actor actress singer rapper writer author
director founder analyst economist researcher reporter correspondent anchor host player striker midfielder defender goalkeeper forward pitcher star rival teammate lawyer detective inspector
superintendent sheriff constable lawmaker councillor councilor candidate nominee activist journalist designer stylist photographer artist composer conductor pianist brother sister son
daughter father mother husband wife uncle aunt cousin grandson granddaughter widow`
    .trim()
    .split(/\s+/u),
);

/** What stands behind a person's name in Korean, apart or run together with it. */
export const titlesBehind =
  '대통령|총리|수상|장관|차관|의원|대표|시장|지사|주지사|교수|박사|회장|사장|부회장|위원장|의장|감독|코치|선수|판사|검사|변호사|대사|특사|사령관|장군|후보|작가|배우|가수|기자|국장|씨|군|양|경|신부|목사|주교|추기경|교황|국왕|여왕|왕자|공주|대변인|최고경영자|창업자|연구원|외무상|외상|주석|서기|총재|상원|하원|골키퍼|공격수|수비수|투수|경위|경감|중위|대위|대령|중사|형사';

/** Words that Korean has borrowed: they look like names from abroad and are none. */
export const borrowedWords: ReadonlySet<string> = new Set(
  `
카운티 비즈니스 카리스마 턴어라운드 세제곱미터 제곱미터 킬로미터 센티미터 밀리미터 미터 킬로그램 그램 리터 헥타르 마일 파운드 온스 갤런 배럴 피트 인치 에이커 달러 센트 유로 위안 루블 루피 페소 프랑
스트레스 트라우마 엘리베이터 에스컬레이터 레스토랑 카페 커피 호텔 리조트 아파트 콘도미니엄 빌딩 타워 센터 스튜디오 스토어 마트 슈퍼마켓 백화점 아울렛 쇼핑 쇼핑몰 브랜드 프랜차이즈 체인 파트너 파트너십 컨설팅 컨설턴트
마스크 백신 바이러스 에이즈 캠페인 이벤트 페스티벌 콘서트 오페라 뮤지컬 드라마 코미디 애니메이션 시리즈 에피소드 시나리오 캐릭터 스타 팬 아이돌 댄스 댄서 래퍼 싱글 앨범 콜렉션 컬렉션 패션 디자인 디자이너 모델 스타일 스타일리스트 셀레브리티 런웨이 뷰티 스킨케어
카메라 카메라맨 텔레비전 라디오 뉴스 채널 네트워크 프로그램 다큐멘터리 인터뷰 리포트 리포터 앵커 미디어 저널 저널리즘 저널리스트 칼럼 칼럼니스트 블로그 블로거 인터넷 온라인 오프라인 웹사이트 사이트 이메일 메시지 트윗 컴퓨터 노트북 스마트폰 모니터 소프트웨어 하드웨어 데이터 데이터베이스 서버 클라우드 플랫폼 시스템 알고리즘 로봇 드론 센서 배터리 반도체 칩 디지털 테크놀로지 이노베이션 벤처 스타트업 펀드 펀딩 인플레이션 디플레이션
스포츠 게임 팀 클럽 리그 시즌 프리시즌 플레이오프 토너먼트 챔피언 챔피언십 컵 매치 라운드 세트 세션 하프타임 홈팀 홈런 골 골키퍼 골포스트 프리킥 페널티 패널티 페널티킥 패널티킥 코너킥 헤딩 헤딩골 슛 슈팅 패스 크로스 미드필드 미드필더 스트라이커 수비수 포워드 디펜더 윙어 캡틴 코치 감독 트레이너 트레이닝 훈련 스타디움 트랙 코트 필드 그라운드 마라톤 골프 테니스 축구 농구 럭비 복싱 레슬링 올림픽 메달 메달리스트 트로피 타이틀 라이벌 팬들 서포터 퍼트 버디 보기 파워플레이 어시스트 세이브 세트피스 리바운드 덩크 트라이 컨버트 컨버트슛 컨버트골 옐로카드 레드카드 옐로우 카드 레이스 레이서 그랑프리 드라이버 바퀴
버스 트럭 택시 트랙터 트레일러 오토바이 헬리콥터 제트 로켓 미사일 탱크 보트 요트 크루즈 페리 터미널 플랫폼 터널 고속도로 도로 가스 파이프라인 파이프 플랜트 터빈 댐 에너지 엔진 모터 타이어 브레이크 핸들 엔지니어 엔지니어링
스캔들 루머 테러 테러리스트 테러리즘 게릴라 쿠데타 데모 파업 시위 로비 로비스트 포럼 세미나 심포지엄 콘퍼런스 컨퍼런스 서밋 브리핑 리더 리더십 멤버 멤버십 그룹 커뮤니티 캠퍼스 캠프 센서스 프로젝트 프로세스 프로토콜 패키지 패턴 포맷 포인트 퍼센트 퍼센트포인트 레벨 스케일 사이즈 오버사이즈 스펙트럼 이미지 아이디어 이슈 테마 톤 트렌드 모멘텀 벤치마크 가이드 가이드라인 매뉴얼 메뉴 리스트 로드맵 타이밍 타임라인 스케줄 타임 시퀀스 프레임 프레임워크 패러다임 시너지 딜레마 아이러니 콤플렉스 시뮬레이션 테스트 샘플 케이스 코드 코멘트 모니터링 마케팅 매니저 매니지먼트 디렉터 커미셔너 보스 비서 스태프 인턴 아르바이트
초콜릿 케이크 아이스크림 주스 와인 맥주 위스키 버터 치즈 샌드위치 햄버거 피자 파스타 샐러드 파인애플 바나나 오렌지 토마토 레몬 셔츠 재킷 스커트 드레스 스웨터 코트 부츠 슬리퍼 핸드백 백 벨트 스카프 헤드셋 헤드웨어 안경 렌즈 테이블 소파 커튼 카펫 램프 인테리어 디스플레이 스크린 페인트 플라스틱 비닐 유리 알루미늄 콘크리트 시멘트
허리케인 사이클론 토네이도 태풍 쓰나미 사이클리스트 패러글라이딩 스쿠버 다이빙 다이버 서핑 스키 스노보드 요가 다이어트 칼로리 비타민 호르몬 콜레스테롤 알레르기 바이오 게놈 유전자 아카데미 어워드 퍼레이드 파티 퍼포먼스 쇼 쇼핑객 게스트 호스트 티켓 투어 투어리즘 가든 파크 레저 퍼브 펍 바 웨이터 셰프 요리사 미스터 미스 레이디 젠틀맨 커플 프러포즈 로맨스 섹스 젠더 페미니즘 페미니스트 리얼리티 오피니언 에세이 소프라노 테너 알토 피아노 바이올린 기타 드럼 오케스트라 교향곡 리듬 멜로디 힙합 재즈 록 팝 클래식
`
    .trim()
    .split(/\s+/u),
);
