import { describe, expect, test } from 'vitest';
import { parseByline } from '../byline';
import { parseCopyright } from '../copyright';
import { englishShapes, headShapes, notBylines, notEnglishBylines, tailShapes } from './shapes';

interface Shape {
  readonly line: string;
  readonly expected: string;
}

function shapesOf(table: string): readonly Shape[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [line = '', expected = ''] = row.split(' ⇒ ');
      return { line, expected: expected.trim() };
    });
}

function either(ko: string | undefined, en: string | undefined): string {
  return ko !== undefined && ko !== '' ? ko : (en ?? '-');
}

/** What was read, written as the tables write it. */
function shown(line: string): string {
  const parsed = parseByline(line);
  if (parsed === null) return 'no byline';
  const { byline, rest, position } = parsed;
  const places = byline.places.map(({ ko, en }) => either(ko, en)).join('+') || '-';
  const outlet = byline.outlet ?? byline.outletEnglish ?? '-';
  const people = byline.people
    .map(({ name, role }) => `${either(name.ko, name.en)}:${either(role?.ko, role?.en)}`)
    .join('+');
  const fields = [places, outlet, people || '-', byline.email ?? '-'].join(' | ');
  return position === 'head' ? `${fields} » ${rest}`.trim() : fields;
}

function linesOf(list: string): readonly string[] {
  return list.trim().split('\n');
}

describe('a byline at the head gives its fields and leaves the sentence', () => {
  test.each(shapesOf(headShapes))('$line', ({ line, expected }) => {
    expect(shown(line)).toBe(expected);
  });
});

describe('a byline on its own line gives its fields', () => {
  test.each(shapesOf(tailShapes))('$line', ({ line, expected }) => {
    expect(shown(line)).toBe(expected);
    expect(parseByline(line)?.rest).toBe('');
  });
});

describe('a byline the machine has translated is still one', () => {
  test.each(shapesOf(englishShapes))('$line', ({ line, expected }) => {
    const [fields, rest = ''] = expected.split(' »');
    expect(shown(line).split(' »')[0]).toBe(fields);
    expect(parseByline(line)?.rest).toBe(rest.trim());
  });
});

describe('text that only holds the words of a byline stays body', () => {
  test.each(linesOf(notBylines + notEnglishBylines).filter((line) => line !== ''))('%s', (line) => {
    expect(parseByline(line)).toBeNull();
    expect(parseCopyright(line)).toBeNull();
  });
});

test('what is cut off and what stays make up the line', () => {
  for (const { line } of [...shapesOf(headShapes), ...shapesOf(englishShapes)]) {
    const parsed = parseByline(line);
    expect(line.replaceAll(' ', '')).toBe(`${parsed?.byline.raw}${parsed?.rest}`.replaceAll(' ', ''));
  }
});
