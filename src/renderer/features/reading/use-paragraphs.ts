/** Where the paragraphs of the article begin, and the rows of one. */
import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import type { RowView } from '../../../contract/views';
import type { RowCache } from '../../article-model/row-cache';
import { useEngine } from '../../state/queries';

export interface Paragraph {
  /** Rows from, and up to but without. */
  readonly from: number;
  readonly to: number;
}

/** Asked for again when rows come, go or change what they are. */
export function useParagraphs(document: string) {
  const { value, failure, again } = useEngine('paragraphs', { document });
  const paragraphs = useMemo(
    () =>
      value?.starts.map((from, index): Paragraph => ({ from, to: value.starts[index + 1] ?? value.rows })),
    [value],
  );
  return { paragraphs, failure, again };
}

/** The paragraph a row is in, by halving; 0 for a row before all. */
export function paragraphOf(paragraphs: readonly Paragraph[], row: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraphs[middle]!.from <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The rows of a paragraph as far as they are there; the same list as long as none of them changes. */
export function useRows(cache: RowCache, { from, to }: Paragraph): readonly (RowView | undefined)[] {
  const last = useRef<readonly (RowView | undefined)[]>([]);
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops: (() => void)[] = [];
      for (let index = from; index < to; index += 1) stops.push(cache.subscribeRow(index, listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [cache, from, to],
  );
  return useSyncExternalStore(subscribe, () => {
    const next = Array.from({ length: to - from }, (_, index) => cache.row(from + index));
    const same = next.length === last.current.length && next.every((row, at) => row === last.current[at]);
    if (!same) last.current = next;
    return last.current;
  });
}
