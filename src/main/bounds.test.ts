import { describe, expect, test } from 'vitest';
import { smallest, startingBounds } from './bounds';

const screen = { x: 0, y: 24, width: 1920, height: 1056 };
const saved = { x: 100, y: 100, width: 1200, height: 800, maximized: false };

describe('where the window starts', () => {
  test('as it was left', () => {
    expect(startingBounds(saved, [screen])).toEqual(saved);
  });

  test('on the second screen, while there is one', () => {
    const second = { x: 1920, y: 0, width: 1280, height: 1024 };
    const there = { ...saved, x: 2000 };
    expect(startingBounds(there, [screen, second])).toEqual(there);
    expect(startingBounds(there, [screen]).x).toBeLessThan(1920);
  });

  test.each([
    { ...saved, x: -1150 },
    { ...saved, y: -300 },
    { ...saved, y: 1070 },
    { ...saved, x: 1900 },
  ])('in the middle of the screen, where its title bar could not be reached (%j)', (lost) => {
    expect(startingBounds(lost, [screen])).toEqual({
      x: 240,
      y: 102,
      width: 1440,
      height: 900,
      maximized: false,
    });
  });

  test('no smaller than it works in', () => {
    expect(startingBounds({ ...saved, width: 300, height: 200 }, [screen])).toMatchObject(smallest);
  });

  test('no larger than a small screen', () => {
    expect(startingBounds(null, [{ x: 0, y: 0, width: 1024, height: 700 }])).toMatchObject({
      x: 0,
      y: 0,
      width: 1024,
      height: 700,
    });
  });
});
