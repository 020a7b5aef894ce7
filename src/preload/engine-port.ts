/** The window's side of the port to the engine: calls out, replies and events in, and what becomes of both when the
 * engine stops. */
import type { CallGate } from '../contract/call-gate';
import type { EngineApi, EngineCallName } from '../contract/engine-calls';
import { engineCallNames, engineEventNames } from '../contract/names';
import { fail, type Result } from '../contract/result';
import { type EventHub, eventHub } from './event-hub';
import { notData } from './main-caller';

interface Call {
  readonly id: number;
  readonly name: EngineCallName;
  readonly input: unknown;
}

type Reply = { readonly id: number; readonly result: Result<unknown> };
type EngineEvent = { readonly event: string; readonly value: unknown };
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

export function connectEngine(gate: CallGate): EngineConnection {
  const events = eventHub(engineEventNames);
  const waiting: Call[] = [];
  const pending = new Map<number, Answer>();
  let port: Port | null = null;
  let lastId = 0;

  const send = (call: Call) => {
    if (!port) {
      waiting.push(call);
      return;
    }
    try {
      port.postMessage(call);
    } catch {
      // A function or the like, which no message can carry.
      reply(call.id, notData(call.name));
    }
  };

  const reply = (id: number, result: Result<unknown>) => {
    const answer = pending.get(id);
    pending.delete(id);
    answer?.(result);
  };

  /** Whether a lost call was carried out is not known; the window reads the state again after the restart. */
  const lose = () => {
    port = null;
    const unsent = new Set(waiting.map(({ id }) => id));
    for (const id of [...pending.keys()]) {
      if (unsent.has(id)) continue;
      reply(id, fail('engine-stopped'));
    }
  };

  const take = ({ data }: MessageEvent) => {
    const message = data as Reply | EngineEvent;
    if ('event' in message) events.emit(message.event, message.value);
    else reply(message.id, message.result);
  };

  const receive = (next: Port) => {
    if (port) {
      port.onmessage = null;
      port.close();
      lose();
    }
    port = next;
    next.onmessage = take;
    next.addEventListener('close', () => {
      if (port === next) lose();
    });
    for (const call of waiting.splice(0)) send(call);
  };

  const call = (name: EngineCallName) => (input: unknown) =>
    gate(
      name,
      () =>
        new Promise<Result<unknown>>((answer) => {
          const id = ++lastId;
          pending.set(id, answer);
          send({ id, name, input });
        }),
    );

  const engine = Object.fromEntries(
    engineCallNames.map((name) => [name, call(name)]),
  ) as unknown as EngineApi;
  return { engine, events, receive };
}
