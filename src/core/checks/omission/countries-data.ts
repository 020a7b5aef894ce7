/**
 * Countries and bodies that news names, a line a group: Korean words that are this and nothing else; other Korean words
 * that may mean it; English words that are this and nothing else; other English words that may mean it. Small letters,
 * `_` for a space. `~` stands before a country so near that it is named or left out at will.
 */
export const countryTable = `
~한국 대한민국 남한 | 국내 서울 韓 南 우리나라 남북 남측 한반도 청와대 | south_korea south_korean south_koreans s._korea s_korea | korea korean koreans seoul rok inter-korean south
미국 | 워싱턴 백악관 아메리카 뉴욕 캘리포니아 텍사스 달러 연방 美 트럼프 바이든 오바마 북미 한미 | us u.s usa u.s.a united_states american americans | america washington white_house pentagon
러시아 | 모스크바 크렘린 소련 露 푸틴 | russia russian russians | moscow kremlin soviet putin
중국 | 베이징 시진핑 中 중화 양안 중공 | chinese china | beijing sino mainland xi
일본 | 도쿄 日 엔화 아베 기시다 열도 | japan japanese | tokyo
북한 | 평양 北 남북 북측 북미 김정은 김정일 노동당 조선 한반도 | north_korea north_korean north_koreans n._korea n_korea dprk | pyongyang nk north inter-korean koreas korean korea kim
우크라이나 | 키이우 키예프 젤렌스키 돈바스 크림 | ukraine ukrainian ukrainians | kyiv kiev
영국 | 런던 잉글랜드 스코틀랜드 웨일스 英 브리튼 | uk u.k united_kingdom britain british briton britons | england english london scotland scottish wales welsh bst
프랑스 | 파리 佛 마크롱 | france french | paris
독일 | 베를린 獨 메르켈 | germany german germans | berlin
이탈리아 | 로마 伊 | italy italian italians | rome
스페인 | 마드리드 카탈루냐 카탈루니아 카탈로니아 라틴 | spain spanish spaniard spaniards | madrid
이스라엘 | 예루살렘 텔아비브 네타냐후 유대 | israel israeli israelis | jerusalem
팔레스타인 | 가자 하마스 서안 | palestine palestinian palestinians | gaza
이란 | 테헤란 | iran iranian iranians | tehran
이라크 | 바그다드 | iraq iraqi iraqis | baghdad
시리아 | 다마스쿠스 아사드 | syria syrian syrians | damascus
사우디아라비아 사우디 | 리야드 빈살만 아랍 | saudi saudis | riyadh
튀르키예 터키 | 앙카라 이스탄불 | türkiye turkish turks | turkey turk ankara
이집트 | 카이로 | egypt egyptian egyptians | cairo
레바논 | 베이루트 헤즈볼라 | lebanon lebanese | beirut
아프가니스탄 아프간 | 카불 탈레반 | afghanistan afghan afghans | kabul
파키스탄 | 이슬라마바드 | pakistan pakistani pakistanis | islamabad
대만 타이완 | 타이베이 양안 臺 | taiwan taiwanese | taipei
홍콩 | 香港 | hong_kong |
베트남 | 하노이 호찌민 越 | vietnam vietnamese | hanoi
필리핀 | 마닐라 | philippines philippine filipino filipinos | manila
인도네시아 | 자카르타 발리 | indonesia indonesian indonesians | jakarta
말레이시아 | 쿠알라룸푸르 | malaysia malaysian malaysians |
싱가포르 | 싱가폴 | singapore singaporean |
미얀마 | 버마 네피도 | myanmar burmese | burma
캄보디아 | 프놈펜 | cambodia cambodian cambodians |
호주 오스트레일리아 | 시드니 캔버라 濠 | australia australian australians | sydney canberra
뉴질랜드 | 웰링턴 | new_zealand |
캐나다 | 오타와 토론토 加 | canada canadian canadians | ottawa
멕시코 | | mexico mexican mexicans |
브라질 | 상파울루 | brazil brazilian brazilians |
아르헨티나 | 부에노스아이레스 | argentina argentine argentinian |
베네수엘라 | 카라카스 마두로 | venezuela venezuelan venezuelans | caracas
쿠바 | 아바나 관타나모 | cuba cuban cubans | havana
폴란드 | 바르샤바 | poland polish | pole poles warsaw
헝가리 | 부다페스트 | hungary hungarian hungarians | budapest
벨라루스 | 민스크 | belarus belarusian | minsk
그리스 | 아테네 | greece greek greeks | athens
네덜란드 | 헤이그 암스테르담 | netherlands dutch | holland hague
벨기에 | 브뤼셀 | belgium belgian | brussels
스위스 | 제네바 취리히 베른 | switzerland swiss | geneva
스웨덴 | 스톡홀름 | sweden swedish | swede swedes stockholm
노르웨이 | 오슬로 | norway norwegian norwegians | oslo
핀란드 | 헬싱키 | finland finnish | finn finns helsinki
덴마크 | 코펜하겐 | denmark danish | dane danes copenhagen
카자흐스탄 | 아스타나 | kazakhstan | kazakh
우즈베키스탄 | 타슈켄트 | uzbekistan | uzbek
나토 북대서양조약기구 | 북대서양 NATO 동맹 | nato | north_atlantic alliance
유엔 | 안보리 국제연합 UN 안전보장이사회 국제기구 | un u.n united_nations | security_council
유럽연합 | 유럽 EU 브뤼셀 브렉시트 歐 | eu e.u european_union | europe european brussels bloc
아시아 | 아시안 동남아 아태 아세안 亞 | asia asian asians | southeast apec asean
아프리카 | 阿 남아공 | africa african africans |
`;
