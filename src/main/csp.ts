/**
 * The content security policy of the window. Nothing is taken from outside the app; scripts only from its own files;
 * style elements only with the nonce of this load, which CodeMirror is given (style attributes set by script are
 * not touched by the policy).
 */
export function contentSecurityPolicy(nonce: string): string {
  return policy({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'frame-src': "'none'",
    'worker-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
}

/** In development the server injects scripts and styles and speaks over a web socket; still nothing from elsewhere. */
export function developmentPolicy(origin: string): string {
  return policy({
    'default-src': "'none'",
    'script-src': "'self' 'unsafe-inline'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': `'self' ${origin.replace(/^http/u, 'ws')}`,
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
