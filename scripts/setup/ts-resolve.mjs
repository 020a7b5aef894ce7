// Lets Node run our TypeScript as it stands: imports are written without an extension, as the bundler and the type
// checker read them, and Node's own type stripping does the rest. Only relative imports that fail are looked up again.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const endings = ['.ts', '.mjs', '/index.ts'];

registerHooks({
  resolve(specifier, context, next) {
    if (isOurs(context.parentURL) && /^\.{1,2}\//.test(specifier) && !/\.(m?[jt]s|json)$/.test(specifier)) {
      const base = new URL(specifier, context.parentURL).href;
      const found = endings.find((ending) => existsSync(fileURLToPath(base + ending)));
      if (found !== undefined) return next(base + found, context);
    }
    return next(specifier, context);
  },
});

/** @param {string | undefined} parent */
function isOurs(parent) {
  return parent?.startsWith('file:') === true && !parent.includes('/node_modules/');
}
