/** The window's side of the port to the engine: calls out, replies and events in, and what becomes of both when the
 * engine stops. */
import type { EngineApi, EngineCallName } from '../contract/engine-calls';
import { engineCallNames, engineEventNames } from '../contract/names';
import type { Result } from '../contract/result';
import { type EventHub, eventHub } from './event-hub';

interface Call {
  readonly id: number;
  readonly name: EngineCallName;
  readonly input: unknown;
}

type Reply = { readonly id: number; readonly result: Result<unknown> };
type Told = { readonly event: string; readonly value: unknown };
type Answer = (result: Result<unknown>) => void;

/** What is used of a MessagePort; tests bring their own. */
export interface Port {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown): void;
  addEventListener(type: 'close', listener: () => void): void;
  close(): void;
}

export interface EngineConnection {
  readonly engine: EngineApi;
  readonly events: EventHub;
  /** Takes the port into use: calls that wait are sent, calls pending on an older port are answered as lost. */
  readonly receive: (port: Port) => void;
}

export function connectEngine(): EngineConnection {
  const events = eventHub(engineEventNames);
  const waiting: Call[] = [];
  const pending = new Map<number, Answer>();
  let port: Port | null = null;
  let lastId = 0;

  const send = (call: Call) => {
    if (port) port.postMessage(call);
    else waiting.push(call);
  };

  /** Whether a lost call was carried out is not known; the window reads the state again after the restart. */
  const lose = () => {
    port = null;
    const unsent = new Set(waiting.map(({ id }) => id));
    for (const [id, answer] of [...pending]) {
      if (unsent.has(id)) continue;
      pending.delete(id);
      answer({ ok: false, code: 'engine-stopped', params: {} });
    }
  };

  const hear = ({ data }: MessageEvent) => {
    const message = data as Reply | Told;
    if ('event' in message) events.emit(message.event, message.value);
    else {
      pending.get(message.id)?.(message.result);
      pending.delete(message.id);
    }
  };

  const receive = (next: Port) => {
    if (port) {
      port.onmessage = null;
      port.close();
      lose();
    }
    port = next;
    next.onmessage = hear;
    next.addEventListener('close', () => {
      if (port === next) lose();
    });
    for (const call of waiting.splice(0)) send(call);
  };

  const call = (name: EngineCallName) => (input: unknown) =>
    new Promise<Result<unknown>>((answer) => {
      const id = ++lastId;
      pending.set(id, answer);
      send({ id, name, input });
    });

  const engine = Object.fromEntries(
    engineCallNames.map((name) => [name, call(name)]),
  ) as unknown as EngineApi;
  return { engine, events, receive };
}
