import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextKey, type MemoryEntry } from './entry';
import { memoryLine, memoryLineReader, memoryTsvHead } from './memory-tsv';

const defaults = { origin: 'desk.tsv', actor: 'Han', time: '2026-01-01T00:00:00.000Z' };
const read = (...lines: readonly string[]) => lines.map(memoryLineReader(defaults));

describe('a table of a memory', () => {
  test('is Korean, English and the sentences round them where it names no columns', () => {
    const [line] = read('금리를 올렸다.\tRates rose.\t회의가 열렸다.\t');
    const previous = contextKey('회의가 열렸다.');
    const entry = { ko: '금리를 올렸다.', mt: null, en: 'Rates rose.', previous, next: null };
    expect(line).toEqual({ entry: { ...entry, ...defaults } });
  });

  test('has the columns its first line names, in any order and in either language', () => {
    const [head, line] = read(
      '영어\t기계번역\t비고\t한국어',
      'Rates rose.\tRate rise.\tchecked\t금리를 올렸다.',
    );
    expect(head).toBeNull();
    expect(line).toMatchObject({ entry: { ko: '금리를 올렸다.', mt: 'Rate rise.', en: 'Rates rose.' } });
  });

  test.each([
    ['금리를 올렸다.', 'no-tab'],
    ['금리를 올렸다.\t ', 'no-english'],
    ['\tRates rose.', 'no-source'],
    [`${'가'.repeat(20_001)}\tRates rose.`, 'too-long'],
    ['가\tA\t\t\tmore', 'too-many-cells'],
    ['가\uFFFD\tA', 'unreadable'],
  ])('names a line that cannot be read (%#)', (line, problem) => {
    expect(read(line)).toEqual([{ problem }]);
  });

  test.each([
    ['"동의한다."\t"I agree."', '"동의한다."', '"I agree."'],
    ['"그는 ""네""라고 했다."\t"He said, ""Yes."""', '그는 "네"라고 했다.', 'He said, "Yes."'],
    ["'-3%\t'=3", '-3%', '=3'],
  ])('keeps the marks of a quotation and takes off those of a spreadsheet: %s', (line, ko, en) => {
    expect(read(line)).toMatchObject([{ entry: { ko, en } }]);
  });

  test('says the same when it is written and read', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'가나 "\'=+-#,.aB') })
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const key = fc.option(fc.maxSafeNat());
    const entries = fc.record({
      ko: text,
      mt: fc.option(text),
      en: text,
      previous: key,
      next: key,
      origin: text,
      actor: text,
      time: fc.constant('2026-02-03T04:05:06.000Z'),
    });
    fc.assert(
      fc.property(entries, (entry: MemoryEntry) => {
        expect(read(memoryTsvHead, memoryLine(entry))[1]).toEqual({ entry });
      }),
    );
  });
});
