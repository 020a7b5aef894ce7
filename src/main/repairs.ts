/** Verifying a project, repairing it into a new file, and opening that or a copy kept of it. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { HostCallName, HostInput, HostReplies } from '../contract/host-calls';
import type { MainApi } from '../contract/main-calls';
import { fail, type Result } from '../contract/result';
import { projectName } from './app-state';
import type { Dialogs } from './dialog-questions';
import type { EngineHost } from './engine';
import { withExtension } from './file-name';
import type { Projects } from './project';
import type { Translate } from './translate';

type Calls = Pick<MainApi, 'verifyProject' | 'repairProject' | 'openRepaired' | 'openBackup'>;

export interface Repairs {
  readonly calls: { readonly [K in keyof Calls]: () => ReturnType<Calls[K]> };
}

export interface RepairParts {
  readonly engine: Pick<EngineHost, 'project'>;
  readonly projects: Pick<Projects, 'open' | 'openBackup'>;
  readonly dialogs: Dialogs;
  readonly translate: () => Translate;
  /** Asks a process of its own, so that a damaged file stops nothing but that. */
  readonly apart: <K extends HostCallName>(name: K, input: HostInput<K>) => Promise<Result<HostReplies[K]>>;
}

export function repairing({ engine, projects, dialogs, translate, apart }: RepairParts): Repairs {
  /** The project that was verified last while none was open: what is done next is about that one. */
  let chosen: string | null = null;
  let repaired: string | null = null;

  /** The open project, else one that is chosen. Null where the dialog was cancelled. */
  async function subject(again: boolean): Promise<string | null> {
    const open = engine.project();
    if (open !== null) return open;
    if (chosen !== null && !again) return chosen;
    const t = translate();
    const [path] = await dialogs.open({
      title: t('dialogs:open-project.title'),
      button: t('dialogs:repair.choose'),
      filters: [
        { name: t('dialogs:project-file'), extensions: ['daejo'] },
        { name: t('dialogs:all-files'), extensions: ['*'] },
      ],
    });
    chosen = path ?? null;
    return chosen;
  }

  async function placeFor(path: string): Promise<string | null> {
    const t = translate();
    const name = t('dialogs:repair.name', { name: projectName(path) });
    const out = await dialogs.save({
      title: t('dialogs:repair.title'),
      button: t('dialogs:repair.button'),
      path: join(dirname(path), `${name}.daejo`),
      filters: [{ name: t('dialogs:project-file'), extensions: ['daejo'] }],
    });
    return out === null ? null : withExtension(out, 'daejo');
  }

  return {
    calls: {
      verifyProject: async () => {
        const path = await subject(true);
        if (path === null) return fail('canceled');
        const report = await apart('verify', { path });
        return report.ok ? { ...report, value: { ...report.value, file: projectName(path) } } : report;
      },
      repairProject: async () => {
        const path = await subject(false);
        const out = path === null ? null : await placeFor(path);
        if (path === null || out === null) return fail('canceled');
        // Whatever the dialog has asked: a repair replaces nothing.
        if (existsSync(out)) return fail('file-exists', { file: basename(out) });
        const report = await apart('repair', { path, out });
        if (!report.ok) return report;
        repaired = out;
        return { ...report, value: { ...report.value, file: projectName(path) } };
      },
      openRepaired: async () =>
        repaired === null ? fail('not-found', { what: 'project', id: '' }) : projects.open(repaired),
      openBackup: async () => {
        const path = await subject(false);
        return path === null ? fail('canceled') : projects.openBackup(path);
      },
    },
  };
}
