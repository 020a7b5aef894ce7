import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeAnswer } from './dialog-answers';
import { answeredDialogs } from './dialog-questions';

let folder = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-answers-'));
  file = join(folder, 'answers.json');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (answers: unknown) => writeFileSync(file, JSON.stringify(answers));

test('answers are taken in order, each kind for itself, and the file is read anew each time', () => {
  put({ open: [['/a', '/b'], ['/c']], save: ['/d', null] });
  expect(takeAnswer(file, 'open')).toEqual(['/a', '/b']);
  expect(takeAnswer(file, 'save')).toBe('/d');
  expect(takeAnswer(file, 'open')).toEqual(['/c']);
  expect(takeAnswer(file, 'save')).toBeNull();
  put({ message: [2] });
  expect(takeAnswer(file, 'message')).toBe(2);
});

test('nothing left is Cancel', async () => {
  put({});
  const dialogs = answeredDialogs(file);
  expect(await dialogs.open({ title: '', button: '' })).toEqual([]);
  expect(await dialogs.save({ title: '', button: '', path: '', filters: [] })).toBeNull();
  expect(await dialogs.message({ message: '', detail: '', buttons: ['a', 'b'], cancel: 1 })).toBe(1);
});

test('a file that is not one of answers stops the test that wrote it', () => {
  put({ open: 'everything' });
  expect(() => takeAnswer(file, 'open')).toThrow();
});
