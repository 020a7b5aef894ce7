import { describe, expect, it } from 'vitest';
import { checkPair } from '../core/checks/run-checks';
import { loadSpeller } from './spelling';

describe('the dictionary', () => {
  it('is loaded once', async () => {
    expect(await loadSpeller()).toBe(await loadSpeller());
  });

  it('knows American English, with capitals and possessives as they are', async () => {
    const { knows } = await loadSpeller();
    expect(['color', 'Seoul', 'government', "government's"].filter((word) => !knows(word))).toEqual([]);
    expect(['colour', 'seoul', 'goverment'].filter(knows)).toEqual([]);
  });

  it('suggests, and says the same when asked again', async () => {
    const { suggest } = await loadSpeller();
    expect(suggest('goverment')).toEqual(['government']);
    expect(suggest('goverment')).toBe(suggest('goverment'));
    expect(suggest('qxqxqxqx')).toEqual([]);
  });

  it('serves the check of spelling', async () => {
    const options = { only: ['spelling'], speller: await loadSpeller() };
    const found = checkPair(null, 'Harin City’s goverment said teh KOSPI and Pyeongtaek recovered.', options);
    expect(found.map(({ quote, suggestion }) => [quote, suggestion])).toEqual([
      ['goverment', 'government'],
      ['teh', 'the'],
    ]);
  });
});
