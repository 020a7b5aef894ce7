import { describe, expect, it } from 'vitest';
import { exampleArticle, exampleOptions, exampleRow, exampleThread } from '../example-articles';
import { previewHtml } from './preview';

describe('the preview of a tracked Word file', () => {
  it('shows changes in line, so that either side can be read off it', () => {
    const page = previewHtml(
      [
        exampleArticle([
          exampleRow({
            zone: 'headline',
            mt: 'NATO should ban East Asia',
            target: 'NATO must not move east',
          }),
        ]),
      ],
      exampleOptions,
    );
    const headline = /<h1>(.*)<\/h1>/u.exec(page)?.[1] ?? '';
    const without = (tag: string) =>
      headline.replace(new RegExp(`<${tag} [^>]*>[^<]*</${tag}>`, 'gu'), '').replace(/<[^>]+>/gu, '');
    expect(without('ins')).toBe('NATO should ban East Asia');
    expect(without('del')).toBe('NATO must not move east');
  });

  it('lists comments with their words, authors and suggestions under their numbers', () => {
    const row = exampleRow({ mt: 'The talks failed.', target: 'The talks failed.' });
    const page = previewHtml(
      [
        exampleArticle([
          {
            ...row,
            threads: [exampleThread(row.segment, 'target', 'failed', [{ suggestion: 'broke off' }])],
          },
        ]),
      ],
      exampleOptions,
    );
    expect(page).toContain('The talks failed.<sup><mark>1</mark></sup>');
    expect(page).toMatch(
      /<aside><ol><li><mark>failed<\/mark><br><b>[^<]+<\/b> Look here Suggested: "broke off"<\/li>/u,
    );
  });

  it('escapes what people have typed', () => {
    const page = previewHtml(
      [exampleArticle([exampleRow({ mt: 'a', target: '<script>alert("x")</script>' })])],
      exampleOptions,
    );
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;');
  });
});
