import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../contract/main-calls';
import { defaultSettings, readSettings, zoomStep } from './settings';

describe('reading settings', () => {
  test('the defaults are themselves valid', () => {
    expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings);
  });

  test('without a file the defaults hold, and nothing is wrong', () => {
    expect(readSettings(undefined)).toEqual({ value: defaultSettings, problem: null });
  });

  test('a value that is there is taken, what is missing has its default', () => {
    const { value, problem } = readSettings({ zoom: 1.25, language: 'ko' });
    expect(value).toEqual({ ...defaultSettings, zoom: 1.25, language: 'ko' });
    expect(problem).toBeNull();
  });

  test('a bad value is named and costs no other', () => {
    const { value, problem } = readSettings({ zoom: 99, theme: 'pink', face: 'sans' });
    expect(value).toEqual({ ...defaultSettings, face: 'sans' });
    expect(problem).toBe('theme, zoom');
  });

  test('a key of another version is left out without complaint', () => {
    expect(readSettings({ hologram: true })).toEqual({ value: defaultSettings, problem: null });
  });

  const han = { id: 'p-1', name: 'Han Seo-jin', initials: 'HS' };
  const listed = { ...han, spelled: null };

  test('the one person of an older Daejo is the first of the list, and works', () => {
    const { value, problem } = readSettings({ person: han });
    expect({ value, problem }).toEqual({
      value: { ...defaultSettings, people: [listed], personId: 'p-1' },
      problem: null,
    });
    expect(readSettings(JSON.parse(JSON.stringify(value))).value).toEqual(value);
    expect(readSettings({ person: null }).value).toEqual(defaultSettings);
  });

  test.each([
    ['somebody who is not on the list', { people: [han], personId: 'p-2' }, [listed], null],
    ['two with one id', { people: [han, { ...han, name: 'Other' }], personId: 'p-1' }, [listed], null],
    [
      'a name of two lines',
      {
        people: [
          { ...han, name: 'a\nb' },
          { ...han, id: 'p-3' },
        ],
      },
      [{ ...listed, id: 'p-3' }],
      'people',
    ],
  ])('of %s only what is right is taken', (_, json, people, problem) => {
    const read = readSettings(json);
    expect(read.value.people).toEqual(people);
    expect(read.value.personId).toBe('personId' in json && json.personId === 'p-1' ? 'p-1' : null);
    expect(read.problem).toBe(problem);
  });

  test.each([[null], ['text'], [7], [[]]])('%j is no settings file', (json) => {
    expect(readSettings(json)).toEqual({ value: defaultSettings, problem: 'not an object' });
  });
});

describe('zoom', () => {
  test.each([
    [1, 1, 1.1],
    [1, -1, 0.9],
    [1.03, 1, 1.1],
    [1.03, -1, 1],
    [3, 1, 3],
    [0.5, -1, 0.5],
  ] as const)('from %d in direction %d comes to %d', (zoom, direction, expected) => {
    expect(zoomStep(zoom, direction)).toBe(expected);
  });
});
