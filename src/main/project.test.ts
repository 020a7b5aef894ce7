import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fail, ok } from '../contract/result';
import { readAppState } from './app-state';
import { projects } from './project';
import { openStateFile } from './state-file';
import { fakeDialogs, fakeEngine, projectView } from './testing';
import { translator } from './translate';

vi.mock('electron', () => ({
  app: { addRecentDocument: () => {}, clearRecentDocuments: () => {}, getPath: () => '/documents' },
}));

describe('projects', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'daejo-projects-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function setUp(engine = fakeEngine(), dialogs = fakeDialogs({})) {
    const state = openStateFile(at('state.json'), readAppState);
    const recentChanged = vi.fn();
    const sample = { articles: at('sample'), project: at('Sample.daejo') };
    const t = translator('en');
    const warn = vi.fn();
    const all = projects({
      engine,
      state,
      dialogs,
      translate: () => t,
      sample,
      backups: '/data/backups',
      recentChanged,
      warn,
    });
    return { all, engine, dialogs, recentChanged, state, warn };
  }

  test('what is odd about a project that opens all the same is said', async () => {
    const warning = fail('journal-kept', { file: 'a.daejo', kept: 'a.daejo-wal-kept' });
    const opened = ok({ ...projectView('a'), warnings: [warning] });
    const { all, warn } = setUp(fakeEngine((name) => (name === 'open' ? opened : undefined)));
    await all.open(at('a.daejo'));
    expect(warn).toHaveBeenCalledExactlyOnceWith(warning);
  });

  test('a new project gets its ending, and is remembered by name', async () => {
    const { all, engine, recentChanged } = setUp(fakeEngine(), fakeDialogs({ save: [at('오늘 밤')] }));
    expect((await all.create()).ok).toBe(true);
    expect(engine.calls).toEqual([['open', { path: at('오늘 밤.daejo'), create: true }]]);
    expect(all.recent()).toEqual(['오늘 밤']);
    expect(recentChanged).toHaveBeenCalled();
  });

  test('a new project never takes the place of a file, with or without its ending', async () => {
    writeFileSync(at('work.daejo'), 'work');
    const dialogs = fakeDialogs({ save: [at('work'), at('work.daejo')] });
    const { all, engine } = setUp(fakeEngine(), dialogs);
    for (const _ of [1, 2]) {
      expect(await all.create()).toEqual(fail('file-exists', { file: 'work.daejo' }));
    }
    expect(engine.calls).toEqual([]);
  });

  test('a cancelled dialog changes nothing', async () => {
    const { all, engine } = setUp();
    expect(await all.create()).toEqual(fail('canceled'));
    expect(await all.choose()).toEqual(fail('canceled'));
    expect(engine.calls).toEqual([]);
  });

  test('a recent project that is gone is said to be missing and leaves the list', async () => {
    const engine = fakeEngine((name, { path }) =>
      name === 'open' && path === at('gone.daejo') ? fail('file-missing', { file: 'gone.daejo' }) : undefined,
    );
    const { all, state } = setUp(engine);
    await state.update((value) => ({ ...value, recent: [at('gone.daejo'), at('here.daejo')] }));
    expect(await all.openRecent(0)).toEqual(fail('file-missing', { file: 'gone.daejo' }));
    expect(all.recent()).toEqual(['here']);
    expect(await all.openRecent(5)).toMatchObject({ ok: false, code: 'not-found' });
  });

  test.each([
    ['the copy chosen is opened as a file of its own', 1, true],
    ['without a choice nothing is opened', 2, false],
  ])('copies of a damaged project are offered: %s', async (_, choice, opens) => {
    const backups = ['b', 'a'].map((name) => ({ name, at: '2026-11-28T10:00:00Z', bytes: 1_200_000 }));
    const engine = fakeEngine((name, { path }) => {
      if (name === 'backups') return ok(backups);
      if (name === 'restoreBackup') return ok({ path: at('night 1.daejo') });
      return name === 'open' && path === at('night.daejo')
        ? fail('project-damaged', { file: 'night.daejo', problem: 'page 7' })
        : undefined;
    });
    const { all, dialogs } = setUp(engine, fakeDialogs({ message: [choice] }));
    expect(await all.open(at('night.daejo'))).toMatchObject({ ok: opens });
    expect(dialogs.asked.message[0]).toContain('page 7');
    const restored = engine.calls.filter(([name]) => name === 'restoreBackup');
    expect(restored).toEqual(opens ? [['restoreBackup', { path: at('night.daejo'), name: 'a' }]] : []);
    if (opens) expect(all.recent()).toEqual(['night 1']);
  });

  test('the one that is open is not opened again, unless it is open for reading only', async () => {
    const { all, engine } = setUp();
    await all.open(at('a.daejo'));
    expect((await all.open(at('a.daejo'))).ok).toBe(true);
    expect(engine.calls.map(([name]) => name)).toEqual(['open']);
    const reading = setUp(fakeEngine(undefined, [], { code: 'file-protected' }));
    await reading.all.open(at('a.daejo'));
    await reading.all.open(at('a.daejo'));
    expect(reading.engine.calls.map(([name]) => name)).toEqual(['open', 'close', 'open']);
  });

  test('one that cannot be opened now stays in the list', async () => {
    const { all, state } = setUp(fakeEngine(() => fail('file-unreadable', { file: 'x', problem: 'EACCES' })));
    await state.update((value) => ({ ...value, recent: [at('x.daejo')] }));
    await all.openRecent(0);
    expect(all.recent()).toEqual(['x']);
  });

  describe('the sample', () => {
    const articles = ['02-b.ko.txt', '01-a.en.txt', '02-b.en.txt', 'README.md'];
    const empty = fakeEngineOf(0);
    beforeEach(() => {
      mkdirSync(at('sample'));
      for (const name of articles) writeFileSync(at(`sample/${name}`), name);
    });

    function fakeEngineOf(documents: number) {
      return () => fakeEngine((name) => (name === 'open' ? ok(projectView('Sample', documents)) : undefined));
    }

    test('is made of its articles in order, with their sources', async () => {
      const { all, engine } = setUp(empty());
      expect((await all.openSample()).ok).toBe(true);
      expect(engine.calls).toEqual([
        ['open', { path: at('Sample.daejo'), create: true }],
        [
          'importFiles',
          {
            files: [at('sample/01-a.en.txt'), at('sample/02-b.en.txt')],
            korean: [at('sample/02-b.ko.txt')],
          },
        ],
      ]);
    });

    test('is opened as it was left, once it is there', async () => {
      writeFileSync(at('Sample.daejo'), '');
      const { all, engine } = setUp(fakeEngineOf(3)());
      await all.openSample();
      expect(engine.calls).toEqual([['open', { path: at('Sample.daejo'), create: false }]]);
    });

    test('that could not be filled is not left empty', async () => {
      const engine = fakeEngine((name, input) => {
        if (name === 'importFiles') return fail('disk-full', { file: 'Sample.daejo' });
        if (name !== 'open') return undefined;
        writeFileSync(String(input.path), '');
        return ok(projectView('Sample', 0));
      });
      const { all } = setUp(engine);
      expect(await all.openSample()).toEqual(fail('disk-full', { file: 'Sample.daejo' }));
      expect(existsSync(at('Sample.daejo'))).toBe(false);
      expect(engine.project()).toBeNull();
      expect(all.recent()).toEqual([]);
    });
  });
});
