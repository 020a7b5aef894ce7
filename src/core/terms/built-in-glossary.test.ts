import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forbiddenIn, indexGlossary, matchGlossary, renderedIn } from './glossary';
import { readGlossary } from './glossary-file';

const text = readFileSync(new URL('../../../resources/glossary/korean-news.tsv', import.meta.url), 'utf8');
const { entries, problems } = readGlossary(text, '\t');
const index = indexGlossary(entries);

test('the built-in glossary has at least 500 terms and no problem in any line', () => {
  expect(problems).toEqual([]);
  expect(entries.length).toBeGreaterThanOrEqual(500);
  expect(text.normalize('NFC')).toBe(text);
});

test('every term has a rendering, a domain and a source or rationale', () => {
  expect(
    entries.filter(({ en, domain, source }) => en.length === 0 || domain === '' || source.length < 5),
  ).toEqual([]);
});

test('no Korean form stands in two entries', () => {
  const forms = entries.flatMap(({ ko, variants }) => [ko, ...variants]);
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
});

test('every term is found in its own Korean, and every rendering in its own English', () => {
  for (const term of index.terms) {
    for (const form of [term.entry.ko, ...term.entry.variants]) {
      const written = form.startsWith('#') ? `3${form.slice(1)}` : form.replace(/\*$/u, '다');
      const found = matchGlossary(written, index).map((match) => match.term.entry.id);
      expect(found, form).toContain(term.entry.id);
    }
    for (const en of term.entry.en) {
      expect(renderedIn(en, term).map(({ rendering }) => rendering)).toContain(en);
      // Telling the right rendering wrong would be worse than saying nothing.
      expect(forbiddenIn(en, term), en).toEqual([]);
    }
  }
});
