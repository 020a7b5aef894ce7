import type { Change } from './diff';

/**
 * Changes as plain text, for fixtures, logs and messages: `[-old-]{+new+}`, and for the halves of the first
 * move `[1-old-]` and `{1+new+}`.
 */
export function renderChanges(changes: readonly Change[]): string {
  return changes
    .map((change) => {
      if (change.kind === 'equal') return change.old;
      const mark = change.move ?? '';
      const old = change.old === '' ? '' : `[${mark}-${change.old}-]`;
      return change.new === '' ? old : `${old}{${mark}+${change.new}+}`;
    })
    .join('');
}
