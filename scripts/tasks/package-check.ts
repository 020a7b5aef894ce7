import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { build, Platform } from 'electron-builder';
import { launchApp } from '../../e2e/launch';
import { prepareWindow } from '../prepare';
import { ensureDisplay } from '../runtime/display';
import { root } from '../runtime/paths';
import { say, step, UserError } from '../setup/say.mjs';
import { task } from '../task';

const output = join(root, 'dist/check');

// `npm run package:check`: the packaged layout for this platform from the Electron at hand, and a start of it.
// Installers themselves need tools that electron-builder downloads: `npx electron-builder` where that is possible.
await task(async () => {
  const runtime = await prepareWindow();
  rmSync(output, { recursive: true, force: true });
  await step('Assembling the packaged layout', () =>
    build({
      targets: Platform.current().createTarget('dir'),
      projectDir: root,
      config: {
        extends: join(root, 'electron-builder.yml'),
        directories: { output },
        electronDist: runtime.folder,
        electronVersion: runtime.version,
        mac: { identity: null },
        // Open for this look inside; everything else is as it is shipped.
        electronFuses: { enableNodeCliInspectArguments: true },
      },
      publish: 'never',
    }),
  );
  const folder = join(
    output,
    readdirSync(output).find((name) => name.includes('unpacked') || name === 'mac') ?? '',
  );
  checkContents(folder);
  const display = await ensureDisplay();
  try {
    await step('Starting the packaged app', async () => {
      const launched = await launchApp({ env: display.env, packaged: executableIn(folder) });
      const isPackaged = await launched.app.evaluate(({ app }) => app.isPackaged);
      // The sample opens at first start: the engine, SQLite and the resources are all found in the package.
      const opened = await launched.page
        .waitForFunction(() => document.title.includes('—'), undefined, { timeout: 15_000 })
        .then(
          () => true,
          () => false,
        );
      const title = await launched.page.title();
      await launched.close();
      if (!isPackaged) throw new UserError(`${folder} started as a development copy, not as a packaged app.`);
      if (!opened)
        throw new UserError(
          `The packaged app in ${folder} opened no project (its window is called "${title}").`,
        );
      say(`  the window is called "${title}"`);
    });
  } finally {
    display.stop();
  }
  say(`The packaged app is in ${folder}.`);
  return 0;
});

/** What must and must not be in the package. */
function checkContents(folder: string): void {
  const resources = join(
    folder,
    process.platform === 'darwin' ? 'Daejo.app/Contents/Resources' : 'resources',
  );
  const inside = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const needed = ['/out/main/index.js', '/out/main/engine.js', '/out/main/cli.js', '/out/preload/index.cjs'];
  const missing = [...needed, '/out/renderer/index.html', '/LICENSE', '/THIRD-PARTY-NOTICES.md'].filter(
    (path) => !inside.includes(path),
  );
  if (missing.length > 0)
    throw new UserError(`The package lacks ${missing.join(', ')}. Look at "files" in electron-builder.yml.`);
  const modules = new Set(
    inside.flatMap((path) => /^\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
  );
  const surplus = [...modules].filter((name) =>
    /^node-(bin-)?(linux|darwin|win)|^electron$|^react/.test(name),
  );
  if (surplus.length > 0)
    throw new UserError(
      `The package contains ${surplus.join(', ')}, which it must not. Look at "files" in electron-builder.yml.`,
    );
  const binary = join(resources, 'app.asar.unpacked/node_modules/better-sqlite3');
  if (!existsSync(binary)) throw new UserError(`The package lacks the SQLite binary (${binary}).`);
  say(`  ${inside.length} files, packages: ${[...modules].join(', ')}`);
}

function executableIn(folder: string): string {
  if (process.platform === 'darwin') return join(folder, 'Daejo.app/Contents/MacOS/Daejo');
  return join(folder, process.platform === 'win32' ? 'Daejo.exe' : 'daejo');
}
