/** Importing articles from files chosen in a dialog. The engine finds out what they are. */
import { largestArticle } from '../contract/limits';
import { fail, type Result } from '../contract/result';
import type { ImportReply, ReadText } from '../contract/views';
import type { Dialogs } from './dialog-questions';
import type { EngineHost } from './engine';
import type { Translate } from './translate';

export interface ImportWish {
  /** Whether Korean sources are asked for in a second dialog. */
  readonly korean: boolean;
  /** A folder instead of files. */
  readonly folder: boolean;
}

export async function importChosen(
  { korean, folder }: ImportWish,
  engine: EngineHost,
  dialogs: Dialogs,
  t: Translate,
): Promise<Result<ImportReply>> {
  if (engine.project() === null) return fail('no-project');
  const filters = articleFilters(t);
  const choose = (question: string) =>
    dialogs.open({
      title: t(`dialogs:${question}.title`, { ...largestArticle }),
      button: t(`dialogs:${question}.button`),
      several: true,
      ...(folder ? { folder } : { filters }),
    });
  const files = await choose(folder ? 'import-folder' : 'import-files');
  if (files.length === 0) return fail('canceled');
  const sources = korean ? await choose(folder ? 'import-korean-folder' : 'import-korean') : [];
  return engine.call('importFiles', {
    files: [...files],
    ...(sources.length > 0 ? { korean: [...sources] } : {}),
  });
}

/** Asks for one Korean source and reads it, for the box it could have been pasted into. */
export async function openKorean(
  engine: EngineHost,
  dialogs: Dialogs,
  t: Translate,
): Promise<Result<ReadText>> {
  const [path] = await dialogs.open({
    title: t('dialogs:open-korean.title'),
    button: t('dialogs:open-korean.button'),
    filters: articleFilters(t),
  });
  return path === undefined ? fail('canceled') : engine.call('readText', { path });
}

function articleFilters(t: Translate) {
  return [
    { name: t('dialogs:article-files'), extensions: ['txt', 'html', 'htm', 'md', 'markdown'] },
    { name: t('dialogs:all-files'), extensions: ['*'] },
  ];
}
