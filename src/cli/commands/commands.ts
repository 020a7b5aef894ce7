import { z } from 'zod';
import { engineInputs } from '../../contract/engine-calls';
import { commandSchemas } from '../../core/project/commands';
import type { CliCommand } from '../command';
import { print } from '../io';

/** Commands of `apply` that change nothing by themselves: they take back and bring back operations. */
const travels = {
  undo: engineInputs.undo.describe('Take back the last operation; `confirm` where that is an import.'),
  redo: engineInputs.redo.describe('Bring back what was taken back last.'),
};

export const commands: CliCommand = {
  name: 'commands',
  usage: '[--json]',
  summary: 'commands',
  options: {},
  positionals: [0, 0],
  run: ({ json }) => {
    const listed = [
      ...[...Object.entries(commandSchemas), ...Object.entries(travels)].map(([command, schema]) => {
        const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
        const fields = Object.entries(properties).map(([name, field]) => ({
          name,
          required: required.includes(name),
          schema: field,
        }));
        return { command, description: schema.description ?? '', fields };
      }),
    ];
    if (json) print(JSON.stringify(listed));
    else {
      for (const { command, description, fields } of listed) {
        const names = fields.map(({ name, required }) => (required ? name : `[${name}]`));
        print(`${[command, ...names].join(' ')}\n    ${description}`);
      }
    }
    return 0;
  },
};
