/** Several values in one field, separated by a bar as in the files. Pure. */

export function several(text: string): string[] {
  const values = text.split(/(?<!\\)\|/u).map((one) => one.replaceAll('\\|', '|').normalize('NFC').trim());
  return [...new Set(values.filter((one) => one !== ''))];
}

export function inOneField(values: readonly string[]): string {
  return values.map((one) => one.replaceAll('|', '\\|')).join(' | ');
}
