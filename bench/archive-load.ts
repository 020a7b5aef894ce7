/**
 * A process of its own, so that its memory is that of one archive: imports a folder of article pairs, works with the
 * project, and prints what each step took as JSON.
 *
 * Arguments: FOLDER PROJECT.
 */
import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Result } from '../src/contract/result';
import { createEngine } from '../src/engine/engine';

export interface ArchiveLoad {
  /** Milliseconds of each step, in order. */
  readonly steps: Readonly<Record<string, number>>;
  readonly segments: number;
  /** Rows that the replacement changed. */
  readonly replaced: number;
  /** The longest that another call was waited for while the replacement ran, was undone and redone. */
  readonly longestCall: number;
  readonly importMegabytes: number;
  readonly workMegabytes: number;
  readonly fileMegabytes: number;
  readonly fileAfterMegabytes: number;
}

const megabytesOf = (path: string) => statSync(path).size / 2 ** 20;
const peak = () => process.resourceUsage().maxRSS / 1024;

async function load(folder: string, path: string): Promise<ArchiveLoad> {
  const steps: Record<string, number> = {};
  const step = async <T>(name: string, work: () => Promise<Result<T>>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    steps[name] = performance.now() - start;
    if (!result.ok) throw new Error(`${name}: ${result.code} ${JSON.stringify(result.params)}`);
    return result.value;
  };
  let checked: (() => void) | null = null;
  const engine = createEngine({
    emit: (name, value) => {
      if (name !== 'progress' || !('task' in value) || value.task !== 'checks') return;
      if (value.done === value.total) checked?.();
    },
  });
  await engine.host.actor({ id: 'bench', name: 'Bench', initials: 'B' });
  await step('create', () => engine.host.open({ path, create: true }));
  await step('import', () => engine.host.importFiles({ files: [folder] }));
  await engine.host.close({});
  const importMegabytes = peak();
  const fileMegabytes = megabytesOf(path);

  await step('open', () => engine.host.open({ path, create: false }));
  const library = await step('list of articles', () => engine.calls.library({ offset: 0, limit: 100 }));
  const document = library.items[0]!.id;
  await step('first rows', () => engine.calls.rows({ document, offset: 0, limit: 50 }));
  const project = await step('counts', () => engine.calls.project({}));
  const words = { matchCase: false, wholeWord: false, limit: 200 };
  await step('find', () => engine.calls.find({ ...words, query: '이사회', sides: ['source', 'target'] }));
  await step('history', () => engine.calls.history({ offset: 0, limit: 50 }));
  let longestCall = 0;
  let running = true;
  const others = (async () => {
    while (running) {
      const start = performance.now();
      await engine.calls.rows({ document, offset: 0, limit: 50 });
      longestCall = Math.max(longestCall, performance.now() - start);
      await wait(5);
    }
  })();
  const half = { command: 'replace' as const, find: 'Hanbit Electronics', with: 'Hanbit' };
  const { rows: replaced = 0 } = await step('replace', () => engine.calls.command(half));
  await step('undo', () => engine.calls.undo({}));
  await step('redo', () => engine.calls.redo({}));
  running = false;
  await others;
  await step('check', async () => {
    const done = new Promise<void>((resolve) => {
      checked = resolve;
    });
    const state = await engine.calls.checkAll({});
    await done;
    return state;
  });
  await step('findings', () => engine.calls.findings({ offset: 0, limit: 100, order: 'severity' }));
  await step('close', () => engine.host.close({}));
  const work = { longestCall, replaced, workMegabytes: peak(), segments: project.segments };
  return { steps, ...work, importMegabytes, fileMegabytes, fileAfterMegabytes: megabytesOf(path) };
}

const [, script, folder, path] = process.argv;
if (script && folder && path && import.meta.url === pathToFileURL(script).href) {
  console.log(JSON.stringify(await load(folder, path)));
}
