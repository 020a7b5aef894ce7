/** What the app was started with, or asked to open: a project, or articles to import. */
import { extname, resolve } from 'node:path';

export interface OpenRequest {
  /** The last project named: one window shows one project. */
  readonly project: string | null;
  readonly articles: readonly string[];
}

/**
 * Files on a command line. `argv` is that of the process; in a checkout the app's own folder comes before the files.
 * Switches, ours or Chromium's, are left out; what follows `--` is a file whatever it looks like.
 */
export function filesOf(argv: readonly string[], inCheckout: boolean, folder: string): readonly string[] {
  const given = argv.slice(inCheckout ? 2 : 1);
  const end = given.indexOf('--');
  const before = (end < 0 ? given : given.slice(0, end)).filter((argument) => !argument.startsWith('-'));
  const after = end < 0 ? [] : given.slice(end + 1);
  return [...before, ...after].map((file) => resolve(folder, file));
}

export function sortFiles(files: readonly string[]): OpenRequest {
  const isProject = (file: string) => extname(file).toLowerCase() === '.daejo';
  return {
    project: files.findLast(isProject) ?? null,
    articles: files.filter((file) => !isProject(file)),
  };
}
