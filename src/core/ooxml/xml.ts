/** Text -> XML, for files written by hand. */

// XML 1.0 has no way to write these, not even escaped: C0 controls but tab and line end, and two non-characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
const loneSurrogate = /\p{Surrogate}/gu;

/** What XML forbids left out, half a surrogate pair as U+FFFD: see `countForbidden`. */
export function allowedText(text: string): string {
  return text.replace(forbidden, '').replace(loneSurrogate, '\ufffd');
}

/** Text as element content: the allowed text, escaped. */
export function xmlText(text: string): string {
  return allowedText(text)
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/\r/gu, '&#13;');
}

/** Text as an attribute's value, for double quotes; a parser gives tabs and line ends back as they were. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/"/gu, '&quot;').replace(/\t/gu, '&#9;').replace(/\n/gu, '&#10;');
}

/** How many characters of a text no XML file can hold. */
export function countForbidden(text: string): number {
  return (text.match(forbidden)?.length ?? 0) + (text.match(loneSurrogate)?.length ?? 0);
}
