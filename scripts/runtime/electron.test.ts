import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeRuntime, findElectron } from './electron';
import { downloadOfficial, officialFolder } from './official';
import { pinned } from './paths';
import { registryFolder } from './registry';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-electron-'));
  vi.stubEnv('XDG_CACHE_HOME', folder);
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '');
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** A folder that looks like an unpacked Electron. */
function fakeRuntime(path: string, version: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'electron'), '');
  writeFileSync(join(path, 'version'), `v${version}\n`);
}

describe.runIf(process.platform === 'linux')('the Electron that is used', () => {
  it('is the folder that is named, before any other', () => {
    fakeRuntime(join(folder, 'mine'), '99.0.0');
    fakeRuntime(officialFolder(pinned('electron')), pinned('electron'));
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', join(folder, 'mine'));
    expect(findElectron()).toMatchObject({ version: '99.0.0', executable: join(folder, 'mine/electron') });
  });

  it('is refused in a sentence where the named folder holds none', () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', join(folder, 'nothing'));
    expect(() => findElectron()).toThrow(/ELECTRON_OVERRIDE_DIST_PATH is .*nothing, but there is no/);
  });

  it('is the official build, before the stand-in', () => {
    fakeRuntime(officialFolder(pinned('electron')), pinned('electron'));
    fakeRuntime(registryFolder(), '33.2.1');
    expect(findElectron()).toMatchObject({ version: pinned('electron'), reason: 'the official build' });
    expect(findElectron('registry')).toMatchObject({ version: '33.2.1' });
  });

  it('is the stand-in where the official build is of another version, and the line says why', () => {
    fakeRuntime(officialFolder(pinned('electron')), '1.0.0');
    fakeRuntime(registryFolder(), '33.2.1');
    const found = findElectron();
    expect(found && describeRuntime(found)).toContain(`because ${pinned('electron')} is not on this machine`);
  });

  it('is nothing where nothing is there', () => {
    expect(findElectron()).toBeNull();
  });
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the download of the official build',
  () => {
    let server: Server | null = null;

    const serve = async (listener: RequestListener) => {
      server = createServer(listener);
      await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
      vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    };

    afterEach(() => {
      server?.closeAllConnections();
      server?.close();
      server = null;
    });

    const leftovers = () => readdirSync(join(folder, 'daejo'));

    it('refuses an archive whose sha256 is not the one in the electron package', async () => {
      await serve((_request, response) => response.end('not an archive'));
      expect(await downloadOfficial(pinned('electron'))).toEqual({
        ok: false,
        reason: expect.stringMatching(/damaged/),
      });
      expect(leftovers()).toEqual([]);
    });

    it.each<[string, RequestListener, RegExp]>([
      ['the server does not have it', (_request, response) => response.writeHead(404).end(), /answered 404/],
      ['the connection breaks', (request) => request.socket.destroy(), /127\.0\.0\.1/],
    ])('gives a reason, not an exception, when %s', async (_title, listener, reason) => {
      await serve(listener);
      expect(await downloadOfficial(pinned('electron'))).toEqual({
        ok: false,
        reason: expect.stringMatching(reason),
      });
      expect(leftovers()).toEqual([]);
    });

    it('gives a reason for a version that was never built', async () => {
      expect(await downloadOfficial('0.0.0')).toEqual({
        ok: false,
        reason: expect.stringMatching(/no official build/),
      });
    });
  },
);
