import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fail } from '../contract/result';
import { readAppState } from './app-state';
import { sharedFiles } from './shared-files';
import { openStateFile } from './state-file';
import { fakeDialogs, fakeEngine } from './testing';
import { translator } from './translate';

vi.mock('electron', () => ({
  app: { getPath: (name: string) => (name === 'userData' ? '/user-data' : '/documents') },
}));

const desk = { corrections: '/user-data/corrections.json', memory: '/user-data/desk.daejo-memory' };

describe('shared files', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'daejo-shared-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function setUp(dialogs = fakeDialogs({}), engine = fakeEngine()) {
    await engine.call('open', { path: at('night.daejo'), create: false });
    engine.calls.length = 0;
    const state = openStateFile(at('state.json'), readAppState);
    const t = translator('en');
    const files = sharedFiles({ engine, state, dialogs, translate: () => t, desk });
    return { files, state, dialogs, engine };
  }

  test('are kept, given to the engine with the desk’s own, and taken away by their names', async () => {
    const dialogs = fakeDialogs({ open: [[at('a/terms.csv')], [at('b/terms.csv')]] });
    const { files, state, engine } = await setUp(dialogs);
    await files.add({ kind: 'glossary' });
    await files.add({ kind: 'glossary' });
    expect(state.get().shared.glossaries).toEqual([at('a/terms.csv'), at('b/terms.csv')]);
    expect(engine.calls.at(-1)).toEqual([
      'shared',
      { desk, glossaries: [at('a/terms.csv'), at('b/terms.csv')], corrections: [], memories: [] },
    ]);
    expect((await files.remove({ kind: 'glossary', file: 'a/terms.csv' })).ok).toBe(true);
    expect(await files.remove({ kind: 'glossary', file: 'a/terms.csv' })).toMatchObject({
      code: 'not-found',
    });
    expect(openStateFile(at('state.json'), readAppState).get().shared.glossaries).toEqual([
      at('b/terms.csv'),
    ]);
  });

  test('one that is there already is not added twice, and nothing is without a file', async () => {
    const dialogs = fakeDialogs({ open: [[at('terms.csv')], [at('terms.csv')], []] });
    const { files, state } = await setUp(dialogs);
    await files.add({ kind: 'glossary' });
    await files.add({ kind: 'glossary' });
    expect(await files.add({ kind: 'glossary' })).toMatchObject({ code: 'canceled' });
    expect(state.get().shared.glossaries).toEqual([at('terms.csv')]);
  });

  test('a new memory is made where the person says, once', async () => {
    const { files, engine } = await setUp(fakeDialogs({ save: [at('desk')] }));
    await files.add({ kind: 'memory', create: true });
    const path = at('desk.daejo-memory');
    expect(engine.calls.at(-1)?.[1]).toMatchObject({ memories: [path], create: path });
    await files.give();
    expect(engine.calls.at(-1)?.[1]).not.toHaveProperty('create');
  });
});

describe('files of terms', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'daejo-shared-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function setUp(dialogs: ReturnType<typeof fakeDialogs>, engine = fakeEngine(), open = true) {
    if (open) await engine.call('open', { path: at('night.daejo'), create: false });
    engine.calls.length = 0;
    const state = openStateFile(at('state.json'), readAppState);
    const t = translator('en');
    return { ...sharedFiles({ engine, state, dialogs, translate: () => t, desk }), dialogs, engine };
  }

  test('are imported from where the person says', async () => {
    const { importTerms, engine } = await setUp(fakeDialogs({ open: [[at('terms.csv')]] }));
    await importTerms('glossary');
    expect(engine.calls).toEqual([['importTerms', { kind: 'glossary', path: at('terms.csv') }]]);
    expect(await importTerms('corrections')).toMatchObject({ code: 'canceled' });
  });

  test('are exported beside the project, with the ending of their kind', async () => {
    const dialogs = fakeDialogs({ save: [at('out.tsv'), at('out'), at('held')], message: [1] });
    const { exportTerms, engine } = await setUp(dialogs);
    await exportTerms('glossary');
    await exportTerms('corrections');
    writeFileSync(at('held.csv'), '');
    // The person typed another name than that of the file which stands there, and keeps that.
    expect(await exportTerms('glossary')).toMatchObject({ code: 'canceled' });
    expect(dialogs.asked.save[0]).toBe(at('night glossary.csv'));
    expect(engine.calls.map(([, input]) => input)).toEqual([
      { kind: 'glossary', path: at('out.tsv'), overwrite: true },
      { kind: 'corrections', path: at('out.json'), overwrite: true },
    ]);
  });

  test('so are sentences, as a table', async () => {
    const dialogs = fakeDialogs({ open: [[at('old.tsv')]], save: [at('out')] });
    const { importMemory, exportMemory, engine } = await setUp(dialogs);
    await importMemory();
    await exportMemory();
    expect(dialogs.asked.save[0]).toBe(at('night memory.tsv'));
    expect(engine.calls).toEqual([
      ['importMemory', { path: at('old.tsv') }],
      ['exportMemory', { path: at('out.tsv'), overwrite: true }],
    ]);
    expect(await importMemory()).toMatchObject({ code: 'canceled' });
  });

  test('need a project', async () => {
    const { importTerms, exportTerms } = await setUp(fakeDialogs({}), fakeEngine(), false);
    expect(await importTerms('glossary')).toEqual(fail('no-project'));
    expect(await exportTerms('glossary')).toEqual(fail('no-project'));
  });
});
