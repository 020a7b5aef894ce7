import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '../../contract/result';
import type { CommandReply } from '../../contract/views';
import { createEditSession, isLost, type RowText, type SessionEdit, type SessionState } from './edit-session';

const reply: CommandReply = { events: ['e1'], created: {}, undo: { undo: 'edit', redo: null } };

function harness(start: RowText = { target: 'NATO bans', revision: 3 }) {
  const sent: SessionEdit[] = [];
  const states: SessionState[] = [];
  const replaced: string[] = [];
  let answer: () => Promise<Result<CommandReply>> = async () => ok(reply);
  let row: RowText | null = start;
  let text = start.target;
  let groups = 0;
  const session = createEditSession({
    segment: 's1',
    start,
    newGroup: () => {
      groups += 1;
      return `g${groups}`;
    },
    send: (edit) => {
      sent.push(edit);
      return answer();
    },
    reload: async () => row,
    replace: (next) => {
      text = next;
      replaced.push(next);
    },
    onState: ({ state }) => states.push(state),
  });
  session.attach(() => text);
  return {
    session,
    sent,
    states,
    replaced,
    type: (next: string) => {
      text = next;
      session.touch();
    },
    answers: (next: () => Promise<Result<CommandReply>>) => {
      answer = next;
    },
    rowIs: (next: RowText | null) => {
      row = next;
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an edit session', () => {
  it('saves once, 300 ms after the last keystroke, and says saved only after the answer', async () => {
    const h = harness();
    h.type('NATO is');
    await vi.advanceTimersByTimeAsync(200);
    h.type('NATO is to');
    await vi.advanceTimersByTimeAsync(299);
    expect(h.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(h.sent).toEqual([{ segment: 's1', text: 'NATO is to', revision: 3, group: 'g1' }]);
    expect(h.states).toEqual(['pending', 'saving', 'saved']);
  });

  it('saves every three seconds while somebody types without a pause', async () => {
    const h = harness();
    for (let index = 0; index < 40; index += 1) {
      h.type(`text ${index}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(h.sent.length).toBe(1);
    expect(h.sent[0]!.text).toBe('text 29');
  });

  it('sends what was typed during a save on the next revision', async () => {
    const h = harness();
    let done: (result: Result<CommandReply>) => void = () => {};
    h.answers(() => new Promise((resolve) => (done = resolve)));
    h.type('one');
    await vi.advanceTimersByTimeAsync(300);
    h.type('one two');
    done(ok(reply));
    await vi.advanceTimersByTimeAsync(0);
    expect(h.session.snapshot().state).toBe('pending');
    h.answers(async () => ok(reply));
    await vi.advanceTimersByTimeAsync(300);
    expect(h.sent.map(({ text, revision }) => [text, revision])).toEqual([
      ['one', 3],
      ['one two', 4],
    ]);
    expect(h.session.snapshot().state).toBe('saved');
  });

  it('saves at once when flushed and does nothing when nothing was typed', async () => {
    const h = harness();
    expect(await h.session.flush()).toBe(true);
    expect(h.sent).toEqual([]);
    h.type('NATO is');
    expect(await h.session.flush()).toBe(true);
    expect(h.sent.length).toBe(1);
  });

  it('never reads or saves a half-composed syllable', async () => {
    const h = harness();
    h.session.compose(true);
    h.type('나ㅌ');
    await vi.advanceTimersByTimeAsync(3000);
    expect(await h.session.flush()).toBe(false);
    expect(h.sent).toEqual([]);
    h.type('나토');
    h.session.compose(false);
    await vi.advanceTimersByTimeAsync(300);
    expect(h.sent.map(({ text }) => text)).toEqual(['나토']);
  });

  it('keeps the text of a failed save and tries again every five seconds and at a keystroke', async () => {
    const h = harness();
    h.answers(async () => fail('disk-full', { file: 'tonight' }));
    h.type('NATO is');
    await vi.advanceTimersByTimeAsync(300);
    expect(h.session.snapshot()).toMatchObject({ state: 'failed', failure: { code: 'disk-full' } });
    expect(h.session.settled()).toBe(false);
    await vi.advanceTimersByTimeAsync(5000);
    expect(h.sent.length).toBe(2);
    h.answers(async () => ok(reply));
    h.type('NATO is to');
    await vi.advanceTimersByTimeAsync(300);
    expect(h.sent.at(-1)!.text).toBe('NATO is to');
    expect(h.session.snapshot().state).toBe('saved');
  });

  it('keeps both texts when somebody else changed the sentence, and lets the editor choose', async () => {
    for (const choice of ['mine', 'theirs'] as const) {
      const h = harness();
      h.answers(async () => fail('stale-revision', { segment: 's1', revision: 5 }));
      h.rowIs({ target: 'Theirs', revision: 5 });
      h.type('Mine');
      await vi.advanceTimersByTimeAsync(300);
      expect(h.session.snapshot()).toMatchObject({ state: 'conflict', theirs: { target: 'Theirs' } });
      h.type('Mine!');
      await vi.advanceTimersByTimeAsync(10_000);
      expect(h.sent.length).toBe(1);
      h.answers(async () => ok(reply));
      if (choice === 'mine') {
        expect(await h.session.keepMine()).toBe(true);
        expect(h.sent.at(-1)).toMatchObject({ text: 'Mine!', revision: 5 });
      } else {
        h.session.takeTheirs();
        expect(h.replaced).toEqual(['Theirs']);
        expect(h.session.text()).toBe('Theirs');
      }
      expect(h.session.snapshot().state).toBe('saved');
    }
  });

  it('sends again by itself when only the revision number was old', async () => {
    const h = harness();
    h.answers(async () =>
      h.sent.length === 1 ? fail('stale-revision', { segment: 's1', revision: 6 }) : ok(reply),
    );
    h.rowIs({ target: 'NATO bans', revision: 6 });
    h.type('Mine');
    await vi.advanceTimersByTimeAsync(300);
    expect(h.sent.map(({ revision }) => revision)).toEqual([3, 6]);
    expect(h.session.snapshot().state).toBe('saved');
  });

  it('takes an undo from outside into the editor only when nothing is unsaved there', () => {
    const h = harness();
    h.session.rowCame({ target: 'Before', revision: 4 });
    expect(h.replaced).toEqual(['Before']);
    h.type('Mine');
    h.session.rowCame({ target: 'Other', revision: 5 });
    expect(h.replaced).toEqual(['Before']);
    expect(h.session.text()).toBe('Mine');
  });

  it('keeps the text after its editor is closed until the row with it has come back', async () => {
    const h = harness();
    h.type('Mine');
    h.session.attach(null);
    expect(h.session.text()).toBe('Mine');
    expect(await h.session.flush()).toBe(true);
    expect(h.session.settled()).toBe(false);
    h.session.rowCame({ target: 'Mine', revision: 4 });
    expect(h.session.settled()).toBe(true);
  });

  it('sends what was typed before and after something else as two operations, in order', async () => {
    const h = harness();
    h.type('one');
    h.session.cut();
    h.type('one two');
    h.session.cut('one two');
    h.type('one two three');
    expect(await h.session.flush()).toBe(true);
    expect(h.sent.map(({ text, revision, group }) => [text, revision, group])).toEqual([
      ['one', 3, 'g1'],
      ['one two', 4, 'g2'],
      ['one two three', 5, 'g3'],
    ]);
  });

  it('begins another operation after the row was changed from outside', async () => {
    const h = harness();
    h.type('one');
    await h.session.flush();
    h.session.rowCame({ target: 'One', revision: 5 });
    h.type('One two');
    await h.session.flush();
    expect(h.sent.map(({ text, group }) => [text, group])).toEqual([
      ['one', 'g1'],
      ['One two', 'g2'],
    ]);
  });

  it('keeps earlier operations in order when they can be saved only later', async () => {
    const h = harness();
    h.answers(async () => fail('disk-full', { file: 'tonight' }));
    h.type('one');
    expect(await h.session.flush()).toBe(false);
    h.session.cut();
    h.type('one two');
    h.answers(async () => ok(reply));
    h.sent.length = 0;
    expect(await h.session.flush()).toBe(true);
    expect(h.sent.map(({ text, group }) => [text, group])).toEqual([
      ['one', 'g1'],
      ['one two', 'g2'],
    ]);
  });

  it('is flushed only when what was typed during a save is saved too', async () => {
    const h = harness();
    let done: (result: Result<CommandReply>) => void = () => {};
    h.answers(() => new Promise((resolve) => (done = resolve)));
    h.type('one');
    await vi.advanceTimersByTimeAsync(300);
    h.type('one two');
    const flushed = h.session.flush();
    h.answers(async () => ok(reply));
    done(ok(reply));
    expect(await flushed).toBe(true);
    expect(h.sent.map(({ text }) => text)).toEqual(['one', 'one two']);
  });

  it('does not try again where the sentence is there no longer, and keeps its text', async () => {
    const h = harness();
    h.answers(async () => fail('document-removed', { id: 'd', title: 'Ferry' }));
    h.type('late words');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(h.sent).toHaveLength(1);
    expect(isLost(h.session.snapshot().failure)).toBe(true);
    expect(h.session.text()).toBe('late words');
  });
});
