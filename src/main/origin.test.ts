import { describe, expect, test } from 'vitest';
import { isTrusted, mayLoad } from './origin';

const server = 'http://localhost:5173';

describe('a sender', () => {
  const ours = { mainFrame: true, ours: true, url: 'app://daejo/index.html' };

  test('is our page, in the main frame of our window', () => {
    expect(isTrusted(ours, null)).toBe(true);
  });

  test.each([
    ['a frame inside the page', { ...ours, mainFrame: false }],
    ['another window', { ...ours, ours: false }],
    ['another host', { ...ours, url: 'app://other/index.html' }],
    ['a file', { ...ours, url: 'file:///tmp/index.html' }],
    ['a page of the web', { ...ours, url: 'https://daejo/index.html' }],
    ['a name that only begins like ours', { ...ours, url: 'app://daejo.example/index.html' }],
    ['a name before an at sign', { ...ours, url: 'app://daejo@evil/index.html' }],
    ['an empty frame', { ...ours, url: 'about:blank' }],
    ['a frame that is gone', { ...ours, url: '' }],
    ['the development server in a built app', { ...ours, url: `${server}/` }],
  ])('is not %s', (_, sender) => {
    expect(isTrusted(sender, null)).toBe(false);
  });

  test('is the development server, in development', () => {
    expect(isTrusted({ ...ours, url: `${server}/` }, server)).toBe(true);
    expect(isTrusted({ ...ours, url: 'http://localhost:5174/' }, server)).toBe(false);
  });
});

describe('a request', () => {
  test.each([
    ['app://daejo/assets/a.js', true, true],
    ['data:image/png;base64,AAAA', true, true],
    ['blob:app://daejo/1', true, true],
    [`${server}/src/main.tsx`, false, true],
    ['ws://localhost:5173/', false, true],
    ['devtools://devtools/bundled/x.html', false, true],
    ['https://example.com/', false, false],
    ['http://localhost:8080/', false, false],
    ['file:///etc/passwd', false, false],
    ['ws://example.com/', false, false],
    ['ftp://example.com/', false, false],
  ])('to %s: built %s, in development %s', (url, built, inDevelopment) => {
    expect(mayLoad(url, null)).toBe(built);
    expect(mayLoad(url, server)).toBe(inDevelopment);
  });
});
