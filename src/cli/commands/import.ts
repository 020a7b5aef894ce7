import type { CliCommand, ExitCode } from '../command';
import { unwrap } from '../failure';
import { print, tell } from '../io';
import { withProject } from '../project';

export const importCommand: CliCommand = {
  name: 'import',
  usage: 'FILE... --project P.daejo [--source KO] [--as NAME] [--json]',
  summary: 'import',
  options: {
    project: { type: 'string', required: true },
    source: { type: 'string' },
    as: { type: 'string' },
  },
  positionals: [1, 100_000],
  run: async (context): Promise<ExitCode> => {
    const { arguments: given, json, messages } = context;
    const source = given.text('source');
    const options = { create: true, as: given.text('as') };
    const reply = await withProject(given.text('project')!, options, context, async ({ engine }) =>
      unwrap(
        await engine.host.importFiles({
          files: [...given.positionals],
          ...(source === undefined ? {} : { korean: [source] }),
        }),
      ),
    );
    const warnings = reply.warnings.map((warning) => ({
      ...warning,
      message: messages.warning(warning.code, { file: warning.file, ...warning.params }),
    }));
    if (json) print(JSON.stringify({ documents: reply.documents, returned: [], warnings }));
    else {
      for (const { id, title, segments } of reply.documents) print(`${id}\t${segments}\t${title}`);
      for (const { message } of warnings) tell(message);
    }
    return 0;
  },
};
