import { createHash } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from '@electron-internal/extract-zip';
import { say } from '../setup/say.mjs';
import { cacheFolder, root } from './paths';

/** No answer from the server within this time: GitHub is out of reach on many office networks. */
const answerLimit = 8_000;
/** A download that brings nothing for this long is given up. */
const idleLimit = 20_000;

type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: string };

export function officialFolder(version: string): string {
  return join(cacheFolder(), `electron-${version}-${process.platform}-${process.arch}`);
}

/**
 * Downloads the official build into the cache, checked against the sums that the electron package carries; the
 * folder appears complete or not at all. Our own download and not electron/install.js, which has no time limit
 * and writes into node_modules. ELECTRON_MIRROR is honoured. Never throws for a network that is not there.
 */
export async function downloadOfficial(version: string): Promise<Outcome> {
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  const expected = checksum(file);
  if (expected === null) return { ok: false, reason: `there is no official build named ${file}` };
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  const base = mirror ?? 'https://github.com/electron/electron/releases/download/';
  const url = `${base}v${version}/${file}`;
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(join(cacheFolder(), 'download-'));
  try {
    say(`Downloading ${url} ...`);
    const archive = join(work, file);
    const sum = await download(url, archive);
    if (sum !== expected) return { ok: false, reason: 'what was downloaded is damaged (its sha256 differs)' };
    const unpacked = join(work, 'unpacked');
    mkdirSync(unpacked);
    await extract(archive, { dir: unpacked });
    const target = officialFolder(version);
    if (existsSync(target)) rmSync(target, { recursive: true });
    renameSync(unpacked, target);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: explain(error, new URL(url).host) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Streams `url` into `path`; returns the sha256 of the bytes, in hex. */
async function download(url: string, path: string): Promise<string> {
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(new Error('no answer')), answerLimit);
  try {
    const response = await fetch(url, { signal: stop.signal });
    if (!response.ok || response.body === null) throw new Error(`the server answered ${response.status}`);
    const hash = createHash('sha256');
    const touch = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(new Error('no progress for 20 s')), idleLimit);
        hash.update(chunk);
        yield chunk;
      }
    };
    await pipeline(
      Readable.from(response.body as AsyncIterable<Uint8Array>),
      touch,
      createWriteStream(path),
      { signal: stop.signal },
    );
    return hash.digest('hex');
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    clearTimeout(timer);
  }
}

function checksum(file: string): string | null {
  const sums = JSON.parse(readFileSync(join(root, 'node_modules/electron/checksums.json'), 'utf8'));
  return sums[file] ?? null;
}

function explain(error: unknown, host: string): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `${host} cannot be found from here`;
  if (code === 'ENOSPC') return 'the disk is full';
  return `${host}: ${cause instanceof Error ? cause.message : String(cause)}`;
}
