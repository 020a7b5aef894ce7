import { prepareWindow } from '../prepare';
import { say } from '../setup/say.mjs';
import { task } from '../task';

// `npm run setup`: everything the other commands would fetch and build on their first run.
await task(async () => {
  await prepareWindow();
  say('Everything is set up.');
  return 0;
});
