/** The tag or comment that opens at `at`, or null for a `<` that is text. */
export function tagAt(html: string, at: number): { name: string; closing: boolean } | null {
  const closing = html.charCodeAt(at + 1) === 47;
  const start = closing ? at + 2 : at + 1;
  const first = html.charCodeAt(start) | 32;
  if (html.startsWith('!--', start)) return { name: '!--', closing: false };
  if (first < 97 || first > 122) return null;
  const name = /^[a-z][a-z0-9:-]*/iu.exec(html.slice(start, start + 30))?.[0] ?? '';
  return { name: name.toLowerCase(), closing };
}

/** Index after the `>` that closes the tag, quoted attribute values passed over; the end of input at most. */
export function tagEnd(html: string, at: number): number {
  const limit = Math.min(html.length, at + 4096);
  let quote = 0;
  for (let index = at + 1; index < limit; index += 1) {
    const code = html.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return index + 1;
    else if ((code === 34 || code === 39) && html.charCodeAt(index - 1) === 61) quote = code;
  }
  // A tag longer than that holds an embedded picture, or a quotation mark that is never closed.
  const plain = html.indexOf('>', at + 1);
  return plain < 0 ? html.length : plain + 1;
}
