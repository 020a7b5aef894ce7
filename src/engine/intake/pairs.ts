/** Which Korean file belongs to which English one, by name. Content decides what is Korean, names who pairs. */
import { basename, dirname, extname } from 'node:path';

export interface NamedText {
  readonly path: string;
  readonly korean: boolean;
}

export interface FilePair<T extends NamedText> {
  readonly english: T;
  readonly korean: T | null;
}

/** `tonight.en.txt`, `tonight_EN.txt` and `tonight.txt` are all `tonight`. */
export function stem(path: string): string {
  const name = basename(path, extname(path)).normalize('NFC').toLowerCase();
  return name.replace(/[ ._-]*(?:en|eng|english|mt|ko|kor|korean|kr|영문|국문|한글|원문|번역)$/u, '') || name;
}

/**
 * Pairs files of one import in the order given: first those of one stem in one folder, then those of one stem anywhere
 * (`en/port.txt` and `ko/port.txt`). A Korean file with no English of its stem is returned alone. Linear in the files.
 */
export function pairFiles<T extends NamedText>(
  files: readonly T[],
): { readonly pairs: readonly FilePair<T>[]; readonly unpaired: readonly T[] } {
  const english = files.filter(({ korean }) => !korean);
  const korean = files.filter((file) => file.korean);
  const found = new Map<T, T>();
  for (const key of [(path: string) => `${dirname(path)}\n${stem(path)}`, stem]) {
    const taken = new Set(found.values());
    const waiting = new Map<string, T[]>();
    for (const file of korean) {
      if (taken.has(file)) continue;
      const own = waiting.get(key(file.path));
      if (own) own.push(file);
      else waiting.set(key(file.path), [file]);
    }
    // Taken from the end: in a folder of equal names a removal at the front would cost the whole list.
    for (const list of waiting.values()) list.reverse();
    for (const file of english) {
      const source = found.has(file) ? undefined : waiting.get(key(file.path))?.pop();
      if (source) found.set(file, source);
    }
  }
  const taken = new Set(found.values());
  return {
    pairs: english.map((file) => ({ english: file, korean: found.get(file) ?? null })),
    unpaired: korean.filter((file) => !taken.has(file)),
  };
}
