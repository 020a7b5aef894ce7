/** A report for whoever looks into a fault: versions, settings without names, the log's last lines. No text of articles. */
import { arch, release, totalmem, type } from 'node:os';
import type { Environment, Settings } from '../contract/main-calls';

export interface ReportParts {
  readonly environment: Environment;
  readonly settings: Settings;
  readonly projectOpen: boolean;
  readonly log: string;
  /** ISO 8601. */
  readonly now: string;
}

export function reportText({ environment, settings, projectOpen, log, now }: ReportParts): string {
  const { recent, ...machine } = environment;
  const { people, personId, ...choices } = settings;
  const facts = {
    now,
    system: `${type()} ${release()} ${arch()}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    ...machine,
    'recent projects': recent.length,
    'project open': projectOpen,
    people: people.length,
    person: personId ? 'named' : 'not named',
    ...choices,
  };
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  return `Daejo report\n\n${lines.join('\n')}\n\nLog\n\n${log}\n`;
}
