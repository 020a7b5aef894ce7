/** Files and folders -> pairs of files, and a pair -> parsed articles. One bad file is a warning; the others go on. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { largestArticle } from '../../contract/limits';
import { fail, ok, type Result } from '../../contract/result';
import type { ImportWarning, ReadText } from '../../contract/views';
import type { ParsedArticle } from '../../core/article/article';
import { parseArticle } from '../../core/article/parse';
import { hangulShare } from '../../core/project/intake';
import { type Decoded, decode } from './decode';
import { type FilePair, type NamedText, pairFiles } from './pairs';
import { readFailure } from './read-failure';
import { type FoundFile, findFiles } from './walk';

export interface ArticlePair {
  readonly english: ParsedArticle;
  readonly korean: ParsedArticle | null;
  /** Name of the English file; '' for none. */
  readonly origin: string;
  /** Name of the Korean file; null for none. */
  readonly koreanOrigin: string | null;
}

export interface ImportFile extends FoundFile, NamedText {}

/** What an import is going to read, before anything of it is kept in memory. */
export interface ImportPlan {
  readonly pairs: readonly FilePair<ImportFile>[];
  readonly warnings: readonly ImportWarning[];
}

/** Bytes that show whether a text is Korean. */
const look = 32_768;

/**
 * Finds every file named, and every article file of every folder named, and which belong together. Without
 * `koreanPaths`, what is mostly Hangul is taken as the Korean of the English file of the same stem. Reads no more than
 * the beginning of each file. Fails only where nothing at all was found.
 */
export async function planImport(
  paths: readonly string[],
  koreanPaths: readonly string[],
  rest: () => Promise<void>,
): Promise<Result<ImportPlan>> {
  const english = await findFiles(paths, rest);
  const korean = await findFiles(koreanPaths, rest);
  const warnings = [...english.warnings, ...korean.warnings];
  const files: ImportFile[] = [];
  for (const file of english.files) {
    await rest();
    const guess = korean.files.length === 0 && english.files.length > 1;
    files.push({ ...file, korean: guess && beginsKorean(file.path) });
  }
  for (const file of korean.files) files.push({ ...file, korean: true });
  const { pairs, unpaired } = pairByHand(files) ?? pairFiles(files);
  for (const { name } of unpaired) warnings.push({ code: 'korean-without-english', file: name, params: {} });
  if (pairs.length > 0) return ok({ pairs, warnings });
  const [failure] = [...english.failures, ...korean.failures];
  return failure ?? fail('empty-input', { file: basename(paths[0] ?? '') });
}

/** One English file and one Korean file belong together whatever their names. */
function pairByHand(files: readonly ImportFile[]) {
  const [english, korean] = files;
  if (files.length !== 2 || !english || !korean || english.korean || !korean.korean) return null;
  return { pairs: [{ english, korean }], unpaired: [] as readonly ImportFile[] };
}

/** Whether a file begins in Hangul. What cannot be read is no Korean: the reading itself says what is wrong. */
function beginsKorean(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(look);
      const length = readSync(file, bytes, 0, look, 0);
      const decoded = decode(bytes.subarray(0, length), '');
      return decoded.ok && hangulShare(decoded.value.text.replace(/<[^>]*>/gu, ' ')) > 0.5;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

export interface ReadPair {
  readonly pair: ArticlePair;
  readonly warnings: readonly ImportWarning[];
}

/**
 * Reads the two files of a pair. Fails where the English cannot be read; where only the Korean cannot, the article is
 * read without it and a warning says so.
 */
export function readPair({ english, korean }: FilePair<ImportFile>): Result<ReadPair> {
  const read = readArticle(english);
  if (!read.ok) return read;
  const source = korean && readArticle(korean);
  const lost = source && !source.ok ? [{ code: source.code, file: korean.name, params: source.params }] : [];
  const found = source?.ok ? source.value : null;
  return ok({
    pair: {
      english: read.value.article,
      korean: found?.article ?? null,
      origin: basename(english.path),
      koreanOrigin: found && korean ? basename(korean.path) : null,
    },
    warnings: [...read.value.warnings, ...lost, ...(found?.warnings ?? [])],
  });
}

interface ReadArticle {
  readonly article: ParsedArticle;
  readonly warnings: readonly ImportWarning[];
}

function readArticle({ path, name }: FoundFile): Result<ReadArticle> {
  const decoded = readText(path, name);
  if (!decoded.ok) return decoded;
  const { text, notes } = decoded.value;
  const article = parse(path, text);
  const size = article.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (size > largestArticle.text * 1e6) return tooLarge(name, size, largestArticle.text);
  return ok({ article, warnings: notes.map((note) => ({ ...note, file: name })) });
}

function tooLarge(file: string, bytes: number, limit: number) {
  return fail('input-too-large', { file, size: Math.ceil(bytes / 1e6), limit });
}

function parse(path: string, text: string): ParsedArticle {
  const kind = extname(path).toLowerCase();
  if (kind === '.html' || kind === '.htm') return parseArticle(text, { as: 'html' });
  if (kind === '.md' || kind === '.markdown') return parseArticle(text, { as: 'markdown' });
  return parseArticle(text);
}

/** One file for a box it could have been pasted into: a page keeps its HTML, and shows its text. */
export function readBox(path: string): Result<ReadText> {
  const file = basename(path);
  const read = readText(path, file);
  if (!read.ok) return read;
  const { text } = read.value;
  const { blocks } = parse(path, text);
  if (!isPage(path)) return ok({ file, text, html: null });
  return ok({ file, text: blocks.map((block) => block.text).join('\n\n'), html: text });
}

function isPage(path: string): boolean {
  return /\.html?$/iu.test(path);
}

function readText(path: string, name: string): Result<Decoded> {
  try {
    const stat = statSync(path);
    const limit = isPage(path) ? largestArticle.page : largestArticle.text;
    if (stat.size > limit * 1e6) return tooLarge(name, stat.size, limit);
    if (!stat.isFile()) return fail('file-unreadable', { file: name, problem: 'no file' });
    return decode(readFileSync(path), name);
  } catch (error) {
    return readFailure(error, name);
  }
}
