import { describe, expect, it } from 'vitest';
import { koreanSplit } from './korean-split';

const two = '시장은 항구를 닫겠다고 말했다. 그는 안전이 먼저라고 덧붙였다.';

describe('the Korean of a split row', () => {
  it.each([
    ['stays whole where it is one sentence', '시장은 항구를 닫겠다고 말했다.', 0.5, null],
    ['is cut between its two sentences', two, 0.5, '그는'],
    ['is cut there too where the English is cut early', two, 0.1, '그는'],
    ['is cut at the nearest of several ends', `${two} 해운사는 반대했다.`, 0.9, '해운사는'],
    ['stays as it is where there is none', '', 0.5, null],
  ])('%s', (_title, ko, share, begins) => {
    const at = koreanSplit(ko, share);
    if (begins === null) expect(at).toBeNull();
    else expect(ko.slice(at ?? 0).startsWith(begins)).toBe(true);
  });
});
