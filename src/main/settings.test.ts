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
