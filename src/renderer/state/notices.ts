/**
 * What the person must know and may not miss: lines above the work that stay until dismissed. A notice holds a
 * message key, not a sentence, so that it follows the language.
 */
import type { Failure } from '../../contract/result';
import { useApp } from './store';

export type NoticeTone = 'information' | 'warning' | 'failure';

export interface Notice {
  readonly id: string;
  readonly tone: NoticeTone;
  /** `namespace:key` of the sentence. */
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** A bug, for which a report can be saved. */
  readonly fault?: boolean;
  /** A text that is nowhere else and can be copied. */
  readonly copy?: string;
  readonly count: number;
}

/** Adds a notice; the same sentence said again raises its count and stays one line. */
export function notify(
  notice: Pick<Notice, 'tone' | 'message'> & Partial<Pick<Notice, 'params' | 'fault' | 'copy'>>,
) {
  const params = notice.params ?? {};
  const id = `${notice.message} ${JSON.stringify(params)}`;
  useApp.setState(({ notices }) => {
    const same = notices.find((other) => other.id === id);
    const next: Notice = { ...notice, params, id, count: (same?.count ?? 0) + 1 };
    return { notices: same ? notices.map((other) => (other === same ? next : other)) : [...notices, next] };
  });
}

export function dismissNotice(id: string) {
  useApp.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

export function reportFailure({ code, params }: Pick<Failure, 'params'> & { readonly code: string }) {
  notify({ tone: 'failure', message: `failures:${code}`, params });
}

/** A bug. Its text goes to the console (and so to the log); the person sees one plain sentence. */
export function reportFault(error: unknown) {
  console.error(error);
  notify({ tone: 'failure', message: 'app:notice.fault', fault: true });
}
