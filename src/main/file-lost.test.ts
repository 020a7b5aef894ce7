import { expect, test, vi } from 'vitest';
import { ok } from '../contract/result';
import type { LostCode } from '../contract/views';
import { fileLost } from './file-lost';
import { fakeDialogs, fakeEngine, projectView } from './testing';
import { translator } from './translate';

async function setUp(answers: Parameters<typeof fakeDialogs>[0], lost: LostCode | null = null) {
  const engine = fakeEngine(() => undefined, undefined, lost && { code: lost });
  await engine.call('open', { path: '/night/Desk.daejo', create: false });
  const dialogs = fakeDialogs(answers);
  const open = vi.fn(async () => ok(projectView('Desk')));
  const opened = vi.fn(async () => {});
  const failed = vi.fn();
  const t = translator('en');
  const ask = fileLost({
    engine,
    projects: { open, opened },
    dialogs,
    translate: () => t,
    failed,
    again: 1,
  });
  return { ask, engine, dialogs, open, opened, failed };
}

test('a copy is offered beside the file that was taken away, and work goes on in it', async () => {
  const { ask, engine, dialogs, opened } = await setUp({ message: [0], save: ['/night/Desk two'] });
  await ask({ code: 'file-gone', file: 'Desk.daejo' });
  expect(dialogs.asked.save).toEqual(['/night/Desk (copy).daejo']);
  expect(engine.calls.at(-1)).toEqual(['saveCopy', { path: '/night/Desk two.daejo' }]);
  expect(opened).toHaveBeenCalledWith('/night/Desk two.daejo');
});

test('the file that now stands there can be opened', async () => {
  const { ask, open } = await setUp({ message: [1] });
  await ask({ code: 'file-replaced', file: 'Desk.daejo' });
  expect(open).toHaveBeenCalledWith('/night/Desk.daejo');
});

test('who waits is asked again while nothing can be saved', async () => {
  const { ask, dialogs, opened } = await setUp({ message: [1, 0], save: ['/night/b.daejo'] }, 'file-gone');
  await ask({ code: 'file-gone', file: 'Desk.daejo' });
  expect(dialogs.asked.message).toHaveLength(2);
  expect(opened).toHaveBeenCalledOnce();
});
