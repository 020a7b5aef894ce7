import { givenNameVariants } from '../../korean/given-names-data';
import { allMatches } from '../../korean/matches';
import { looksLikeName, splitName } from '../../korean/names';
import { isParticle } from '../../korean/particles';
import { foreignLook } from '../../names/foreign-look';
import type { PreparedRow } from '../prepare';
import { tracesOf } from '../traces';

const syllables = 3;
const hangulWord = /[가-힣]+/gu;
/** A word that looks so much like a name from abroad is no Korean's: 도널드, 로베르; less so where a title says who it is. */
const mostForeign = 3;
const mostForeignTitled = 5.5;

/** A Korean person as the Korean text names them, with surname and given name apart. */
export interface KoreanName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly surname: string;
  readonly given: string;
  /** True where the text marks it as a person beyond doubt: an age in brackets, 씨, or a name known beforehand. */
  readonly certain: boolean;
  /** True where a title stands behind it. */
  readonly titled: boolean;
}

const titles =
  '대통령|총리|장관|차관|대변인|의원|대표|시장|지사|교수|연구원|연구위원|위원|위원장|사장|회장|부회장|이사장|감독|선수|기자|특파원|판사|부장판사|검사|부장검사|변호사|국장|실장|본부장|팀장|원장|총장|소장|대사|특사|사령관|후보|작가|배우|가수|코치|센터장|청장|처장|군수|구청장|비서관|수석|행정관|전문의|애널리스트|이코노미스트|최고위원|원내대표|박사|신부|목사|스님|대법관|재판관|장군|대령|경감|경정|총경';
const boundary = '(?=[은는이가을를의와과도,]|\\s|$)';
/** What a person's name has behind it: 씨, an age, a title with up to two words of its own before it. */
const politeForm = /^\s?(?:씨|군|양)(?=[는은이가을를의와과도]|\s|,|$)/u;
const age = /^\s?\(\d{1,3}(?:[·,)]|세)/u;
const title = new RegExp(`^((?:\\s?[가-힣A-Za-z·]{1,12}){0,2}?)\\s?(?:${titles})${boundary}`, 'u');
const longestTitle = 40;
/** A word with such a particle ends the name's own phrase: 노은찬은 김 감독에게. */
const phraseEnd = /[가-힣](?:은|는|이|가|을|를|에|에서|에게|와|과|로|도)(?:\s|$)/u;

/** Words of three syllables that begin like a surname and stand before titles without being names. */
const commonWords = new Set(
  '지난해 이번엔 남북한 한국인 여당의 야당의 주한미 유럽의 조선일 중국의 미국의 일본의 정부의 전직의 현직의 양국의 이들의 국회의 하원의 상원의 위원회 대통령 부통령 신임의 차기의 민주당 공화당 보수당 노동당 국민의 우리의 인도의 영국의 독일의 고위급 제재의 방위비 한반도 최고위 지역구 비례대 전국의 경제학 심리학 정치학 사회학 법학과 국제법 인권위 방통위 금융위 공정위 선관위 노조의 여성의 남성의 이라크 이스라 시리아 하버드 스탠퍼 예일대 고려대 연세대 서울대 부산대 경북대 전남대 조지아 우크라 유엔의 한양대 중앙대 동국대 경희대 성균관 이화여 국방부 외교부 통일부 교육부 법무부 환경부 기재부 국토부 복지부 노동부 여가부 문체부 행안부 산업부 중기부 해수부 농림부 과기부 국정원 공수처 대검찰 경찰청 검찰청 소방청 국세청 관세청 조달청 통계청 기상청 방위사 병무청 문화재 산림청 특허청 식약처 질병청 하원과 상원과 주지사 부시장 부지사 전시장 현시장 황교수 김교수 이교수 박교수 최교수 김의원 이의원 박의원 선거의 여러분 도지사 구청장 방송인 연예인 정치인 기업인 경제인 언론인 종교인 예술인 체육인 법조인 노동자 소비자 유권자 피해자 가해자 용의자 관계자 당사자 책임자 지도자 설립자 창업자 연구자 지지자 반대자 참석자 사망자 부상자 실종자 생존자 목격자 이용자 투자자 사업자 노약자 임산부'.split(
    ' ',
  ),
);

/** Particles that show a word of three syllables to be two and a particle: 정부는, 한국의. */
const particled = /[는을를의에과와]$/u;

/** Syllables of given names that are spelled by rule; the others have spellings of their own. */
const ruledSyllables =
  '가나다담라래려로리린마매모묘민바배봄봉비빈산상새샘서설세솔송수슬솜아안엘연예완우울음인임장찬채초치태택평하한해향화환효후휘';

const isGivenName = (given: string) =>
  [...given].every((syllable) => givenNameVariants.has(syllable) || ruledSyllables.includes(syllable));

/** How surely a word of three syllables is a person, by what stands behind it. */
function personBehind(
  behind: string,
  apart: boolean,
): { readonly certain: boolean; readonly titled: boolean } | null {
  if (politeForm.test(behind) || age.test(behind)) return { certain: true, titled: true };
  const found = title.exec(behind);
  if (found === null || phraseEnd.test(found[1] ?? '')) return null;
  // 노은찬감독 is a person; 서울중앙지법 부장판사 is not 서울중.
  return apart || found[1] === '' ? { certain: false, titled: true } : null;
}

/**
 * People named with a title, 씨 or an age. `known` are names that count wherever they stand. Three syllables, or what
 * is known: two and four are too often other words.
 */
export function koreanNames(ko: string, known: ReadonlySet<string>): readonly KoreanName[] {
  const names: KoreanName[] = [];
  for (const { 0: word, index } of allMatches(ko, hangulWord)) {
    if (word.length < syllables) continue;
    const text = word.slice(0, syllables);
    if (known.has(text) || commonWords.has(text)) continue;
    const [split] = splitName(text);
    if (!split || split.given === '') continue;
    const plausible = isGivenName(split.given);
    // 이들은 의원 is nobody; 장하은 감독 is somebody.
    if (particled.test(text) || (!plausible && /[은이가도로]$/u.test(text))) continue;
    const end = index + syllables;
    const person = personBehind(ko.slice(end, end + longestTitle), word.length === syllables);
    if (person === null || foreignLook(text) > mostForeignTitled) continue;
    const certain = person.certain || (plausible && split.surname.length === 1);
    names.push({ text, start: index, end, ...split, certain, titled: true });
  }
  for (const text of known) {
    const [split] = splitName(text);
    if (!split) continue;
    for (let at = ko.indexOf(text); at !== -1; at = ko.indexOf(text, at + text.length)) {
      const bounded = !/[가-힣]/u.test(ko.charAt(at - 1));
      if (bounded && !names.some(({ start }) => start === at))
        names.push({ text, start: at, end: at + text.length, ...split, certain: true, titled: false });
    }
  }
  return names.toSorted((a, b) => a.start - b.start);
}

/**
 * Words of three syllables that no list has and that begin like a surname: people only where the English names somebody
 * whom the Korean would have to name.
 */
export function untitledNames(row: PreparedRow): readonly KoreanName[] {
  const ko = row.ko ?? '';
  return tracesOf(row).flatMap(({ kind, start, wordEnd }): readonly KoreanName[] => {
    const word = ko.slice(start, wordEnd);
    const text = word.slice(0, syllables);
    const particle = word.slice(syllables);
    if (kind !== 'unknown' || text.length < syllables || particled.test(text)) return [];
    if (particle !== '' && !isParticle(particle, text.charAt(syllables - 1))) return [];
    const [split] = splitName(text);
    if (!split || split.given === '' || !looksLikeName(text) || commonWords.has(text)) return [];
    if (foreignLook(text) > mostForeign) return [];
    return [{ text, start, end: start + syllables, ...split, certain: false, titled: false }];
  });
}
