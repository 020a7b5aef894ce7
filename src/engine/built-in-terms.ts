/** The glossary and the error memory that come with Daejo, read from its resources. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ErrorEntry, indexErrorMemory } from '../core/terms/error-memory';
import { readErrorMemory } from '../core/terms/error-memory-file';
import { type GlossaryEntry, indexGlossaryLayers } from '../core/terms/glossary';
import { readGlossary } from '../core/terms/glossary-file';
import type { Terms } from '../core/terms/terms';

export interface BuiltInTerms {
  readonly glossary: readonly GlossaryEntry[];
  readonly errors: readonly ErrorEntry[];
}

const glossaryFile = join('glossary', 'korean-news.tsv');
const errorFile = join('errors', 'machine-confusions.json');

/**
 * Reads both lists, in about 20 ms. Throws where the resources are not there or hold a fault: the installation is then
 * damaged, and checks that say nothing would look like an article without errors.
 */
export function readBuiltInTerms(folder: string = resourcesFolder()): BuiltInTerms {
  const glossary = readGlossary(readFileSync(join(folder, glossaryFile), 'utf8'), '\t');
  const errors = readErrorMemory(readFileSync(join(folder, errorFile), 'utf8'));
  const problems = glossary.problems.length + errors.problems.length;
  if (problems > 0) throw new Error(`${problems} entries of the built-in word lists cannot be read.`);
  return { glossary: glossary.entries, errors: errors.entries };
}

export interface OwnTerms {
  readonly glossary?: readonly GlossaryEntry[];
  readonly errors?: readonly ErrorEntry[];
}

/**
 * What an article is checked against: a project's own entries, those of each shared file in turn where none before has
 * that word, and the built-in ones where nobody has. Of error entries with one id the first stands, and a rendering that a
 * weightier list has as right is not called wrong. Some 10 ms, and 0.3 s for 100,000 terms: made once, and again when
 * the lists change.
 */
export function prepareTerms(
  builtIn: BuiltInTerms,
  own: OwnTerms = {},
  shared: readonly OwnTerms[] = [],
): Terms {
  const desks = [own, ...shared];
  const errors = ranked([
    ...desks.map(({ glossary = [], errors: all = [] }) => ({ glossary, errors: all })),
    builtIn,
  ]);
  return {
    glossary: indexGlossaryLayers([
      ...desks.map(({ glossary = [] }) => ({ entries: glossary, required: true })),
      { entries: withoutKnown(builtIn.glossary, errors), required: false },
    ]),
    errors: indexErrorMemory(errors),
  };
}

const pairOf = (ko: string, en: string) => `${ko}\n${en.toLowerCase()}`;

/** The error entries of all layers, the weightiest first, without what one before them settles. */
function ranked(layers: readonly BuiltInTerms[]): readonly ErrorEntry[] {
  const ids = new Set<string>();
  const right = new Set<string>();
  const kept: ErrorEntry[] = [];
  for (const { glossary, errors } of layers) {
    for (const entry of errors) {
      if (ids.has(entry.id)) continue;
      ids.add(entry.id);
      const wrong = entry.wrong.filter((one) => !entry.ko.some((ko) => right.has(pairOf(ko, one))));
      if (wrong.length > 0) kept.push(wrong.length < entry.wrong.length ? { ...entry, wrong } : entry);
    }
    // Only for the layers after it: entries of one layer may mean different things by one word.
    for (const { ko, right: words } of errors)
      for (const one of ko) for (const word of words) right.add(pairOf(one, word));
    for (const { ko, variants, en } of glossary)
      for (const one of [ko, ...variants]) for (const word of en) right.add(pairOf(one, word));
  }
  return kept;
}

/** One error is told once: what the error memory watches for, the built-in glossary need not forbid as well. */
function withoutKnown(
  glossary: readonly GlossaryEntry[],
  errors: readonly ErrorEntry[],
): readonly GlossaryEntry[] {
  const known = new Set(
    errors.flatMap(({ ko, wrong }) => ko.flatMap((one) => wrong.map((two) => pairOf(one, two)))),
  );
  return glossary.map((entry) => {
    const forbidden = entry.forbidden.filter(
      (wrong) => ![entry.ko, ...entry.variants].some((ko) => known.has(pairOf(ko, wrong))),
    );
    return forbidden.length < entry.forbidden.length ? { ...entry, forbidden } : entry;
  });
}

/** Beside the archive of an installed app, or in the checkout above the source or the built file. */
function resourcesFolder(): string {
  const installed = (process as { readonly resourcesPath?: string }).resourcesPath;
  const candidates = installed === undefined ? [] : [installed];
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let level = 0; level < 4; level += 1) {
    folder = dirname(folder);
    candidates.push(join(folder, 'resources'));
  }
  const found = candidates.find((candidate) => existsSync(join(candidate, glossaryFile)));
  if (found === undefined) throw new Error('The built-in word lists are missing: install Daejo again.');
  return found;
}
