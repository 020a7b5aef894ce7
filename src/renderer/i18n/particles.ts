/**
 * Korean particles after a value that was filled in. A sentence is written “{{name}}”을(를); where the value ends
 * in Hangul, a digit or a Hanja of headlines its sound is known and one of the two is chosen, else both stay, as newspapers print them.
 */

/** With a final consonant first, without one second. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  '은(는)': ['은', '는'],
  '이(가)': ['이', '가'],
  '을(를)': ['을', '를'],
  '과(와)': ['과', '와'],
  '와(과)': ['과', '와'],
  '(으)로': ['으로', '로'],
};

/** Hanja of headlines, by their sound, and the sign of per cent (퍼센트). */
const sounds: Readonly<Record<string, string>> = Object.fromEntries(
  '美미 中중 日일 韓한 北북 南남 英영 佛불 獨독 露노 印인 臺대 與여 野야 靑청 檢검 軍군 黨당 政정 法법 對대 前전 現현 新신 反반 親친 株주 銀은 弗불 %트'
    .split(' ')
    .map((pair) => [...pair]),
);

const written =
  /([가-힣0-9%\u3400-\u9fff])(["”’»）)\]]*)(은\(는\)|이\(가\)|을\(를\)|과\(와\)|와\(과\)|\(으\)로)/gu;

const base = 0xac00;
const finals = 28;
const rieul = 8;
/** 영 일 삼 육 칠 팔 end in a consonant; the number is the final's place among the 28, ㄹ being 8. */
const digits: Readonly<Record<string, number>> = { 0: 21, 1: rieul, 3: 16, 6: 1, 7: rieul, 8: rieul };

export function chooseParticles(sentence: string): string {
  return sentence.replace(written, (all, end: string, closing: string, particle: string) => {
    const last = /[\d가-힣]/u.test(end) ? end : sounds[end];
    if (last === undefined) return all;
    const final = /\d/u.test(last) ? (digits[last] ?? 0) : (last.charCodeAt(0) - base) % finals;
    const [after, without] = pairs[particle]!;
    // 서울로, not 서울으로.
    const consonant = final !== 0 && !(particle === '(으)로' && final === rieul);
    return end + closing + (consonant ? after : without);
  });
}
