import { ensureBuilt } from '../build';
import { say } from '../setup/say.mjs';
import { task } from '../task';

// `npm run build`: out/, when a source has changed since it was built.
await task(async () => {
  await ensureBuilt();
  say('out/ is up to date.');
  return 0;
});
