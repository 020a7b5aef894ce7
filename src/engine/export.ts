/** Exporting: collects what a writer needs, writes to a draft and renames it, so no file is ever half there. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { ExportRequest } from '../contract/engine-calls';
import { fail, ok, type Result } from '../contract/result';
import type { ExportPreview } from '../contract/views';
import type { ExportArticle, ExportOptions, Format, WrittenFile } from '../core/formats/format';
import { formats } from '../core/formats/registry';
import { damagedAt } from './damage-guard';
import { type Faults, noFaults } from './faults';
import { versionsOf } from './row-versions';
import type { Session } from './session';
import { damageIn } from './store/damage';
import { failureOf, ProjectFailure } from './store/errors';
import { documentIds } from './store/library-queries';
import { people } from './store/people-queries';
import { isOwnFile } from './store/project-file/beside';

export interface ExportTarget {
  readonly path: string;
  readonly overwrite: boolean;
}

/** Articles shown in a preview; the rest is only in the file. */
const previewed = 3;

export async function exportTo(
  session: Session,
  request: ExportRequest,
  target: ExportTarget,
  language: 'en' | 'ko',
  faults: Faults = noFaults,
): Promise<Result<{ readonly files: readonly string[]; readonly lost: readonly string[] }>> {
  const chosen = choose(session, request);
  if (!chosen.ok) return chosen;
  const { format, ids } = chosen.value;
  const path = resolve(target.path);
  const options = optionsFor(session, request, language);
  const sound = soundArticles(session);
  const leftOut = () => damagedAt(session.file) ?? fail('nothing-to-export');
  let writing = path;
  const write = (file: string, written: WrittenFile) => {
    writing = file;
    refuseOwn(session, file);
    faults.beforeWrite();
    return writeOne(file, written, target.overwrite);
  };
  try {
    const folder = existsSync(path) && statSync(path).isDirectory();
    if (!folder && (ids.length === 1 || format.writer!.many)) {
      const articles = ids.flatMap((id) => sound.read(id) ?? []);
      if (articles.length === 0) return leftOut();
      const one = await write(path, await format.writer!.write(articles, options));
      return ok({ files: one.files, lost: [...one.lost, ...sound.lost()] });
    }
    if (!folder) mkdirSync(path, { recursive: true });
    const files: string[] = [];
    const lost = new Set<string>();
    const taken = new Set<string>();
    // Every name is looked at before the first file is written: a refusal leaves nothing behind.
    const planned = ids.map((id) => {
      const title = session.tables.document(id)?.title ?? id;
      return { id, file: join(path, fileName(title, format.extensions[0] ?? 'txt', taken)) };
    });
    const standing = target.overwrite ? undefined : planned.find(({ file }) => existsSync(file));
    if (standing) return fail('file-exists', { file: basename(standing.file) });
    for (const { id, file } of planned) {
      const article = sound.read(id);
      if (!article) continue;
      const written = await format.writer!.write([article], options);
      const one = await write(file, written);
      files.push(...one.files);
      for (const code of one.lost) lost.add(code);
    }
    return files.length === 0 ? leftOut() : ok({ files, lost: [...lost, ...sound.lost()] });
  } catch (error) {
    return error instanceof FileExists
      ? fail('file-exists', { file: basename(writing) })
      : failureOf(error, basename(writing));
  }
}

export async function previewExport(
  session: Session,
  request: ExportRequest,
  language: 'en' | 'ko',
): Promise<Result<ExportPreview>> {
  const chosen = choose(session, request);
  if (!chosen.ok) return chosen;
  const { format, ids } = chosen.value;
  const shown = format.mediaType.startsWith('text/') || format.id === 'json' ? format : htmlFormat();
  const articles = ids.slice(0, previewed).map((id) => articleOf(session, id));
  const options = optionsFor(session, request, language);
  const real = await format.writer!.write(articles, options);
  const drawn = format.writer!.preview?.(articles, options);
  const content = drawn ?? (shown === format ? real : await shown.writer!.write(articles, options)).content;
  return ok({
    kind: shown.id === 'html' ? 'html' : 'text',
    content: typeof content === 'string' ? content : '',
    lost: real.lost.map(({ code, count }) => `${code}:${count}`),
  });
}

function htmlFormat(): Format {
  return formats.find(({ id }) => id === 'html')!;
}

function choose(
  session: Session,
  request: ExportRequest,
): Result<{ readonly format: Format; readonly ids: readonly string[] }> {
  const format = formats.find(({ id, writer }) => id === request.format && writer !== null);
  if (!format) {
    const known = formats.filter(({ writer }) => writer).map(({ id }) => id);
    return fail('unknown-export-format', { format: request.format, formats: known.join(', ') });
  }
  const ids = request.documents.length > 0 ? request.documents : documentIds(session.file.connection);
  const missing = ids.find((id) => !session.tables.document(id));
  if (missing !== undefined) return fail('not-found', { what: 'document', id: missing });
  return ids.length === 0 ? fail('nothing-to-export') : ok({ format, ids });
}

/** The articles a request means, in library order where it names none. */
export function exportedIds(session: Session, request: ExportRequest): Result<readonly string[]> {
  const chosen = choose(session, request);
  return chosen.ok ? ok(chosen.value.ids) : chosen;
}

function optionsFor(session: Session, request: ExportRequest, language: 'en' | 'ko'): ExportOptions {
  return {
    against: request.against,
    language,
    people: new Map(people(session.file.connection).map((person) => [person.id, person])),
    now: new Date().toISOString(),
  };
}

interface SoundArticles {
  /** The article; null where its words or header differ from what was written: they never leave as if they were. */
  readonly read: (id: string) => ExportArticle | null;
  /** What was left out so far, as writers say it. */
  readonly lost: () => readonly string[];
}

function soundArticles(session: Session): SoundArticles {
  const damage = damageIn(session.file.connection);
  let articles = 0;
  let comments = 0;
  return {
    read: (id) => {
      const { value, met } = damage.observe(() => articleOf(session, id));
      comments += met.filter(({ table }) => table === 'threads').length;
      if (!met.some(({ table }) => table === 'segments' || table === 'documents')) return value;
      articles++;
      return null;
    },
    lost: () => [
      ...(articles > 0 ? [`damaged-articles:${articles}`] : []),
      ...(comments > 0 ? [`damaged-comments:${comments}`] : []),
    ],
  };
}

/** One article with the versions its changed rows have had. */
export function articleOf(session: Session, id: string): ExportArticle {
  const document = session.tables.document(id)!;
  const rows = session.tables.segmentsOf(id).filter(({ zone }) => zone !== 'leftover');
  return {
    id,
    title: document.title,
    header: document.header,
    engine: document.engine,
    rows: rows.map((segment) => ({
      segment,
      versions: segment.revision === 0 ? [] : versionsOf(session, segment.id),
      threads: session.tables.threadsOn(segment.id),
    })),
  };
}

/** The person may have said that a file is to be replaced; the project itself never is. */
function refuseOwn(session: Session, path: string): void {
  if (isOwnFile(session.file.path, path))
    throw new ProjectFailure(fail('own-file', { file: basename(path) }));
}

class FileExists extends Error {}

async function writeOne(
  path: string,
  written: WrittenFile,
  overwrite: boolean,
): Promise<{ readonly files: readonly string[]; readonly lost: readonly string[] }> {
  if (!overwrite && existsSync(path)) throw new FileExists();
  await writeFileAtomic(path, Buffer.from(written.content as string));
  return { files: [path], lost: written.lost.map(({ code, count }) => `${code}:${count}`) };
}

/** A name every file system takes, told apart by a number where two articles share a headline. */
function fileName(title: string, extension: string, taken: Set<string>): string {
  const clean = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters may not stand in names.
    .replace(/[\u0000-\u001f<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+|\.+$/gu, '');
  const short = Array.from(clean).slice(0, 80).join('').trim() || 'article';
  const base = extname(short) === `.${extension}` ? basename(short, extname(short)) : short;
  for (let number = 1; ; number++) {
    const name = `${base}${number === 1 ? '' : ` ${number}`}.${extension}`;
    if (!taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}
