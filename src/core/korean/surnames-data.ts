/**
 * Korean surnames with the spellings their bearers use, the commonest first. Order follows customary usage
 * in English-language news and passports; it is a ranking, not a count.
 */
const table = `
김 Kim Gim|이 Lee Yi Rhee Yee Lie|박 Park Pak Bak|최 Choi Choe|정 Jung Jeong Chung Joung
강 Kang Gang|조 Cho Jo|윤 Yoon Yun|장 Jang Chang|임 Lim Im Rim Yim|한 Han|오 Oh O|서 Seo Suh
신 Shin Sin|권 Kwon Gwon|황 Hwang|안 Ahn An|송 Song|류 Ryu Yoo Yu Ryoo|전 Jeon Jun Chun Chon
홍 Hong|고 Ko Go Koh|문 Moon Mun|양 Yang|손 Son Sohn Shon|배 Bae Pae|백 Baek Paik Paek Back
허 Heo Hur Huh|유 Yoo Yu You Ryu|남 Nam|심 Shim Sim|노 Noh Roh No|하 Ha|곽 Kwak Gwak
성 Sung Seong|차 Cha|주 Joo Ju Chu|우 Woo U|구 Koo Gu Ku|민 Min|나 Na Ra Nah|진 Jin Chin
지 Ji Jee Chi|엄 Eom Um Uhm|채 Chae|원 Won|천 Cheon Chun Chon|방 Bang Pang|공 Kong Gong
현 Hyun Hyeon|함 Ham|변 Byun Byeon Byon|염 Yeom Yum|여 Yeo Yuh|추 Choo Chu|도 Do Doh|소 So Soh
석 Seok Suk|선 Sun Seon|설 Seol Sul|마 Ma|길 Gil Kil|연 Yeon Youn|위 Wi Wee|표 Pyo|명 Myung Myeong
기 Ki Gi Kee|반 Ban Pan|라 Ra Na Rha|왕 Wang|금 Keum Geum|옥 Ok Ock|육 Yook Yuk|인 In|맹 Maeng
제 Je Jae|모 Mo|탁 Tak|국 Kook Guk Kuk|어 Eo Uh|은 Eun|편 Pyeon Pyun|용 Yong|예 Ye|경 Kyung Kyeong
봉 Bong|사 Sa|부 Boo Bu|가 Ka Ga|복 Bok|태 Tae|목 Mok|형 Hyung Hyeong|피 Pi|계 Kye Gye|두 Doo Du
감 Kam Gam|음 Eum|빈 Bin|동 Dong|온 On|호 Ho|범 Bum Beom|좌 Jwa|팽 Paeng|승 Seung|간 Kan Gan
상 Sang|시 Si Shi|갈 Gal Kal|단 Dan|견 Kyun Gyeon|당 Dang|화 Hwa|창 Chang|옹 Ong|순 Soon Sun|빙 Bing
종 Jong|풍 Pung|포 Po|평 Pyeong|필 Pil|매 Mae|묵 Mook Muk|판 Pan|강전 Kangjeon|남궁 Namgung Namkoong
황보 Hwangbo|선우 Sunwoo Seonu|제갈 Jegal Chegal|독고 Dokgo Dokko|사공 Sagong|서문 Seomun Seomoon
동방 Dongbang|망절 Mangjeol|어금 Eogeum|장곡 Janggok|소봉 Sobong
`;

/** Surname in Hangul -> spellings, likeliest first. */
export const surnames: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [hangul = '', ...spellings] = entry.trim().split(' ');
      return [hangul, spellings] as const;
    }),
);

/**
 * Surnames whose spelling a news desk need not ask about: nearly every bearer uses the first one.
 */
export const settledSurnames: ReadonlySet<string> = new Set(
  '김 이 박 최 강 한 오 신 권 황 송 홍 남 하 민 함 차 양 손 채 원 방 표 맹 마 왕 모 배 반 남궁 사공'.split(
    ' ',
  ),
);

/**
 * Three-syllable names that begin like a two-syllable surname but more often bear the short one:
 * 황보라 is Hwang Bo-ra rather than Hwangbo Ra, 서문영 is Seo Mun-yeong.
 */
export const oftenShort: ReadonlySet<string> = new Set([
  '황보',
  '서문',
  '강전',
  '장곡',
  '동방',
  '소봉',
  '어금',
]);
