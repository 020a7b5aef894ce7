import { describe, expect, test } from 'vitest';
import enDialogs from '../locales/en/dialogs.json';
import enMenu from '../locales/en/menu.json';
import koDialogs from '../locales/ko/dialogs.json';
import koMenu from '../locales/ko/menu.json';
import { languageOf, translator } from './translate';

function keysOf(value: object, prefix = ''): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [prefix + key] : keysOf(inner as object, `${prefix}${key}.`),
  );
}

function textsOf(value: object): readonly string[] {
  return Object.values(value).flatMap((inner) =>
    typeof inner === 'string' ? [inner] : textsOf(inner as object),
  );
}

const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();

describe('main speaks both languages', () => {
  test.each([
    ['menu', enMenu, koMenu],
    ['dialogs', enDialogs, koDialogs],
  ])('%s has the same keys and blanks in English and Korean', (_, en, ko) => {
    expect(keysOf(ko)).toEqual(keysOf(en));
    expect(textsOf(ko).map(blanks)).toEqual(textsOf(en).map(blanks));
  });

  test('and fills in what it is given, as it is', () => {
    expect(translator('en')('dialogs:replace.message', { file: 'a<b>&.txt' })).toContain('“a<b>&.txt”');
    expect(translator('ko')('actions:export')).toBe('내보내기…');
  });
});

describe('the language', () => {
  test.each([
    ['ko', ['en-US'], 'ko'],
    ['system', ['ko-KR', 'en-US'], 'ko'],
    ['system', ['fr-FR', 'ko-KR'], 'ko'],
    ['system', ['en_GB'], 'en'],
    ['system', ['fr-FR'], 'en'],
    ['system', [], 'en'],
  ] as const)('of setting %s and system %j is %s', (setting, system, expected) => {
    expect(languageOf(setting, system)).toBe(expected);
  });
});
