/** No command changes an article that is out of the library, whatever way it names it. */
import type { DecisionContext } from './decision';
import type { DocumentRecord } from './model';

/** The context of a command, and the first article out of the library that the command looked at. */
export function watchRemoved(context: DecisionContext): {
  readonly context: DecisionContext;
  readonly removed: () => DocumentRecord | null;
} {
  const { tables } = context;
  const looked = new Set<string>();
  const noted = <T extends { readonly document: string }>(value: T | null): T | null => {
    if (value) looked.add(value.document);
    return value;
  };
  return {
    context: {
      ...context,
      tables: {
        ...tables,
        document: (id) => {
          looked.add(id);
          return tables.document(id);
        },
        segment: (id) => noted(tables.segment(id)),
        thread: (id) => noted(tables.thread(id)),
      },
    },
    removed: () => {
      for (const id of looked) {
        const document = tables.document(id);
        if (document?.removed) return document;
      }
      return null;
    },
  };
}
