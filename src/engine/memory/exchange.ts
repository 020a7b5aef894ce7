/** Memories as TSV files: read and written a stretch at a time, between other calls, however long they are. */
import { createReadStream, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import iconv from 'iconv-lite';
import { fail, ok, type Result } from '../../contract/result';
import type { ExportedTerms, ImportedTerms } from '../../contract/term-views';
import type { MemoryEntry } from '../../core/memory/entry';
import {
  type MemoryTsvDefaults,
  memoryLine,
  memoryLineReader,
  memoryTsvHead,
} from '../../core/memory/memory-tsv';
import { decode } from '../intake/decode';
import { failureOf } from '../store/errors';
import type { MemoryStore } from '../store/memory-sql';

/** Entries in one transaction: some 50 ms of work between two calls. */
const batch = 100;
/** Lines that are named one by one; of the rest only the number. */
const mostNamed = 200;
/** Bytes that the encoding is told by. */
const sample = 1 << 16;

export interface ExchangeOptions {
  /** False when the project was closed meanwhile. */
  readonly goOn: () => boolean;
  readonly progress: (done: number, total: number) => void;
}

/**
 * Adds the sentences of a table to a memory. Each batch is durable when the next begins: a file that is read a second
 * time, after a crash or by mistake, doubles nothing.
 */
export async function importMemory(
  store: MemoryStore,
  path: string,
  defaults: Omit<MemoryTsvDefaults, 'origin'>,
  { goOn, progress }: ExchangeOptions,
): Promise<Result<ImportedTerms>> {
  const file = basename(path);
  try {
    const encoding = await encodingOf(path, file);
    if (!encoding.ok) return encoding;
    const size = statSync(path).size;
    const readLine = memoryLineReader({ ...defaults, origin: file });
    const problems: { code: string; params: { line: number } }[] = [];
    let waiting: MemoryEntry[] = [];
    let [entries, added, unread, number] = [0, 0, 0, 0];
    const put = async () => {
      added += store.add(waiting);
      entries += waiting.length;
      waiting = [];
      await others();
    };
    const source = createReadStream(path);
    for await (const line of linesOf(source, encoding.value)) {
      number += 1;
      const found = readLine(line);
      if (found && 'problem' in found) {
        unread += 1;
        if (problems.length < mostNamed) problems.push({ code: found.problem, params: { line: number } });
      } else if (found) waiting.push(found.entry);
      if (waiting.length < batch) continue;
      if (!goOn()) return fail('no-project');
      await put();
      progress(Math.min(source.bytesRead, size - 1), size);
    }
    if (!goOn()) return fail('no-project');
    await put();
    progress(size, size);
    const more = unread - problems.length;
    const rest = more > 0 ? [{ code: 'more-lines', params: { count: more } }] : [];
    return ok({ file, added, changed: entries - added, problems: [...problems, ...rest] });
  } catch (error) {
    return failureOf(error, file);
  }
}

/** What the first lines are written in; refuses what is no text. */
async function encodingOf(path: string, file: string): Promise<Result<string>> {
  const handle = await open(path);
  try {
    const bytes = Buffer.alloc(sample);
    const { bytesRead } = await handle.read(bytes, 0, sample, 0);
    if (bytesRead === 0) return fail('empty-input', { file });
    const read = bytes.subarray(0, bytesRead);
    // A letter cut in two by the end of the sample would look like another encoding.
    const end = bytesRead < sample ? bytesRead : read.lastIndexOf(0x0a) + 1 || bytesRead;
    const wide = read[0] === 0xff || read[0] === 0xfe;
    const decoded = decode(wide ? read.subarray(0, bytesRead & ~1) : read.subarray(0, end), file);
    return decoded.ok ? ok(decoded.value.encoding) : decoded;
  } finally {
    await handle.close();
  }
}

async function* linesOf(source: AsyncIterable<unknown>, encoding: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  let rest = '';
  for await (const chunk of source) {
    const parts = (rest + decoder.write(chunk as Buffer)).split(/\r\n|\n|\r(?!$)/u);
    rest = parts.pop() ?? '';
    yield* parts;
  }
  rest += decoder.end() ?? '';
  if (rest !== '') yield rest.replace(/\r$/u, '');
}

/** Writes every entry of a memory to a table, under another name first: a file is never half there. */
export async function exportMemory(
  store: MemoryStore,
  target: { readonly path: string; readonly overwrite: boolean },
  { goOn, progress }: ExchangeOptions,
): Promise<Result<ExportedTerms>> {
  const path = resolve(target.path);
  const file = basename(path);
  if (!target.overwrite && existsSync(path)) return fail('file-exists', { file });
  const total = store.size();
  if (total === 0) return fail('nothing-to-export');
  const draft = join(dirname(path), `.${file}.${process.pid}.new`);
  try {
    const handle = await open(draft, 'w');
    let entries = 0;
    try {
      await handle.write(`${memoryTsvHead}\n`);
      for (let after = 0; ; ) {
        if (!goOn()) return fail('no-project');
        const page = store.page(after, 500);
        if (page.length === 0) break;
        await handle.write(page.map((entry) => `${memoryLine(entry)}\n`).join(''));
        after = page[page.length - 1]!.id;
        entries += page.length;
        progress(Math.min(entries, total), total);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    renameSync(draft, path);
    return ok({ file, entries });
  } catch (error) {
    return failureOf(error, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
