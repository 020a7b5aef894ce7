import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseArticle } from './parse';

// The article the project started from is third-party text: read from the data folder, never copied here.
const file = join(process.env.DAEJO_DATA ?? '', 'seed-article.en.txt');

if (process.env.DAEJO_DATA && existsSync(file)) {
  const text = readFileSync(file, 'utf8');
  const article = parseArticle(text);

  it('the worked example falls into headline, seven paragraphs, byline, copyright and leftovers', () => {
    expect(article.blocks.map((block) => block.kind)).toEqual([
      'headline',
      ...Array.from({ length: 7 }, () => 'paragraph'),
      'byline',
      'copyright',
      'leftover',
      'leftover',
    ]);
    expect(article.title.startsWith('Biden: ')).toBe(true);
    expect(article.leftovers[0]).toBe('Leave a Reply');
  });

  it('the worked example names its publisher, reporter and place', () => {
    const { publisher, bylines } = article.metadata;
    expect(publisher).toMatchObject({ ko: '매일경제', en: 'Maeil Business Newspaper' });
    expect(bylines[0]?.people[0]?.name).toMatchObject({ ko: '강계만', en: 'Kang Gye-man' });
    expect(bylines[0]?.places[0]).toMatchObject({ ko: '워싱턴', en: 'Washington' });
  });

  it('the worked example keeps its body to the letter', () => {
    const paragraphs = text.split('\n').slice(2, 15);
    expect(article.body).toBe(paragraphs.filter((line) => line !== '').join('\n\n'));
  });
} else {
  it('is left out where DAEJO_DATA does not name a folder with seed-article.en.txt', () => {
    console.warn('seed-data.test.ts: DAEJO_DATA is not set; the worked example is left out.');
    expect(existsSync(file)).toBe(false);
  });
}
