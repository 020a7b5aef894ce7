import { expect, test } from './fixtures';

type Call = (...input: unknown[]) => Promise<{ readonly ok: boolean; readonly code?: string }>;
type Calls = Record<'engine' | 'main', Record<string, Call>>;

test('every call with no input, too much of it, a wrong one or one that is no data is refused by name, never thrown', async ({
  desk,
  page,
}) => {
  const others = await page.evaluate(async () => {
    const { engine, main } = Reflect.get(window, 'daejo') as Calls;
    const cyclic: Record<string, unknown> = {};
    cyclic.itself = cyclic;
    const inputs: Record<string, readonly unknown[]> = {
      none: [],
      null: [null],
      number: [7],
      list: [[]],
      more: [{ unknown: 1 }, 2, 3],
      function: [() => 1],
      'function within': [{ unknown: () => 1 }],
      symbol: [Symbol('s')],
      cyclic: [cyclic],
      promise: [Promise.resolve({})],
    };
    const found: string[] = [];
    for (const [name, call] of Object.entries({ ...engine, ...main }))
      for (const [kind, input] of Object.entries(inputs)) {
        const outcome = await call(...input).then(
          ({ ok, code }) => (ok ? 'ok' : (code ?? 'no code')),
          (error) => `threw ${error}`,
        );
        if (outcome !== 'invalid-call') found.push(`${name}, ${kind}: ${outcome}`);
      }
    return found;
  });
  // These have a more exact name: what is dropped is no file, what is asked for is no command.
  expect(others.filter((other) => !/: (?:file-missing|unknown-command)$/u.test(other))).toEqual([]);
  await desk.edit(0);
});

test('more calls at once than any work needs are refused, and the window works on', async ({
  desk,
  page,
}) => {
  const counts = await page.evaluate(async () => {
    const { engine, main } = Reflect.get(window, 'daejo') as Calls;
    const flood = Array.from({ length: 4000 }, (_, at) =>
      at % 2 === 0 ? engine.project!({}) : main.environment!({}),
    );
    const counts: Record<string, number> = {};
    for (const { ok, code } of await Promise.all(flood)) {
      const outcome = ok ? 'ok' : (code ?? 'no code');
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    return counts;
  });
  expect(Object.keys(counts).sort()).toEqual(['ok', 'too-busy']);
  // What was under way or waited was answered, all of it.
  expect(counts.ok).toBeGreaterThan(1000);
  await desk.retype(0, 'The window works on.');
  await desk.saved();
});
