/** Data files of npm packages that are read, not bundled: a dictionary, a WebAssembly binary. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The path of a file that lies beside a package's entry. A built Daejo has its own copy, by the names of package and
 * file, in `data/` beside the engine (see electron.vite.config.ts); in a checkout it is the installed package.
 * @param specifier of the entry, which the package exports: `dictionary-en`, `harper.js`
 */
export function packageFile(specifier: string, file: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const built = [here, dirname(here)].map((folder) => join(folder, 'data', specifier, file));
  const found = built.find((path) => existsSync(path));
  if (found !== undefined) return found;
  return join(dirname(createRequire(import.meta.url).resolve(specifier)), file);
}
