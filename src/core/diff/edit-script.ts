import { certainPairs } from './certain';
import { wordTokens } from './tokens';

/**
 * One stretch of a text that was replaced, in UTF-16 offsets, ends exclusive: [oldStart, oldEnd) of the old text
 * became [newStart, newEnd) of the new one. Equal offsets on one side are an insertion or a deletion.
 */
export interface TextEdit {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** All that an edit replaced, in order. Between two stretches, and at both ends, the texts are the same. */
export type EditScript = readonly TextEdit[];

/**
 * The script of an edit of which only the two texts are known: whole words, and as kept only those that every
 * shortest edit keeps, so that nothing is carried to a place by guess. See `certainPairs` for the cost.
 */
export function editScript(before: string, after: string): EditScript {
  if (before === after) return [];
  const old = wordTokens(before);
  const now = wordTokens(after);
  const script: TextEdit[] = [];
  let oldStart = 0;
  let newStart = 0;
  const closeAt = (oldEnd: number, newEnd: number) => {
    const edit = withoutSpace(before, after, { oldStart, oldEnd, newStart, newEnd });
    if (edit) script.push(edit);
  };
  for (const [index, at] of certainPairs(old, now).entries()) {
    if (at === -1) continue;
    closeAt(old.starts[index]!, now.starts[at]!);
    oldStart = old.ends[index]!;
    newStart = now.ends[at]!;
  }
  closeAt(before.length, after.length);
  return script;
}

/** The script that takes an edit back. */
export function invertScript(script: EditScript): EditScript {
  return script.map(({ oldStart, oldEnd, newStart, newEnd }) => ({
    oldStart: newStart,
    oldEnd: newEnd,
    newStart: oldStart,
    newEnd: oldEnd,
  }));
}

/** Whether a script leads from one text to the other: in order, inside both, and equal between its stretches. */
export function leadsTo(script: EditScript, before: string, after: string): boolean {
  let oldAt = 0;
  let newAt = 0;
  for (const { oldStart, oldEnd, newStart, newEnd } of script) {
    if (oldStart < oldAt || oldEnd < oldStart || newStart < newAt || newEnd < newStart) return false;
    if (before.slice(oldAt, oldStart) !== after.slice(newAt, newStart)) return false;
    oldAt = oldEnd;
    newAt = newEnd;
  }
  return oldAt <= before.length && newAt <= after.length && before.slice(oldAt) === after.slice(newAt);
}

/** One edit as it is sent and stored: UTF-16 start and end in the old text, and the words that stand there now. */
export type Replaced = readonly [start: number, end: number, words: string];

/** Whether edits come in order, do not overlap and lie in the text. */
export function editsFit(text: string, edits: readonly Replaced[]): boolean {
  let from = 0;
  for (const [start, end] of edits) {
    if (start < from || end < start || end > text.length) return false;
    from = end;
  }
  return true;
}

/** The text after edits that fit it, and their script. */
export function applyEdits(
  text: string,
  edits: readonly Replaced[],
): { readonly text: string; readonly script: EditScript } {
  let now = '';
  let from = 0;
  const script = edits.map(([oldStart, oldEnd, words]) => {
    now += text.slice(from, oldStart);
    const newStart = now.length;
    now += words;
    from = oldEnd;
    return { oldStart, oldEnd, newStart, newEnd: now.length };
  });
  return { text: now + text.slice(from), script };
}

/** An edit without the white space that both sides begin or end with; null where nothing else is left. */
function withoutSpace(before: string, after: string, edit: TextEdit): TextEdit | null {
  let { oldStart, oldEnd, newStart, newEnd } = edit;
  const isSpace = (text: string, at: number) => /\s/u.test(text[at] ?? '');
  while (
    oldStart < oldEnd &&
    newStart < newEnd &&
    before[oldStart] === after[newStart] &&
    isSpace(before, oldStart)
  ) {
    oldStart += 1;
    newStart += 1;
  }
  while (
    oldStart < oldEnd &&
    newStart < newEnd &&
    before[oldEnd - 1] === after[newEnd - 1] &&
    isSpace(before, oldEnd - 1)
  ) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  return oldStart < oldEnd || newStart < newEnd ? { oldStart, oldEnd, newStart, newEnd } : null;
}
