import { expect, test } from 'vitest';
import { guessEnglish, guessKorean, termOfSelection } from './guess';

test.each([
  ['푸틴 대통령은 나토 동진을 막겠다고 말했다.', 'President Putin said he would stop NATO.', 'Putin', '푸틴'],
  ['여당은 법안을 통과시켰다.', 'The ruling party passed the bill.', 'bill', '법안'],
  ['검찰은 그를 기소했다.', 'The prosecution indicted him.', 'indicted', '기소'],
])('%s: %s in %s is %s', (ko, en, words, term) => {
  const start = en.indexOf(words);
  expect(guessKorean(ko, en, { start, end: start + words.length })[0]?.ko).toBe(term);
});

test('without the Korean nothing is guessed', () => {
  expect(guessKorean(null, 'The bill', { start: 4, end: 8 })).toEqual([]);
});

test.each([
  ['푸틴', 'President Putin said so.', 'Putin'],
  ['러시아 대통령', 'The Russian president spoke.', 'Russian president'],
  ['강계만', 'The reporter wrote it.', 'Kang Gye-man'],
  ['쾌거', 'It was done.', ''],
])('%s in %s is %s', (term, en, expected) => {
  expect(guessEnglish(term, en)).toBe(expected);
});

test.each([
  ['동진을', '동진'],
  ['금리 인하는', '금리 인하'],
  ['기소했다', '기소'],
  ['美', '美'],
  ['여당', '여당'],
])('%s selected is the term %s', (selected, term) => {
  expect(termOfSelection(selected)).toBe(term);
});
