import { describe, expect, test, vi } from 'vitest';
import { ok } from '../contract/result';
import type { Dialogs } from './dialog-questions';
import { repairing } from './repairs';
import { projectView } from './testing';

function setUp({
  open = null as string | null,
  chosen = [] as readonly (readonly string[])[],
  saved = null as string | null,
} = {}) {
  const left = [...chosen];
  const dialogs: Dialogs = {
    open: async () => left.shift() ?? [],
    save: async () => saved,
    message: async () => 0,
  };
  const asked: unknown[] = [];
  const projects = {
    open: vi.fn(async () => ok(projectView('repaired'))),
    openBackup: vi.fn(async () => ok(projectView('copy'))),
  };
  const { calls } = repairing({
    engine: { project: () => open },
    projects,
    dialogs,
    translate: () => (key) => key,
    apart: async (name, input) => {
      asked.push([name, input]);
      return ok({ ok: true, events: 1, problems: [] }) as never;
    },
  });
  return { calls, asked, projects };
}

describe('repairing', () => {
  test('is about the open project', async () => {
    const { calls, asked, projects } = setUp({ open: '/night.daejo', saved: '/new' });
    expect(await calls.verifyProject()).toMatchObject({ ok: true, value: { file: 'night' } });
    await calls.repairProject();
    await calls.openRepaired();
    await calls.openBackup();
    expect(asked).toEqual([
      ['verify', { path: '/night.daejo' }],
      ['repair', { path: '/night.daejo', out: '/new.daejo' }],
    ]);
    expect(projects.open).toHaveBeenCalledWith('/new.daejo');
    expect(projects.openBackup).toHaveBeenCalledWith('/night.daejo');
  });

  test('is about the one that is chosen where none is open, and goes on with it', async () => {
    const { calls, asked } = setUp({ chosen: [['/poison.daejo']], saved: '/new.daejo' });
    await calls.verifyProject();
    await calls.repairProject();
    expect(asked).toEqual([
      ['verify', { path: '/poison.daejo' }],
      ['repair', { path: '/poison.daejo', out: '/new.daejo' }],
    ]);
  });

  test('does nothing where a dialog is cancelled, and replaces no file', async () => {
    const cancelled = setUp();
    expect(await cancelled.calls.verifyProject()).toMatchObject({ code: 'canceled' });
    const unsaved = setUp({ open: '/night.daejo' });
    expect(await unsaved.calls.repairProject()).toMatchObject({ code: 'canceled' });
    const standing = setUp({ open: '/night.daejo', saved: process.execPath });
    expect(await standing.calls.openRepaired()).toMatchObject({ code: 'not-found' });
    expect([...cancelled.asked, ...unsaved.asked, ...standing.asked]).toEqual([]);
  });
});
