import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/runtime/paths';

export type Language = 'en' | 'ko';
export type Params = Readonly<Record<string, string | number>>;

/**
 * A sentence of the window as the person sees it, from the locale's own file, so that no test repeats words that a
 * translator may better. `key` is `namespace:path`; a plural is asked for by its full name (`files_one`).
 */
export function text(language: Language, key: string, params: Params = {}): string {
  const [namespace = '', path = ''] = key.split(':');
  const file = join(root, 'src/locales', language, `${namespace}.json`);
  let value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  for (const part of path.split('.')) value = (value as Readonly<Record<string, unknown>>)?.[part];
  if (typeof value !== 'string') throw new Error(`There is no text "${key}" in ${language}.`);
  return value.replace(/\{\{(\w+)[^}]*\}\}/gu, (_, name: string) => String(params[name] ?? ''));
}
