import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formsOf, inflect, singular } from './english-forms';
import { readEnglish } from './english-text';
import { compileRendering, findRendering } from './rendering';

test.each([
  ['ban', ['ban', 'bans', 'banned', 'banning']],
  ['party', ['party', 'parties']],
  ['sanctions', ['sanction', 'sanctions', 'sanctioned']],
  ['withdraw', ['withdrew', 'withdrawn', 'withdraws', 'withdrawing']],
  ['crisis', ['crisis', 'crises']],
  ['labour', ['labor', 'labors']],
])('%s has the forms of its inflection', (word, forms) => {
  expect([...formsOf(word).keys()]).toEqual(expect.arrayContaining(forms));
});

test.each([
  ['ban', 'banner'],
  ['news', 'new'],
  ['new', 'news'],
  ['us', 'uses'],
  ['process', 'proces'],
])('%s has no form %s', (word, form) => {
  expect([...formsOf(word).keys()]).not.toContain(form);
});

test.each([
  ['carry', 'past', 'carried'],
  ['agree', 'ing', 'agreeing'],
  ['die', 'ing', 'dying'],
  ['permit', 'past', 'permitted'],
  ['visit', 'past', 'visited'],
  ['woman', 's', 'women'],
  ['church', 's', 'churches'],
  ['rise', 'participle', 'risen'],
] as const)('%s as %s is %s', (base, inflection, form) => {
  expect(inflect(base, inflection)).toBe(form);
});

test('a plural gives up its ending, a word in -ss does not', () => {
  expect(['parties', 'boxes', 'men', 'congress', 'news', 'us', 'bases'].map(singular)).toEqual([
    'party',
    'box',
    'man',
    'congress',
    'news',
    'us',
    'basis',
  ]);
});

describe('a rendering is found', () => {
  test.each([
    ['The ban was lifted; they banned it.', 'ban', ['ban', 'banned']],
    ["The parties' aides met the party's chief.", 'party', ['parties', 'party']],
    [
      'a by-election, a byelection, a by election',
      'by-election',
      ['by-election', 'byelection', 'by election'],
    ],
    ['semi-conductors and semiconductors', 'semiconductor', ['semi-conductors', 'semiconductors']],
    ['The U.S. and US agree with us.', 'US', ['U.S.', 'US']],
    [
      'Ministry of Interior and Safety',
      'Ministry of the Interior and Safety',
      ['Ministry of Interior and Safety'],
    ],
    [
      'Defence Ministry and the DEFENSE MINISTRY',
      'Defense Ministry',
      ['Defence Ministry', 'DEFENSE MINISTRY'],
    ],
    ['prime ministers, prime. Minister', 'prime minister', ['prime ministers']],
    ['it and IT firms', 'IT', ['IT']],
    ['who said the WHO said', 'WHO', ['WHO']],
    ['up 3 percentage points', 'percentage point', ['percentage points']],
    ['banner and Bangkok', 'ban', []],
  ])('%s: %s', (text, rendering, found) => {
    const compiled = compileRendering(rendering)!;
    expect(
      findRendering(readEnglish(text), compiled).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(found);
  });
});

test('a match says how it is inflected, and in which word', () => {
  const [match] = findRendering(
    readEnglish('The attorneys general spoke'),
    compileRendering('attorney general')!,
  );
  expect(match).toMatchObject({ inflection: 's', inflected: 0 });
});

test('a rendering without a word compiles to nothing', () => {
  expect(compileRendering(' - ')).toBeNull();
});

test('whatever the text, words lie apart, in order and inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const { start, end, wholeEnd } of readEnglish(text).words) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(wholeEnd).toBeLessThanOrEqual(text.length);
        last = wholeEnd;
      }
    }),
  );
});
