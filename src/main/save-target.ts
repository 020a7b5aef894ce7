/** Asking where a file is to be written, with the ending it must have. */
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { FileFilter } from 'electron';
import type { Dialogs } from './dialog-questions';
import { withExtension } from './file-name';
import type { Translate } from './translate';

export interface SaveWish {
  readonly title: string;
  readonly button: string;
  /** What is offered. */
  readonly path: string;
  readonly filters: readonly FileFilter[];
  /** Endings the file may have; the first is given to a name with none of them. */
  readonly extensions: readonly [string, ...string[]];
}

/** Null: cancelled. What stands there may be replaced: it has been asked. */
export async function saveTarget(dialogs: Dialogs, t: Translate, wish: SaveWish): Promise<string | null> {
  const { title, button, path: offered, filters, extensions } = wish;
  const chosen = await dialogs.save({ title, button, path: offered, filters });
  if (chosen === null) return null;
  const known = extensions.some((extension) => extname(chosen).toLowerCase() === `.${extension}`);
  const path = known ? chosen : withExtension(chosen, extensions[0]);
  // The dialog asked about the name as it was typed, not with the ending we gave it.
  if (path === chosen || !existsSync(path)) return path;
  const answer = await dialogs.message({
    message: t('dialogs:replace.message', { file: basename(path) }),
    detail: t('dialogs:replace.detail'),
    buttons: [t('dialogs:replace.replace'), t('dialogs:replace.cancel')],
    cancel: 1,
  });
  return answer === 0 ? path : null;
}
