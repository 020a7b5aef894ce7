import { describe, expect, it } from 'vitest';
import type { GrammarLint } from '../../core/checks/grammar-lint';
import { createGrammar, type GrammarWorker } from './grammar';
import type { GrammarReply, GrammarRequest } from './protocol';

const rowsOf = (...texts: readonly string[]) => texts.map((en, index) => ({ id: `row-${index}`, en }));

/** A worker that finds every `xx`, and can be told to stay silent or to break. */
function fakeWorker(how: 'answers' | 'silent' | 'breaks') {
  const asked: string[][] = [];
  const listeners = new Map<string, (value?: unknown) => void>();
  let terminated = 0;
  const reply = ({ id, texts }: GrammarRequest): GrammarReply => ({
    id,
    lints: texts.map((text) =>
      [...text.matchAll(/xx/gu)].map(
        ({ index }): GrammarLint => ({
          start: index,
          end: index + 2,
          kind: 'grammar',
          advice: 'No xx.',
          suggestion: 'x',
        }),
      ),
    ),
  });
  const worker: GrammarWorker = {
    postMessage: (request) => {
      asked.push([...request.texts]);
      if (how === 'answers') queueMicrotask(() => listeners.get('message')?.(reply(request)));
      if (how === 'breaks') queueMicrotask(() => listeners.get('error')?.());
    },
    on: (event: string, listener: (value: never) => void) => {
      listeners.set(event, listener as (value?: unknown) => void);
    },
    terminate: () => {
      terminated += 1;
    },
  };
  return { worker, asked, terminated: () => terminated };
}

describe('the grammar client', () => {
  it('starts no worker before there is a sentence to ask about', async () => {
    let started = 0;
    const start = () => {
      started += 1;
      return fakeWorker('answers').worker;
    };
    const grammar = createGrammar({ start });
    expect(await grammar.check([])).toEqual([]);
    expect(started).toBe(0);
    await grammar.check(rowsOf('a'));
    expect(started).toBe(1);
    grammar.close();
  });

  it('gives findings by row and place, with the words, the advice and a suggestion', async () => {
    const { worker } = fakeWorker('answers');
    const grammar = createGrammar({ start: () => worker });
    const found = await grammar.check(rowsOf('all well', 'one xx and xx'));
    expect(found).toMatchObject([
      {
        check: 'grammar',
        severity: 'minor',
        segment: 'row-1',
        start: 4,
        end: 6,
        quote: 'xx',
        suggestion: 'x',
      },
      { segment: 'row-1', start: 11 },
    ]);
    expect(found[0]?.message).toEqual({ code: 'grammar', params: { words: 'xx', advice: 'No xx.' } });
    grammar.close();
  });

  it('asks for each sentence once, in batches', async () => {
    const { worker, asked } = fakeWorker('answers');
    const grammar = createGrammar({ start: () => worker });
    const many = Array.from({ length: 100 }, (_, index) => `sentence ${index % 90} xx`);
    const first = await grammar.check(rowsOf(...many));
    expect(first).toHaveLength(100);
    expect(asked.map(({ length }) => length)).toEqual([40, 40, 10]);
    expect(await grammar.check(rowsOf(...many))).toEqual(first);
    expect(asked).toHaveLength(3);
    expect(grammar.known('sentence 3 xx')).toHaveLength(1);
    expect([grammar.hasSeen('sentence 3 xx'), grammar.hasSeen('another')]).toEqual([true, false]);
    grammar.close();
  });

  it('answers calls one after the other', async () => {
    const { worker } = fakeWorker('answers');
    const grammar = createGrammar({ start: () => worker });
    const [one, two] = await Promise.all([grammar.check(rowsOf('a xx')), grammar.check(rowsOf('b', 'c xx'))]);
    expect(one.map(({ segment }) => segment)).toEqual(['row-0']);
    expect(two.map(({ segment }) => segment)).toEqual(['row-1']);
    grammar.close();
  });

  it('gives up after its patience, and starts anew for the next call', async () => {
    const workers = [fakeWorker('silent'), fakeWorker('answers')];
    let at = 0;
    const grammar = createGrammar({ start: () => workers[at++]!.worker, patience: 5 });
    await expect(grammar.check(rowsOf('a xx'))).rejects.toMatchObject({ code: 'timeout' });
    expect(workers[0]!.terminated()).toBe(1);
    expect(await grammar.check(rowsOf('a xx'))).toHaveLength(1);
    grammar.close();
  });

  it('says when its worker breaks, or cannot start', async () => {
    const broken = createGrammar({ start: () => fakeWorker('breaks').worker });
    await expect(broken.check(rowsOf('a'))).rejects.toMatchObject({ code: 'failed' });
    const missing = createGrammar({
      start: () => {
        throw new Error('no such file');
      },
    });
    await expect(missing.check(rowsOf('a'))).rejects.toMatchObject({ code: 'failed' });
  });

  it('stops when closed: what waits is told, and so is who comes later', async () => {
    const { worker, terminated } = fakeWorker('silent');
    const grammar = createGrammar({ start: () => worker });
    const waiting = expect(grammar.check(rowsOf('a'))).rejects.toMatchObject({ code: 'stopped' });
    await Promise.resolve();
    grammar.close();
    await waiting;
    expect(terminated()).toBe(1);
    await expect(grammar.check(rowsOf('b'))).rejects.toMatchObject({ code: 'stopped' });
  });

  it('gives the memory back when nobody asks for a while', async () => {
    const { worker, terminated } = fakeWorker('answers');
    const grammar = createGrammar({ start: () => worker, idle: 1 });
    await grammar.check(rowsOf('a'));
    await expect.poll(terminated).toBe(1);
    grammar.close();
  });
});

describe('Harper in its worker', () => {
  it('finds what is wrong, in UTF-16 offsets, and leaves what is right', { timeout: 60_000 }, async () => {
    const grammar = createGrammar();
    try {
      const rows = rowsOf(
        '😀 The mayor have a apple.',
        'I could of gone to Harin City.',
        'Harin City held a meeting on Friday, and the goverment “agreed.',
      );
      const found = await grammar.check(rows);
      expect(found.map(({ segment, quote, suggestion }) => [segment, quote, suggestion])).toEqual([
        ['row-0', 'a', 'an'],
        ['row-1', 'could of', 'could have'],
      ]);
      expect(found[0]?.start).toBe('😀 The mayor have '.length);
      expect(await grammar.check(rows)).toEqual(found);
    } finally {
      grammar.close();
    }
  });
});
