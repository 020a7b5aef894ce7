/**
 * The engine's process behind the window (Electron's utilityProcess). Main's port may make host calls, which
 * take paths; a window's port may make engine calls, which take none. A bug ends the process: main starts it
 * again and the project is reopened from disk, where everything acknowledged is.
 */
import { callGate } from '../contract/call-gate';
import type { EngineEvents } from '../contract/views';
import { createEngine } from './engine';
import { faultsFrom } from './faults';

/** What Electron gives a utility process; typed here, so that the engine needs no Electron. */
interface Port {
  on(event: 'message', listener: (message: { data: unknown; ports: Port[] }) => void): void;
  on(event: 'close', listener: () => void): void;
  postMessage(message: unknown): void;
  start?(): void;
}

interface Call {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

const parent = (process as unknown as { parentPort?: Port }).parentPort;
if (!parent) throw new Error('The engine process is started by Daejo, not by hand.');

const windows = new Set<Port>();
let language: 'en' | 'ko' = 'en';

const engine = createEngine({
  emit: (name, value) => broadcast(name, value),
  faults: faultsFrom(process.env.DAEJO_FAULTS),
  language: () => language,
  background: true,
  // Main starts the engine and says where the app's data is.
  ...(process.argv[2] ? { backups: process.argv[2] } : {}),
});

function broadcast<K extends keyof EngineEvents>(name: K, value: EngineEvents[K]): void {
  parent?.postMessage({ type: 'event', name, value });
  for (const port of windows) port.postMessage({ event: name, value });
}

/** A bug: told without any text of an article, then the process ends so that nothing half done goes on. */
function stop(error: unknown): never {
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 8).join('\n') : '';
  const kind = error instanceof Error ? error.name : typeof error;
  parent?.postMessage({ type: 'log', level: 'error', message: `engine stopped: ${kind}\n${stack}` });
  // Long enough for the message to leave.
  setTimeout(() => process.exit(70), 20);
  throw error;
}

process.on('uncaughtException', (error) => {
  try {
    stop(error);
  } catch {
    // The process is ending.
  }
});

parent.on('message', ({ data, ports }) => {
  if (!isRecord(data)) return;
  const [port] = ports;
  if (data.type === 'window' && port) openWindow(port);
  else if (data.type === 'language' && (data.language === 'en' || data.language === 'ko')) {
    language = data.language;
  } else if (data.type === 'call' && isCall(data)) {
    const { id, name, input } = data;
    engine.answerHost(name, input).then((result) => {
      parent.postMessage({ type: 'reply', id, result });
    }, stop);
  }
});

function openWindow(port: Port): void {
  windows.add(port);
  const gate = callGate();
  port.on('close', () => windows.delete(port));
  port.on('message', ({ data }) => {
    if (!isCall(data)) return;
    const { id, name, input } = data;
    gate(name, () => engine.answer(name, input)).then((result) => port.postMessage({ id, result }), stop);
  });
  port.start?.();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCall(value: unknown): value is Call {
  return isRecord(value) && typeof value.id === 'number' && typeof value.name === 'string';
}
