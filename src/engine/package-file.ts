/** Data files of npm packages that are read, not bundled: a dictionary, a WebAssembly binary. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The path of a file of a package. A built Daejo has its own copy in `data/` beside the engine, under the names of
 * package and file (see electron.vite.config.ts); in a checkout it is in node_modules. Throws where it is in neither:
 * the installation is then damaged.
 */
export function packageFile(name: string, file: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  const candidates: string[] = [];
  for (let level = 0; level < 5; level += 1) {
    candidates.push(join(folder, 'data', name, file), join(folder, 'node_modules', name, file));
    folder = dirname(folder);
  }
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`A file of ${name} is missing: install Daejo again.`);
  return found;
}
