import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseByline } from './byline';
import { parseCopyright } from './copyright';

interface Case {
  readonly line: string;
  readonly kind: 'byline' | 'copyright';
  readonly position: 'head' | 'tail';
  readonly place?: readonly string[] | null;
  readonly outlet?: string | null;
  readonly people?: readonly { readonly name: string; readonly role: string }[];
  readonly email?: string | null;
  readonly holder?: string;
  readonly rest?: string;
}

interface Data {
  readonly cases: readonly Case[];
  readonly not_bylines: readonly string[];
}

const folder = process.env.DAEJO_DATA;

if (folder === undefined) {
  test('bylines.json is left out: DAEJO_DATA is not set', () => {
    console.warn('left out: the byline shapes of the data folder (DAEJO_DATA is not set)');
    expect(folder).toBeUndefined();
  });
} else {
  const data = JSON.parse(readFileSync(join(folder, 'bylines.json'), 'utf8')) as Data;

  describe('the shapes of bylines.json', () => {
    test.each(data.cases.filter(({ kind }) => kind === 'byline'))('$line', (expected) => {
      const parsed = parseByline(expected.line);
      expect(parseCopyright(expected.line)).toBeNull();
      expect({
        position: parsed?.position,
        place: parsed?.byline.places.map(({ ko }) => ko),
        outlet: parsed?.byline.outlet,
        people: parsed?.byline.people.map(({ name, role }) => ({ name: name.ko, role: role?.ko })),
        email: parsed?.byline.email,
        rest: parsed?.rest,
      }).toEqual({
        position: expected.position,
        place: expected.place ?? [],
        outlet: expected.outlet,
        people: expected.people,
        email: expected.email,
        rest: expected.rest ?? '',
      });
    });

    test.each(data.cases.filter(({ kind }) => kind === 'copyright'))('$line', ({ line, holder }) => {
      expect(parseByline(line)).toBeNull();
      expect(parseCopyright(line)?.holder.ko).toBe(holder);
    });

    test.each(data.not_bylines)('stays body: %s', (line) => {
      expect(parseByline(line)).toBeNull();
      expect(parseCopyright(line)).toBeNull();
    });
  });
}
