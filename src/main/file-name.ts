/** File names made of titles, allowed on every system. */
import { extname } from 'node:path';

const longest = 80;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** `fallback` is taken where nothing of the title is left. Cuts between characters, not inside one. */
export function fileNameOf(title: string, fallback: string): string {
  const plain = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no name may hold them
    .replace(/[\u0000-\u001f\u007f\\/:*?"<>|]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const cut = [...new Intl.Segmenter().segment(plain)]
    .slice(0, longest)
    .map(({ segment }) => segment)
    .join('')
    .replace(/^[. ]+|[. ]+$/gu, '');
  if (cut === '') return fallback;
  return reserved.test(cut) ? `${cut}_` : cut;
}

/** Adds the ending where it is missing: GTK's dialog leaves that to the app. */
export function withExtension(path: string, extension: string): string {
  return extname(path).toLowerCase() === `.${extension}` ? path : `${path}.${extension}`;
}
