// @ts-nocheck -- it uses the parts of Electron and Node that stock launchers use and no type describes.
// The stock Electron carries a small app that makes `electron [options] folder [arguments]` work. The stand-in runtime
// lacks it; this is ours. It does what the app, Playwright and electron-vite rely on: --version, -r, the folder's
// package.json, process.defaultApp, and argv as a packaged app sees it.
import { readFileSync, statSync } from 'node:fs';
import Module from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const preloads = [];
let target = -1;
for (let index = 1; index < process.argv.length && target < 0; index++) {
  const argument = process.argv[index];
  if (argument === '--version' || argument === '-v') {
    console.log(`v${process.versions.electron}`);
    process.exit(0);
  } else if (argument === '-r' || argument === '--require') preloads.push(process.argv[++index]);
  else if (!argument.startsWith('-')) target = index;
}
if (target < 0) {
  console.error('usage: electron [options] folder [arguments]');
  process.exit(2);
}

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
if (preloads.length > 0) Module._preloadModules(preloads);

let entry = resolve(process.argv[target]);
if (statSync(entry).isDirectory()) {
  const folder = entry;
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (manifest.productName || manifest.name) app.setName(manifest.productName || manifest.name);
  if (manifest.version) app.setVersion(manifest.version);
  if (manifest.desktopName) app.setDesktopName(manifest.desktopName);
  app.setAppPath(folder);
  entry = join(folder, manifest.main || 'index.js');
  process.argv.splice(1, target - 1);
} else {
  app.setAppPath(resolve(entry, '..'));
  process.argv.splice(1, target - 1);
}

// Awaited, as the stock launcher does: Electron is not ready before the main module has been read, so that the module
// can still say what must be said before then. (Waiting for readiness at its top level would therefore hang.)
try {
  await import(pathToFileURL(entry).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}
