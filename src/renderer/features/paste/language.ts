/** Whether a text is Korean rather than English. The first 4,000 characters decide: enough, and never slow. */
export function isMostlyHangul(text: string): boolean {
  let hangul = 0;
  let latin = 0;
  for (const character of text.slice(0, 4000)) {
    if (/\p{Script=Hangul}/u.test(character)) hangul += 1;
    else if (/\p{Script=Latin}/u.test(character)) latin += 1;
  }
  // A syllable block says about as much as two and a half letters.
  return hangul * 2.5 > latin;
}
