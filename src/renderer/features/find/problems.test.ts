import { expect, it } from 'vitest';
import { patternProblems } from '../../../core/project/search/pattern-problem';
import english from '../../../locales/en/find.json';
import korean from '../../../locales/ko/find.json';

it.each([
  ['English', english],
  ['Korean', korean],
])('there is a sentence in %s for everything that can be wrong with a regular expression', (_, messages) => {
  expect(Object.keys(messages.problem).sort()).toEqual([...patternProblems].sort());
});
