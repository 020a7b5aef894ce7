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

/**
 * Given names from abroad as Korean news writes them: the customary Hangul, which often follows another language than
 * the spelling, or no rule (숀 Sean, 스티븐 Stephen). Written from general knowledge.
 */
const givenList = `
제임스 James|존 John|로버트 Robert|마이클 Michael|윌리엄 William|데이비드 David|리처드 Richard|조지프 Joseph|조셉 Joseph|토머스 Thomas|토마스 Thomas|찰스 Charles
크리스토퍼 Christopher|대니얼 Daniel|다니엘 Daniel|매슈 Matthew|매튜 Matthew|앤서니 Anthony|안토니 Anthony|마크 Mark|도널드 Donald|스티븐 Steven|스티븐 Stephen|스테판 Stephan
폴 Paul|앤드루 Andrew|앤드류 Andrew|조슈아 Joshua|케네스 Kenneth|케빈 Kevin|브라이언 Brian|브라이언 Bryan|조지 George|티머시 Timothy|로널드 Ronald|에드워드 Edward
제이슨 Jason|제프리 Jeffrey|라이언 Ryan|제이컵 Jacob|게리 Gary|니컬러스 Nicholas|니콜라스 Nicholas|에릭 Eric|에릭 Erik|조너선 Jonathan|래리 Larry|저스틴 Justin
스콧 Scott|브랜던 Brandon|벤저민 Benjamin|새뮤얼 Samuel|그레고리 Gregory|알렉산더 Alexander|패트릭 Patrick|프랭크 Frank|레이먼드 Raymond|잭 Jack|데니스 Dennis|제리 Jerry
타일러 Tyler|에런 Aaron|호세 Jose|애덤 Adam|네이선 Nathan|헨리 Henry|더글러스 Douglas|재커리 Zachary|피터 Peter|카일 Kyle|이선 Ethan|월터 Walter
노아 Noah|제러미 Jeremy|크리스천 Christian|키스 Keith|로저 Roger|테리 Terry|오스틴 Austin|션 Sean|숀 Sean|숀 Shawn|제럴드 Gerald|칼 Carl|카를 Karl
해럴드 Harold|딜런 Dylan|아서 Arthur|로런스 Lawrence|조던 Jordan|제시 Jesse|브라이스 Bryce|빌리 Billy|브루스 Bruce|게이브리얼 Gabriel|조 Joe|로건 Logan
앨런 Alan|앨런 Allen|후안 Juan|앨버트 Albert|윌리 Willie|엘리야 Elijah|웨인 Wayne|랜디 Randy|빈센트 Vincent|메이슨 Mason|로이 Roy|랠프 Ralph
바비 Bobby|러셀 Russell|브래들리 Bradley|필립 Philip|필립 Phillip|유진 Eugene|루이스 Louis|루이스 Lewis|루이스 Luis|해리 Harry|하워드 Howard|프레드 Fred
빌 Bill|밥 Bob|짐 Jim|톰 Tom|팀 Tim|댄 Dan|벤 Ben|샘 Sam|맷 Matt|마이크 Mike|스티브 Steve|데이브 Dave
토니 Tony|앤디 Andy|닉 Nick|릭 Rick|테드 Ted|론 Ron|돈 Don|켄 Ken|그레그 Greg|제프 Jeff|제프 Geoff|제프리 Geoffrey
맥스 Max|막스 Max|루카스 Lucas|루카 Luca|루크 Luke|오언 Owen|리엄 Liam|콜린 Colin|이언 Ian|휴 Hugh|사이먼 Simon|나이절 Nigel
그레이엄 Graham|고든 Gordon|스튜어트 Stuart|스튜어트 Stewart|니얼 Niall|닐 Neil|닐 Neal|글렌 Glenn|크레이그 Craig|더럴 Darryl|대런 Darren|트레버 Trevor
메리 Mary|퍼트리샤 Patricia|제니퍼 Jennifer|린다 Linda|엘리자베스 Elizabeth|바버라 Barbara|수전 Susan|제시카 Jessica|세라 Sarah|사라 Sarah|캐런 Karen|리사 Lisa
낸시 Nancy|베티 Betty|샌드라 Sandra|마거릿 Margaret|애슐리 Ashley|킴벌리 Kimberly|에밀리 Emily|도나 Donna|미셸 Michelle|캐럴 Carol|어맨다 Amanda|멜리사 Melissa
데버라 Deborah|스테퍼니 Stephanie|리베카 Rebecca|샤론 Sharon|로라 Laura|신시아 Cynthia|도로시 Dorothy|에이미 Amy|캐슬린 Kathleen|앤절라 Angela|앙겔라 Angela|셜리 Shirley
에마 Emma|엠마 Emma|브렌다 Brenda|패멀라 Pamela|니콜 Nicole|애나 Anna|안나 Anna|서맨사 Samantha|캐서린 Katherine|캐서린 Catherine|크리스틴 Christine|데브라 Debra
레이철 Rachel|캐럴린 Carolyn|재닛 Janet|마리아 Maria|올리비아 Olivia|헤더 Heather|헬렌 Helen|다이앤 Diane|다이앤 Dianne|줄리 Julie|조이스 Joyce|빅토리아 Victoria
루스 Ruth|버지니아 Virginia|로런 Lauren|켈리 Kelly|크리스티나 Christina|조앤 Joan|이블린 Evelyn|주디스 Judith|앤드리아 Andrea|안드레아 Andrea|해나 Hannah|재클린 Jacqueline
마사 Martha|글로리아 Gloria|테리사 Teresa|테리사 Theresa|앤 Ann|앤 Anne|매디슨 Madison|프랜시스 Frances|프랜시스 Francis|캐스린 Kathryn|재니스 Janice|진 Jean
앨리스 Alice|애비게일 Abigail|줄리아 Julia|그레이스 Grace|데니즈 Denise|앰버 Amber|도리스 Doris|매릴린 Marilyn|소피아 Sophia|샬럿 Charlotte|이사벨라 Isabella|클레어 Claire
수잰 Suzanne|린지 Lindsay|린지 Lindsey|엘런 Ellen|에일린 Eileen|캐럴라인 Caroline|카를로스 Carlos|미겔 Miguel|하비에르 Javier|페드로 Pedro|디에고 Diego|안토니오 Antonio
프란시스코 Francisco|페르난도 Fernando|라파엘 Rafael|알레한드로 Alejandro|에두아르도 Eduardo|로베르토 Roberto|리카르도 Ricardo|호르헤 Jorge|마누엘 Manuel|이그나시오 Ignacio|파블로 Pablo|엔리케 Enrique
주앙 Joao|주제 Jose|조제 Jose|루이스 Luiz|파울루 Paulo|자이르 Jair|피에르 Pierre|장 Jean|프랑수아 Francois|자크 Jacques|미셸 Michel|니콜라 Nicolas
에마뉘엘 Emmanuel|앙투안 Antoine|마리 Marie|마린 Marine|카트린 Catherine|클로드 Claude|필리프 Philippe|기욤 Guillaume|세바스티앵 Sebastien|도미니크 Dominique|한스 Hans|볼프강 Wolfgang
게르하르트 Gerhard|위르겐 Jurgen|디터 Dieter|올라프 Olaf|프리드리히 Friedrich|하인리히 Heinrich|우르줄라 Ursula|슈테판 Stefan|마르틴 Martin|마틴 Martin|안드레아스 Andreas|옌스 Jens
라르스 Lars|스벤 Sven|비에른 Bjorn|올레 Ole|에리크 Erik|요한 Johan|요하네스 Johannes|마르코 Marco|마테오 Matteo|조반니 Giovanni|주세페 Giuseppe|실비오 Silvio
세르조 Sergio|조르자 Giorgia|파올로 Paolo|안드레이 Andrei|블라디미르 Vladimir|볼로디미르 Volodymyr|세르게이 Sergei|세르게이 Sergey|드미트리 Dmitry|드미트리 Dmitri|알렉세이 Alexei|이반 Ivan
니콜라이 Nikolai|미하일 Mikhail|보리스 Boris|유리 Yuri|올레그 Oleg|이고리 Igor|올렉산드르 Oleksandr|알렉산드르 Alexander|알렉산드르 Aleksandr|타티아나 Tatiana|나탈리아 Natalia|올가 Olga
무함마드 Muhammad|모하메드 Mohamed|모하마드 Mohammad|아흐메드 Ahmed|알리 Ali|하산 Hassan|후세인 Hussein|오마르 Omar|이브라힘 Ibrahim|유수프 Yusuf|무스타파 Mustafa|칼리드 Khalid
압둘라 Abdullah|하미드 Hamid|사미르 Samir|카림 Karim|파티마 Fatima|아이샤 Aisha|레제프 Recep|메흐메트 Mehmet|베냐민 Benjamin|나렌드라 Narendra|라훌 Rahul|라제시 Rajesh
산제이 Sanjay|아미트 Amit|프리양카 Priyanka|아룬 Arun|비제이 Vijay|신조 Shinzo|후미오 Fumio|시게루 Shigeru|요시히데 Yoshihide|다로 Taro|준이치로 Junichiro|이치로 Ichiro
쇼헤이 Shohei|나오미 Naomi|유키 Yuki|히로시 Hiroshi|겐지 Kenji|다카시 Takashi|마사요시 Masayoshi|하루히코 Haruhiko|가즈오 Kazuo|아키오 Akio|유리코 Yuriko|사나에 Sanae
일론 Elon|이방카 Ivanka|멜라니아 Melania|카멀라 Kamala|버락 Barack|힐러리 Hillary|미치 Mitch|밋 Mitt|재러드 Jared|앨릭스 Alex
`;

type NamePair = readonly [hangul: string, english: string];

function pairsOf(text: string): readonly NamePair[] {
  return text
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const at = entry.indexOf(' ');
      return [entry.slice(0, at), entry.slice(at + 1)] as const;
    });
}

/** Hangul and English, names of more than one word written together in English. */
export const foreignNames: readonly NamePair[] = pairsOf(list);

/** Given names alone; some stand here twice, with another Hangul or another English. */
export const foreignGivenNames: readonly NamePair[] = pairsOf(givenList);
