/** The optional grammar check: loads its worker when first asked, stops it when nobody asks any more. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CheckRow, Finding } from '../../core/checks/check';
import type { GrammarLint, GrammarSource } from '../../core/checks/grammar-lint';
import { checkRow } from '../../core/checks/run-checks';
import { packageFile } from '../package-file';
import type { GrammarReply, GrammarRequest, GrammarSetup } from './protocol';

export interface Grammar {
  /**
   * Advice on the English of rows, in their order and left to right; the same rows give the same findings. Rows that
   * were asked before cost nothing. Rejects with `GrammarFailure`; the next call starts a new worker.
   */
  readonly check: (
    rows: readonly { readonly id: string; readonly en: string }[],
  ) => Promise<readonly Finding[]>;
  /** What is known of a sentence without waiting, for `CheckOptions.grammar`. */
  readonly known: GrammarSource;
  /** True where a sentence was looked at. */
  readonly hasSeen: (en: string) => boolean;
  /** Stops the worker. What is under way rejects with `stopped`; later calls do too. */
  readonly close: () => void;
}

/** Why there is no advice: it was closed, took too long, or broke (not installed, out of memory). */
export class GrammarFailure extends Error {
  readonly code: 'stopped' | 'timeout' | 'failed';

  constructor(code: GrammarFailure['code']) {
    super(`The grammar check gave no answer: ${code}.`);
    this.name = 'GrammarFailure';
    this.code = code;
  }
}

/** The part of a worker thread that is used; tests have one of their own. */
export interface GrammarWorker {
  postMessage(request: GrammarRequest): void;
  on(event: 'message', listener: (reply: GrammarReply) => void): unknown;
  on(event: 'error' | 'exit', listener: () => void): unknown;
  terminate(): unknown;
}

export interface GrammarOptions {
  readonly start?: () => GrammarWorker;
  /** Milliseconds a batch may take; the first also loads Harper. */
  readonly patience?: number;
  /** Milliseconds without a call after which the worker is stopped, and its memory given back. */
  readonly idle?: number;
}

/** Sentences asked at once: an answer every third of a second. */
const batch = 40;
/** Sentences whose advice is kept. */
const mostKept = 20_000;

/**
 * The worker's code: built, beside the engine (see electron.vite.config.ts), as an address that holds the code itself,
 * since Electron starts no thread from a file in an archive; in a checkout the source.
 */
function workerCode(): URL | string {
  const here = dirname(fileURLToPath(import.meta.url));
  const built = [here, dirname(here)]
    .map((folder) => join(folder, 'grammar-worker.js'))
    .find((path) => existsSync(path));
  if (built === undefined) return join(here, 'worker.ts');
  return new URL(`data:text/javascript;base64,${readFileSync(built).toString('base64')}`);
}

/** Reads 16 MB, in some ten milliseconds. */
function startWorker(): GrammarWorker {
  const binary = new Uint8Array(readFileSync(packageFile('harper.js', 'dist/harper_wasm_slim_bg.wasm')));
  const workerData: GrammarSetup = { binary };
  const worker = new Worker(workerCode(), { workerData, transferList: [binary.buffer] });
  // A window that closes does not wait for advice.
  worker.unref();
  return worker;
}

interface Pending {
  readonly id: number;
  readonly worker: GrammarWorker;
  readonly resolve: (lints: GrammarReply['lints']) => void;
  readonly reject: (failure: GrammarFailure) => void;
}

/** Starts nothing yet: the worker begins with the first sentence, in about a second and 400 MB. */
export function createGrammar(options: GrammarOptions = {}): Grammar {
  const { start = startWorker, patience = 60_000, idle = 300_000 } = options;
  const kept = new Map<string, readonly GrammarLint[]>();
  let worker: GrammarWorker | null = null;
  let pending: Pending | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let resting: ReturnType<typeof setTimeout> | null = null;
  let asked = 0;
  let closed = false;

  function stop(code: GrammarFailure['code']): void {
    const waiting = pending;
    const stopped = worker;
    pending = null;
    worker = null;
    if (resting) clearTimeout(resting);
    resting = null;
    stopped?.terminate();
    waiting?.reject(new GrammarFailure(code));
  }

  function running(): GrammarWorker {
    if (worker) return worker;
    const started = start();
    started.on('message', ({ id, lints }) => {
      if (pending?.id !== id || pending.worker !== started) return;
      const { resolve } = pending;
      pending = null;
      resolve(lints);
    });
    const broken = () => {
      if (worker === started) stop('failed');
    };
    started.on('error', broken);
    started.on('exit', broken);
    worker = started;
    return started;
  }

  function ask(texts: readonly string[]): Promise<GrammarReply['lints']> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => stop('timeout'), patience);
      const settle =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          then(value);
        };
      asked += 1;
      try {
        const to = running();
        pending = { id: asked, worker: to, resolve: settle(resolve), reject: settle(reject) };
        to.postMessage({ id: asked, texts });
      } catch {
        clearTimeout(timer);
        stop('failed');
        reject(new GrammarFailure('failed'));
      }
    });
  }

  function rest(): void {
    if (resting) clearTimeout(resting);
    resting = setTimeout(() => stop('stopped'), idle);
    resting.unref();
  }

  function keep(text: string, lints: readonly GrammarLint[]): void {
    kept.set(text, lints);
    if (kept.size <= mostKept) return;
    const [oldest] = kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
  }

  /** The advice on each text; of more texts than are kept, too. */
  async function learn(texts: readonly string[]): Promise<ReadonlyMap<string, readonly GrammarLint[]>> {
    const learned = new Map(texts.map((text) => [text, kept.get(text)] as const));
    const unknown = [...learned].flatMap(([text, lints]) => (lints === undefined ? [text] : []));
    for (let from = 0; from < unknown.length; from += batch) {
      if (closed) throw new GrammarFailure('stopped');
      const some = unknown.slice(from, from + batch);
      const lints = await ask(some);
      for (const [index, text] of some.entries()) {
        learned.set(text, lints[index] ?? []);
        keep(text, lints[index] ?? []);
      }
      rest();
    }
    return new Map([...learned].map(([text, lints]) => [text, lints ?? []]));
  }

  const known: GrammarSource = (en) => kept.get(en) ?? [];

  return {
    check: (rows) => {
      const texts = rows.map(({ en }) => en);
      const work = queue.then(async () => {
        if (closed) throw new GrammarFailure('stopped');
        const learned = await learn(texts);
        return rows.flatMap((row) => findingsOf(row, (en) => learned.get(en) ?? []));
      });
      queue = work.catch(() => undefined);
      return work;
    },
    known,
    hasSeen: (en) => kept.has(en),
    close: () => {
      closed = true;
      stop('stopped');
    },
  };
}

/** Through the check itself, so that a finding is the same wherever it is made. */
function findingsOf({ id, en }: { readonly id: string; readonly en: string }, grammar: GrammarSource) {
  const row: CheckRow = { id, zone: 'paragraph', paragraph: 0, ko: null, en, alignment: null };
  return checkRow(row, null, { only: ['grammar'], grammar });
}
