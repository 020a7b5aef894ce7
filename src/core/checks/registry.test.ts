/** Runs every check's own cases, and holds what all checks promise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckCase, CheckCases, CheckRow, Finding } from './check';
import { checkIds, checkList, checkTexts } from './registry';
import { checkArticle, checkPair } from './run-checks';

const caseFiles = import.meta.glob<{ cases: CheckCases }>('./*/cases.ts', { eager: true });
const codeFiles = import.meta.glob('./*/*.ts');

function casesOf(id: string): CheckCases {
  const file = caseFiles[`./${id}/cases.ts`];
  if (!file) throw new Error(`src/core/checks/${id}/cases.ts is missing.`);
  return file.cases;
}

function rowsOf(one: CheckCase): readonly CheckRow[] {
  const given = one.rows ?? [[one.zone ?? 'paragraph', one.ko ?? null, one.en ?? ''] as const];
  let paragraph = 0;
  return given.map(([zone, ko, en], id) => {
    if (zone !== 'paragraph' || id === 0) paragraph += 1;
    return { id, zone: zone === 'paragraph+' ? 'paragraph' : zone, paragraph, ko, en, alignment: null };
  });
}

function findingsOf(id: string, one: CheckCase): readonly Finding[] {
  const options = {
    only: [id],
    ...(one.style ? { style: one.style } : {}),
    ...(one.names ? { names: one.names } : {}),
    ...(one.terms ? { terms: one.terms } : {}),
    ...(one.speller ? { speller: one.speller } : {}),
    ...(one.grammar ? { grammar: one.grammar } : {}),
  };
  if (one.pairs) return checkPair(one.ko ?? null, one.en ?? '', options);
  return checkArticle(rowsOf(one), one.header ?? null, options);
}

const titleOf = (one: CheckCase) => one.rows?.map(([, , en]) => en).join(' | ') ?? one.en ?? '';

describe.each(checkList.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const { good, bad } = casesOf(id);

  it('is filed under its own id, with at least twelve good and twelve bad cases', () => {
    expect(Object.keys(codeFiles)).toContain(`./${id}/${id}.ts`);
    expect(good.length).toBeGreaterThanOrEqual(12);
    expect(bad.length).toBeGreaterThanOrEqual(12);
  });

  it.each(good.map((one) => [titleOf(one), one] as const))('is silent: %s', (_, one) => {
    expect(findingsOf(id, one).map(({ quote, message }) => `${message.code}: ${quote}`)).toEqual([]);
  });

  it.each(bad.map((one) => [titleOf(one), one] as const))('speaks: %s', (_, one) => {
    const found = findingsOf(id, one);
    expect(found.map(({ quote }) => quote)).toEqual(one.finds.map(({ quote }) => quote));
    for (const [index, wanted] of one.finds.entries()) {
      const finding = found[index]!;
      if (wanted.code !== undefined) expect(finding.message.code).toBe(wanted.code);
      if (wanted.suggestion !== undefined) expect(finding.suggestion).toBe(wanted.suggestion);
      if (wanted.row !== undefined) expect(finding.segment).toBe(wanted.row);
    }
  });

  it('names only codes it has a sentence for, and gives every value the sentence asks for', () => {
    const found = [...good, ...bad].flatMap((one) => findingsOf(id, one));
    for (const { message } of found) {
      const template = check.texts.messages[message.code];
      expect(template, message.code).toBeDefined();
      const asked = [...template!.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name!);
      expect(Object.keys(message.params)).toEqual(expect.arrayContaining(asked));
    }
  });

  it('has a bad case for every sentence it can say', () => {
    const said = new Set(bad.flatMap((one) => findingsOf(id, one)).map(({ message }) => message.code));
    expect([...said].sort()).toEqual(Object.keys(check.texts.messages).sort());
  });

  it('is silent where it needs the Korean and there is none', () => {
    if (!check.needsSource) {
      expect(bad.length).toBeGreaterThan(0);
      return;
    }
    const bare = bad.map(
      (one): CheckCase => ({
        ...one,
        ...(one.rows ? { rows: one.rows.map(([zone, , en]) => [zone, null, en] as const) } : { ko: null }),
      }),
    );
    expect(bare.flatMap((one) => findingsOf(id, one))).toEqual([]);
  });
});

const allCases = checkIds.flatMap((id) => [...casesOf(id).good, ...casesOf(id).bad]);
const words = allCases.flatMap((one) => rowsOf(one).flatMap(({ ko, en }) => `${ko ?? ''} ${en}`.split(' ')));
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...words, '“', '”', '"', "'", '(', '…', '1', ',', '\n', '  '), { maxLength: 60 })
    .map((all) => all.join(' ')),
);

describe('all checks', () => {
  it('quote the words at their offsets, within the text, in order, the same every time', () => {
    fc.assert(
      fc.property(hostile, hostile, (ko, en) => {
        const found = checkPair(ko, en);
        for (const { side, start, end, quote } of found) {
          expect((side === 'source' ? ko : en).slice(start, end)).toBe(quote);
          expect(start).toBeGreaterThanOrEqual(0);
        }
        expect(checkPair(ko, en)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  it('can be left out by id, chosen by id and given another severity', () => {
    for (const id of checkIds) {
      const one = casesOf(id).bad.find(({ pairs }) => !pairs);
      const rows = rowsOf(one!);
      const style = {
        ...(one!.style ? { style: one!.style } : {}),
        ...(one!.names ? { names: one!.names } : {}),
        ...(one!.terms ? { terms: one!.terms } : {}),
        ...(one!.speller ? { speller: one!.speller } : {}),
        ...(one!.grammar ? { grammar: one!.grammar } : {}),
      };
      const header = one!.header ?? null;
      expect(
        checkArticle(rows, header, { ...style, disabled: [id] }).filter(({ check }) => check === id),
      ).toEqual([]);
      const only = checkArticle(rows, header, { ...style, only: [id], severities: { [id]: 'critical' } });
      expect(new Set(only.map(({ check, severity }) => `${check} ${severity}`))).toEqual(
        new Set([`${id} critical`]),
      );
    }
  });
});

describe('the English of the checks', () => {
  it('is what locales/en/checks.json says (vitest -u writes it)', async () => {
    const json = `${JSON.stringify(checkTexts(), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot('../../locales/en/checks.json');
  });
});
