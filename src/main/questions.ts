/** Questions the app asks when something has gone wrong, and the report that can be saved with each. */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app } from 'electron';
import { fail, ok, type Result } from '../contract/result';
import type { Dialogs } from './dialog-questions';
import { failureOfError } from './failure';
import { withExtension } from './file-name';
import type { Translate } from './translate';

export interface Questions {
  readonly saveReport: () => Promise<Result<{ readonly file: string }>>;
  /** True: start again; false: the app is quitting. */
  readonly crashedOften: (what: 'engine' | 'window', times: number) => Promise<boolean>;
  /** A bug in main itself. One question at a time: a fault in a loop must not bury the screen. */
  readonly fault: () => Promise<void>;
}

export function questions(dialogs: Dialogs, translate: () => Translate, report: () => string): Questions {
  let asking = false;

  async function saveReport(): Promise<Result<{ readonly file: string }>> {
    const t = translate();
    const chosen = await dialogs.save({
      title: t('dialogs:save-report.title'),
      button: t('dialogs:save-report.button'),
      path: join(app.getPath('documents'), `${t('dialogs:save-report.name')}.txt`),
      filters: [{ name: t('dialogs:report-file'), extensions: ['txt'] }],
    });
    if (chosen === null) return fail('canceled');
    const path = withExtension(chosen, 'txt');
    try {
      await writeFile(path, report(), 'utf8');
      return ok({ file: basename(path) });
    } catch (error) {
      return failureOfError(error, basename(path));
    }
  }

  /** The index of the way on: 0 to go on, 1 to quit. A report can be saved first, as often as wanted. */
  async function ask(
    topic: string,
    onward: string,
    params: Readonly<Record<string, number>>,
  ): Promise<0 | 1> {
    for (;;) {
      const t = translate();
      const choice = await dialogs.message({
        message: t(`dialogs:${topic}.message`),
        detail: t(`dialogs:${topic}.detail`, params),
        buttons: [t(`dialogs:${topic}.${onward}`), t(`dialogs:${topic}.report`), t(`dialogs:${topic}.quit`)],
        cancel: 0,
      });
      if (choice === 0) return 0;
      if (choice === 2) return 1;
      await saveReport();
    }
  }

  return {
    saveReport,
    crashedOften: async (what, times) => {
      if ((await ask(`${what}-crashed`, 'again', { count: times })) === 0) return true;
      app.exit(1);
      return false;
    },
    fault: async () => {
      if (asking || !app.isReady()) return;
      asking = true;
      if ((await ask('fault', 'go-on', {})) === 1) app.quit();
      asking = false;
    },
  };
}
