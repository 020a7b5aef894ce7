import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseByline } from '../src/core/article/byline';
import { parseCopyright } from '../src/core/article/copyright';
import { outlets } from '../src/core/korean/outlets';
import { placeCount } from '../src/core/korean/places';
import { newsDocuments, sentenceTexts } from './development-data';
import type { Figure } from './figure';

export const name = 'bylines';

interface Case {
  readonly line: string;
  readonly kind: 'byline' | 'copyright';
  readonly position: string;
  readonly place?: readonly string[] | null;
  readonly outlet?: string | null;
  readonly people?: readonly { readonly name: string; readonly role: string }[];
  readonly email?: string | null;
  readonly holder?: string;
  readonly rest?: string;
}

/** Every field as bylines.json gives it, so that one comparison decides a case. */
function readFields(line: string): string {
  const notice = parseCopyright(line);
  if (notice !== null) return JSON.stringify({ kind: 'copyright', holder: notice.holder.ko });
  const parsed = parseByline(line);
  if (parsed === null) return 'null';
  const { places, outlet, people, email } = parsed.byline;
  return JSON.stringify({
    kind: 'byline',
    position: parsed.position,
    place: places.map(({ ko }) => ko),
    outlet,
    people: people.map((person) => ({ name: person.name.ko, role: person.role?.ko })),
    email,
    rest: parsed.rest,
  });
}

function expectedFields(one: Case): string {
  if (one.kind === 'copyright') return JSON.stringify({ kind: 'copyright', holder: one.holder });
  const { position, place, outlet, people, email, rest } = one;
  return JSON.stringify({
    kind: 'byline',
    position,
    place: place ?? [],
    outlet,
    people,
    email,
    rest: rest ?? '',
  });
}

/** Body sentences that hold no byline at all: every one found there is a false one. */
function bodyLines(dataDirectory: string): readonly string[] {
  const news = newsDocuments(dataDirectory).flatMap((pairs) => pairs.flatMap(({ ko, en }) => [ko, en]));
  const files = ['blogs_ko.txt', 'blogs_lee.txt', 'sample.txt', 'tweets.txt'];
  return [...news, ...files.flatMap((file) => sentenceTexts(dataDirectory, file).flat())];
}

export async function run(dataDirectory: string | undefined): Promise<readonly Figure[]> {
  const tables: readonly Figure[] = [
    { figure: 'places with an English name', value: placeCount(), unit: 'names', target: 'some 400' },
    { figure: 'outlets with an English name', value: outlets.length, unit: 'names', target: 'some 150' },
  ];
  const file = dataDirectory === undefined ? '' : join(dataDirectory, 'bylines.json');
  if (dataDirectory === undefined || !existsSync(file)) return tables;
  const data = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly cases: readonly Case[];
    readonly not_bylines: readonly string[];
  };
  const exact = data.cases.filter((one) => readFields(one.line) === expectedFields(one)).length;
  const kept = data.not_bylines.filter((line) => readFields(line) === 'null').length;
  const body = bodyLines(dataDirectory);
  const started = performance.now();
  const wrong = body.filter((line) => readFields(line) !== 'null').length;
  const milliseconds = performance.now() - started;
  return [
    {
      figure: 'byline and copyright shapes, every field exact',
      value: (100 * exact) / data.cases.length,
      unit: '%',
      target: '100',
    },
    {
      figure: 'look-alike sentences kept in the body',
      value: (100 * kept) / data.not_bylines.length,
      unit: '%',
      target: '100',
    },
    {
      figure: `bylines found in ${body.length} body lines without any`,
      value: wrong,
      unit: 'lines',
      target: '0',
    },
    ...(body.length === 0
      ? []
      : [{ figure: 'time for 1,000 lines', value: (1000 * milliseconds) / body.length, unit: 'ms' }]),
    ...tables,
  ];
}
