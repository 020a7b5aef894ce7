/** Asking which of the copies that the app has kept is to be opened. */
import type { BackupView } from '../contract/views';
import type { Dialogs } from './dialog-questions';
import type { Translate } from './translate';

/** As many as a dialog of the system shows as buttons beside “Not now”. */
const offered = 3;

/** The name of the copy, null for none. `message` says why it is asked. `folder` is where all of them are. */
export async function chooseBackup(
  dialogs: Dialogs,
  t: Translate,
  backups: readonly BackupView[],
  message: string,
  folder: string,
): Promise<string | null> {
  const shown = backups.slice(0, offered);
  const choice = await dialogs.message({
    message,
    detail: t('dialogs:backups.detail', { folder }),
    buttons: [
      ...shown.map((backup) => t('dialogs:backups.open', described(backup, t))),
      t('dialogs:backups.none'),
    ],
    cancel: shown.length,
  });
  return shown[choice]?.name ?? null;
}

/** When, in the time of this computer, and how large. */
function described({ at, bytes }: BackupView, t: Translate): { readonly at: string; readonly size: string } {
  const language = t('dialogs:backups.language');
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const megabytes = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  return { at: when.format(new Date(at)), size: megabytes.format(bytes / 1_000_000) };
}
