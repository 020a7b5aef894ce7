/** Initials to propose. A Hangul name of one word is short enough to stand whole; others give a letter a word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const only = words[0] ?? '';
  if (words.length === 1 && /^\p{Script=Hangul}{2,4}$/u.test(only)) return only;
  return words
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('')
    .slice(0, 4);
}
