import { describe, expect, test, vi } from 'vitest';
import { fail, ok } from '../contract/result';
import { opening } from './opening';
import type { Projects } from './project';
import { fakeEngine, projectView } from './testing';

function setUp({
  recent = [] as readonly string[],
  settled = true,
  closed = null as string | null,
  engine = fakeEngine(),
} = {}) {
  const open = vi.fn(async (path: string) => engine.call('open', { path, create: false }));
  const projects = {
    open,
    openRecent: vi.fn(async () => ok(projectView('recent'))),
    openSample: vi.fn(async () => ok(projectView('sample'))),
    create: vi.fn(async () => engine.call('open', { path: '/new.daejo', create: true })),
    recent: () => recent,
  } as unknown as Projects;
  const failed = vi.fn();
  const settle = vi.fn(async () => settled);
  const focus = vi.fn();
  return {
    ...opening({ engine, projects, failed, leftClosed: () => closed, settle, focus }),
    projects,
    failed,
    settle,
    focus,
    engine,
  };
}

describe('at the start', () => {
  test('a project named on the command line is opened', async () => {
    const { openFirst, projects } = setUp({ recent: ['last'] });
    await openFirst(['/tonight.daejo']);
    expect(projects.open).toHaveBeenCalledWith('/tonight.daejo');
    expect(projects.openRecent).not.toHaveBeenCalled();
  });

  test('else the last one', async () => {
    const { openFirst, projects } = setUp({ recent: ['last'] });
    await openFirst([]);
    expect(projects.openRecent).toHaveBeenCalledWith(0);
  });

  test('but not one that stopped the engine: it is said, and can be opened from the list', async () => {
    const { openFirst, projects, failed } = setUp({ recent: ['last'], closed: 'last' });
    await openFirst([]);
    expect(projects.openRecent).not.toHaveBeenCalled();
    expect(failed).toHaveBeenCalledWith(fail('project-stopped-engine', { file: 'last' }));
  });

  test('and the first time the sample', async () => {
    const { openFirst, projects } = setUp();
    await openFirst([]);
    expect(projects.openSample).toHaveBeenCalledOnce();
  });

  test('articles for a first project: it is asked where that shall be', async () => {
    const { openFirst, projects, engine } = setUp();
    await openFirst(['/a.txt']);
    await vi.waitFor(() => expect(engine.calls.at(-1)).toEqual(['importFiles', { files: ['/a.txt'] }]));
    expect(projects.create).toHaveBeenCalledOnce();
    expect(projects.openSample).not.toHaveBeenCalled();
  });

  test('what cannot be opened is told to the window', async () => {
    const failure = fail('project-damaged', { file: 'x', problem: 'y' });
    const { openFirst, failed } = setUp({ engine: fakeEngine(() => failure) });
    await openFirst(['/x.daejo']);
    expect(failed).toHaveBeenCalledWith(failure);
  });
});

describe('from outside', () => {
  test('another project is opened once what is typed is saved', async () => {
    const { openFiles, projects, settle, focus } = setUp();
    await openFiles(['/other.daejo']);
    expect(focus).toHaveBeenCalledOnce();
    expect(settle).toHaveBeenCalledOnce();
    expect(projects.open).toHaveBeenCalledWith('/other.daejo');
  });

  test('nothing is opened over words that could not be saved', async () => {
    const { openFiles, projects, engine } = setUp({ settled: false });
    await openFiles(['/other.daejo', '/a.txt']);
    expect(projects.open).not.toHaveBeenCalled();
    expect(engine.calls).toEqual([]);
  });

  test('the project that is open is only brought to the front', async () => {
    const { openFiles, projects, settle } = setUp();
    await openFiles(['/p.daejo']);
    await openFiles(['/p.daejo']);
    expect(projects.open).toHaveBeenCalledOnce();
    expect(settle).toHaveBeenCalledOnce();
  });

  test('articles go into the open project, and their warnings to the window', async () => {
    const warnings = [
      { code: 'empty-input', file: 'a.txt', params: {} },
      { code: 'korean-without-english', file: 'b.txt', params: {} },
    ];
    const engine = fakeEngine((name) =>
      name === 'importFiles' ? ok({ documents: [], warnings }) : undefined,
    );
    const { openFiles, failed } = setUp({ engine });
    await openFiles(['/p.daejo', '/a.txt', '/b.txt']);
    expect(failed.mock.calls).toEqual([[{ code: 'empty-input', params: { file: 'a.txt' } }]]);
  });
});
