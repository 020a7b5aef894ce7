import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '../../contract/result';
import type { EngineEvents, NameView } from '../../contract/views';

const listeners = new Map<string, (value: never) => void>();
const names = vi.fn<() => Promise<Result<readonly NameView[]>>>();
const emit = (event: keyof EngineEvents, value: unknown) => listeners.get(event)?.(value as never);
const everything = { documents: 'all', segments: null, threads: true, records: [] };

let queries: typeof import('./queries');

beforeAll(async () => {
  const on = (event: string, listener: (value: never) => void) => {
    listeners.set(event, listener);
    return () => listeners.delete(event);
  };
  vi.stubGlobal('daejo', { engine: { names }, main: {}, onEngine: on, onMain: on });
  queries = await import('./queries');
  queries.watchEngine();
});

afterEach(() => {
  names.mockReset();
  emit('opened', {});
});

describe('a read of the engine', () => {
  const kim: NameView = { ko: '김하린', en: 'Kim Ha-rin' } as NameView;

  it('is asked once as long as nothing makes it stale, and again when something does', async () => {
    names.mockImplementation(async () => ok([kim]));
    expect(await queries.fetchEngine('names', {})).toEqual(ok([kim]));
    await queries.fetchEngine('names', {});
    expect(names).toHaveBeenCalledTimes(1);
    emit('changed', { ...everything, documents: ['d1'] });
    await queries.fetchEngine('names', {});
    expect(names).toHaveBeenCalledTimes(1);
    emit('changed', everything);
    await queries.fetchEngine('names', {});
    expect(names).toHaveBeenCalledTimes(2);
  });

  it('answers with the failure, keeps none, and succeeds when it is tried again', async () => {
    names.mockImplementationOnce(async () => fail('file-unreadable', { file: 'desk.daejo' }));
    expect(await queries.fetchEngine('names', {})).toEqual(fail('file-unreadable', { file: 'desk.daejo' }));
    names.mockImplementation(async () => ok([]));
    expect(await queries.fetchEngine('names', {})).toEqual(ok([]));
  });

  it('is forgotten when another project is opened', async () => {
    names.mockImplementation(async () => ok([kim]));
    await queries.fetchEngine('names', {});
    expect(queries.knownFromEngine('names', {})).toEqual([kim]);
    emit('opened', {});
    expect(queries.knownFromEngine('names', {})).toBeUndefined();
  });

  it('takes the answer that another call has brought', async () => {
    queries.noteAnswer('names', {}, [kim]);
    expect(await queries.fetchEngine('names', {})).toEqual(ok([kim]));
    expect(names).not.toHaveBeenCalled();
  });
});
