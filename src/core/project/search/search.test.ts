// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a replacement names groups as it is typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atWordEdge, findWords } from '../replace';
import { type Search, type SearchFields, searchFor } from './search';

const usual: Omit<SearchFields, 'query'> = { matchCase: true, wholeWord: false, pattern: true };

function compiled(query: string, options: Partial<SearchFields> = {}): Search {
  const search = searchFor({ ...usual, query, ...options });
  if ('problem' in search) throw new Error(`${search.problem} at ${search.at}`);
  return search;
}

const found = (text: string, query: string, options: Partial<SearchFields> = {}) =>
  compiled(query, options)
    .find(text)
    ?.map(({ start, end }) => text.slice(start, end));

const replaced = (text: string, query: string, by: string, options: Partial<SearchFields> = {}) =>
  compiled(query, options).replace(text, by)?.text;

describe('a regular expression', () => {
  it.each([
    ['digits', 'Sales rose 12 percent to 340 billion won.', '\\d+', ['12', '340']],
    ['Hangul syllables', '하린시는 port를 닫았다', '[가-힣]+', ['하린시는', '를', '닫았다']],
    ['a Unicode class', '하린시는 port를', '\\p{Hangul}+', ['하린시는', '를']],
    ['the first of two ways', 'banned', 'ban|banned', ['ban']],
    ['what stands behind Korean', '제12회와 3회', '(?<=제)\\d+', ['12']],
    ['the beginning of the sentence', 'The port. The sea.', '^The', ['The']],
    ['the end of the sentence', 'the port and the port', 'port$', ['port']],
    ['an emoji as one character', 'a😀b', 'a.b', ['a😀b']],
    ['nothing', 'abc', 'x*', ['', '', '', '']],
    ['nothing, but not right behind a match', 'axb', 'x*', ['', 'x', '']],
    ['nothing at the ends alone', 'ab', '^|$', ['', '']],
  ])('finds %s', (_, text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });

  it.each([
    ['in small letters', 'THE Port', 'the port', false, ['THE Port']],
    ['in the letters written', 'THE Port the', 'the', true, ['the']],
    ['beyond ASCII', 'ÉCOLE école', 'école', false, ['ÉCOLE', 'école']],
  ])('looks at case only when told: %s', (_, text, query, matchCase, expected) => {
    expect(found(text, query, { matchCase })).toEqual(expected);
  });

  it.each([
    ['a word within another is none', 'urban bans ban', 'ban', ['ban']],
    [
      'a longer way is taken where the first ends in a word',
      'he banned the ban',
      'ban|banned',
      ['banned', 'ban'],
    ],
    ['Hangul next to it is part of the word', 'NATO가 NATO', 'NATO', ['NATO']],
    ['a mark needs no edge', 'port,sea', ',', [',']],
    ['two words with one space between them', 'ban ban', 'ban', ['ban', 'ban']],
    ['groups keep their numbers', 'ab-cd', '(\\w)(\\w)', ['ab', 'cd']],
  ])('finds whole words: %s', (_, text, query, expected) => {
    expect(found(text, query, { wholeWord: true })).toEqual(expected);
  });

  it('takes pattern and text as they look, however they were typed', () => {
    expect(found('하린 café', '하린 café'.normalize('NFD'))).toEqual(['하린 café']);
    expect(replaced('café', 'caf(.)', '$1\u0301')).toBe('\u00e9\u0301'.normalize('NFC'));
  });

  it.each([
    ['a group', 'Kim Seo-jin', '(\\w+) (\\S+)', '$2 $1', 'Seo-jin Kim'],
    ['a group by name', '4 May', '(?<day>\\d+) (?<month>\\w+)', '${month} ${day}', 'May 4'],
    ['the whole match', 'NATO', 'NATO', '“$&”', '“NATO”'],
    ['a dollar sign', '5 dollars', '(\\d) dollars', '$$$1', '$5'],
    ['what names no group', '5m', 'm', ' $5 million $x ${y} $0 $', '5 $5 million $x ${y} $0 $'],
    ['a digit behind a group', 'x', '(x)', '$10 ${1}0', 'x0 x0'],
    ['a group that took no part', 'b', '(a)?b', '[$1]', '[]'],
    ['nothing at the beginning', 'port', '^', '- ', '- port'],
    ['words with a meaning of their own', 'a', 'a', '$`', '$`'],
  ])('puts in place of a match: %s', (_, text, query, by, expected) => {
    expect(replaced(text, query, by)).toBe(expected);
    if (query !== '^') expect(replaced(text, query, by, { wholeWord: text !== '5m' })).toBe(expected);
  });

  it('takes what is found literally where it is no pattern', () => {
    expect(replaced('a.b axb', 'a.b', '$& $1', { pattern: false })).toBe('$& $1 axb');
  });

  it('replaces one match alone, by where it begins', () => {
    const search = compiled('a(.)');
    expect(search.replace('ab ac ad', '$1a', { at: 3 })).toMatchObject({ text: 'ab ca ad', places: 1 });
    expect(search.replace('ab ac ad', '$1a', { at: 4 })).toMatchObject({ text: 'ab ac ad', places: 0 });
  });

  it.each([
    ['(ab', 'missing-parenthesis', 0],
    ['a(b)(c', 'missing-parenthesis', 4],
    ['[(](\\((x', 'missing-parenthesis', 6],
    ['a)b', 'unexpected-parenthesis', 1],
    ['(a))(', 'unexpected-parenthesis', 3],
    ['하린[가-', 'missing-bracket', 2],
    ['[a-c][z-a]', 'bad-range', 6],
    ['a\\p{Hangeul}', 'unknown-class', 1],
    ['[[:letter:]]', 'unknown-class', 1],
    ['a\\d\\y', 'bad-escape', 3],
    ['(a)\\1', 'back-reference', 3],
    ['port\\', 'trailing-backslash', 4],
    ['*a', 'nothing-to-repeat', 0],
    ['a|+', 'nothing-to-repeat', 2],
    ['[**]a**', 'double-repeat', 5],
    ['ab{2000}', 'repeat-count', 2],
    ['(?<a b>a)', 'group-name', 0],
    ['(?<n>a)(?<n>b)', 'same-group-name', 10],
    ['(?<=(a))b', 'group-in-look-behind', 7],
    ['port(?=s)', 'look-ahead', 4],
    ['port(?!s)', 'look-ahead', 4],
    ['a(?z)', 'unsupported', 1],
    ['x{1000}'.repeat(30), 'too-large', 0],
  ])('says of %s that it is wrong, how, and where', (query, problem, at) => {
    expect(searchFor({ ...usual, query })).toEqual({ problem, at });
  });

  it('gives up when time is up, also between two matches of one text', () => {
    let asked = 0;
    const search = compiled('a');
    expect(search.find('a'.repeat(50), () => ++asked > 10)).toBeNull();
    expect(search.replace('a'.repeat(50), 'b', { late: () => true })).toBeNull();
    expect(search.find('b'.repeat(50), () => true)).toEqual([]);
  });

  it('reads no text that alone would take seconds', () => {
    expect(compiled('(?:a?){500}a{500}').find('a'.repeat(200_000))).toBeNull();
    expect(compiled('a+').find('a'.repeat(200_000))).toEqual([{ start: 0, end: 200_000 }]);
  });
});

describe('words and patterns', () => {
  const alphabet = [...'aAbBéÉ가나 .,-_1$(*\\[😀İßﬁ'];
  const words = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 24 });
  const query = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 3 });
  const options = fc.record({ matchCase: fc.boolean(), wholeWord: fc.boolean() });
  const quoted = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

  it('find the same where the pattern is words', () => {
    fc.assert(
      fc.property(words, query, options, (text, wanted, choice) => {
        expect(compiled(quoted(wanted), choice).find(text)).toEqual(findWords(text, wanted, choice));
      }),
      { numRuns: 2000 },
    );
  });

  it('replace what is found, and nothing else', () => {
    fc.assert(
      fc.property(words, query, words, options, (text, wanted, by, choice) => {
        let expected = '';
        let from = 0;
        for (const { start, end } of findWords(text, wanted, choice)) {
          expected += text.slice(from, start) + by;
          from = end;
        }
        expected += text.slice(from);
        const plain = compiled(wanted, { ...choice, pattern: false });
        expect(plain.replace(text, by)?.text).toBe(expected.normalize('NFC'));
      }),
    );
  });

  const pieces = fc.constantFrom(
    'a',
    'b',
    '가',
    '[ab]',
    '[^a]',
    '.',
    '\\s',
    '😀',
    '^',
    '$',
    '(a|b)',
    '(?:가나)',
  );
  const counts = fc.constantFrom('', '*', '+', '?', '*?', '{2}');
  const pattern = fc
    .array(fc.tuple(pieces, counts), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map(([piece, count]) => (/^[\^$]/u.test(piece) ? piece : piece + count)).join(''))
    .chain((first) => fc.constantFrom(first, `${first}|b`, `(${first})`));

  it('have offsets that slice to what the pattern matches whole, in order and apart', () => {
    fc.assert(
      fc.property(words, pattern, options, (text, wanted, choice) => {
        const matches = compiled(wanted, choice).find(text) ?? [];
        let last = -1;
        for (const { start, end } of matches) {
          expect(start).toBeGreaterThanOrEqual(Math.max(0, last));
          expect(end).toBeGreaterThanOrEqual(start);
          last = end;
          // The expression as JavaScript reads it, at this place alone: the same words, or longer ones to the edge.
          const here = new RegExp(`(?:${wanted})`, choice.matchCase ? 'uy' : 'iuy');
          here.lastIndex = start;
          const other = here.exec(text);
          expect(other).not.toBeNull();
          if (!choice.wholeWord) expect(text.slice(start, end)).toBe(other?.[0]);
          else expect(atWordEdge(text, start) && atWordEdge(text, end)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('find, as patterns, all that JavaScript finds', () => {
    fc.assert(
      fc.property(words, pattern, (text, wanted) => {
        const expected: string[] = [];
        let last = -1;
        for (const { index, 0: match } of text.matchAll(new RegExp(wanted, 'gu'))) {
          if (match !== '' || index !== last) expected.push(match);
          last = index + match.length;
        }
        expect(found(text, wanted)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('say of any text that it is a pattern, or what is wrong within it', () => {
    const pieces = fc.constantFrom(...'ab가()[]{}*+?|\\^$.:=!<>PpQE1,-_', '[:', '(?', '\\p{', '(?<');
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (parts) => {
        const wanted = parts.join('');
        const search = searchFor({ ...usual, query: wanted });
        if (!('problem' in search)) return;
        expect(search.at).toBeGreaterThanOrEqual(0);
        expect(search.at).toBeLessThan(wanted.length);
      }),
      { numRuns: 2000 },
    );
  });
});
