import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fail, ok } from '../contract/result';
import { engineHost } from './engine';
import type { EngineListener } from './engine-process';

/** Every process that was started, newest last, with what it was asked. */
interface Run {
  readonly listener: EngineListener;
  readonly calls: string[];
  readonly ports: unknown[];
  answer: (name: string) => unknown;
}
const runs = vi.hoisted(() => [] as Run[]);
const script = vi.hoisted(() => ({ next: null as ((run: Run) => void) | null }));

vi.mock('electron', () => ({
  MessageChannelMain: class {
    port1 = {};
    port2 = {};
  },
}));
vi.mock('./log', () => ({ log: () => {} }));
vi.mock('./engine-process', () => ({
  startEngine: (_path: string, _backups: string, listener: EngineListener) => {
    const run: Run = { listener, calls: [], ports: [], answer: () => ok({}) };
    runs.push(run);
    script.next?.(run);
    return {
      call: async (name: string, input: unknown) => {
        run.calls.push(`${name} ${JSON.stringify(input)}`);
        return run.answer(name);
      },
      language: (language: string) => run.calls.push(language),
      connect: (port: unknown) => run.ports.push(port),
      kill: () => listener.ended(0),
    };
  },
}));

const contents = { postMessage: vi.fn(), once: vi.fn() };
const restarted = vi.fn();
const crashedOften = vi.fn(async () => true);
const stoppedSoon = vi.fn();

function start() {
  return engineHost({
    backups: '/data/backups',
    path: '/engine.js',
    language: 'ko',
    event: () => {},
    restarted,
    stoppedSoon,
    crashedOften,
  });
}
const settled = () => new Promise((done) => setTimeout(done, 0));

describe('the engine', () => {
  beforeEach(() => {
    runs.length = 0;
    script.next = null;
    vi.clearAllMocks();
  });

  test('that stops is started again with language, person, shared files and project, and the window gets a new port', async () => {
    const engine = start();
    await engine.call('actor', { id: 'p', name: '강하늘', initials: '강' });
    const lists = {
      desk: null,
      glossaries: ['/terms.csv'],
      corrections: [],
      memories: ['/new.daejo-memory'],
    };
    await engine.call('shared', { ...lists, create: '/new.daejo-memory' });
    await engine.call('open', { path: '/night.daejo', create: true });
    engine.connect(contents as never);
    runs[0]?.listener.ended(1);
    await settled();
    expect(runs[1]?.calls).toEqual([
      'ko',
      'actor {"id":"p","name":"강하늘","initials":"강"}',
      `shared ${JSON.stringify(lists)}`,
      'open {"path":"/night.daejo","readOnly":false,"create":false}',
    ]);
    expect(runs[1]?.ports).toHaveLength(1);
    expect(contents.postMessage).toHaveBeenCalledTimes(2);
    expect(restarted.mock.calls).toEqual([[true]]);
    expect(engine.project()).toBe('/night.daejo');
  });

  test('says when the project could not be opened again', async () => {
    const engine = start();
    await engine.call('open', { path: '/night.daejo', create: false });
    script.next = (run) => {
      run.answer = () => fail('project-damaged', { file: 'night.daejo', problem: 'x' });
    };
    runs[0]?.listener.ended(1);
    await settled();
    expect(restarted.mock.calls).toEqual([[false]]);
    expect(engine.project()).toBeNull();
  });

  test('opens a project once only that stops it by being opened', async () => {
    const engine = start();
    await engine.call('open', { path: '/poison.daejo', create: false });
    script.next = (run) => {
      script.next = null;
      run.answer = (name) => {
        if (name !== 'open') return ok({});
        run.listener.ended(139);
        return fail('engine-stopped');
      };
    };
    runs[0]?.listener.ended(139);
    await settled();
    expect(runs).toHaveLength(3);
    expect(runs[2]?.calls).toEqual(['ko']);
    expect(restarted.mock.calls).toEqual([[false]]);
    expect(engine.project()).toBeNull();
  });

  test('that stops soon after a project was opened names that project, and none once it is closed', async () => {
    const engine = start();
    await engine.call('open', { path: '/night.daejo', create: false });
    runs[0]?.listener.ended(139);
    await settled();
    expect(stoppedSoon.mock.calls).toEqual([['/night.daejo']]);
    await engine.call('close', {});
    runs[1]?.listener.ended(139);
    await settled();
    expect(stoppedSoon).toHaveBeenCalledTimes(1);
  });

  test('that stops long after a project was opened says nothing against it', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(0);
    const engine = start();
    await engine.call('open', { path: '/night.daejo', create: false });
    clock.mockReturnValue(10_001);
    runs[0]?.listener.ended(139);
    await settled();
    expect(stoppedSoon).not.toHaveBeenCalled();
    clock.mockRestore();
  });

  test('that stops three times in a minute is started again only if the person says so', async () => {
    crashedOften.mockResolvedValueOnce(false);
    start();
    for (const index of [0, 1, 2]) {
      runs[index]?.listener.ended(1);
      await settled();
    }
    expect(crashedOften.mock.calls).toEqual([[3]]);
    expect(runs).toHaveLength(3);
  });

  test('that is stopped on purpose closes its project and stays down', async () => {
    const engine = start();
    await engine.stop();
    await settled();
    expect(runs).toHaveLength(1);
    expect(runs[0]?.calls).toEqual(['ko', 'close {}']);
  });
});
