import { describe, expect, it } from 'vitest';
import { boxTop } from './place-beside';

const view = { top: 100, bottom: 800 };
const height = 90;

describe('the box beside the words of a finding', () => {
  it.each([
    ['over its row', { top: 300, bottom: 400 }, { top: 330, bottom: 355 }, null, 300 - 2 - height],
    [
      'under its row, where there is no room over it',
      { top: 110, bottom: 200 },
      { top: 140, bottom: 165 },
      null,
      198,
    ],
    [
      'under what stands there already',
      { top: 110, bottom: 200 },
      { top: 140, bottom: 165 },
      { top: 198, bottom: 240 },
      244,
    ],
    [
      'under a long row whose last words it is about',
      { top: 200, bottom: 500 },
      { top: 450, bottom: 475 },
      null,
      498,
    ],
    [
      'over its line in the middle of a very long row',
      { top: 110, bottom: 790 },
      { top: 400, bottom: 425 },
      null,
      400 - 6 - height,
    ],
    [
      'at the lower edge, where nothing fits',
      { top: 90, bottom: 810 },
      { top: 100, bottom: 799 },
      null,
      800 - height - 8,
    ],
  ])('stands %s', (_where, row, words, taken, top) => {
    expect(boxTop(view, row, words, height, taken)).toBe(top);
  });
});
