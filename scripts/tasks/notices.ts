import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages, renderNotices } from '../notices';
import { root } from '../runtime/paths';
import { say } from '../setup/say.mjs';
import { task } from '../task';

// `npm run notices`: writes THIRD-PARTY-NOTICES.md from the licences of what is bundled.
await task(async () => {
  const packages = bundledPackages(root);
  writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), renderNotices(packages));
  say(`THIRD-PARTY-NOTICES.md names ${packages.length} packages.`);
  return 0;
});
