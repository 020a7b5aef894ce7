import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from '../build';
import { root } from '../runtime/paths';
import { endWith } from '../setup/say.mjs';
import { callerFolder } from '../task';

// `npm run -s daejo -- <command>`: the built command line, in this process; it sets the exit code itself. `bench` is
// the one command that measures the checkout and not an installed app: it is `npm run bench`.
if (process.argv[2] === 'bench') {
  process.argv.splice(2, 1);
  await import('./bench');
} else {
  await ensureBuilt().catch(endWith);
  const cli = join(root, 'out/main/cli.js');
  process.chdir(callerFolder());
  process.argv.splice(1, 1, cli);
  await import(pathToFileURL(cli).href);
}
