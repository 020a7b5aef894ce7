import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pinned, root } from './runtime/paths';

// electron-builder's own reader and schema; they are not part of its public interface.
const require = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config.js') as {
  readonly getConfig: (
    folder: string,
    file: string,
    fromOptions: null,
  ) => Promise<Readonly<Record<string, unknown>>>;
  readonly validateConfiguration: (config: object, log: { readonly isEnabled: boolean }) => Promise<void>;
};

const config = await getConfig(root, join(root, 'electron-builder.yml'), null);
const log = { isEnabled: false };

describe('electron-builder.yml', () => {
  it('is valid by the schema of electron-builder', async () => {
    await expect(validateConfiguration(config, log)).resolves.toBeUndefined();
  });

  it('would be refused with a setting that does not exist', async () => {
    await expect(validateConfiguration({ ...config, fileAssociation: [] }, log)).rejects.toThrow(
      /fileAssociation/,
    );
  });

  it('opens .daejo files with the app on every system', () => {
    expect(config.fileAssociations).toEqual([
      expect.objectContaining({ ext: 'daejo', mimeType: 'application/vnd.daejo.project', role: 'Editor' }),
    ]);
  });

  it.each([
    ['linux', ['AppImage', 'deb']],
    ['win', ['nsis']],
    ['mac', ['dmg']],
  ])('makes the installers for %s', (system, targets) => {
    expect(config[system]).toMatchObject({ target: targets });
  });

  it.each(['linux', 'win', 'mac'])('names an icon for %s that is there', (system) => {
    const { icon } = config[system] as { readonly icon: string };
    const file = icon.endsWith('.png') ? icon : `${icon}/512x512.png`;
    const picture = readFileSync(join(root, file));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBeGreaterThanOrEqual(256);
  });

  it('ships the Electron of package.json, which is an exact version', () => {
    expect(pinned('electron')).toMatch(/^\d+\.\d+\.\d+$/);
    expect(config).not.toHaveProperty('electronDist');
    expect(config).not.toHaveProperty('electronVersion');
  });
});
