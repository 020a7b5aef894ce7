import { expect, it } from 'vitest';
import { parseText } from './text';

it('keeps every line of a text with more bylines than an article has, and reads the first hundred', () => {
  const reporter = (index: number) =>
    `김${'가나다라마바사아자차'[index % 10]}${'가나다라마바사아자차카타파하'[Math.floor(index / 10)]}`;
  const lines = Array.from({ length: 130 }, (_, index) => `[하린 = ${reporter(index)} 기자]`);
  const text = lines.map((line) => `하린시는 항구를 밤에 닫겠다고 밝혔다.\n\n${line}`).join('\n\n');
  const article = parseText(text);
  expect(article.metadata.bylines).toHaveLength(100);
  expect(article.blocks.filter(({ text: line }) => lines.includes(line))).toHaveLength(130);
});
