/** Words put in at the caret of a sentence: apart from the words beside them. Pure. */

/** What to insert in place of `from` to `to` (UTF-16), with spaces where it would grow together with a word. */
export function spaced(text: string, from: number, to: number, words: string): string {
  const touches = /[\p{L}\p{N}]/u;
  const before =
    touches.test(text.charAt(from - 1)) || /[,;:.!?%)\]”’]/u.test(text.charAt(from - 1)) ? ' ' : '';
  const after = touches.test(text.charAt(to)) ? ' ' : '';
  return before + words + after;
}
