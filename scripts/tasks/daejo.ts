import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from '../build';
import { root } from '../runtime/paths';
import { endWith } from '../setup/say.mjs';
import { callerFolder } from '../task';

// `npm run -s daejo -- <command>`: the built command line, in this process; it sets the exit code itself.
try {
  await ensureBuilt();
} catch (error) {
  endWith(error);
}
const cli = join(root, 'out/main/cli.js');
process.chdir(callerFolder());
process.argv.splice(1, 1, cli);
await import(pathToFileURL(cli).href);
