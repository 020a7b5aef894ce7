import { z } from 'zod';
import { commandSchemas } from '../../core/project/commands';
import type { CliCommand } from '../command';
import { print } from '../io';

export const commands: CliCommand = {
  name: 'commands',
  usage: '[--json]',
  summary: 'commands',
  options: {},
  positionals: [0, 0],
  run: ({ json }) => {
    const listed = [
      ...Object.entries(commandSchemas).map(([command, schema]) => {
        const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
        const fields = Object.entries(properties).map(([name, field]) => ({
          name,
          required: required.includes(name),
          schema: field,
        }));
        return { command, description: schema.description ?? '', fields };
      }),
      { command: 'undo', description: 'Take back the last deed.', fields: [] },
      { command: 'redo', description: 'Bring back what was taken back last.', fields: [] },
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
