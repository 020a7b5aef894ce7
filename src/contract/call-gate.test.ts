import { describe, expect, test } from 'vitest';
import { callGate } from './call-gate';
import { ok, type Result } from './result';

/** Calls that are answered by hand. */
function calls(limits: { readonly underWay: number; readonly waiting: number }) {
  const gate = callGate(limits);
  const begun: number[] = [];
  const answers: (() => void)[] = [];
  const call = (id: number) =>
    gate('find', () => {
      begun.push(id);
      return new Promise<Result<unknown>>((done) => {
        answers[id] = () => done(ok(id));
      });
    });
  return { gate, begun, answers, call };
}

const turns = () => new Promise((done) => setImmediate(done));

describe('calls under way at once', () => {
  test('wait in order beyond the limit, and beyond that many are refused by name', async () => {
    const { begun, answers, call } = calls({ underWay: 2, waiting: 2 });
    const replies = [0, 1, 2, 3, 4].map(call);
    expect(await replies[4]).toEqual({ ok: false, code: 'too-busy', params: { call: 'find' } });
    await turns();
    expect(begun).toEqual([0, 1]);
    answers[1]?.();
    await turns();
    expect(begun).toEqual([0, 1, 2]);
    answers[2]?.();
    await turns();
    answers[0]?.();
    answers[3]?.();
    expect(await Promise.all(replies.slice(0, 4))).toEqual([0, 1, 2, 3].map(ok));
    // All places are free again.
    const later = [5, 6].map(call);
    await turns();
    expect(begun).toEqual([0, 1, 2, 3, 5, 6]);
    answers[5]?.();
    answers[6]?.();
    await Promise.all(later);
  });

  test('that throw give their place back', async () => {
    const gate = callGate({ underWay: 1, waiting: 0 });
    for (let round = 0; round < 3; round += 1)
      await expect(gate('settings', () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
    expect(await gate('settings', async () => ok(1))).toEqual(ok(1));
  });
});
