import { afterEach, describe, expect, it } from 'vitest';
import type { CommandInput } from '../core/project/commands';
import { type Bench, bench, drivers, importArticle, value } from './testing';

let made: Bench;
afterEach(() => made.dispose());

async function rowsOf(document: string) {
  return value(await made.engine.calls.rows({ document, offset: 0, limit: 100 })).items;
}

async function edit(segment: string, text: string, group?: string) {
  return value(
    await made.engine.calls.command({ command: 'edit', segment, text, ...(group ? { group } : {}) }),
  );
}

describe.each(drivers)('undo on %s', (driver) => {
  it('undoes and redoes across a restart', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const [headline] = await rowsOf(document);
    await edit(headline!.id, 'First', 'burst');
    await edit(headline!.id, 'First and second', 'burst');
    await edit(headline!.id, 'Third', 'other burst');
    value(await made.engine.host.close({}));
    value(await made.engine.host.open({ path: made.project, create: false }));
    value(await made.engine.calls.undo({}));
    expect((await rowsOf(document))[0]?.target).toBe('First and second');
    value(await made.engine.calls.undo({}));
    expect((await rowsOf(document))[0]?.target).toBe('Mayor: port must ban night ships');
    value(await made.engine.calls.redo({}));
    expect((await rowsOf(document))[0]?.target).toBe('First and second');
    value(await made.engine.calls.redo({}));
    expect((await rowsOf(document))[0]?.target).toBe('Third');
    expect((await made.engine.calls.redo({})).ok).toBe(false);
    value(await made.engine.calls.undo({}));
    await edit(headline!.id, 'Something new');
    expect(value(await made.engine.calls.undoState({})).redo).toBeNull();
  });

  it('undoes an import by taking its articles out of the library, and redoes it', async () => {
    made = await bench({ driver });
    await importArticle(made);
    const { calls } = made.engine;
    const total = async () => value(await calls.library({ offset: 0, limit: 10 })).total;
    const announced = { ok: false, code: 'confirm-needed', params: { articles: 1 } };
    expect(value(await calls.undoState({}))).toEqual({ undo: 'import', redo: null, articles: 1 });
    expect(await calls.undo({})).toMatchObject(announced);
    expect(await total()).toBe(1);
    expect(value(await calls.undo({ confirm: true })).undo).toEqual({ undo: null, redo: 'remove' });
    expect(await total()).toBe(0);
    value(await calls.redo({}));
    expect(await total()).toBe(1);
    expect(await calls.undo({})).toMatchObject(announced);
    value(await calls.undo({ confirm: true }));
    value(await calls.redo({}));
    expect(await total()).toBe(1);
  });

  it('changes nothing in an article that is out of the library, whatever command names it', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const { command, history } = made.engine.calls;
    const rows = await rowsOf(document);
    const segment = rows[1]!.id;
    const { created } = value(await command({ command: 'comment', segment, quote: 'port', text: '?' }));
    const thread = created.thread!;
    value(await command({ command: 'remove', documents: [document] }));
    const correction = { segment, start: 0, end: 5, quote: 'Harin', text: 'Other' };
    const commands: readonly CommandInput[] = [
      { command: 'edit', segment, text: 'Typed into nothing.' },
      { command: 'status', document, status: 'approved' },
      { command: 'replace', document, find: 'port', with: 'quay' },
      { command: 'correct', corrections: [correction] },
      { command: 'comment', segment, text: '?' },
      { command: 'reply', thread, text: '!' },
      { command: 'resolve', thread },
      { command: 'split', segment, at: 9 },
      { command: 'merge', segment },
      { command: 'zone', segments: [segment], zone: 'caption' },
      { command: 'header', document, header: { url: 'https://example.org' } },
      { command: 'korean', segment, text: '' },
    ];
    for (const one of commands) {
      expect([one.command, await command(one)]).toMatchObject([
        one.command,
        { ok: false, code: 'document-removed', params: { document } },
      ]);
    }
    expect(value(await history({ offset: 0, limit: 1 })).items[0]?.action).toBe('remove');
    value(await command({ command: 'restore', documents: [document] }));
    value(await command({ command: 'resolve', thread }));
  });

  it('ends a group of edits as soon as another operation touches the row', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const headline = (await rowsOf(document))[0]!.id;
    const text = async () => (await rowsOf(document))[0]!.target;
    const { calls } = made.engine;
    await edit(headline, 'Port closes', 'g1');
    await edit(headline, 'Port closes now', 'g1');
    value(await calls.command({ command: 'replace', segments: [headline], find: 'Port', with: 'Quay' }));
    await edit(headline, 'Quay closes now, firms say', 'g1');
    await edit(headline, 'Quay closes now, firms told us', 'g1');
    for (const before of ['Quay closes now', 'Port closes now', 'Mayor: port must ban night ships']) {
      value(await calls.undo({}));
      expect(await text()).toBe(before);
    }
    expect((await calls.undo({})).ok).toBe(false);
    for (const after of ['Port closes now', 'Quay closes now', 'Quay closes now, firms told us']) {
      value(await calls.redo({}));
      expect(await text()).toBe(after);
    }
    await edit(headline, 'Once more', 'g1');
    value(await calls.undo({}));
    expect(await text()).toBe('Quay closes now, firms told us');
  });

  it('joins no edits of two people, and none across an undo or a comment', async () => {
    made = await bench({ driver });
    const document = await importArticle(made);
    const headline = (await rowsOf(document))[0]!.id;
    const text = async () => (await rowsOf(document))[0]!.target;
    const { calls, host } = made.engine;
    await edit(headline, 'One', 'g');
    await host.actor({ id: 'person-2', name: 'Min Ga-on', initials: 'MG' });
    await edit(headline, 'Two', 'g');
    value(await calls.command({ command: 'comment', segment: headline, text: '?' }));
    await edit(headline, 'Three', 'g');
    value(await calls.undo({}));
    expect(await text()).toBe('Two');
    await edit(headline, 'Four', 'g');
    value(await calls.undo({}));
    value(await calls.undo({}));
    value(await calls.undo({}));
    expect(await text()).toBe('One');
  });
});
