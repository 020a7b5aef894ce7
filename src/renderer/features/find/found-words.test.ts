import { expect, it } from 'vitest';
import type { FoundRow } from '../../../contract/views';
import { foundMarks } from './found-words';

it('what was found is marked only while the text is the one that was searched', () => {
  const row = { id: 's1', ko: null, mt: 'The port will close at the night.' };
  const target = 'The port will close at night.';
  const found: FoundRow = {
    document: 'd1',
    documentTitle: '',
    segment: 's1',
    row: 0,
    side: 'target',
    text: target,
    matches: [{ start: 4, end: 8 }],
  };
  expect(foundMarks([found], row, target, 'target')).toHaveLength(1);
  expect(foundMarks([found], row, `${target} More.`, 'target')).toEqual([]);
  expect(foundMarks([found], row, target, 'mt')).toEqual([]);
});
