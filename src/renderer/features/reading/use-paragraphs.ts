/** Where the paragraphs of the article begin, and the rows of one. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { RowView } from '../../../contract/views';
import type { RowCache } from '../../article-model/row-cache';
import { engine, onChanges } from '../../state/client';

export interface Paragraph {
  /** Rows from, and up to but without. */
  readonly from: number;
  readonly to: number;
}

/** Null until they have come; asked for again when rows come, go or change what they are. */
export function useParagraphs(document: string): readonly Paragraph[] | null {
  const [paragraphs, setParagraphs] = useState<readonly Paragraph[] | null>(null);
  useEffect(() => {
    let here = true;
    const load = async () => {
      const result = await engine.paragraphs({ document });
      if (!here || !result.ok) return;
      const { starts, rows } = result.value;
      setParagraphs(starts.map((from, index) => ({ from, to: starts[index + 1] ?? rows })));
    };
    void load();
    const stop = onChanges(({ documents, segments }) => {
      if (segments === null && (documents === 'all' || documents.includes(document))) void load();
    });
    return () => {
      here = false;
      stop();
    };
  }, [document]);
  return paragraphs;
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
