/**
 * Korean particles after a value that was filled in. A sentence is written “{{name}}”을(를); where the value ends
 * in Hangul or a digit its sound is known and one of the two is chosen, else both stay, as newspapers print them.
 */

/** With a final consonant first, without one second. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  '은(는)': ['은', '는'],
  '이(가)': ['이', '가'],
  '을(를)': ['을', '를'],
  '과(와)': ['과', '와'],
  '(으)로': ['으로', '로'],
};

const written = /([가-힣0-9])(["”’»）)\]]*)(은\(는\)|이\(가\)|을\(를\)|과\(와\)|\(으\)로)/gu;

const base = 0xac00;
const finals = 28;
const rieul = 8;
/** 영 일 삼 육 칠 팔 end in a consonant; the number is the final's place among the 28, ㄹ being 8. */
const digits: Readonly<Record<string, number>> = { 0: 21, 1: rieul, 3: 16, 6: 1, 7: rieul, 8: rieul };

export function chooseParticles(sentence: string): string {
  return sentence.replace(written, (_all, last: string, closing: string, particle: string) => {
    const final = /\d/u.test(last) ? (digits[last] ?? 0) : (last.charCodeAt(0) - base) % finals;
    const [after, without] = pairs[particle]!;
    // 서울로, not 서울으로.
    const consonant = final !== 0 && !(particle === '(으)로' && final === rieul);
    return last + closing + (consonant ? after : without);
  });
}
