import { describe, expect, it } from 'vitest';
import { draftFrom } from './term-draft';

const row = { ko: '그는 금리를 올렸다.', text: 'He raised interest rates.' };
const entry = {
  id: '금리',
  ko: '금리',
  variants: [],
  en: ['rate of interest'],
  forbidden: [],
  note: '',
  domain: '',
  source: '',
};

describe('a new term', () => {
  it('from Korean words has them without particle, and the English guessed', () => {
    expect(draftFrom({ side: 'source', start: 3, end: 6 }, row, [])).toMatchObject({
      id: null,
      ko: '금리',
      en: ['interest rates'],
      focus: 'en',
    });
  });

  it('from English words has them, and the Korean guessed', () => {
    expect(draftFrom({ side: 'target', start: 10, end: 24 }, row, [])).toMatchObject({
      ko: '금리',
      en: ['interest rates'],
    });
  });

  it('begins with the Korean where that cannot be guessed', () => {
    const alone = { ko: null, text: 'The bill passed.' };
    expect(draftFrom({ side: 'target', start: 4, end: 8 }, alone, [])).toMatchObject({ ko: '', focus: 'ko' });
  });

  it('of a word the project has is that entry', () => {
    expect(draftFrom({ side: 'source', start: 3, end: 6 }, row, [entry])).toMatchObject({
      id: '금리',
      en: ['rate of interest'],
    });
  });

  it('without a selection is empty', () => {
    expect(draftFrom(null, row, [])).toMatchObject({ ko: '', en: [] });
  });
});
