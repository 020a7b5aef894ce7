/** Files and folders -> parsed articles in pairs. One bad file is a warning; the others go on. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../contract/result';
import type { ImportWarning, ReadText } from '../../contract/views';
import type { ParsedArticle } from '../../core/article/article';
import { parseArticle } from '../../core/article/parse';
import { hangulShare } from '../../core/project/intake';
import { failureOf } from '../store/errors';
import { decode, largestFile } from './decode';
import { pairFiles } from './pairs';

export interface ArticlePair {
  readonly english: ParsedArticle;
  readonly korean: ParsedArticle | null;
  readonly origin: string;
  /** Name of the Korean file; null for none. */
  readonly koreanOrigin: string | null;
}

const readable = ['.txt', '.html', '.htm', '.md', '.markdown', '.text'];
/** Files looked at in a folder and below it; more is a mistake of the dialog rather than a wish. */
const mostFiles = 20_000;

export interface ReadArticles {
  readonly pairs: readonly ArticlePair[];
  readonly warnings: readonly ImportWarning[];
}

/**
 * Reads every file named, and every article file of every folder named. Without `koreanPaths`, what is mostly
 * Hangul is taken as the Korean of the English file of the same stem.
 * Fails only where nothing at all could be read.
 */
export function readArticles(
  paths: readonly string[],
  koreanPaths: readonly string[] = [],
): Result<ReadArticles> {
  const warnings: ImportWarning[] = [];
  const texts = new Map<string, string>();
  const failures: Failure[] = [];
  const read = (path: string): string | null => {
    const result = readText(path);
    if (result.ok) {
      texts.set(path, result.value);
      return path;
    }
    failures.push(result);
    warnings.push({ code: result.code, file: basename(path), params: result.params });
    return null;
  };
  const files = expand(paths, failures, warnings).map(read).filter(present);
  const korean = expand(koreanPaths, failures, warnings).map(read).filter(present);
  const textOf = (path: string) => texts.get(path) ?? '';
  const given = korean.length === 0 ? files : [...files, ...korean];
  const named = given.map((path) => ({
    path,
    korean: korean.length > 0 ? korean.includes(path) : files.length > 1 && isKorean(textOf(path)),
  }));
  const { pairs, unpaired } = pairByHand(files, korean) ?? pairFiles(named);
  const result = pairs.map(
    ({ english, korean: source }): ArticlePair => ({
      english: parse(english, textOf(english)),
      korean: source === null ? null : parse(source, textOf(source)),
      origin: basename(english),
      koreanOrigin: source === null ? null : basename(source),
    }),
  );
  for (const path of unpaired) {
    warnings.push({ code: 'korean-without-english', file: basename(path), params: {} });
  }
  if (result.length === 0) return failures[0] ?? fail('empty-input', { file: named1(paths) });
  return ok({ pairs: result, warnings });
}

/** One English file and one Korean file belong together whatever their names. */
function pairByHand(files: readonly string[], korean: readonly string[]) {
  if (korean.length === 0 || korean.length !== files.length) return null;
  if (files.length > 1) return null;
  return { pairs: [{ english: files[0]!, korean: korean[0]! }], unpaired: [] as readonly string[] };
}

function parse(path: string, text: string): ParsedArticle {
  const kind = extname(path).toLowerCase();
  if (kind === '.html' || kind === '.htm') return parseArticle(text, { as: 'html' });
  if (kind === '.md' || kind === '.markdown') return parseArticle(text, { as: 'markdown' });
  return parseArticle(text);
}

/** One file for a box it could have been pasted into: a page keeps its HTML, and shows its text. */
export function readBox(path: string): Result<ReadText> {
  const read = readText(path);
  if (!read.ok) return read;
  const file = basename(path);
  const { blocks } = parse(path, read.value);
  if (!/\.html?$/iu.test(path)) return ok({ file, text: read.value, html: null });
  return ok({ file, text: blocks.map(({ text }) => text).join('\n\n'), html: read.value });
}

function isKorean(text: string): boolean {
  return hangulShare(text.slice(0, 20_000).replace(/<[^>]*>/gu, ' ')) > 0.5;
}

function readText(path: string): Result<string> {
  const file = basename(path);
  try {
    const { size } = statSync(path);
    if (size > largestFile * 1e6) {
      return fail('input-too-large', { file, size: Math.ceil(size / 1e6), limit: largestFile });
    }
    const decoded = decode(readFileSync(path), file);
    return decoded.ok ? ok(decoded.value.text) : decoded;
  } catch (error) {
    return failureOf(error, file);
  }
}

/** Files as named; for a folder the article files in it and below, in name order. Links are not followed. */
function expand(paths: readonly string[], failures: Failure[], warnings: ImportWarning[]): readonly string[] {
  const found: string[] = [];
  const visit = (path: string, depth: number): void => {
    if (found.length >= mostFiles || depth > 20) return;
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name))) {
      if (entry.name.startsWith('.')) continue;
      const full = join(path, entry.name);
      if (entry.isDirectory()) visit(full, depth + 1);
      else if (entry.isFile() && readable.includes(extname(entry.name).toLowerCase())) found.push(full);
    }
  };
  for (const path of paths) {
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) visit(path, 0);
      else found.push(path);
    } catch (error) {
      const failure = failureOf(error, basename(path));
      failures.push(failure);
      warnings.push({ code: failure.code, file: basename(path), params: failure.params });
    }
  }
  return found;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function named1(paths: readonly string[]): string {
  return basename(paths[0] ?? '');
}

function present(path: string | null): path is string {
  return path !== null;
}
