/** What every call answers: a value, or a code with what a sentence about it needs. A bug throws instead. */
export type Result<T> = Ok<T> | Failure;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Every expected failure there is. The window and the command line have one sentence for each. */
export const failureCodes = [
  // calls
  'invalid-call',
  'too-busy',
  'no-project',
  'read-only',
  'engine-stopped',
  'canceled',
  // commands
  'unknown-command',
  'invalid-command',
  'not-found',
  'stale-revision',
  'locked',
  'out-of-range',
  'quote-not-found',
  'quote-ambiguous',
  'nothing-to-do',
  'words-gone',
  'confirm-needed',
  'document-removed',
  'pattern-invalid',
  'pattern-slow',
  'operation-running',
  // project files
  'file-missing',
  'file-unreadable',
  'file-unwritable',
  'file-exists',
  'not-a-project',
  'project-damaged',
  'project-newer',
  'project-schema',
  'folder-missing',
  'folder-unwritable',
  'file-busy',
  'file-beside-odd',
  'open-elsewhere',
  'file-gone',
  'file-replaced',
  'journal-gone',
  'journal-kept',
  'journal-ignored',
  'own-file',
  'value-damaged',
  'project-stopped-engine',
  'no-backups',
  'not-a-memory',
  'memory-newer',
  'disk-full',
  'write-failed',
  'settings-damaged',
  // intake
  'empty-input',
  'unknown-format',
  'binary-input',
  'input-too-large',
  'file-malformed',
  'import-running',
  'paste-too-large',
  // export
  'nothing-to-export',
  'gate-closed',
  'gate-open-findings',
  'unknown-export-format',
] as const;

export type FailureCode = (typeof failureCodes)[number];

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function fail(code: FailureCode, params: Failure['params'] = {}): Failure {
  return { ok: false, code, params };
}
