/**
 * Countries, regions, cities, nationalities and organisations of the news, Korean beside English. Our own list,
 * for matching sentences only: `Korean=english,english`; a star stands for any ending. Not a glossary.
 */
export const lexiconPlaces = `
미국=u.s,us,united,america* 미=u.s,us,american 한국=korea* 남한=south,korea* 북한=north,korea* 북=north 중국=chin* 중=china,chinese
일본=japan* 일=japan,japanese 러시아=russia* 러=russia* 영국=britain,british,uk,u.k,english 영=britain,british 프랑스=france,french 독일=german*
이탈리아=ital* 스페인=spain,spanish 포르투갈=portug* 네덜란드=netherlands,dutch,holland 벨기에=belgi* 스위스=switzerland,swiss
스웨덴=swed* 노르웨이=norw* 덴마크=denmark,danish 핀란드=fin* 폴란드=poland,polish 체코=czech* 헝가리=hungar* 오스트리아=austria*
그리스=greece,greek 터키=turk* 튀르키예=turk* 우크라이나=ukrain* 벨라루스=belarus* 루마니아=romania* 불가리아=bulgaria* 세르비아=serb*
크로아티아=croat* 아일랜드=ireland,irish 스코틀랜드=scot* 웨일스=wales,welsh 잉글랜드=england,english 북아일랜드=northern,ireland
이스라엘=israel* 팔레스타인=palestin* 이란=iran* 이라크=iraq* 시리아=syria* 사우디=saudi* 아랍=arab* 예멘=yemen* 레바논=leban*
요르단=jordan* 이집트=egypt* 리비아=libya* 아프가니스탄=afghan* 파키스탄=pakistan* 인도=india* 인도네시아=indonesia* 방글라데시=bangladesh*
미얀마=myanmar,burm* 태국=thai* 베트남=vietnam* 필리핀=philippin*,filipin* 말레이시아=malaysia* 싱가포르=singapor* 캄보디아=cambodia*
라오스=lao* 몽골=mongol* 네팔=nepal* 스리랑카=sri,lanka* 대만=taiwan* 타이완=taiwan* 홍콩=hong,kong 마카오=macau,macao 티베트=tibet*
호주=austral* 오스트레일리아=austral* 뉴질랜드=zealand* 캐나다=canad* 멕시코=mexic* 브라질=brazil* 아르헨티나=argentin* 칠레=chile*
페루=peru* 콜롬비아=colombia* 베네수엘라=venezuela* 볼리비아=bolivia* 쿠바=cuba* 파나마=panama* 엘살바도르=salvador* 도미니카=dominican
온두라스=hondura* 과테말라=guatemala* 아이티=haiti* 자메이카=jamaica* 남아프리카공화국=africa* 남아공=africa* 나이지리아=nigeria*
케냐=kenya* 에티오피아=ethiopia* 소말리아=somali* 수단=sudan* 콩고=congo* 가나=ghana* 짐바브웨=zimbabwe* 카자흐스탄=kazakh*
우즈베키스탄=uzbek* 조지아=georgia* 아르메니아=armenia* 아프리카=africa* 유럽=europ* 아시아=asia* 동남아=southeast,asia* 중동=middle,east
북미=north,america 남미=south,america*,latin 중남미=latin,america* 중앙아시아=central,asia 서방=west* 동유럽=eastern,europ* 한반도=peninsula,korea*
태평양=pacific 대서양=atlantic 인도양=indian 지중해=mediterranean 북극=arctic 남극=antarctic* 동해=east,sea 서해=west,yellow 남중국해=china,sea
워싱턴=washington,d.c 뉴욕=york,nyc 로스앤젤레스=angeles,l.a 샌프란시스코=francisco 시카고=chicago 보스턴=boston 텍사스=tex* 캘리포니아=californ*
플로리다=florida 뉴저지=jersey 애리조나=arizona,az 아리조나=arizona,az 매사추세츠=massachusetts 메릴랜드=maryland 버지니아=virginia 알래스카=alaska
하와이=hawaii 하버드=harvard 런던=london 파리=paris 베를린=berlin 로마=rome 밀라노=milan 마드리드=madrid 바르셀로나=barcelona 브뤼셀=brussels
모스크바=moscow 키이우=kyiv,kiev 키예프=kyiv,kiev 베이징=beijing 상하이=shanghai 도쿄=tokyo 오사카=osaka 서울=seoul 부산=busan 인천=incheon
대구=daegu 광주=gwangju 대전=daejeon 울산=ulsan 세종=sejong 경기=gyeonggi 강원=gangwon 충남=chungcheong 충북=chungcheong 전남=jeolla 전북=jeolla
경남=gyeongsang 경북=gyeongsang 제주=jeju 판문점=panmunjom 평양=pyongyang 개성=kaesong,gaeseong 비무장지대=dmz,demilitarized 청와대=blue,house
용산=yongsan 여의도=yeouido 강남=gangnam 카탈루냐=catal* 카탈루니아=catal* 카탈로니아=catal* 예루살렘=jerusalem 가자=gaza 취리히=zurich
제네바=geneva 빈=vienna 헤이그=hague 시드니=sydney 멜버른=melbourne 토론토=toronto 리우=rio 던디=dundee 글래스고=glasgow 에든버러=edinburgh
유엔=u.n,un,united,nations 국제연합=nations 안보리=security,council 안전보장이사회=security,council 나토=nato 북대서양조약기구=nato 유럽연합=eu,e.u,european
아세안=asean 세계보건기구=w.h.o,who 국제통화기금=imf 세계은행=world,bank 세계무역기구=wto 국제원자력기구=iaea 경제협력개발기구=oecd
석유수출국기구=opec 올림픽=olympic* 월드컵=world,cup 아시안게임=asian,games 적십자=red,cross 백악관=white,house 국방부=defense,defence,pentagon
국무부=state,department 재무부=treasury 법무부=justice 외교부=foreign 외무부=foreign 통일부=unification 기획재정부=finance 교육부=education
보건복지부=health 국토교통부=land,transport 환경부=environment 고용노동부=labor,labour 행정안전부=interior 산업통상자원부=trade,industry
국세청=tax 관세청=customs 통계청=statistics 검찰청=prosecut* 경찰청=police 대검찰청=prosecut* 국가정보원=intelligence 국정원=intelligence
금융위원회=financial 금융감독원=financial,supervis* 한국은행=bank,bok 한은=bank,bok 연준=fed,federal,reserve 연방준비제도=fed,federal,reserve
의회=congress*,parliament*,assembly,council 상원=senate,senator* 하원=house,representatives,commons 국회=assembly,parliament* 대법원=supreme,court
대법관=justice,supreme 헌법재판소=constitutional 연방수사국=f.b.i,fbi 중앙정보국=c.i.a,cia 국민의힘=people,power 더불어민주당=democratic
민주당=democrat* 공화당=republican*,gop 보수당=conservative*,tory,tories 노동당=labour 자유한국당=liberty 녹색당=green 여당=ruling 야당=opposition
삼성=samsung 현대=hyundai 기아=kia 엘지=lg 에스케이=sk 롯데=lotte 한화=hanwha 포스코=posco 네이버=naver 카카오=kakao 쿠팡=coupang
애플=apple 구글=google 마이크로소프트=microsoft 아마존=amazon 페이스북=facebook 메타=meta 테슬라=tesla 트위터=twitter,tweet* 인스타그램=instagram
유튜브=youtube 넷플릭스=netflix 엔비디아=nvidia 인텔=intel 보잉=boeing 에어버스=airbus 토요타=toyota 도요타=toyota 소니=sony 화웨이=huawei
챔피언스=champions 프리미어리그=premier,league 로이터=reuters 블룸버그=bloomberg 가디언=guardian 뉴욕타임스=times 워싱턴포스트=post
`;
