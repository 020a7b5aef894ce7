import { formatViews } from '../../engine/format-views';
import type { CliCommand } from '../command';
import { print } from '../io';

export const formats: CliCommand = {
  name: 'formats',
  usage: '[--json]',
  summary: 'formats',
  options: {},
  positionals: [0, 0],
  run: ({ json }) => {
    const listed = formatViews();
    if (json) print(JSON.stringify(listed));
    else {
      for (const { id, title, extensions, reads, writes } of listed) {
        const able = [reads ? 'reads' : '', writes ? 'writes' : ''].filter(Boolean).join(', ');
        print(`${id}\t${title}\t${extensions.map((extension) => `.${extension}`).join(' ')}\t${able}`);
      }
    }
    return 0;
  },
};
