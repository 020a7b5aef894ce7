import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Readers of the development data that several benches share. They give nothing where the data is not there. */

export interface Pair {
  readonly ko: string;
  readonly en: string;
}

/** News documents of sentence pairs: a TSV with a header and the columns document, ko, en. */
export function newsDocuments(dataDirectory: string | undefined): readonly (readonly Pair[])[] {
  const path = dataDirectory === undefined ? '' : join(dataDirectory, 'ntrex-odd', 'pairs.tsv');
  if (!existsSync(path)) return [];
  const documents = new Map<string, Pair[]>();
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [document, ko, en] = line.split('\t');
    if (!document || ko === undefined || en === undefined) continue;
    const pairs = documents.get(document) ?? [];
    pairs.push({ ko: ko.trim(), en: en.trim() });
    documents.set(document, pairs);
  }
  return [...documents.values()];
}

/** Sentences of Korean news with their English as an editor would pass it: our own, `Korean TAB English`. */
export function ownPairs(): readonly Pair[] {
  const lines = readFileSync(new URL('./own-pairs.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [ko = '', en = ''] = line.split('\t');
    return { ko, en };
  });
}

/** Texts of a file with one sentence a line and a blank line between texts. */
export function sentenceTexts(
  dataDirectory: string | undefined,
  file: string,
): readonly (readonly string[])[] {
  const path = dataDirectory === undefined ? '' : join(dataDirectory, 'sentences-ko', file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split(/\n\s*\n/u)
    .map((text) => text.split('\n').flatMap((line) => line.trim() || []))
    .filter((lines) => lines.length > 0);
}
