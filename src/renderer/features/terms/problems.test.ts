import { expect, it } from 'vitest';
import type { ErrorMemoryProblem } from '../../../core/terms/error-memory-file';
import type { GlossaryProblem } from '../../../core/terms/glossary-file';
import english from '../../../locales/en/problems.json';

// The compiler wants every code that core has, and the engine's own.
const line: Record<GlossaryProblem['code'] | 'not-taken' | 'too-many', true> = {
  'quote-not-closed': true,
  'text-after-quote': true,
  'quote-inside': true,
  'no-korean-column': true,
  'no-english-column': true,
  'unknown-column': true,
  'column-twice': true,
  'too-many-cells': true,
  'no-korean': true,
  'no-english': true,
  'right-and-forbidden': true,
  duplicate: true,
  'not-taken': true,
  'too-many': true,
};
const entry: Record<ErrorMemoryProblem['code'] | 'not-taken' | 'too-many' | 'other-article', true> = {
  'not-json': true,
  'not-an-error-memory': true,
  'newer-version': true,
  'bad-entry': true,
  duplicate: true,
  'right-and-wrong': true,
  'not-taken': true,
  'too-many': true,
  'other-article': true,
};

it('every problem of a list has its sentence', () => {
  expect(Object.keys(english.line).sort()).toEqual(Object.keys(line).sort());
  expect(Object.keys(english.entry).sort()).toEqual(Object.keys(entry).sort());
});
