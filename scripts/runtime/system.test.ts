import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ElectronRuntime } from './electron';
import { ensureSystem } from './system';

const runtime: ElectronRuntime = {
  folder: '/x',
  executable: '/x/electron',
  version: '1.2.3',
  reason: 'test',
};

/** Stand-ins for the system's tools, so that nothing is installed here. */
describe.runIf(process.platform === 'linux')('the system packages', () => {
  let folder = '';
  const tool = (name: string, script: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  const called = () => (existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8') : '');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'daejo-system-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('XDG_CACHE_HOME', folder);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    tool('ldd', 'echo "libgtk-3.so.0 => not found"');
    tool('fc-list', 'echo "Noto Sans CJK KR"');
    tool('Xvfb', 'exit 0');
    tool('apt-cache', 'case "$2" in libasound2t64) exit 0;; *) exit 100;; esac');
    tool('apt-get', `echo "$@" >> ${join(folder, 'log')}`);
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are installed by root where a library is missing, under the names of this release', async () => {
    await ensureSystem(runtime, { display: true, asRoot: true });
    expect(called()).toMatch(/install -y --no-install-recommends libgtk-3-0 libnss3 libasound2t64/);
    expect(called()).not.toMatch(/fonts-noto-cjk|xvfb/);
  });

  it('are asked for once: the second run calls nothing', async () => {
    await ensureSystem(runtime, { display: true, asRoot: true });
    rmSync(join(folder, 'log'));
    await ensureSystem(runtime, { display: true, asRoot: true });
    expect(called()).toBe('');
  });

  it('are named in one command for an ordinary user', async () => {
    tool('fc-list', 'exit 0');
    rmSync(join(folder, 'Xvfb'));
    await expect(ensureSystem(runtime, { display: true, asRoot: false })).rejects.toThrow(
      /sudo apt-get install -y libgtk-3-0 .* fonts-noto-cjk xvfb$/,
    );
    expect(called()).toBe('');
  });

  it('leave the virtual display out where there is a real one', async () => {
    tool('ldd', 'exit 0');
    rmSync(join(folder, 'Xvfb'));
    await ensureSystem(runtime, { display: false, asRoot: false });
    expect(called()).toBe('');
  });

  it('that cannot be installed end in a sentence with the command', async () => {
    tool('apt-get', 'echo "E: Unable to locate package libnss3" >&2; exit 100');
    await expect(ensureSystem(runtime, { display: true, asRoot: true })).rejects.toThrow(
      /could not be installed \(apt-get failed with code 100: E: Unable to locate package libnss3\).*apt-get install -y/,
    );
  });

  it('are left to the user on a system without apt', async () => {
    rmSync(join(folder, 'apt-get'));
    await expect(ensureSystem(runtime, { display: true, asRoot: true })).rejects.toThrow(
      /not Debian or Ubuntu/,
    );
  });
});
