import { describe, expect, test } from 'vitest';
import { romanize, romanizeProper, romanizeSyllable } from './romanize';

/** The examples of the Revised Romanisation itself (2000), and words that meet its seams. */
describe('Revised Romanisation with its sound changes', () => {
  test.each([
    ['백마', 'baengma'],
    ['신문로', 'sinmunno'],
    ['종로', 'jongno'],
    ['왕십리', 'wangsimni'],
    ['별내', 'byeollae'],
    ['신라', 'silla'],
    ['학여울', 'hangnyeoul'],
    ['알약', 'allyak'],
    ['해돋이', 'haedoji'],
    ['같이', 'gachi'],
    ['좋고', 'joko'],
    ['놓다', 'nota'],
    ['압구정', 'apgujeong'],
    ['낙동강', 'nakdonggang'],
    ['죽변', 'jukbyeon'],
    ['묵호', 'mukho'],
    ['집현전', 'jiphyeonjeon'],
    ['월곶', 'wolgot'],
    ['벚꽃', 'beotkkot'],
    ['한밭', 'hanbat'],
    ['대관령', 'daegwallyeong'],
    ['독립문', 'dongnimmun'],
    ['광희문', 'gwanghuimun'],
    ['설악', 'seorak'],
    ['칠곡', 'chilgok'],
    ['임실', 'imsil'],
  ])('%s is %s', (hangul, expected) => {
    expect(romanize(hangul)).toBe(expected);
  });
});

test('what is no Hangul is kept, decomposed Hangul is read', () => {
  expect(romanize('NATO 3국, 종로!')).toBe('NATO 3guk, jongno!');
  expect(romanize('종로'.normalize('NFD'))).toBe('jongno');
});

test('each word of a proper noun has a capital', () => {
  expect(romanizeProper('새벽 마을')).toBe('Saebyeok Maeul');
});

test('a syllable on its own shows no sound change', () => {
  expect([...'복남'].map(romanizeSyllable)).toEqual(['bok', 'nam']);
});
