import { segmentText } from '../../core/segment/segment';
import type { CliCommand } from '../command';
import { print, readExactly } from '../io';

export const segment: CliCommand = {
  name: 'segment',
  usage: 'FILE --lang en|ko [--json]',
  summary: 'segment',
  options: { lang: { type: 'string', values: ['en', 'ko'], required: true } },
  positionals: [1, 1],
  run: ({ arguments: { positionals, text }, json }) => {
    // To the letter: the offsets are those of the file.
    const segments = segmentText(readExactly(positionals[0]!), text('lang') === 'ko' ? 'ko' : 'en');
    if (json) print(JSON.stringify({ segments }));
    else print(segments.map((sentence) => sentence.text.replace(/\s*\n\s*/gu, ' ')).join('\n'));
    return 0;
  },
};
