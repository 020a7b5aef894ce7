/** The matches of the current search in one row. */
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { RowView } from '../../../contract/views';
import type { AnchorSide } from '../../../core/annotate/anchor';
import { findWords } from '../../../core/project/replace';
import { useFind } from '../find/find-store';
import type { TextMark } from './pieces';

export type FoundWords = Readonly<Record<AnchorSide, readonly TextMark[]>>;

const none: FoundWords = { source: [], mt: [], target: [] };

/** Looked for in the row as it is now, by core's own notion of a match: also right for rows past the limit. */
export function useFoundWords(row: Pick<RowView, 'ko' | 'mt' | 'target'>): FoundWords {
  const { ko, mt, target } = row;
  const { open, query, sides, matchCase, wholeWord } = useFind(
    useShallow(({ scope, query, sides, matchCase, wholeWord }) => ({
      open: scope !== null,
      query,
      sides,
      matchCase,
      wholeWord,
    })),
  );
  return useMemo(() => {
    if (!open || query === '') return none;
    const marks = (side: AnchorSide, text: string): readonly TextMark[] =>
      sides.includes(side)
        ? findWords(text, query, { matchCase, wholeWord }).map((match) => ({ ...match, thread: null }))
        : [];
    return { source: marks('source', ko ?? ''), mt: marks('mt', mt), target: marks('target', target) };
  }, [open, query, sides, matchCase, wholeWord, ko, mt, target]);
}
