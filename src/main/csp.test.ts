import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, developmentPolicy } from './csp';

const directives = (policy: string) =>
  new Map(policy.split('; ').map((line): [string, string] => [line.split(' ')[0] ?? '', line]));

describe('the content security policy', () => {
  const policy = contentSecurityPolicy('n0nce');

  test('allows nothing that is not named', () => {
    expect(policy.startsWith("default-src 'none'; ")).toBe(true);
  });

  test('has no inline code, no evaluation, and nothing from a network', () => {
    expect(policy).not.toMatch(/unsafe|https?:|\*|wss?:/u);
  });

  test('takes style elements by the nonce of this load only', () => {
    expect(directives(policy).get('style-src')).toBe("style-src 'self' 'nonce-n0nce'");
    expect(directives(policy).get('script-src')).toBe("script-src 'self'");
  });

  test.each(['frame-src', 'object-src', 'base-uri', 'form-action', 'worker-src'])('closes %s', (name) => {
    expect(directives(policy).get(name)).toBe(`${name} 'none'`);
  });

  test('in development speaks to the development server only', () => {
    const line = directives(developmentPolicy('http://localhost:5173')).get('connect-src');
    expect(line).toBe("connect-src 'self' ws://localhost:5173");
  });
});
