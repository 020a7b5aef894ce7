/** Exporting: where to, and whether what stands there may be replaced; then the engine writes. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { app } from 'electron';
import type { ExportRequest } from '../contract/engine-calls';
import type { MainReplies } from '../contract/main-calls';
import { fail, type Result } from '../contract/result';
import { projectName } from './app-state';
import type { Dialogs } from './dialog-questions';
import type { EngineHost } from './engine';
import { fileNameOf, withExtension } from './file-name';
import type { Translate } from './translate';

const extensions: Readonly<Record<ExportRequest['format'], string>> = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  docx: 'docx',
  'docx-tracked': 'docx',
  json: 'json',
};

type Exported = Result<MainReplies['exportArticles']>;

export interface Exports {
  readonly run: (request: ExportRequest) => Promise<Exported>;
  /** Path of the nth file of the last export. */
  readonly file: (index: number) => string | null;
}

interface Target {
  readonly path: string;
  readonly overwrite: boolean;
}

export function exporting(engine: EngineHost, dialogs: Dialogs, translate: () => Translate): Exports {
  let files: readonly string[] = [];
  let folder: string | null = null;

  /** Beside the last export, else beside the project unless that is the app's own folder. */
  function startFolder(): string {
    const project = engine.project();
    const beside = project && !project.startsWith(app.getPath('userData')) ? dirname(project) : null;
    return [folder, beside].find((path) => path !== null && existsSync(path)) ?? app.getPath('documents');
  }

  async function confirmReplacing(message: string): Promise<boolean> {
    const t = translate();
    const buttons = [t('dialogs:replace.replace'), t('dialogs:replace.cancel')];
    const detail = t('dialogs:replace.detail');
    return (await dialogs.message({ message, detail, buttons, cancel: 1 })) === 0;
  }

  async function chooseFile(request: ExportRequest, title: string): Promise<Target | null> {
    const t = translate();
    const extension = extensions[request.format];
    const name = `${fileNameOf(title, t('dialogs:export.name'))}.${extension}`;
    const chosen = await dialogs.save({
      title: t('dialogs:export.title'),
      button: t('dialogs:export.button'),
      path: join(startFolder(), name),
      filters: [{ name: t(`dialogs:format.${request.format}`), extensions: [extension] }],
    });
    if (chosen === null) return null;
    const path = withExtension(chosen, extension);
    // The dialog asked about the name as it was typed, not with the ending we gave it.
    if (path === chosen || !existsSync(path)) return { path, overwrite: true };
    const replace = await confirmReplacing(t('dialogs:replace.message', { file: basename(path) }));
    return replace ? { path, overwrite: true } : null;
  }

  async function chooseFolder(count: number): Promise<Target | null> {
    const t = translate();
    const [path] = await dialogs.open({
      title: count > 0 ? t('dialogs:export.folder-title', { count }) : t('dialogs:export.folder-title-all'),
      button: t('dialogs:export.folder-button'),
      folder: true,
    });
    return path === undefined ? null : { path, overwrite: false };
  }

  /** The title for one file: of the one article that is meant, or of the project as data. Null: a file an article. */
  async function single(request: ExportRequest): Promise<{ readonly title: string } | null> {
    const several = request.format === 'json' ? { title: projectName(engine.project() ?? '') } : null;
    if (request.documents.length > 1) return several;
    const [document] = request.documents;
    if (document !== undefined) {
      const found = await engine.ask('document', { document });
      return { title: found.ok ? found.value.title : '' };
    }
    const all = await engine.ask('library', { offset: 0, limit: 2 });
    return all.ok && all.value.total === 1 ? { title: all.value.items[0]?.title ?? '' } : several;
  }

  async function run(request: ExportRequest): Promise<Exported> {
    if (engine.project() === null) return fail('no-project');
    const one = await single(request);
    const target = one ? await chooseFile(request, one.title) : await chooseFolder(request.documents.length);
    if (target === null) return fail('canceled');
    let result = await engine.call('exportTo', { request, ...target });
    if (!result.ok && result.code === 'file-exists' && !target.overwrite) {
      const message = translate()('dialogs:replace.message-several', { folder: basename(target.path) });
      if (!(await confirmReplacing(message))) return fail('canceled');
      result = await engine.call('exportTo', { request, ...target, overwrite: true });
    }
    if (!result.ok) return result;
    folder = one ? dirname(target.path) : target.path;
    files = result.value.files.map((file) =>
      file.includes('/') || file.includes('\\') ? file : join(folder!, file),
    );
    // The window learns names, not places.
    return { ok: true, value: { ...result.value, files: files.map((file) => basename(file)) } };
  }

  return { run, file: (index) => files[index] ?? null };
}
