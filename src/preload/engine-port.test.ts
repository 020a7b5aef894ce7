import { describe, expect, test } from 'vitest';
import { callGate } from '../contract/call-gate';
import { connectEngine as connect, type Port } from './engine-port';

const connectEngine = () => connect(callGate());

function fakePort() {
  const sent: { id: number; name: string; input: unknown }[] = [];
  const closers: (() => void)[] = [];
  const port: Port = {
    onmessage: null,
    postMessage: (message) => sent.push(message as (typeof sent)[number]),
    addEventListener: (_type, listener) => closers.push(listener),
    close: () => {},
  };
  const deliver = (data: unknown) => port.onmessage?.({ data } as MessageEvent);
  return { port, sent, deliver, die: () => closers.forEach((close) => void close()) };
}

const done = (value: unknown) => ({ ok: true, value });
const lost = { ok: false, code: 'engine-stopped', params: {} };

describe('the port to the engine', () => {
  test('calls made before it is there are sent when it comes, in order', async () => {
    const { engine, receive } = connectEngine();
    const first = engine.project({});
    const second = engine.formats({});
    const { port, sent, deliver } = fakePort();
    receive(port);
    expect(sent.map(({ name }) => name)).toEqual(['project', 'formats']);
    deliver({ id: sent[1]?.id, result: done('formats') });
    deliver({ id: sent[0]?.id, result: done('project') });
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
    next.deliver({ id: next.sent[0]?.id, result: done('back') });
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
    next.deliver({ id: next.sent[0]?.id, result: done('new') });
    expect(await call).toEqual(done('new'));
  });

  test('a call whose input no message can carry is refused, and those around it are sent', async () => {
    const { engine, receive } = connectEngine();
    const { port, sent, deliver } = fakePort();
    const carry = port.postMessage;
    port.postMessage = (message) => carry(structuredClone(message));
    const waiting = engine.project((() => 1) as never);
    const behind = engine.formats({});
    receive(port);
    const later = engine.library((() => 1) as never);
    const last = engine.checks({});
    const invalid = (call: string) => ({
      ok: false,
      code: 'invalid-call',
      params: { call, problem: expect.any(String) },
    });
    expect(await waiting).toEqual(invalid('project'));
    expect(await later).toEqual(invalid('library'));
    expect(sent.map(({ name }) => name)).toEqual(['formats', 'checks']);
    for (const { id, name } of sent) deliver({ id, result: done(name) });
    expect([await behind, await last]).toEqual([done('formats'), done('checks')]);
  });

  test('calls beyond the bound are refused while no engine answers', async () => {
    const { engine } = connect(callGate({ underWay: 2, waiting: 1 }));
    const replies = [1, 2, 3, 4].map(() => engine.project({}));
    expect(await replies[3]).toMatchObject({ ok: false, code: 'too-busy', params: { call: 'project' } });
  });

  test('events reach those who listen, until they stop', () => {
    const { events, receive } = connectEngine();
    const { port, deliver } = fakePort();
    receive(port);
    const received: unknown[] = [];
    const stop = events.on('progress', (value) => received.push(value));
    deliver({ event: 'progress', value: 1 });
    stop();
    deliver({ event: 'progress', value: 2 });
    expect(received).toEqual([1]);
  });

  test('an event that does not exist is a mistake in the window', () => {
    expect(() => connectEngine().events.on('nonsense', () => {})).toThrow('nonsense');
  });
});
