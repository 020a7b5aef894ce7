import { repairProject } from '../../engine/verify/repair';
import { verifyProject } from '../../engine/verify/verify';
import type { CliCommand } from '../command';
import { unwrap } from '../failure';
import { print, tell } from '../io';

export const verify: CliCommand = {
  name: 'verify',
  usage: 'PROJECT [--repair OUT] [--json]',
  summary: 'verify',
  options: { repair: { type: 'string' } },
  positionals: [1, 1],
  run: ({ arguments: given, json, messages }) => {
    const path = given.positionals[0]!;
    const out = given.text('repair');
    const repair = out === undefined ? null : unwrap(repairProject(path, out));
    const report = repair ?? unwrap(verifyProject(path));
    if (json) print(JSON.stringify(report));
    else {
      for (const { what, where } of report.problems) print(`${what}\t${where}`);
      if (report.ok) print(messages.say('verified', { count: report.events }));
    }
    if (repair) {
      const { file, events, lost } = repair.repaired;
      tell(messages.say('repaired', { file, count: events }));
      for (const place of lost) tell(messages.say('not-kept', { place }));
    }
    return report.ok ? 0 : 1;
  },
};
