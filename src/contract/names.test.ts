import { describe, expect, test } from 'vitest';
import { engineInputs } from './engine-calls';
import { mainInputs } from './main-calls';
import { engineCallNames, mainCallNames } from './names';

describe('the names preload makes functions of', () => {
  test('are those of the engine calls', () => {
    expect([...engineCallNames].sort()).toEqual(Object.keys(engineInputs).sort());
  });

  test('are those of the calls to main', () => {
    expect([...mainCallNames].sort()).toEqual(Object.keys(mainInputs).sort());
  });
});
