/** One run of the engine's process: calls with their replies, events, and how it ended. Restarting is elsewhere. */
import { type MessagePortMain, utilityProcess } from 'electron';
import type { HostCallName, HostInput, HostReplies } from '../contract/host-calls';
import { fail, type Result } from '../contract/result';
import type { EngineEvents } from '../contract/views';
import { type LogLevel, log } from './log';

export interface EngineListener {
  readonly event: <K extends keyof EngineEvents>(name: K, value: EngineEvents[K]) => void;
  readonly log: (level: LogLevel, message: string) => void;
  /** Also after `kill`. All pending calls have been answered. */
  readonly ended: (code: number) => void;
}

export interface EngineProcess {
  readonly call: <K extends HostCallName>(name: K, input: HostInput<K>) => Promise<Result<HostReplies[K]>>;
  readonly language: (language: 'en' | 'ko') => void;
  /** Gives a port to the engine, on which a window makes its calls. */
  readonly connect: (port: MessagePortMain) => void;
  readonly kill: () => void;
}

type FromEngine =
  | { readonly type: 'reply'; readonly id: number; readonly result: Result<unknown> }
  | { readonly type: 'event'; readonly name: keyof EngineEvents; readonly value: never }
  | { readonly type: 'log'; readonly level: LogLevel; readonly message: string };

/** `backups` is the folder for copies of projects. */
export function startEngine(path: string, backups: string, listener: EngineListener): EngineProcess {
  const child = utilityProcess.fork(path, [backups], {
    serviceName: 'Daejo engine',
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const pending = new Map<number, (result: Result<unknown>) => void>();
  let lastId = 0;
  let ended = false;

  child.on('message', (message: FromEngine) => {
    if (message.type === 'reply') {
      pending.get(message.id)?.(message.result);
      pending.delete(message.id);
    } else if (message.type === 'event') listener.event(message.name, message.value);
    else listener.log(message.level, `engine: ${message.message}`);
  });
  child.stderr?.on('data', (chunk: Buffer) =>
    listener.log('warn', `engine: ${chunk.toString('utf8').trimEnd()}`),
  );
  child.on('exit', (code) => {
    ended = true;
    for (const answer of pending.values()) answer(fail('engine-stopped'));
    pending.clear();
    listener.ended(code);
  });

  return {
    call: (name, input) =>
      new Promise((answer) => {
        if (ended) return answer(fail('engine-stopped'));
        const id = ++lastId;
        // The engine's replies are typed by the contract both sides are compiled with.
        pending.set(id, answer as (result: Result<unknown>) => void);
        child.postMessage({ type: 'call', id, name, input });
      }),
    language: (language) => child.postMessage({ type: 'language', language }),
    connect: (port) => {
      if (ended) port.close();
      else child.postMessage({ type: 'window' }, [port]);
    },
    kill: () => child.kill(),
  };
}

/**
 * One call to a process of its own, which ends with the answer: the engine of the open project goes on answering, and
 * a file that stops this one stops nothing else.
 */
export async function askApart<K extends HostCallName>(
  path: string,
  backups: string,
  name: K,
  input: HostInput<K>,
): Promise<Result<HostReplies[K]>> {
  const engine = startEngine(path, backups, { event: () => {}, log, ended: () => {} });
  try {
    return await engine.call(name, input);
  } finally {
    engine.kill();
  }
}
