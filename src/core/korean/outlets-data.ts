/**
 * Korean news outlets: `Korean|English|aliases|domains`, lists by comma. English names are the outlets' own.
 * Aliases are other Korean or Latin forms found in bylines and copyright lines. Outlets whose English name
 * could not be established have none here: they are romanised and marked unsure.
 */
export const outletTable = `
연합뉴스|Yonhap News Agency|연합,연합뉴스통신,Yonhap News,Yonhap|yna.co.kr,yonhapnews.co.kr,yna.kr
연합뉴스TV|Yonhap News TV|연합뉴스 TV|yonhapnewstv.co.kr
연합인포맥스|Yonhap Infomax|인포맥스|einfomax.co.kr
뉴시스|Newsis|뉴시스통신사,NEWSIS|newsis.com
뉴스1|News1|뉴스1코리아,News1|news1.kr
뉴스핌|Newspim|NEWSPIM|newspim.com
아시아뉴스통신|Asia News Agency||anewsa.com
국제뉴스|Gukje News||gukjenews.com
조선일보|The Chosun Ilbo|조선,조선일보사|chosun.com
조선비즈|Chosun Biz|조선Biz,ChosunBiz|biz.chosun.com,chosunbiz.com
조선닷컴|Chosun.com||
스포츠조선|Sports Chosun||sportschosun.com,sports.chosun.com
월간조선|Monthly Chosun||monthly.chosun.com
주간조선|Weekly Chosun||weekly.chosun.com
TV조선|TV Chosun|TV CHOSUN,TV조선(TV CHOSUN)|tvchosun.com
IT조선|IT Chosun||it.chosun.com
헬스조선|Health Chosun||health.chosun.com
중앙일보|JoongAng Ilbo|중앙,중앙일보사|joongang.co.kr,joins.com
코리아중앙데일리|Korea JoongAng Daily|중앙데일리|koreajoongangdaily.joins.com,koreajoongangdaily.com
중앙SUNDAY|JoongAng Sunday|중앙선데이|
일간스포츠|Ilgan Sports||isplus.com,isplus.joins.com
JTBC|JTBC|JTBC뉴스|jtbc.co.kr,news.jtbc.co.kr
동아일보|The Dong-A Ilbo|동아,동아일보사|donga.com
동아닷컴|Donga.com||
스포츠동아|Sports Donga||sports.donga.com
동아사이언스|Dong-A Science||dongascience.com
신동아|Shindonga||shindonga.donga.com
주간동아|Weekly Dong-A||weekly.donga.com
채널A|Channel A|채널에이|ichannela.com
매일경제|Maeil Business Newspaper|매경,매일경제신문,MK,매일경제신문사,Maeil Business,Maeil Economy|mk.co.kr,mkinternet.com
매경닷컴|MK.co.kr|매일경제닷컴|
매경이코노미|Maekyung Economy||
MK스포츠|MK Sports|매경스포츠,엠케이스포츠|mksports.co.kr
매일경제TV|Maeil Business TV|매경TV|mktv.co.kr
MBN|MBN|매일방송|mbn.co.kr
스타투데이|Star Today|매일경제 스타투데이|
레이더M|Radar M||
한국경제|The Korea Economic Daily|한경,한국경제신문,한국경제신문사,Hankyung,Korea Economy|hankyung.com
한경닷컴|Hankyung.com|한국경제닷컴|
한국경제TV|Korea Economic TV|한경TV|wowtv.co.kr
한경비즈니스|Hankyung Business||magazine.hankyung.com
텐아시아|TenAsia|TEN아시아|tenasia.co.kr,tenasia.hankyung.com
서울경제|Seoul Economic Daily|서울경제신문,서경|sedaily.com
서울경제TV|Seoul Economic TV|SEN서울경제TV|sentv.co.kr
헤럴드경제|Herald Business|헤럴드,헤럴드경제신문|heraldcorp.com,heraldbiz.com
코리아헤럴드|The Korea Herald|The Korea Herald|koreaherald.com
헤럴드POP|Herald Pop|헤럴드팝|
파이낸셜뉴스|The Financial News|파이낸셜뉴스신문|fnnews.com
머니투데이|Money Today|머투|mt.co.kr
머니투데이방송|Money Today Broadcasting|MTN,머니투데이방송 MTN|mtn.co.kr
더벨|The Bell|thebell|thebell.co.kr
스타뉴스|Star News||starnewskorea.com
아시아경제|The Asia Business Daily|아시아경제신문,아경|asiae.co.kr
이데일리|Edaily|edaily|edaily.co.kr
이데일리TV|Edaily TV||
머니S|Money S||moneys.co.kr
이투데이|Etoday|etoday|etoday.co.kr
아주경제|Aju Business Daily|아주경제신문|ajunews.com
전자신문|Electronic Times|전자신문인터넷,ETNEWS|etnews.com
디지털타임스|Digital Times|디지털타임즈|dt.co.kr
디지털데일리|Digital Daily||ddaily.co.kr
지디넷코리아|ZDNet Korea|ZDNet Korea,ZDNET코리아,지디넷|zdnet.co.kr
아이뉴스24|iNews24|아이뉴스,inews24|inews24.com
블로터|Bloter||bloter.net
바이라인네트워크|Byline Network||byline.network
조세일보|Joseilbo||joseilbo.com
메트로신문|Metro Seoul|메트로경제|metroseoul.co.kr
브릿지경제|Bridge Economy||viva100.com
비즈니스워치|Business Watch|비즈워치|bizwatch.co.kr
비즈니스포스트|Business Post||businesspost.co.kr
비즈한국|BizHankook||bizhankook.com
뉴데일리|NewDaily|뉴데일리경제|newdaily.co.kr
데일리안|Dailian||dailian.co.kr
뉴스토마토|News Tomato||newstomato.com
이코노미스트|Economist Korea||economist.co.kr
이코노믹리뷰|Economic Review||econovill.com
시사저널|Sisa Journal|시사저널e|sisajournal.com,sisajournal-e.com
시사IN|SisaIN|시사인|sisain.co.kr
주간경향|Weekly Kyunghyang||weekly.khan.co.kr
한겨레|The Hankyoreh|한겨레신문,한겨레신문사|hani.co.kr
한겨레21|Hankyoreh 21||h21.hani.co.kr
경향신문|The Kyunghyang Shinmun|경향,경향신문사|khan.co.kr
스포츠경향|Sports Kyunghyang||sports.khan.co.kr
한국일보|Hankook Ilbo|한국일보사|hankookilbo.com,hankookilbo.co.kr
코리아타임스|The Korea Times|The Korea Times|koreatimes.co.kr
스포츠한국|Sports Hankook||sports.hankooki.com
주간한국|Weekly Hankook||
서울신문|Seoul Shinmun|서울신문사|seoul.co.kr
스포츠서울|Sports Seoul||sportsseoul.com
국민일보|Kukmin Ilbo|국민일보사|kmib.co.kr
쿠키뉴스|Kukinews||kukinews.com
세계일보|Segye Ilbo|세계일보사,세계닷컴|segye.com
스포츠월드|Sports World||sportsworldi.com
세계비즈|Segye Biz||segyebiz.com
문화일보|Munhwa Ilbo|문화일보사|munhwa.com
내일신문|Naeil Shinmun||naeil.com
아시아투데이|Asia Today||asiatoday.co.kr
오마이뉴스|OhmyNews|OhmyNews|ohmynews.com
프레시안|Pressian||pressian.com
뉴스타파|Newstapa|한국탐사저널리즘센터|newstapa.org
미디어오늘|Media Today||mediatoday.co.kr
미디어펜|MediaPen||mediapen.com
민중의소리|Voice of the People||vop.co.kr
노컷뉴스|Nocut News|CBS노컷뉴스,CBS 노컷뉴스|nocutnews.co.kr
CBS|CBS|기독교방송|cbs.co.kr
더팩트|The Fact|THE FACT|tf.co.kr
더스쿠프|The Scoop||thescoop.co.kr
위키트리|Wikitree||wikitree.co.kr
인사이트|Insight||insight.co.kr
허프포스트코리아|HuffPost Korea|허프포스트|huffingtonpost.kr
데일리한국|Daily Hankook||daily.hankooki.com
뉴스웨이|Newsway||newsway.co.kr
뉴스펭귄|News Penguin||newspenguin.com
프라임경제|Prime Economy||newsprime.co.kr
폴리뉴스|Polinews||polinews.co.kr
대한경제|Daehan Economy|e대한경제,건설경제|dnews.co.kr
에너지경제|Energy Economy|에너지경제신문|ekn.kr
법률신문|The Law Times||lawtimes.co.kr
데일리팜|Daily Pharm||dailypharm.com
메디칼타임즈|Medical Times|메디칼타임스|medicaltimes.com
농민신문|The Farmers Newspaper||nongmin.com
국방일보|Korea Defense Daily||kookbang.dema.mil.kr
불교신문|Bulgyo Shinmun||ibulgyo.com
코리아넷|Korea.net|Korea.net|korea.net
KBS|KBS|한국방송,KBS뉴스,KBS 뉴스,한국방송공사|kbs.co.kr,news.kbs.co.kr
MBC|MBC|문화방송,MBC뉴스,MBC 뉴스,iMBC|imbc.com,mbc.co.kr,imnews.imbc.com
SBS|SBS|서울방송,SBS뉴스,SBS 뉴스|sbs.co.kr,news.sbs.co.kr
SBS Biz|SBS Biz|SBS비즈,SBSBiz|biz.sbs.co.kr
SBS연예뉴스|SBS Entertainment News||ent.sbs.co.kr
YTN|YTN|YTN뉴스,와이티엔|ytn.co.kr
EBS|EBS|한국교육방송,EBS뉴스,한국교육방송공사|ebs.co.kr
TBS|TBS|tbs|tbs.seoul.kr
OBS|OBS|OBS경인TV,경인방송OBS|obs.co.kr,obsnews.co.kr
KTV|KTV|KTV국민방송|ktv.go.kr
아리랑TV|Arirang TV|아리랑국제방송|arirang.com
BBS|BBS|불교방송,BBS NEWS,BBS뉴스|bbsi.co.kr
cpbc|CPBC|가톨릭평화방송,cpbc뉴스|cpbc.co.kr
KNN|KNN|부산경남방송|knn.co.kr
TBC|TBC|대구방송|tbc.co.kr
OSEN|OSEN|오센|osen.co.kr
마이데일리|My Daily|MyDaily|mydaily.co.kr
엑스포츠뉴스|Xports News|엑스포츠|xportsnews.com
스포탈코리아|Sportal Korea||sportalkorea.com
스포티비뉴스|SPOTV News|SPOTV NEWS,스포TV뉴스|spotvnews.co.kr
인터풋볼|Inter Football||interfootball.co.kr
풋볼리스트|Footballist||footballist.co.kr
점프볼|Jumpball||jumpball.co.kr
베스트일레븐|Best Eleven||besteleven.com
골프다이제스트|Golf Digest Korea||
STN스포츠|STN Sports||stnsports.co.kr
뉴스엔|Newsen||newsen.com
티브이데일리|TV Daily|TV데일리|tvdaily.co.kr
TV리포트|TV Report|티브이리포트|tvreport.co.kr
조이뉴스24|Joynews24|조이뉴스|joynews24.com
엔터미디어|Entermedia||entermedia.co.kr
디스패치|Dispatch|Dispatch|dispatch.co.kr
게임메카|Gamemeca||gamemeca.com
인벤|Inven||inven.co.kr
디스이즈게임|This Is Game||thisisgame.com
부산일보|Busan Ilbo|부산일보사|busan.com
국제신문|Kookje Shinmun||kookje.co.kr
매일신문|Maeil Shinmun||imaeil.com
영남일보|Yeongnam Ilbo||yeongnam.com
대구일보|Daegu Ilbo||idaegu.com
경북일보|Kyongbuk Ilbo||kyongbuk.co.kr
경북매일|Kyongbuk Maeil|경북매일신문|kbmaeil.com
경남신문|Kyongnam Shinmun||knnews.co.kr
경남도민일보|Gyeongnam Domin Ilbo||idomin.com
울산매일|Ulsan Maeil|울산매일신문|iusm.co.kr
경상일보|Kyungsang Ilbo||ksilbo.co.kr
광주일보|Kwangju Ilbo||kwangju.co.kr
전남일보|Jeonnam Ilbo||jnilbo.com
무등일보|Mudeung Ilbo||mdilbo.com
전북일보|Jeonbuk Ilbo||jjan.kr
전북도민일보|Jeonbuk Domin Ilbo||domin.co.kr
대전일보|Daejeon Ilbo||daejonilbo.com
중도일보|Joongdo Ilbo||joongdo.co.kr
충청투데이|Chungcheong Today||cctoday.co.kr
충청일보|Chungcheong Ilbo||ccdailynews.com
충북일보|Chungbuk Ilbo||inews365.com
중부매일|Jungbu Maeil||jbnews.com
강원일보|Kangwon Ilbo||kwnews.co.kr
강원도민일보|Kangwon Domin Ilbo||kado.net
경인일보|Kyeongin Ilbo||kyeongin.com
경기일보|Kyeonggi Ilbo||kyeonggi.com
중부일보|Joongboo Ilbo||joongboo.com
인천일보|Incheon Ilbo||incheonilbo.com
기호일보|Kiho Ilbo||kihoilbo.co.kr
제주일보|Jeju Ilbo||jejunews.com
한라일보|Halla Ilbo||ihalla.com
제민일보|Jemin Ilbo||jemin.com
제주의소리|Jeju Sori|제주의 소리|jejusori.net
`;

/** Foreign wire services that share a Korean agency's dateline: `(런던 로이터=연합뉴스)`. */
export const wireTable =
  'AP=The Associated Press, AFP=AFP, 로이터=Reuters, 로이터통신=Reuters, 신화=Xinhua, 신화통신=Xinhua, 교도=Kyodo News, 교도통신=Kyodo News, 타스=TASS, 타스통신=TASS, 스푸트니크=Sputnik, DPA=dpa, dpa=dpa, UPI=UPI, EPA=EPA, 블룸버그=Bloomberg, 블룸버그통신=Bloomberg, 게티이미지=Getty Images, 게티=Getty Images, ANSA=ANSA, EFE=EFE, 조선중앙통신=Korean Central News Agency';

/** The parts desk names are made of: 디지털뉴스국 Digital News Bureau. Longest match first when read. */
export const deskTable =
  '디지털뉴스=Digital News, 디지털이슈=Digital Issue, 디지털콘텐츠=Digital Content, 디지털본부=Digital Division, 디지털=Digital, 온라인=Online, 인터넷=Internet, 멀티미디어=Multimedia, 뉴미디어=New Media, 미디어=Media, 뉴스=News, 이슈=Issue, 콘텐츠=Content, 콘텐트=Content, 기획취재=Special Reporting, 탐사보도=Investigative, 탐사=Investigative, 특별취재=Special Coverage, 취재=Reporting, 기획=Planning, 특집=Features, 정치행정=Politics and Administration, 정치=Politics, 경제정책=Economic Policy, 경제=Economy, 산업=Industry, 금융증권=Finance and Securities, 금융=Finance, 증권=Securities, 부동산=Real Estate, 건설=Construction, 유통=Retail, 생활경제=Consumer Economy, 생활=Life, 중기=SME, 중소기업=SME, 벤처=Venture, 과학기술=Science and Technology, 과학=Science, 테크=Tech, IT=IT, 모바일=Mobile, 모빌리티=Mobility, 자동차=Automobile, 바이오=Bio, 의료=Medical, 헬스케어=Healthcare, 건강=Health, 복지=Welfare, 사회정책=Social Policy, 사회=Social Affairs, 법조=Legal Affairs, 사건=Metro, 수도권=Metropolitan, 전국=National, 지방자치=Local Government, 지방=Local, 지역=Regional, 교육=Education, 노동=Labor, 환경=Environment, 기후변화=Climate Change, 기후=Climate, 인구=Population, 국제=International, 글로벌=Global, 외교안보=Diplomacy and Security, 통일외교=Unification and Diplomacy, 통일=Unification, 외교=Diplomacy, 안보=Security, 국방=Defense, 북한=North Korea, 문화스포츠=Culture and Sports, 문화=Culture, 연예=Entertainment, 엔터=Entertainment, 대중문화=Pop Culture, 스포츠=Sports, 레저=Leisure, 여행=Travel, 오피니언=Opinion, 여론독자=Opinion, 여론=Opinion, 논설위원=Editorial Writers, 논설=Editorial, 편집=Editing, 사진영상=Photo and Video, 사진=Photo, 영상=Video, 그래픽=Graphics, 데이터=Data, 교열=Copy, 통합=Integrated, 종합=General, 주말=Weekend, 독자=Reader, 시민사회=Civil Society, 시장=Markets, 재테크=Personal Finance, 마켓=Markets, 투자=Investment, 기업=Business, 비즈니스=Business, 소비자=Consumer, 정책=Policy, 세종=Sejong, 제주=Jeju, 부산=Busan, 호남=Honam, 영남=Yeongnam, 충청=Chungcheong, 강원=Gangwon, 경인=Gyeongin, 대구=Daegu, 광주=Gwangju, 워싱턴=Washington, 뉴욕=New York, 도쿄=Tokyo, 베이징=Beijing, 속보=Breaking News, 혁신=Innovation, 전략=Strategy, 인터랙티브=Interactive, 버티컬=Vertical, 플랫폼=Platform, 스토리=Story, 라이프=Life, 스타일=Style, 피플=People, 중앙=Central, 경찰=Police, 검찰=Prosecution, 대선=Election, 총선=Election, 선거=Election, 젠더=Gender, 주거=Housing, 유럽=Europe, 미주=Americas, 아시아=Asia, 중국=China, 일본=Japan, 미래=Future, 산업IT=Industry and IT, 성장=Growth';

/** What a desk name ends in. */
export const deskEndings =
  '특별취재팀=Special Coverage Team, 취재팀=Reporting Team, 취재단=Reporting Corps, 취재본부=Reporting Division, 총국=Bureau, 지국=Bureau, 지사=Branch, 본부=Division, 편집국=Newsroom, 보도국=Newsroom, 보도본부=News Division, 뉴스룸=Newsroom, 데스크=Desk, 센터=Center, 연구소=Institute, 사업부=Division, 그룹=Group, 랩=Lab, 팀=Team, 부=Desk, 국=Bureau, 실=Office, 반=Team, 부문=Section, 공용=Pool';
