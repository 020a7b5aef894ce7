/** Finding and replacing in a project of 100,000 sentences: words and regular expressions. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../src/engine/engine';
import type { Figure } from './figure';
import { generateProject } from './generated-project';

export const name = 'find';

const segments = 100_000;
const label = segments.toLocaleString('en');
const everywhere = ['source', 'mt', 'target'] as const;
const edited = ['target'] as const;

const searches = [
  ['a two-syllable word', { query: '이사회', sides: ['source', 'target'] }],
  ['a word that every sentence holds, in all texts', { query: 'the', sides: everywhere }],
  ['a word that none holds', { query: 'Dorae', sides: everywhere }],
  ['an expression', { query: '(\\d+)(?:st|nd|rd|th) of \\w+', pattern: true, sides: edited }],
  [
    'an expression for Korean, whole words',
    { query: '[가-힣]+은', pattern: true, wholeWord: true, sides: ['source'] },
  ],
  [
    'an expression that hangs a backtracking engine',
    { query: '(a+|[a-z ]+)*=', pattern: true, sides: edited },
  ],
] as const;

export async function run(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-bench-'));
  const path = join(folder, 'find.daejo');
  const figures: Figure[] = [];
  try {
    await generateProject(path, { segments, perArticle: 22 });
    const engine = createEngine({ emit: () => {} });
    await engine.host.open({ path, create: false });
    const usual = { matchCase: false, wholeWord: false, limit: 1000 };
    for (const [what, { sides, ...fields }] of searches) {
      const search = { ...usual, ...fields, sides: [...sides] };
      // The first run warms the file's cache, as the words typed before do; other words, as what was found is kept.
      await engine.calls.find({ ...search, query: `${search.query}x` });
      const [found, value] = await timed(() => engine.calls.find(search));
      if (!found.ok) throw new Error(found.code);
      const { places, complete } = found.value;
      const count = `${places.toLocaleString('en')} places${complete ? '' : ', not all'}`;
      figures.push({
        figure: `find ${what} in ${label} rows (${count})`,
        value,
        unit: 'ms',
        target: 'under 2,000',
      });
    }
    const common = { ...usual, query: 'the', sides: [...everywhere] };
    await engine.calls.find(common);
    const [, next] = await timed(() => engine.calls.find({ ...common, offset: 150_000 }));
    figures.push({ figure: `another page of 1,000 of them`, value: next, unit: 'ms' });
    const pattern = {
      query: '(\\w+) of the (\\w+)',
      pattern: true,
      with: '$2 $1',
      sides: ['target'] as ['target'],
    };
    const [preview, previewed] = await timed(() => engine.calls.previewReplace({ ...usual, ...pattern }));
    if (!preview.ok) throw new Error(preview.code);
    const command = { command: 'replace' as const, find: pattern.query, with: pattern.with, pattern: true };
    const [replaced, value] = await timed(() => engine.calls.command(command));
    if (!replaced.ok) throw new Error(replaced.code);
    const rows = `${preview.value.total.toLocaleString('en')} of ${label} rows`;
    figures.push(
      {
        figure: `preview of a replacement by an expression in ${rows}`,
        value: previewed,
        unit: 'ms',
        target: 'under 2,000',
      },
      { figure: `that replacement, one step of undo, durable`, value, unit: 'ms' },
    );
    await engine.host.close({});
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}
