import { parseArticle } from '../../core/article/parse';
import type { CliCommand } from '../command';
import { print, readText } from '../io';

export const parse: CliCommand = {
  name: 'parse',
  usage: 'FILE [--as text|html] [--json]',
  summary: 'parse',
  options: { as: { type: 'string', values: ['text', 'html', 'markdown'] } },
  positionals: [1, 1],
  run: ({ arguments: { positionals, text }, json }) => {
    const as = text('as') as 'text' | 'html' | 'markdown' | undefined;
    const article = parseArticle(readText(positionals[0]!), as ? { as } : {});
    if (json) print(JSON.stringify(article));
    else print(article.blocks.map(({ kind, text: words }) => `${kind}\t${oneLine(words)}`).join('\n'));
    return 0;
  },
};

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ');
}
