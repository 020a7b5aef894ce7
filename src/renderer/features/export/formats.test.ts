import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../../contract/engine-calls';
import { documentsOf, firstScope, formatOrder } from './formats';

describe('what the export dialog asks for', () => {
  it('offers every format of the contract once', () => {
    expect([...formatOrder].sort()).toEqual([...exportFormats].sort());
  });

  it.each([
    ['a', ['a'], 'article'],
    ['a', [], 'article'],
    ['a', ['a', 'b'], 'selection'],
    ['a', ['b'], 'selection'],
    [null, [], 'project'],
  ] as const)('with %s open and %j selected begins with the %s', (open, selection, scope) => {
    expect(firstScope(open, selection)).toBe(scope);
  });

  it('names no article for the whole project', () => {
    expect(documentsOf('project', 'a', ['a', 'b'])).toEqual([]);
    expect(documentsOf('selection', 'a', ['c', 'b'])).toEqual(['c', 'b']);
    expect(documentsOf('article', 'a', ['c'])).toEqual(['a']);
  });
});
