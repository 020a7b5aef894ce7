/** The last searches of the session, newest first. Pure. */

export interface PastSearch {
  readonly query: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  readonly pattern: boolean;
}

const most = 20;

/** With a search before all others; the same words are listed once, with the options they were last sought with. */
export function remembered(past: readonly PastSearch[], search: PastSearch): readonly PastSearch[] {
  if (search.query.trim() === '') return past;
  const others = past.filter(({ query, pattern }) => query !== search.query || pattern !== search.pattern);
  return [search, ...others].slice(0, most);
}

/**
 * An older (`step` 1) or newer search than the one at `at`; at -1 is what is being written, which is none of them.
 * Null where there is no further one.
 */
export function recalled(
  past: readonly PastSearch[],
  at: number,
  step: 1 | -1,
): { readonly at: number; readonly search: PastSearch | null } | null {
  const next = at + step;
  if (next < -1 || next >= past.length) return null;
  return { at: next, search: past[next] ?? null };
}
