import { applyEdits, type EditScript, editScript, editsFit, type Replaced } from './edit-script';

/** Compares two wordings; see `editScript`. */
export type Compare = (old: string, now: string) => EditScript;

/** Comparisons that are kept: of one replacement in many rows there are few. */
const mostKept = 500;

/** `editScript` that remembers what it has compared, for the same words put in place of the same words many times. */
export function rememberedCompare(): Compare {
  const known = new Map<string, EditScript>();
  return (old, now) => {
    const key = `${old.length} ${old}${now}`;
    const script = known.get(key) ?? editScript(old, now);
    if (known.size < mostKept) known.set(key, script);
    return script;
  };
}

/**
 * The script of an edit whose places are known: only there the words are compared, so that those which the new words
 * repeat stay, and of words that stand twice in the text no others are taken. Null where the places do not lead from
 * one text to the other, of texts that met in another form of Unicode say.
 */
export function scriptOfReplaced(
  before: string,
  after: string,
  edits: readonly Replaced[],
  compare: Compare = editScript,
): EditScript | null {
  if (!editsFit(before, edits)) return null;
  const { text, script } = applyEdits(before, edits);
  if (text !== after) return null;
  return script.flatMap(({ oldStart, oldEnd, newStart, newEnd }) =>
    compare(before.slice(oldStart, oldEnd), after.slice(newStart, newEnd)).map((part) => ({
      oldStart: oldStart + part.oldStart,
      oldEnd: oldStart + part.oldEnd,
      newStart: newStart + part.newStart,
      newEnd: newStart + part.newEnd,
    })),
  );
}
