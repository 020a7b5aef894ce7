/** What the person is asked when the open project was taken away from under the window. */
import { basename, dirname, extname, join } from 'node:path';
import type { Failure, Result } from '../contract/result';
import { type EngineEvents, isLost, type ProjectView } from '../contract/views';
import type { Dialogs } from './dialog-questions';
import type { EngineHost } from './engine';
import { withExtension } from './file-name';
import type { Projects } from './project';
import type { Translate } from './translate';

export interface FileLostParts {
  readonly engine: EngineHost;
  readonly projects: Pick<Projects, 'open' | 'opened'>;
  readonly dialogs: Dialogs;
  readonly translate: () => Translate;
  readonly failed: (failure: Failure) => void;
  /** Milliseconds after which who chose to wait is asked again, while nothing can be saved. */
  readonly again?: number;
}

/** Asks until the project can be written again; one question at a time. */
export function fileLost(parts: FileLostParts): (lost: EngineEvents['fileLost']) => Promise<void> {
  const { engine, projects, dialogs, translate, failed, again = 60_000 } = parts;
  let asking = false;

  async function saveCopy(lost: string): Promise<Result<ProjectView> | null> {
    const t = translate();
    const ending = extname(lost);
    const name = `${basename(lost, ending)}${t('dialogs:file-lost.copy-name')}${ending}`;
    const chosen = await dialogs.save({
      title: t('dialogs:file-lost.copy-title'),
      button: t('dialogs:file-lost.copy-button'),
      path: join(dirname(lost), name),
      filters: [{ name: t('dialogs:project-file'), extensions: ['daejo'] }],
    });
    if (chosen === null) return null;
    const path = withExtension(chosen, 'daejo');
    const saved = await engine.call('saveCopy', { path });
    if (saved.ok) await projects.opened(path);
    return saved;
  }

  /** True where there is nothing more to ask. */
  async function ask({ code, file }: EngineEvents['fileLost'], path: string): Promise<boolean> {
    const t = translate();
    const other = code !== 'file-gone';
    const choice = await dialogs.message({
      message: t(`dialogs:file-lost.${code}`, { file }),
      detail: t('dialogs:file-lost.detail'),
      buttons: [
        t('dialogs:file-lost.save-copy'),
        ...(other ? [t(`dialogs:file-lost.open-${code}`)] : []),
        t('dialogs:file-lost.later'),
      ],
      cancel: other ? 2 : 1,
    });
    if (choice > (other ? 1 : 0)) return false;
    const result = choice === 0 ? await saveCopy(path) : await projects.open(path);
    if (result !== null && !result.ok) failed(result);
    return result?.ok ?? false;
  }

  async function stillLost(path: string): Promise<boolean> {
    if (engine.project() !== path) return false;
    const shown = await engine.ask('project', {});
    return shown.ok && shown.value.readOnly !== null && isLost(shown.value.readOnly.code);
  }

  return async (lost) => {
    const path = engine.project();
    if (asking || path === null) return;
    asking = true;
    try {
      while (!(await ask(lost, path))) {
        await new Promise((done) => setTimeout(done, again).unref());
        if (!(await stillLost(path))) return;
      }
    } finally {
      asking = false;
    }
  };
}
