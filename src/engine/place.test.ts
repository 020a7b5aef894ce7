import { expect, it } from 'vitest';
import { bench, importArticle, value } from './testing';

it('opens a project at the row that was worked on last, unless its article is gone', async () => {
  const made = await bench();
  const document = await importArticle(made);
  const { items } = value(await made.engine.calls.rows({ document, offset: 0, limit: 10 }));
  const place = { document, segment: items[2]!.id };
  value(await made.engine.calls.place(place));
  value(await made.engine.host.close({}));
  const view = value(await made.engine.host.open({ path: made.project, create: false }));
  expect(view.place).toEqual(place);
  expect(value(await made.engine.calls.undoState({})).undo).toBe('import');
  value(await made.engine.calls.command({ command: 'remove', documents: [document] }));
  expect(value(await made.engine.calls.project({})).place).toBeNull();
  made.dispose();
});
