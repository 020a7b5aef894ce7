/** Main's own port to the engine, for the few things it reads of a project: titles, for names of exported files. */
import { MessageChannelMain, type MessagePortMain } from 'electron';
import type { EngineCallName, EngineInput, EngineReply } from '../contract/engine-calls';
import { fail, type Result } from '../contract/result';

/** Asks one question on a port of its own. Answers engine-stopped where the engine goes away meanwhile. */
export function askEngine<K extends EngineCallName>(
  connect: (port: MessagePortMain) => void,
  name: K,
  input: EngineInput<K>,
): Promise<Result<EngineReply<K>>> {
  const { port1, port2 } = new MessageChannelMain();
  return new Promise((answer) => {
    port2.on('message', ({ data }) => {
      // The same port also carries the engine's events.
      if (data.id !== 1) return;
      answer(data.result);
      port2.close();
    });
    port2.on('close', () => answer(fail('engine-stopped')));
    port2.start();
    connect(port1);
    port2.postMessage({ id: 1, name, input });
  });
}
