import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileOf, serve, withNonce } from './serve';

const folder = join('/', 'app', 'renderer');

describe('the address of a file', () => {
  test.each([
    ['app://daejo/', 'index.html'],
    ['app://daejo/index.html', 'index.html'],
    ['app://daejo/assets/index-ab.js?v=1#top', 'assets/index-ab.js'],
    ['app://daejo/assets/a%20b.css', 'assets/a b.css'],
  ])('%s is %s', (url, file) => {
    expect(fileOf(url, folder)).toBe(join(folder, file));
  });

  test.each([
    'app://daejo/../main/index.js/../../../secret.json',
    'app://daejo/..%2fmain%2fengine.js',
    'app://daejo/%2e%2e/%2e%2e/package.json',
    'app://daejo/assets/..%5c..%5cmain.js',
    'app://daejo/index.html%00.js',
    'app://daejo/%',
    'app://daejo//etc/passwd',
    'app://other/index.html',
    'file:///etc/passwd',
    'https://daejo/index.html',
    'app://daejo/notes.exe',
    'nonsense',
  ])('%s is no file outside the folder or of another kind', (url) => {
    const file = fileOf(url, folder);
    // What URL itself resolves away stays inside and is simply not there.
    expect(file === null || file.startsWith(join(folder, '/'))).toBe(true);
  });

  test.each(['app://daejo/..%2fmain%2fengine.js', 'app://daejo/a%5c..%5c..%5cb.js', 'app://x/index.html'])(
    '%s is refused',
    (url) => {
      expect(fileOf(url, folder)).toBeNull();
    },
  );
});

describe('an answer', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'daejo-serve-'));
    mkdirSync(join(root, 'renderer'));
    writeFileSync(join(root, 'renderer', 'index.html'), '<!doctype html><html><head></head></html>');
    writeFileSync(join(root, 'renderer', 'a.js'), 'export {};');
    writeFileSync(join(root, 'secret.json'), '{}');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const get = (path: string, method = 'GET') =>
    serve({ url: `app://daejo/${path}`, method }, join(root, 'renderer'));

  test('for the page carries the policy, with the nonce that stands in it, new each time', async () => {
    const [first, second] = [await get(''), await get('index.html')];
    const nonce = /nonce="([^"]+)"/u.exec(await first.text())?.[1] ?? '';
    expect(nonce).toHaveLength(24);
    expect(first.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(await second.text()).not.toContain(nonce);
  });

  test('for a script has its type and may not be taken for another', async () => {
    const { status, headers } = await get('a.js');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    ['missing.js', 'GET', 404],
    ['../secret.json', 'GET', 404],
    ['..%2fsecret.json', 'GET', 404],
    ['a.js', 'POST', 405],
  ])('to %s by %s is %d', async (path, method, status) => {
    expect((await get(path, method)).status).toBe(status);
  });
});

test('the nonce goes first into the head', () => {
  expect(withNonce('<head><title>x</title></head>', 'N')).toBe(
    '<head><meta property="csp-nonce" nonce="N"><title>x</title></head>',
  );
});
