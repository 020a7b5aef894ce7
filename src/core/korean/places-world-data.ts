/**
 * Cities abroad by country: `country in Korean|country in English: city=City, ...`. The English follows
 * agency practice (Kyiv, U.S., Ho Chi Minh City); several Korean spellings of one city each have an entry.
 */
export const worldTable = `
미국|U.S.: 워싱턴=Washington, 워싱턴DC=Washington, 워싱턴D.C.=Washington, 뉴욕=New York, 로스앤젤레스=Los Angeles, LA=Los Angeles, 샌프란시스코=San Francisco, 실리콘밸리=Silicon Valley, 시카고=Chicago, 보스턴=Boston, 시애틀=Seattle, 애틀랜타=Atlanta, 아틀란타=Atlanta, 휴스턴=Houston, 댈러스=Dallas, 달라스=Dallas, 필라델피아=Philadelphia, 마이애미=Miami, 라스베이거스=Las Vegas, 라스베가스=Las Vegas, 피닉스=Phoenix, 덴버=Denver, 디트로이트=Detroit, 샌디에이고=San Diego, 샌디에고=San Diego, 새너제이=San Jose, 산호세=San Jose, 오스틴=Austin, 샌안토니오=San Antonio, 호놀룰루=Honolulu, 하와이=Hawaii, 앵커리지=Anchorage, 알래스카=Alaska, 볼티모어=Baltimore, 클리블랜드=Cleveland, 세인트루이스=St. Louis, 캔자스시티=Kansas City, 밀워키=Milwaukee, 미니애폴리스=Minneapolis, 포틀랜드=Portland, 새크라멘토=Sacramento, 오클랜드(미국)=Oakland, 신시내티=Cincinnati, 피츠버그=Pittsburgh, 내슈빌=Nashville, 뉴올리언스=New Orleans, 올랜도=Orlando, 탬파=Tampa, 샬럿=Charlotte, 솔트레이크시티=Salt Lake City, 인디애나폴리스=Indianapolis, 팰로앨토=Palo Alto, 스코츠데일=Scottsdale, 서프라이즈=Surprise, 글렌데일=Glendale, 메사=Mesa, 템피=Tempe, 애너하임=Anaheim, 알링턴=Arlington, 유진=Eugene, 오거스타=Augusta, 캘리포니아=California, 텍사스=Texas, 플로리다=Florida, 조지아주=Georgia, 뉴저지=New Jersey, 버지니아=Virginia, 미시간=Michigan, 애리조나=Arizona, 네바다=Nevada, 백악관=White House, 유엔본부=U.N. headquarters, 캠프데이비드=Camp David, 괌=Guam, 사이판=Saipan
캐나다|Canada: 오타와=Ottawa, 토론토=Toronto, 밴쿠버=Vancouver, 몬트리올=Montreal, 캘거리=Calgary, 퀘벡=Quebec City, 에드먼턴=Edmonton
일본|Japan: 도쿄=Tokyo, 동경=Tokyo, 오사카=Osaka, 교토=Kyoto, 나고야=Nagoya, 요코하마=Yokohama, 후쿠오카=Fukuoka, 삿포로=Sapporo, 고베=Kobe, 히로시마=Hiroshima, 나가사키=Nagasaki, 센다이=Sendai, 후쿠시마=Fukushima, 니가타=Niigata, 오키나와=Okinawa, 나라=Nara, 가나자와=Kanazawa, 도요하시=Toyohashi, 사이타마=Saitama, 지바=Chiba, 가와사키=Kawasaki, 구마모토=Kumamoto, 가고시마=Kagoshima, 미야자키=Miyazaki, 시즈오카=Shizuoka, 하코다테=Hakodate, 시모노세키=Shimonoseki, 쓰시마=Tsushima, 대마도=Tsushima, 돗토리=Tottori, 마쓰야마=Matsuyama, 벳푸=Beppu, 나하=Naha, 이세시마=Ise-Shima, 군함도=Hashima Island
중국|China: 베이징=Beijing, 북경=Beijing, 상하이=Shanghai, 상해=Shanghai, 광저우=Guangzhou, 선전=Shenzhen, 톈진=Tianjin, 충칭=Chongqing, 청두=Chengdu, 우한=Wuhan, 난징=Nanjing, 시안=Xi'an, 항저우=Hangzhou, 쑤저우=Suzhou, 칭다오=Qingdao, 다롄=Dalian, 선양=Shenyang, 심양=Shenyang, 창춘=Changchun, 하얼빈=Harbin, 옌지=Yanji, 연길=Yanji, 단둥=Dandong, 훈춘=Hunchun, 옌볜=Yanbian, 연변=Yanbian, 지난=Jinan, 정저우=Zhengzhou, 창사=Changsha, 쿤밍=Kunming, 샤먼=Xiamen, 닝보=Ningbo, 우시=Wuxi, 옌타이=Yantai, 웨이하이=Weihai, 하이난=Hainan, 싼야=Sanya, 보아오=Boao, 우루무치=Urumqi, 라싸=Lhasa, 홍콩=Hong Kong, 마카오=Macao
대만|Taiwan: 타이베이=Taipei, 타이페이=Taipei, 가오슝=Kaohsiung, 타이중=Taichung, 타이난=Tainan, 신주=Hsinchu
북한|North Korea: 평양=Pyongyang, 개성=Kaesong, 신의주=Sinuiju, 원산=Wonsan, 금강산=Mount Kumgang, 나진=Rajin, 나선=Rason, 함흥=Hamhung, 청진=Chongjin, 남포=Nampo, 풍계리=Punggye-ri, 영변=Yongbyon, 백두산=Mount Paektu
몽골|Mongolia: 울란바토르=Ulaanbaatar
베트남|Vietnam: 하노이=Hanoi, 호찌민=Ho Chi Minh City, 호치민=Ho Chi Minh City, 다낭=Da Nang, 하이퐁=Haiphong, 박닌=Bac Ninh, 타이응우옌=Thai Nguyen, 나트랑=Nha Trang, 냐짱=Nha Trang, 후에=Hue
태국|Thailand: 방콕=Bangkok, 치앙마이=Chiang Mai, 푸껫=Phuket, 푸켓=Phuket, 파타야=Pattaya
필리핀|Philippines: 마닐라=Manila, 세부=Cebu, 클라크=Clark, 보라카이=Boracay, 다바오=Davao
인도네시아|Indonesia: 자카르타=Jakarta, 발리=Bali, 반둥=Bandung, 수라바야=Surabaya, 누산타라=Nusantara, 족자카르타=Yogyakarta
말레이시아|Malaysia: 쿠알라룸푸르=Kuala Lumpur, 코타키나발루=Kota Kinabalu, 페낭=Penang, 조호르바루=Johor Bahru
싱가포르|Singapore: 센토사=Sentosa
캄보디아|Cambodia: 프놈펜=Phnom Penh, 시엠레아프=Siem Reap, 시엠립=Siem Reap, 시아누크빌=Sihanoukville
라오스|Laos: 비엔티안=Vientiane, 루앙프라방=Luang Prabang
미얀마|Myanmar: 양곤=Yangon, 네피도=Naypyitaw, 만달레이=Mandalay
브루나이|Brunei: 반다르스리브가완=Bandar Seri Begawan
동티모르|East Timor: 딜리=Dili
인도|India: 뉴델리=New Delhi, 델리=Delhi, 뭄바이=Mumbai, 벵갈루루=Bengaluru, 첸나이=Chennai, 콜카타=Kolkata, 하이데라바드=Hyderabad
파키스탄|Pakistan: 이슬라마바드=Islamabad, 카라치=Karachi, 라호르=Lahore
방글라데시|Bangladesh: 다카=Dhaka
스리랑카|Sri Lanka: 콜롬보=Colombo
네팔|Nepal: 카트만두=Kathmandu
부탄|Bhutan: 팀푸=Thimphu
아프가니스탄|Afghanistan: 카불=Kabul, 칸다하르=Kandahar
카자흐스탄|Kazakhstan: 아스타나=Astana, 알마티=Almaty
우즈베키스탄|Uzbekistan: 타슈켄트=Tashkent, 사마르칸트=Samarkand
키르기스스탄|Kyrgyzstan: 비슈케크=Bishkek
타지키스탄|Tajikistan: 두샨베=Dushanbe
투르크메니스탄|Turkmenistan: 아시가바트=Ashgabat
아제르바이잔|Azerbaijan: 바쿠=Baku
아르메니아|Armenia: 예레반=Yerevan
조지아|Georgia: 트빌리시=Tbilisi
러시아|Russia: 모스크바=Moscow, 상트페테르부르크=Saint Petersburg, 블라디보스토크=Vladivostok, 하바롭스크=Khabarovsk, 유즈노사할린스크=Yuzhno-Sakhalinsk, 사할린=Sakhalin, 소치=Sochi, 카잔=Kazan, 예카테린부르크=Yekaterinburg, 노보시비르스크=Novosibirsk, 이르쿠츠크=Irkutsk, 로스토프나도누=Rostov-on-Don
우크라이나|Ukraine: 키이우=Kyiv, 키예프=Kyiv, 르비우=Lviv, 리비우=Lviv, 하르키우=Kharkiv, 오데사=Odesa, 드니프로=Dnipro, 마리우폴=Mariupol, 자포리자=Zaporizhzhia, 헤르손=Kherson
벨라루스|Belarus: 민스크=Minsk
몰도바|Moldova: 키시너우=Chisinau
영국|U.K.: 런던=London, 맨체스터=Manchester, 리버풀=Liverpool, 버밍엄=Birmingham, 에든버러=Edinburgh, 글래스고=Glasgow, 케임브리지=Cambridge, 옥스퍼드=Oxford, 벨파스트=Belfast, 카디프=Cardiff, 세인트앤드루스=St. Andrews
아일랜드|Ireland: 더블린=Dublin
프랑스|France: 파리=Paris, 마르세유=Marseille, 리옹=Lyon, 니스=Nice, 칸=Cannes, 스트라스부르=Strasbourg, 보르도=Bordeaux, 릴=Lille, 툴루즈=Toulouse
독일|Germany: 베를린=Berlin, 프랑크푸르트=Frankfurt, 뮌헨=Munich, 함부르크=Hamburg, 쾰른=Cologne, 뒤셀도르프=Dusseldorf, 본=Bonn, 라이프치히=Leipzig, 드레스덴=Dresden, 슈투트가르트=Stuttgart, 하노버=Hanover, 볼프스부르크=Wolfsburg
이탈리아|Italy: 로마=Rome, 밀라노=Milan, 베네치아=Venice, 피렌체=Florence, 나폴리=Naples, 토리노=Turin, 볼로냐=Bologna, 제노바=Genoa
바티칸|Vatican: 바티칸시티=Vatican City
스페인|Spain: 마드리드=Madrid, 바르셀로나=Barcelona, 발렌시아=Valencia, 세비야=Seville, 빌바오=Bilbao
포르투갈|Portugal: 리스본=Lisbon, 포르투=Porto
네덜란드|Netherlands: 암스테르담=Amsterdam, 헤이그=The Hague, 로테르담=Rotterdam, 에인트호번=Eindhoven
벨기에|Belgium: 브뤼셀=Brussels, 안트베르펜=Antwerp
룩셈부르크|Luxembourg: 룩셈부르크시티=Luxembourg City
스위스|Switzerland: 제네바=Geneva, 취리히=Zurich, 베른=Bern, 다보스=Davos, 바젤=Basel, 로잔=Lausanne
오스트리아|Austria: 빈=Vienna, 비엔나=Vienna, 잘츠부르크=Salzburg
폴란드|Poland: 바르샤바=Warsaw, 크라쿠프=Krakow, 브로츠와프=Wroclaw, 그단스크=Gdansk
체코|Czech Republic: 프라하=Prague, 오스트라바=Ostrava
슬로바키아|Slovakia: 브라티슬라바=Bratislava
헝가리|Hungary: 부다페스트=Budapest
루마니아|Romania: 부쿠레슈티=Bucharest
불가리아|Bulgaria: 소피아=Sofia
그리스|Greece: 아테네=Athens
세르비아|Serbia: 베오그라드=Belgrade
크로아티아|Croatia: 자그레브=Zagreb
슬로베니아|Slovenia: 류블랴나=Ljubljana
보스니아|Bosnia: 사라예보=Sarajevo
스웨덴|Sweden: 스톡홀름=Stockholm, 예테보리=Gothenburg
노르웨이|Norway: 오슬로=Oslo
덴마크|Denmark: 코펜하겐=Copenhagen
핀란드|Finland: 헬싱키=Helsinki
아이슬란드|Iceland: 레이캬비크=Reykjavik
에스토니아|Estonia: 탈린=Tallinn
라트비아|Latvia: 리가=Riga
리투아니아|Lithuania: 빌뉴스=Vilnius
튀르키예|Türkiye: 앙카라=Ankara, 이스탄불=Istanbul, 안탈리아=Antalya, 안타키아=Antakya, 카흐라만마라슈=Kahramanmaras
키프로스|Cyprus: 니코시아=Nicosia
이스라엘|Israel: 예루살렘=Jerusalem, 텔아비브=Tel Aviv, 하이파=Haifa
팔레스타인|Palestine: 라말라=Ramallah, 가자=Gaza, 가자지구=Gaza Strip
레바논|Lebanon: 베이루트=Beirut
시리아|Syria: 다마스쿠스=Damascus, 알레포=Aleppo
요르단|Jordan: 암만=Amman
이라크|Iraq: 바그다드=Baghdad, 모술=Mosul, 아르빌=Erbil
이란|Iran: 테헤란=Tehran
사우디아라비아|Saudi Arabia: 리야드=Riyadh, 제다=Jeddah, 메카=Mecca, 네옴=Neom
아랍에미리트|UAE: 두바이=Dubai, 아부다비=Abu Dhabi
카타르|Qatar: 도하=Doha, 알라얀=Al Rayyan, 알와크라=Al Wakrah
쿠웨이트|Kuwait: 쿠웨이트시티=Kuwait City
바레인|Bahrain: 마나마=Manama
오만|Oman: 무스카트=Muscat
예멘|Yemen: 사나=Sanaa, 아덴=Aden
이집트|Egypt: 카이로=Cairo, 알렉산드리아=Alexandria, 샤름엘셰이크=Sharm el-Sheikh
리비아|Libya: 트리폴리=Tripoli, 벵가지=Benghazi
튀니지|Tunisia: 튀니스=Tunis
알제리|Algeria: 알제=Algiers
모로코|Morocco: 라바트=Rabat, 카사블랑카=Casablanca, 마라케시=Marrakesh
수단|Sudan: 하르툼=Khartoum
남수단|South Sudan: 주바=Juba
에티오피아|Ethiopia: 아디스아바바=Addis Ababa
케냐|Kenya: 나이로비=Nairobi
소말리아|Somalia: 모가디슈=Mogadishu
지부티|Djibouti: 지부티시=Djibouti City
우간다|Uganda: 캄팔라=Kampala
르완다|Rwanda: 키갈리=Kigali
탄자니아|Tanzania: 다르에스살람=Dar es Salaam, 도도마=Dodoma
콩고민주공화국|DR Congo: 킨샤사=Kinshasa
앙골라|Angola: 루안다=Luanda
나이지리아|Nigeria: 아부자=Abuja, 라고스=Lagos
가나|Ghana: 아크라=Accra
코트디부아르|Ivory Coast: 아비장=Abidjan
세네갈|Senegal: 다카르=Dakar
남아프리카공화국|South Africa: 요하네스버그=Johannesburg, 케이프타운=Cape Town, 프리토리아=Pretoria, 더반=Durban
짐바브웨|Zimbabwe: 하라레=Harare
마다가스카르|Madagascar: 안타나나리보=Antananarivo
멕시코|Mexico: 멕시코시티=Mexico City, 칸쿤=Cancun, 몬테레이=Monterrey, 과달라하라=Guadalajara, 티후아나=Tijuana
쿠바|Cuba: 아바나=Havana
파나마|Panama: 파나마시티=Panama City
과테말라|Guatemala: 과테말라시티=Guatemala City
아이티|Haiti: 포르토프랭스=Port-au-Prince
도미니카공화국|Dominican Republic: 산토도밍고=Santo Domingo
브라질|Brazil: 브라질리아=Brasilia, 상파울루=Sao Paulo, 리우데자네이루=Rio de Janeiro, 리우=Rio de Janeiro
아르헨티나|Argentina: 부에노스아이레스=Buenos Aires
칠레|Chile: 산티아고=Santiago
페루|Peru: 리마=Lima
콜롬비아|Colombia: 보고타=Bogota
베네수엘라|Venezuela: 카라카스=Caracas
에콰도르|Ecuador: 키토=Quito
볼리비아|Bolivia: 라파스=La Paz
우루과이|Uruguay: 몬테비데오=Montevideo
파라과이|Paraguay: 아순시온=Asuncion
호주|Australia: 시드니=Sydney, 멜버른=Melbourne, 캔버라=Canberra, 브리즈번=Brisbane, 퍼스=Perth, 애들레이드=Adelaide
뉴질랜드|New Zealand: 웰링턴=Wellington, 오클랜드=Auckland, 크라이스트처치=Christchurch
피지|Fiji: 수바=Suva
파푸아뉴기니|Papua New Guinea: 포트모르즈비=Port Moresby
`;

/** Other names of countries a dateline may carry; the English is the agency short form. */
export const countryTable = `
한국=South Korea, 대한민국=South Korea, 남한=South Korea, 미합중국=U.S., 캐나다=Canada, 터키=Türkiye, UAE=UAE, 남아공=South Africa, 네델란드=Netherlands, 체코공화국=Czech Republic, 오스트레일리아=Australia, 타이완=Taiwan, 몰디브=Maldives, 북마케도니아=North Macedonia, 알바니아=Albania, 코소보=Kosovo, 몬테네그로=Montenegro, 모나코=Monaco, 몰타=Malta, 리히텐슈타인=Liechtenstein, 안도라=Andorra, 보츠와나=Botswana, 잠비아=Zambia, 모잠비크=Mozambique, 나미비아=Namibia, 카메룬=Cameroon, 가봉=Gabon, 말리=Mali, 니제르=Niger, 차드=Chad, 엘살바도르=El Salvador, 온두라스=Honduras, 니카라과=Nicaragua, 코스타리카=Costa Rica, 자메이카=Jamaica, 팔라우=Palau, 통가=Tonga, 사모아=Samoa, 솔로몬제도=Solomon Islands, 인도양=Indian Ocean, 유럽=Europe, 홍해=Red Sea
`;
