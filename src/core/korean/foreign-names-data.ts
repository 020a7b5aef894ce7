/**
 * Foreign names as Korean news writes them, with their English spelling: what the comparison by sound is measured on.
 * Written from general knowledge; surnames, given names, cities, countries, companies.
 */
const list = `
푸틴 Putin|라브로프 Lavrov|젤렌스키 Zelensky|바이든 Biden|우크라이나 Ukraine|하노이 Hanoi|트럼프 Trump|오바마 Obama
클린턴 Clinton|부시 Bush|레이건 Reagan|케네디 Kennedy|링컨 Lincoln|워싱턴 Washington|루스벨트 Roosevelt|아이젠하워 Eisenhower
메르켈 Merkel|숄츠 Scholz|마크롱 Macron|사르코지 Sarkozy|올랑드 Hollande|존슨 Johnson|수낵 Sunak|스타머 Starmer
캐머런 Cameron|블레어 Blair|대처 Thatcher|처칠 Churchill|기시다 Kishida|아베 Abe|스가 Suga|이시바 Ishiba
고이즈미 Koizumi|나카소네 Nakasone|모디 Modi|간디 Gandhi|네루 Nehru|트뤼도 Trudeau|모리슨 Morrison|앨버니지 Albanese
에르도안 Erdogan|네타냐후 Netanyahu|아라파트 Arafat|하메네이 Khamenei|로하니 Rouhani|카다피 Gaddafi|무바라크 Mubarak|만델라 Mandela
룰라 Lula|보우소나루 Bolsonaro|차베스 Chavez|마두로 Maduro|카스트로 Castro|밀레이 Milei|멜로니 Meloni|드라기 Draghi
베를루스코니 Berlusconi|오르반 Orban|두다 Duda|투스크 Tusk|스톨텐베르그 Stoltenberg|구테흐스 Guterres|아난 Annan|블링컨 Blinken
오스틴 Austin|폼페이오 Pompeo|볼턴 Bolton|매티스 Mattis|틸러슨 Tillerson|펜스 Pence|해리스 Harris|펠로시 Pelosi
매카시 McCarthy|매코널 McConnell|샌더스 Sanders|워런 Warren|옐런 Yellen|파월 Powell|버냉키 Bernanke|그린스펀 Greenspan
라가르드 Lagarde|구로다 Kuroda|머스크 Musk|저커버그 Zuckerberg|베이조스 Bezos|게이츠 Gates|잡스 Jobs|버핏 Buffett
소로스 Soros|올트먼 Altman|나델라 Nadella|피차이 Pichai|페이지 Page|브린 Brin|도시 Dorsey|슈미트 Schmidt
메시 Messi|호날두 Ronaldo|네이마르 Neymar|음바페 Mbappe|홀란 Haaland|베컴 Beckham|지단 Zidane|마라도나 Maradona
페더러 Federer|나달 Nadal|조코비치 Djokovic|샤라포바 Sharapova|윌리엄스 Williams|볼트 Bolt|펠프스 Phelps|조던 Jordan
아인슈타인 Einstein|뉴턴 Newton|다윈 Darwin|호킹 Hawking|에디슨 Edison|테슬라 Tesla|노벨 Nobel|파스퇴르 Pasteur
셰익스피어 Shakespeare|헤밍웨이 Hemingway|톨스토이 Tolstoy|도스토옙스키 Dostoevsky|괴테 Goethe|카프카 Kafka|카뮈 Camus|오웰 Orwell
피카소 Picasso|모네 Monet|반고흐 VanGogh|렘브란트 Rembrandt|미켈란젤로 Michelangelo|모차르트 Mozart|베토벤 Beethoven|쇼팽 Chopin
스필버그 Spielberg|히치콕 Hitchcock|타란티노 Tarantino|스코세이지 Scorsese|놀런 Nolan|디캐프리오 DiCaprio|졸리 Jolie|크루즈 Cruise
모스크바 Moscow|키이우 Kyiv|하르키우 Kharkiv|마리우폴 Mariupol|헤르손 Kherson|오데사 Odesa|크림 Crimea|돈바스 Donbas
루한스크 Luhansk|도네츠크 Donetsk|바흐무트 Bakhmut|자포리자 Zaporizhzhia|벨라루스 Belarus|민스크 Minsk|루카셴코 Lukashenko|쇼이구 Shoigu
게라시모프 Gerasimov|프리고진 Prigozhin|나발니 Navalny|메드베데프 Medvedev|페스코프 Peskov|고르바초프 Gorbachev|옐친 Yeltsin|스탈린 Stalin
레닌 Lenin|흐루쇼프 Khrushchev|체르노빌 Chernobyl|시베리아 Siberia|사할린 Sakhalin|블라디보스토크 Vladivostok|하바롭스크 Khabarovsk|노보시비르스크 Novosibirsk
런던 London|맨체스터 Manchester|리버풀 Liverpool|에든버러 Edinburgh|글래스고 Glasgow|더블린 Dublin|파리 Paris|마르세유 Marseille
리옹 Lyon|베를린 Berlin|뮌헨 Munich|프랑크푸르트 Frankfurt|함부르크 Hamburg|빈 Vienna|취리히 Zurich|제네바 Geneva
로마 Rome|밀라노 Milan|베네치아 Venice|나폴리 Naples|마드리드 Madrid|바르셀로나 Barcelona|리스본 Lisbon|암스테르담 Amsterdam
로테르담 Rotterdam|브뤼셀 Brussels|룩셈부르크 Luxembourg|코펜하겐 Copenhagen|스톡홀름 Stockholm|오슬로 Oslo|헬싱키 Helsinki|바르샤바 Warsaw
프라하 Prague|부다페스트 Budapest|부쿠레슈티 Bucharest|소피아 Sofia|아테네 Athens|이스탄불 Istanbul|앙카라 Ankara|카이로 Cairo
예루살렘 Jerusalem|텔아비브 TelAviv|베이루트 Beirut|다마스쿠스 Damascus|바그다드 Baghdad|테헤란 Tehran|리야드 Riyadh|두바이 Dubai
아부다비 AbuDhabi|도하 Doha|카불 Kabul|이슬라마바드 Islamabad|카라치 Karachi|뉴델리 NewDelhi|뭄바이 Mumbai|방갈로르 Bangalore
다카 Dhaka|콜롬보 Colombo|카트만두 Kathmandu|방콕 Bangkok|호찌민 HoChiMinh|프놈펜 PhnomPenh|비엔티안 Vientiane|양곤 Yangon
쿠알라룸푸르 KualaLumpur|싱가포르 Singapore|자카르타 Jakarta|마닐라 Manila|시드니 Sydney|멜버른 Melbourne|캔버라 Canberra|오클랜드 Auckland
도쿄 Tokyo|오사카 Osaka|교토 Kyoto|나고야 Nagoya|후쿠오카 Fukuoka|삿포로 Sapporo|히로시마 Hiroshima|나가사키 Nagasaki
요코하마 Yokohama|오키나와 Okinawa|후쿠시마 Fukushima|베이징 Beijing|상하이 Shanghai|선전 Shenzhen|광저우 Guangzhou|우한 Wuhan
칭다오 Qingdao|다롄 Dalian|선양 Shenyang|톈진 Tianjin|충칭 Chongqing|청두 Chengdu|신장 Xinjiang|티베트 Tibet
홍콩 HongKong|타이베이 Taipei|마카오 Macau|시진핑 XiJinping|리커창 LiKeqiang|왕이 WangYi|마오쩌둥 MaoZedong|덩샤오핑 DengXiaoping
뉴욕 NewYork|로스앤젤레스 LosAngeles|시카고 Chicago|휴스턴 Houston|필라델피아 Philadelphia|피닉스 Phoenix|댈러스 Dallas|샌프란시스코 SanFrancisco
시애틀 Seattle|보스턴 Boston|애틀랜타 Atlanta|마이애미 Miami|디트로이트 Detroit|덴버 Denver|포틀랜드 Portland|라스베이거스 LasVegas
텍사스 Texas|캘리포니아 California|플로리다 Florida|오하이오 Ohio|미시간 Michigan|펜실베이니아 Pennsylvania|조지아 Georgia|버지니아 Virginia
위스콘신 Wisconsin|애리조나 Arizona|네바다 Nevada|알래스카 Alaska|하와이 Hawaii|매사추세츠 Massachusetts|밴쿠버 Vancouver|토론토 Toronto
몬트리올 Montreal|오타와 Ottawa|멕시코 Mexico|아바나 Havana|카라카스 Caracas|보고타 Bogota|리마 Lima|산티아고 Santiago
부에노스아이레스 BuenosAires|상파울루 SaoPaulo|브라질리아 Brasilia|나이로비 Nairobi|라고스 Lagos|요하네스버그 Johannesburg|케이프타운 CapeTown|아디스아바바 AddisAbaba
에티오피아 Ethiopia|나이지리아 Nigeria|케냐 Kenya|소말리아 Somalia|수단 Sudan|리비아 Libya|튀니지 Tunisia|모로코 Morocco
알제리 Algeria|이집트 Egypt|시리아 Syria|레바논 Lebanon|요르단 Jordan|이라크 Iraq|이란 Iran|쿠웨이트 Kuwait
카타르 Qatar|예멘 Yemen|오만 Oman|아프가니스탄 Afghanistan|파키스탄 Pakistan|방글라데시 Bangladesh|스리랑카 SriLanka|네팔 Nepal
미얀마 Myanmar|캄보디아 Cambodia|라오스 Laos|베트남 Vietnam|말레이시아 Malaysia|인도네시아 Indonesia|필리핀 Philippines|카자흐스탄 Kazakhstan
우즈베키스탄 Uzbekistan|아제르바이잔 Azerbaijan|아르메니아 Armenia|핀란드 Finland|노르웨이 Norway|덴마크 Denmark|폴란드 Poland|헝가리 Hungary
루마니아 Romania|불가리아 Bulgaria|세르비아 Serbia|크로아티아 Croatia|슬로베니아 Slovenia|라트비아 Latvia|리투아니아 Lithuania|에스토니아 Estonia
포르투갈 Portugal|아르헨티나 Argentina|콜롬비아 Colombia|베네수엘라 Venezuela|페루 Peru|볼리비아 Bolivia|에콰도르 Ecuador|파나마 Panama
구글 Google|애플 Apple|마이크로소프트 Microsoft|아마존 Amazon|메타 Meta|엔비디아 Nvidia|인텔 Intel|퀄컴 Qualcomm
화웨이 Huawei|텐센트 Tencent|알리바바 Alibaba|바이두 Baidu|샤오미 Xiaomi|소니 Sony|도요타 Toyota|혼다 Honda
보잉 Boeing|에어버스 Airbus|폭스바겐 Volkswagen|지멘스 Siemens|화이자 Pfizer|모더나 Moderna|아스트라제네카 AstraZeneca|노바백스 Novavax
`;

/** Hangul and English, names of more than one word written together in English. */
export const foreignNames: readonly (readonly [hangul: string, english: string])[] = list
  .trim()
  .split(/[|\n]/)
  .map((entry) => {
    const at = entry.indexOf(' ');
    return [entry.slice(0, at), entry.slice(at + 1)] as const;
  });
