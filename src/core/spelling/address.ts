/** True where UTF-16 `start` to `end` is part of a web or mail address, a file name, a handle or a tag. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf(' ', start) + 1;
  const space = text.indexOf(' ', end);
  const chunk = text.slice(from, space === -1 ? text.length : space);
  return /[@_\\#]|\/\/|www\.|\.\p{L}{2,4}\/|\.(?:com|net|org|co|kr|gov|edu|tv|io)\b/iu.test(chunk);
}
