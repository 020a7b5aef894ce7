/** What was typed between two texts of a sentence, exactly: which of two equal phrases is gone, no comparison can say. */
import type { ChangeSet, Text } from '@codemirror/state';
import type { CommandOf } from '../../core/project/commands';

/** As the command `edit` takes them. */
export type Edits = NonNullable<CommandOf<'edit'>['edits']>;

export interface TypedEdits {
  /** One change of the editor's text. Only references are kept, so that a key costs nothing. */
  readonly record: (before: Text, changes: ChangeSet, after: Text) => void;
  /**
   * What was replaced on the way from one text to a later one; undefined where that is not known. What is older than
   * `before` is dropped. Composes what was typed since the last save.
   */
  readonly between: (before: string, after: string) => Edits | undefined;
}

/** Changes that are kept while nothing can be saved; what is older is compared by its words. */
const mostKept = 2000;

export function typedEdits(): TypedEdits {
  let kept: { readonly before: Text; readonly changes: ChangeSet }[] = [];
  let now: Text | null = null;
  return {
    record: (before, changes, after) => {
      // A text that does not go on from the last one, of an editor opened later say, begins another way.
      if (now && !now.eq(before)) kept = [];
      kept.push({ before, changes });
      if (kept.length > mostKept) kept = kept.slice(mostKept / 2);
      now = after;
    },
    between: (before, after) => {
      if (!now) return undefined;
      const is = (text: Text, words: string) => text.length === words.length && text.toString() === words;
      const to = is(now, after) ? kept.length : kept.findLastIndex((each) => is(each.before, after));
      const from = kept.slice(0, Math.max(to, 0)).findLastIndex((each) => is(each.before, before));
      if (from < 0) return undefined;
      const changes = kept
        .slice(from, to)
        .map((each) => each.changes)
        .reduce((all, next) => all.compose(next));
      kept = kept.slice(from);
      const edits: Edits = [];
      changes.iterChanges((start, end, _start, _end, words) => edits.push([start, end, words.toString()]));
      return edits;
    },
  };
}
