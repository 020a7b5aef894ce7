import { describe, expect, test } from 'vitest';
import { fail } from '../contract/result';
import { importChosen, openKorean } from './imports';
import { fakeDialogs, fakeEngine } from './testing';
import { translator } from './translate';

const t = translator('en');

async function opened() {
  const engine = fakeEngine();
  await engine.call('open', { path: '/p.daejo', create: false });
  engine.calls.length = 0;
  return engine;
}

describe('importing chosen files', () => {
  test('gives the engine what was chosen', async () => {
    const engine = await opened();
    const dialogs = fakeDialogs({ open: [['/a.txt', '/b.html']] });
    await importChosen({ korean: false, folder: false }, engine, dialogs, t);
    expect(engine.calls).toEqual([['importFiles', { files: ['/a.txt', '/b.html'] }]]);
  });

  test('asks for Korean sources in a second dialog, whose Cancel means without', async () => {
    const engine = await opened();
    const wish = { korean: true, folder: true };
    await importChosen(wish, engine, fakeDialogs({ open: [['/en'], ['/ko']] }), t);
    await importChosen(wish, engine, fakeDialogs({ open: [['/en']] }), t);
    expect(engine.calls).toEqual([
      ['importFiles', { files: ['/en'], korean: ['/ko'] }],
      ['importFiles', { files: ['/en'] }],
    ]);
  });

  test('does nothing when cancelled, and asks nothing without a project', async () => {
    const engine = await opened();
    expect(await importChosen({ korean: true, folder: false }, engine, fakeDialogs({}), t)).toEqual(
      fail('canceled'),
    );
    const dialogs = fakeDialogs({ open: [['/a.txt']] });
    const none = await importChosen({ korean: false, folder: false }, fakeEngine(), dialogs, t);
    expect(none).toEqual(fail('no-project'));
    expect(dialogs.asked.open).toEqual([]);
    expect(engine.calls).toEqual([]);
  });
});

describe('opening one Korean source', () => {
  test('has the engine read the file that was chosen', async () => {
    const engine = await opened();
    await openKorean(engine, fakeDialogs({ open: [['/tonight.ko.txt']] }), t);
    expect(engine.calls).toEqual([['readText', { path: '/tonight.ko.txt' }]]);
  });

  test('reads nothing when cancelled', async () => {
    const engine = await opened();
    expect(await openKorean(engine, fakeDialogs({}), t)).toEqual(fail('canceled'));
    expect(engine.calls).toEqual([]);
  });
});
