import { describe, expect, test } from 'vitest';
import { connectEngine, type Port } from './engine-port';

function fakePort() {
  const sent: { id: number; name: string; input: unknown }[] = [];
  const closers: (() => void)[] = [];
  const port: Port = {
    onmessage: null,
    postMessage: (message) => sent.push(message as (typeof sent)[number]),
    addEventListener: (_type, listener) => closers.push(listener),
    close: () => {},
  };
  const tell = (data: unknown) => port.onmessage?.({ data } as MessageEvent);
  return { port, sent, tell, die: () => closers.forEach((close) => void close()) };
}

const done = (value: unknown) => ({ ok: true, value });
const lost = { ok: false, code: 'engine-stopped', params: {} };

describe('the port to the engine', () => {
  test('calls made before it is there are sent when it comes, in order', async () => {
    const { engine, receive } = connectEngine();
    const first = engine.project({});
    const second = engine.formats({});
    const { port, sent, tell } = fakePort();
    receive(port);
    expect(sent.map(({ name }) => name)).toEqual(['project', 'formats']);
    tell({ id: sent[1]?.id, result: done('formats') });
    tell({ id: sent[0]?.id, result: done('project') });
    expect(await first).toEqual(done('project'));
    expect(await second).toEqual(done('formats'));
  });

  test('a call that the engine did not live to answer says so; a later one goes to the next engine', async () => {
    const { engine, receive } = connectEngine();
    const old = fakePort();
    receive(old.port);
    const pending = engine.project({});
    old.die();
    expect(await pending).toEqual(lost);
    const later = engine.project({});
    const next = fakePort();
    receive(next.port);
    expect(next.sent).toHaveLength(1);
    next.tell({ id: next.sent[0]?.id, result: done('back') });
    expect(await later).toEqual(done('back'));
  });

  test('a new port before the old one is known to be gone loses the pending calls too', async () => {
    const { engine, receive } = connectEngine();
    const old = fakePort();
    receive(old.port);
    const pending = engine.project({});
    const next = fakePort();
    receive(next.port);
    old.die();
    expect(await pending).toEqual(lost);
    expect(next.sent).toEqual([]);
    const call = engine.project({});
    next.tell({ id: next.sent[0]?.id, result: done('new') });
    expect(await call).toEqual(done('new'));
  });

  test('events reach those who listen, until they stop', () => {
    const { events, receive } = connectEngine();
    const { port, tell } = fakePort();
    receive(port);
    const heard: unknown[] = [];
    const stop = events.on('progress', (value) => heard.push(value));
    tell({ event: 'progress', value: 1 });
    stop();
    tell({ event: 'progress', value: 2 });
    expect(heard).toEqual([1]);
  });

  test('an event that does not exist is a mistake in the window', () => {
    expect(() => connectEngine().events.on('nonsense', () => {})).toThrow('nonsense');
  });
});
