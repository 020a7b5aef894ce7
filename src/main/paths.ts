/** Where things lie, in a checkout and in an installed app. */
import { join } from 'node:path';
import { app } from 'electron';

/** The built files: this module is bundled into out/main/index.js. */
const built = join(import.meta.dirname, '..');

export const paths = {
  engine: join(built, 'main', 'engine.js'),
  preload: join(built, 'preload', 'index.cjs'),
  renderer: join(built, 'renderer'),
  /** Files that come with the app: the sample articles, icons. */
  resources: () => (app.isPackaged ? process.resourcesPath : join(built, '..', 'resources')),
  sample: () => join(paths.resources(), 'sample'),
  userData: (...names: readonly string[]) => join(app.getPath('userData'), ...names),
} as const;

/** The development server, in a checkout only: an installed app takes no address from outside. */
export function developmentServer(): string | null {
  const url = process.env.ELECTRON_RENDERER_URL;
  return url && !app.isPackaged ? new URL(url).origin : null;
}
