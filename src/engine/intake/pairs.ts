/** Which Korean file belongs to which English one, by name. Content decides what is Korean, names who pairs. */
import { basename, extname } from 'node:path';

export interface NamedText {
  readonly path: string;
  readonly korean: boolean;
}

export interface FilePair {
  readonly english: string;
  readonly korean: string | null;
}

/** `tonight.en.txt`, `tonight_EN.txt` and `tonight.txt` are all `tonight`. */
export function stem(path: string): string {
  const name = basename(path, extname(path)).normalize('NFC').toLowerCase();
  return name.replace(/[ ._-]*(?:en|eng|english|mt|ko|kor|korean|kr|영문|국문|한글|원문|번역)$/u, '') || name;
}

/**
 * Pairs files of one import in the order given. A Korean file with no English of its stem is returned alone.
 */
export function pairFiles(files: readonly NamedText[]): {
  readonly pairs: readonly FilePair[];
  readonly unpaired: readonly string[];
} {
  const waiting = new Map<string, string[]>();
  for (const { path, korean } of files) {
    if (!korean) continue;
    const key = stem(path);
    waiting.set(key, [...(waiting.get(key) ?? []), path]);
  }
  const pairs = files
    .filter(({ korean }) => !korean)
    .map(({ path }) => ({ english: path, korean: waiting.get(stem(path))?.shift() ?? null }));
  return { pairs, unpaired: [...waiting.values()].flat() };
}
