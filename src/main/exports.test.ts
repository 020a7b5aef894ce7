import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ExportRequest } from '../contract/engine-calls';
import { fail } from '../contract/result';
import { exporting } from './exports';
import { fakeDialogs, fakeEngine } from './testing';
import { translator } from './translate';

vi.mock('electron', () => ({
  app: { getPath: (name: string) => (name === 'userData' ? '/user-data' : '/documents') },
}));

const one: ExportRequest = { format: 'docx', documents: ['d1'], against: 'mt' };
const all: ExportRequest = { ...one, documents: [] };

describe('exporting', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'daejo-exports-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function setUp(dialogs = fakeDialogs({}), engine = fakeEngine()) {
    await engine.call('open', { path: at('night.daejo'), create: false });
    engine.calls.length = 0;
    const t = translator('en');
    return { ...exporting(engine, dialogs, () => t), dialogs, engine };
  }

  test('one article asks for a file named by its title, beside the project', async () => {
    const { run, file, dialogs, engine } = await setUp(fakeDialogs({ save: [at('a.docx')] }));
    expect(await run(one)).toEqual({ ok: true, value: { files: ['a.docx'], lost: [] } });
    expect(dialogs.asked.save).toEqual([at('제목 one.docx')]);
    expect(engine.calls).toEqual([['exportTo', { request: one, path: at('a.docx'), overwrite: true }]]);
    expect(file(0)).toBe(at('a.docx'));
    expect(file(1)).toBeNull();
  });

  test('the next export starts where the last one went', async () => {
    const { run, dialogs } = await setUp(fakeDialogs({ save: [join(folder, 'x.docx'), null] }));
    await run(one);
    await run({ ...one, format: 'text' });
    expect(dialogs.asked.save[1]).toBe(at('제목 one.txt'));
  });

  test('a file that only our ending runs into is replaced on confirmation', async () => {
    writeFileSync(at('a.docx'), '');
    const dialogs = fakeDialogs({ save: [at('a'), at('a')], message: [1, 0] });
    const { run, engine } = await setUp(dialogs);
    expect(await run(one)).toEqual(fail('canceled'));
    expect(engine.calls).toEqual([]);
    expect((await run(one)).ok).toBe(true);
    expect(dialogs.asked.message).toHaveLength(2);
  });

  test('several articles ask for a folder, and before files in it are replaced', async () => {
    const engine = fakeEngine(
      (name, { overwrite }) =>
        name === 'exportTo' && !overwrite ? fail('file-exists', { file: 'one.docx' }) : undefined,
      ['one', 'two'],
    );
    const dialogs = fakeDialogs({ open: [[folder], [folder]], message: [1, 0] });
    const { run } = await setUp(dialogs, engine);
    expect(await run(all)).toEqual(fail('canceled'));
    expect((await run(all)).ok).toBe(true);
    expect(engine.calls.map(([, input]) => (input as { overwrite: boolean }).overwrite)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('a whole project of one article is one file', async () => {
    const { run, dialogs } = await setUp(fakeDialogs({}), fakeEngine(undefined, ['only']));
    await run(all);
    expect(dialogs.asked).toMatchObject({ open: [], save: [at('only.docx')] });
  });

  test('a project as data is one file, named by the project', async () => {
    const { run, dialogs } = await setUp(fakeDialogs({}), fakeEngine(undefined, ['one', 'two']));
    await run({ ...all, format: 'json' });
    expect(dialogs.asked).toMatchObject({ open: [], save: [at('night.json')] });
  });

  test('without a project, or with the dialog cancelled, nothing is written', async () => {
    const t = translator('en');
    const engine = fakeEngine();
    expect(await exporting(engine, fakeDialogs({}), () => t).run(one)).toEqual(fail('no-project'));
    const { run, engine: open } = await setUp();
    expect(await run(one)).toEqual(fail('canceled'));
    expect([...engine.calls, ...open.calls]).toEqual([]);
  });
});
