import { checkList } from '../../core/checks/registry';
import type { CliCommand } from '../command';
import { print } from '../io';

export const checks: CliCommand = {
  name: 'checks',
  usage: '[--json]',
  summary: 'checks',
  options: {},
  positionals: [0, 0],
  run: ({ messages, json }) => {
    const listed = checkList.map(({ id, severity, needsSource }) => {
      const { title, description } = messages.check(id);
      return { id, title, description, severity, needsSource };
    });
    if (json) print(JSON.stringify(listed));
    else
      print(
        listed
          .map(({ id, severity, title, description }) => `${id}\t${severity}\t${title}\t${description}`)
          .join('\n'),
      );
    return 0;
  },
};
