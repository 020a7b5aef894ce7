import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkArticle, checkPair } from '../core/checks/run-checks';
import { prepareTerms, readBuiltInTerms } from './built-in-terms';

const builtIn = readBuiltInTerms();
const terms = prepareTerms(builtIn);
const only = ['known-confusion', 'terminology'];

test('the built-in lists reach the checks, and each error is told once', () => {
  const found = checkPair('여당은 금리 인상에 반대했다.', "The women's party opposed the rate impression.", {
    only,
    terms,
  });
  expect(found.map(({ quote, suggestion }) => [quote, suggestion])).toEqual([
    ["women's party", 'ruling party'],
    ['impression', 'raise'],
  ]);
});

test('a headline that the body contradicts is found without the Korean', () => {
  const row = (id: number, zone: 'headline' | 'paragraph', en: string) => ({
    id,
    zone,
    paragraph: id,
    ko: null,
    en,
    alignment: null,
  });
  const rows = [
    row(0, 'headline', 'President: NATO should ban East Asia'),
    row(1, 'paragraph', 'He asked for guarantees that include a NATO ban on eastward movement.'),
  ];
  expect(checkArticle(rows, null, { only, terms })).toMatchObject([
    { quote: 'East Asia', suggestion: 'eastward expansion', message: { code: 'article' } },
  ]);
});

test("a project's own entry takes the place of the built-in one", () => {
  const own = builtIn.glossary.find(({ ko }) => ko === '여당')!;
  const ours = prepareTerms(
    { ...builtIn, errors: [] },
    { glossary: [{ ...own, en: ['governing side'], forbidden: [] }] },
  );
  const found = checkPair('여당이 이겼다.', 'The ruling party won.', { only, terms: ours });
  expect(found.map(({ message }) => message.code)).toEqual(['missing']);
});

test('lists that are missing or damaged are told, not passed over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-terms-'));
  try {
    expect(() => readBuiltInTerms(folder)).toThrow(/ENOENT/u);
    for (const name of ['glossary', 'errors']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'glossary', 'korean-news.tsv'), 'ko\ten\n\tNATO\n');
    writeFileSync(join(folder, 'errors', 'machine-confusions.json'), '{}');
    expect(() => readBuiltInTerms(folder)).toThrow('2 entries');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
