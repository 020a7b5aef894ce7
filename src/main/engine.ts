/**
 * The engine as the rest of main sees it: always there. When its process stops it is started again, told who works and
 * which files are shared, and the project is opened again where it was; after too many stops the person is asked.
 */
import { MessageChannelMain, type WebContents } from 'electron';
import type { EngineCallName, EngineInput, EngineReply } from '../contract/engine-calls';
import type { HostCallName, HostInput, HostReplies } from '../contract/host-calls';
import { channels } from '../contract/names';
import type { Result } from '../contract/result';
import type { EngineEvents } from '../contract/views';
import { crashBudget } from './crash-budget';
import { askEngine } from './engine-client';
import { type EngineProcess, startEngine } from './engine-process';
import { log } from './log';

export interface EngineHost {
  readonly call: <K extends HostCallName>(name: K, input: HostInput<K>) => Promise<Result<HostReplies[K]>>;
  /** Path of the open project, null for none. */
  readonly project: () => string | null;
  /** Gives the window a port, and a new one after each restart, until it is gone. */
  readonly connect: (contents: WebContents) => void;
  /** Asks what a window may ask, e.g. for a title. */
  readonly ask: <K extends EngineCallName>(name: K, input: EngineInput<K>) => Promise<Result<EngineReply<K>>>;
  readonly setLanguage: (language: 'en' | 'ko') => void;
  /** Closes the project and ends the process; it is not started again. */
  readonly stop: () => Promise<void>;
}

export interface EngineHostOptions {
  readonly path: string;
  /** The folder for copies of projects. */
  readonly backups: string;
  readonly language: 'en' | 'ko';
  readonly event: <K extends keyof EngineEvents>(name: K, value: EngineEvents[K]) => void;
  readonly restarted: (reopened: boolean) => void;
  /** The engine stopped while it opened this project, or soon after. */
  readonly stoppedSoon: (path: string) => void;
  /** Asked after too many stops in a minute; the answer says whether to start again. */
  readonly crashedOften: (times: number) => Promise<boolean>;
}

/** Milliseconds after opening in which a stop is put down to the project. */
const soon = 10_000;

interface Open {
  readonly path: string;
  readonly readOnly: boolean;
}

export function engineHost(options: EngineHostOptions): EngineHost {
  const budget = crashBudget();
  const windows = new Set<WebContents>();
  let language = options.language;
  let open: Open | null = null;
  /** The project being opened again after a stop. */
  let reopening: Open | null = null;
  /** The project that was opened last, or is being opened, and when. */
  let entered: { readonly path: string; readonly at: number } | null = null;
  let stops = 0;
  let actor: HostInput<'actor'> | null = null;
  let shared: HostInput<'shared'> | null = null;
  let stopping = false;
  let engine = start();

  function start(): EngineProcess {
    const started = startEngine(options.path, options.backups, {
      event: options.event,
      log,
      ended: (code) => {
        if (!stopping) void recover(code);
      },
    });
    started.language(language);
    return started;
  }

  async function recover(code: number): Promise<void> {
    const mine = ++stops;
    const times = budget.note(Date.now());
    log('error', `The engine stopped with code ${code} (${times} in a minute).`);
    if (entered && Date.now() - entered.at < soon) options.stoppedSoon(entered.path);
    if (budget.spent(times)) {
      if (!(await options.crashedOften(times))) return;
      budget.reset();
    }
    // A project that stops the engine by being opened is not opened a second time.
    const poisoned = reopening !== null;
    reopening = open;
    open = null;
    engine = start();
    if (actor) void engine.call('actor', actor);
    if (shared) void engine.call('shared', shared);
    if (reopening) entered = { path: reopening.path, at: Date.now() };
    const result = reopening && (await engine.call('open', { ...reopening, create: false }));
    // It stopped again meanwhile, and that stop is being dealt with.
    if (stops !== mine) return;
    if (result?.ok) open = reopening;
    reopening = null;
    for (const contents of windows) give(contents);
    options.restarted(!poisoned && (result === null || result.ok));
  }

  function give(contents: WebContents): void {
    const { port1, port2 } = new MessageChannelMain();
    engine.connect(port1);
    contents.postMessage(channels.enginePort, null, [port2]);
  }

  async function call<K extends HostCallName>(name: K, input: HostInput<K>): Promise<Result<HostReplies[K]>> {
    if (name === 'actor') actor = input as HostInput<'actor'>;
    if (name === 'shared') {
      // What was to be made is made once.
      const { create: _, ...paths } = input as HostInput<'shared'>;
      shared = paths;
    }
    if (name === 'open') entered = { path: (input as HostInput<'open'>).path, at: Date.now() };
    const result = await engine.call(name, input);
    if (name === 'open' && result.ok) {
      const { path, readOnly = false } = input as HostInput<'open'>;
      open = { path, readOnly };
    }
    if (name === 'saveCopy' && result.ok) {
      open = { path: (input as HostInput<'saveCopy'>).path, readOnly: false };
    }
    if (name === 'close' && result.ok) {
      open = null;
      entered = null;
    }
    return result;
  }

  return {
    call,
    project: () => open?.path ?? null,
    connect: (contents) => {
      if (!windows.has(contents)) contents.once('destroyed', () => windows.delete(contents));
      windows.add(contents);
      give(contents);
    },
    ask: (name, input) => askEngine((port) => engine.connect(port), name, input),
    setLanguage: (next) => {
      language = next;
      engine.language(next);
    },
    stop: async () => {
      stopping = true;
      await Promise.race([engine.call('close', {}), new Promise((done) => setTimeout(done, 3000))]);
      engine.kill();
    },
  };
}
