import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = process.cwd();
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** `$ command` lines of the README's console blocks, each with the lines of output shown under it. */
function examples(): readonly { readonly command: string; readonly output: string }[] {
  return [...readme.matchAll(/```console\n([\s\S]*?)```/gu)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /mu)
      .slice(1)
      .map((part) => {
        const [command = '', ...output] = part.trimEnd().split('\n');
        return { command, output: output.join('\n') };
      }),
  );
}

/** `...` in shown output stands for anything. */
function pattern(output: string): RegExp {
  const parts = output.split('...').map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`, 'u');
}

describe('the README', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'daejo-readme-'));
    cpSync(join(root, 'resources/sample'), join(folder, 'resources/sample'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(examples())('shows what `$command` prints', ({ command, output }) => {
    const hook = join(root, 'scripts/setup/ts-resolve.mjs');
    const cli = `"${process.execPath}" --no-warnings --import "${hook}" "${join(root, 'src/cli/index.ts')}"`;
    const ran = spawnSync(command.replace(/npm run -s daejo --/gu, cli), {
      cwd: folder,
      shell: true,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    expect(ran.status, ran.stderr).toBe(0);
    expect(ran.stdout.trimEnd()).toMatch(pattern(output));
  });

  it('is short, and everything it links to is there', () => {
    expect(readme.split('\n').length).toBeLessThan(150);
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/gu)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm (?:run (?:-s )?)?([a-z:]+)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => name !== 'registry' && !(name in scripts))).toEqual([]);
  });
});
