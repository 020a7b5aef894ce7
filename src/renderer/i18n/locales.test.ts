/** Holds the languages against each other and against what the window asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { windowActions } from '../../contract/main-calls';
import { failureCodes } from '../../contract/result';

const source = join(import.meta.dirname, '..');
const locales = join(import.meta.dirname, '../../locales');

type Messages = Readonly<Record<string, unknown>>;

function namespaces(language: string): ReadonlyMap<string, Messages> {
  const folder = join(locales, language);
  return new Map(
    readdirSync(folder).map((file): [string, Messages] => [
      file.replace(/\.json$/u, ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as Messages,
    ]),
  );
}

function leaves(messages: Messages, path = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? leaves(value as Messages, `${path}${key}.`)
      : [[`${path}${key}`, value] as const],
  );
}

/** Languages have different plural forms: `_one` and `_other` are one key. */
const plural = /_(zero|one|two|few|many|other)$/u;
const keysOf = (messages: Messages) => new Set(leaves(messages).map(([key]) => key.replace(plural, '')));

const all = new Map(readdirSync(locales).map((language) => [language, namespaces(language)]));
const english = all.get('en')!;

describe('locales', () => {
  it.each([...all.keys()])('%s has the namespaces of English', (language) => {
    expect([...all.get(language)!.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...all.keys()].flatMap((language) => [...english.keys()].map((name) => [language, name])))(
    '%s/%s has every key English has, and no other',
    (language, name) => {
      expect([...keysOf(all.get(language!)!.get(name!)!)].sort()).toEqual(
        [...keysOf(english.get(name!)!)].sort(),
      );
    },
  );

  it.each([...all.keys()])('%s has a plural form for every number', (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const missing: string[] = [];
    for (const [name, messages] of all.get(language)!) {
      const keys = new Set(leaves(messages).map(([key]) => key));
      for (const key of keys) {
        if (!plural.test(key)) continue;
        const base = key.replace(plural, '');
        for (const category of categories) {
          if (!keys.has(`${base}_${category}`)) missing.push(`${name}:${base}_${category}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it.each([...all.keys()])('%s has no empty sentence and no sentence that is not text', (language) => {
    const bad = [...all.get(language)!].flatMap(([name, messages]) =>
      leaves(messages)
        .filter(([, value]) => typeof value !== 'string' || value.trim() === '')
        .map(([key]) => `${name}:${key}`),
    );
    expect(bad).toEqual([]);
  });

  it('fills in the same values in every language', () => {
    const values = (text: unknown) =>
      [...String(text).matchAll(/\{\{(\w+)[^}]*\}\}/gu)]
        .map(([, name]) => name)
        .filter((name) => name !== 'count');
    const unequal: string[] = [];
    for (const [name, messages] of english) {
      const korean = new Map(leaves(all.get('ko')!.get(name) ?? {}));
      for (const [key, text] of leaves(messages)) {
        const other = korean.get(key) ?? korean.get(key.replace(plural, '_other'));
        const wanted = new Set(values(other));
        if (key.endsWith('_other') || !plural.test(key)) {
          const given = new Set(values(text));
          if (given.size !== wanted.size || [...given].some((value) => !wanted.has(value))) {
            unequal.push(`${name}:${key}`);
          }
        }
      }
    }
    expect(unequal).toEqual([]);
  });

  it('has a sentence for every failure and a name for every action', () => {
    expect(Object.keys(english.get('failures')!)).toEqual(expect.arrayContaining([...failureCodes]));
    expect(Object.keys(english.get('actions')!)).toEqual(expect.arrayContaining([...windowActions]));
  });
});

interface Use {
  readonly file: string;
  readonly key: string;
}

/** Every key written out in the window's source as t('…'); keys made of parts are seen by the tests of their parts. */
function uses(): readonly Use[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/u.test(file) && !file.includes('.test.'),
  );
  return files.flatMap((file): Use[] => {
    const text = readFileSync(join(source, file), 'utf8');
    const spaces = [...text.matchAll(/useTranslation\(\[?'([\w-]+)'/gu)].map(([, name]) => name!);
    const keys = [...text.matchAll(/\bt\(\s*'([^'$]+)'/gu)].map(([, key]) => key!);
    const names = [...new Set(spaces)];
    return keys.map((key) => ({ file, key: key.includes(':') ? key : `${names.join('|')}:${key}` }));
  });
}

describe('keys the window asks for', () => {
  it('are all there', () => {
    const missing = uses().filter(({ key }) => {
      const [names = '', path = ''] = key.split(':');
      return !names.split('|').some((name) => keysOf(english.get(name) ?? {}).has(path));
    });
    expect(missing).toEqual([]);
  });

  it('are found by this test at all', () => {
    expect(uses().length).toBeGreaterThan(100);
  });
});
