import { describe, expect, test, vi } from 'vitest';
import { callGate } from '../contract/call-gate';
import { ok, type Result } from '../contract/result';
import { importDropped, mainCaller } from './main-caller';

const refused = (call: string) => ({
  ok: false,
  code: 'invalid-call',
  params: { call, problem: expect.any(String) },
});
/** A file by its name, as preload's own function finds its path. */
const pathOf = (file: File) => {
  if (typeof file !== 'object' || file === null) throw new TypeError('not a File');
  return file.name === 'from-a-page.png' ? '' : `/desk/${file.name}`;
};

describe('a call to main', () => {
  const gate = callGate();

  test('gives back what main answers', async () => {
    const call = mainCaller(gate, async (name, input) => ok({ name, input }));
    expect(await call('openRecent', { index: 1 })).toEqual(ok({ name: 'openRecent', input: { index: 1 } }));
  });

  test('that cannot be sent is refused as invalid, whether Electron throws at once or later', async () => {
    const problem = new Error('An object could not be cloned.');
    const atOnce = mainCaller(gate, () => {
      throw problem;
    });
    const later = mainCaller(gate, () => Promise.reject(problem));
    expect(await atOnce('saveSettings', () => 1)).toEqual(refused('saveSettings'));
    expect(await later('saveSettings', () => 1)).toEqual(refused('saveSettings'));
  });

  test('that met a bug in main still throws', async () => {
    const bug = new Error("Error invoking remote method 'call:settings': Error: settings failed");
    await expect(mainCaller(gate, () => Promise.reject(bug))('settings', {})).rejects.toThrow(
      'settings failed',
    );
  });
});

describe('files dropped on the window', () => {
  const callMain = vi.fn(async (): Promise<Result<unknown>> => ok('imported'));
  const drop = importDropped(callMain, pathOf);

  test.each([[undefined], [null], [{}], ['ferry.txt'], [[1]], [[null, { name: 'ferry.txt' }]]])(
    'given as %j are refused, and nothing is asked of main',
    async (files) => {
      expect(await drop(files)).toEqual(refused('importDropped'));
      expect(callMain).not.toHaveBeenCalled();
    },
  );

  test.each([[[]], [[{ name: 'from-a-page.png' }]]])('that are not here, %j, are missing', async (files) => {
    expect(await drop(files)).toMatchObject({ ok: false, code: 'file-missing' });
    expect(callMain).not.toHaveBeenCalled();
  });

  test('reach main as paths', async () => {
    expect(await drop([{ name: 'from-a-page.png' }, { name: 'ferry.txt' }])).toEqual(ok('imported'));
    expect(callMain).toHaveBeenCalledWith('importDropped', { files: ['/desk/ferry.txt'] });
  });
});
