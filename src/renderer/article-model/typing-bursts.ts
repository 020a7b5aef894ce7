/**
 * Where one piece of typing ends and the next begins: each is an operation of its own, which one undo takes back.
 * A piece is what is typed and deleted at one place, without a long pause; what is pasted or put in from elsewhere
 * is a piece for itself.
 */
export interface TypedChange {
  /** UTF-16 offsets into the text before the change. */
  readonly from: number;
  readonly to: number;
  /** Length of what came in their place. */
  readonly inserted: number;
  /** Letters typed or deleted by key, not put in as a whole. */
  readonly typed: boolean;
  /** Milliseconds, of any clock. */
  readonly time: number;
}

/** Milliseconds after which going on at the same place is another piece. */
export const longPause = 4000;

export interface TypingBursts {
  /** Notes a change; true when it begins a new piece. */
  readonly begins: (change: TypedChange) => boolean;
  /** The text was changed from elsewhere: whatever comes next begins a piece. */
  readonly end: () => void;
}

export function typingBursts(): TypingBursts {
  /** Where the last piece stands in the text now. */
  let last: { readonly from: number; readonly to: number; readonly time: number } | null = null;
  return {
    begins: ({ from, to, inserted, typed, time }) => {
      const goesOn =
        last !== null && typed && time - last.time < longPause && from <= last.to && to >= last.from;
      const start = goesOn && last ? Math.min(last.from, from) : from;
      const end = (goesOn && last ? Math.max(last.to, to) : to) - (to - from) + inserted;
      last = typed ? { from: start, to: end, time } : null;
      return !goesOn;
    },
    end: () => {
      last = null;
    },
  };
}
