import { exportFormats } from '../../contract/engine-calls';
import { fail } from '../../contract/result';
import type { CliCommand, ExitCode } from '../command';
import { EngineFailure, unwrap } from '../failure';
import { print, tell } from '../io';
import { withProject } from '../project';

export const exportCommand: CliCommand = {
  name: 'export',
  usage: 'PROJECT --format ID --out PATH [--document ID] [--against mt|baseline] [--force] [--json]',
  summary: 'export',
  options: {
    format: { type: 'string', required: true },
    out: { type: 'string', required: true },
    document: { type: 'string' },
    against: { type: 'string', values: ['mt', 'baseline'] },
    force: { type: 'boolean' },
  },
  positionals: [1, 1],
  run: (context) => {
    const { arguments: given, json, messages } = context;
    const format = exportFormats.find((id) => id === given.text('format'));
    if (!format) {
      const known = { format: given.text('format') ?? '', formats: exportFormats.join(', ') };
      throw new EngineFailure(fail('unknown-export-format', known));
    }
    const document = given.text('document');
    const request = {
      format,
      documents: document === undefined ? [] : [document],
      against: given.text('against') === 'baseline' ? ('baseline' as const) : ('mt' as const),
      // A warning is for people to answer; `daejo check --gate` asks for it in a script.
      acknowledged: true,
    };
    return withProject<ExitCode>(given.positionals[0]!, { readOnly: true }, context, async ({ engine }) => {
      const overwrite = given.flag('force');
      const result = await engine.host.exportTo({ request, path: given.text('out')!, overwrite });
      if (!result.ok && result.code === 'gate-closed') {
        tell(messages.failure(result));
        return 1;
      }
      const written = unwrap(result);
      if (json) print(JSON.stringify(written));
      else {
        for (const file of written.files) print(file);
        for (const loss of written.lost) {
          const [code = '', count = ''] = loss.split(':');
          tell(messages.warning(`lost-${code}`, { count }));
        }
      }
      return 0;
    });
  },
};
