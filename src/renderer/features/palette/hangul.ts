/** Hangul as it is searched: by initial consonants (ㄱㅅ finds 기사) and by syllables still being typed. */

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const base = 0xac00;
const last = 0xd7a3;
const finals = 28;
const perInitial = 588;

/** Whether one typed character fits one character of a name: equal, its initial consonant, or its beginning. */
export function characterFits(typed: string, character: string): boolean {
  if (typed === character) return true;
  const code = character.charCodeAt(0);
  if (code < base || code > last) return false;
  if (initials.includes(typed)) return initials[Math.floor((code - base) / perInitial)] === typed;
  const typedCode = typed.charCodeAt(0);
  if (typedCode < base || typedCode > last) return false;
  // 되도 finds 되돌리기: a syllable without a final consonant may still get one.
  const open = (typedCode - base) % finals === 0;
  return open && Math.floor((code - base) / finals) === Math.floor((typedCode - base) / finals);
}
