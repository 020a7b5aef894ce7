/** Answers requests of the window's own scheme from one folder: pure but for reading the file. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { contentSecurityPolicy } from './csp';

export const scheme = 'app';
const host = 'daejo';
export const appOrigin = `${scheme}://${host}`;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** The file a URL means, or null for one that is not ours: another host, a way out of the folder, an unknown kind. */
export function fileOf(url: string, folder: string): string | null {
  let path: string;
  try {
    const parsed = new URL(url);
    if (parsed.protocol !== `${scheme}:` || parsed.host !== host) return null;
    path = decodeURIComponent(parsed.pathname);
  } catch {
    return null;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a zero byte is what is looked for
  if (/[\u0000\\]/u.test(path)) return null;
  const file = join(folder, path === '/' ? 'index.html' : path);
  return file.startsWith(folder + sep) && types[extname(file)] !== undefined ? file : null;
}

/** Costs one file read; the whole file is held in memory, which for our own built files is right. */
export async function serve(
  request: { readonly url: string; readonly method: string },
  folder: string,
): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405 });
  const file = fileOf(request.url, folder);
  const content = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || content === null) return new Response(null, { status: 404 });
  const headers = { 'content-type': types[extname(file)]!, 'x-content-type-options': 'nosniff' };
  if (extname(file) !== '.html') return new Response(new Uint8Array(content), { headers });
  const nonce = randomBytes(18).toString('base64');
  return new Response(withNonce(content.toString('utf8'), nonce), {
    headers: {
      ...headers,
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  });
}

/** Where the window finds its nonce: the `nonce` property of this element, which no selector can read. */
export function withNonce(html: string, nonce: string): string {
  return html.replace(/<head>/iu, `<head><meta property="csp-nonce" nonce="${nonce}">`);
}
