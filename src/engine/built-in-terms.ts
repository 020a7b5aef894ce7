/** The glossary and the error memory that come with Daejo, read from its resources. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ErrorEntry, indexErrorMemory } from '../core/terms/error-memory';
import { readErrorMemory } from '../core/terms/error-memory-file';
import { type GlossaryEntry, indexGlossary } from '../core/terms/glossary';
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

/**
 * What an article is checked against: a project's own entries, and the built-in ones where it has none of that word.
 * Of error entries with one id the project's stands. Some 50 ms: made once, and again when the lists change.
 */
export function prepareTerms(
  builtIn: BuiltInTerms,
  own: { readonly glossary?: readonly GlossaryEntry[]; readonly errors?: readonly ErrorEntry[] } = {},
): Terms {
  const errors = [...builtIn.errors, ...(own.errors ?? [])];
  return {
    glossary: indexGlossary(own.glossary ?? [], withoutKnown(builtIn.glossary, errors)),
    errors: indexErrorMemory(errors),
  };
}

/** One error is told once: what the error memory watches for, the built-in glossary need not forbid as well. */
function withoutKnown(
  glossary: readonly GlossaryEntry[],
  errors: readonly ErrorEntry[],
): readonly GlossaryEntry[] {
  const pair = (ko: string, wrong: string) => `${ko}\n${wrong.toLowerCase()}`;
  const known = new Set(
    errors.flatMap(({ ko, wrong }) => ko.flatMap((one) => wrong.map((two) => pair(one, two)))),
  );
  return glossary.map((entry) => ({
    ...entry,
    forbidden: entry.forbidden.filter(
      (wrong) => ![entry.ko, ...entry.variants].some((ko) => known.has(pair(ko, wrong))),
    ),
  }));
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
