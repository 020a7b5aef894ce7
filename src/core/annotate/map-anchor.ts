import type { Edit, WordAlignment } from '../diff/align';
import { type EditScript, editScript } from '../diff/edit-script';
import { mergeEdits } from '../diff/group';
import { type Tokens, wordTokens } from '../diff/tokens';
import { isFunctionWord, isPunctuation } from '../diff/weights';
import { type Anchor, createAnchor, isCaret, type TextRange } from './create-anchor';
import { approximateMatches, editDistance, similarity } from './similarity';

/*
 * Mapping an anchor through the diff of two texts.
 *
 *  - Every word kept: the anchor stays on those words; what was inserted between them belongs to it now.
 *  - Some words changed: it stays while a word with content is kept. A change wholly inside the old range stays
 *    inside (its new words are what became of the old ones); one that reaches over an edge is cut off.
 *  - No word kept, but the very words were respelt (Nordstream -> Nord Stream): it follows them when the new
 *    spelling is at least half the same.
 *  - Else null: the words are gone. A kept "the" is no trace of them, and neither is a word that stands alone
 *    in a rewritten phrase and occurs elsewhere too, since the diff may have paired it with another's twin.
 *
 * On some 4,100 random revisions of news-like sentences (bench/diff.bench.ts, with the data folder), of anchors
 * of which a word with content is left: recall 95.5 %, precision 99.0 %, some 30 microseconds each. What is missed are
 * mostly words that were moved, which `findAnchor` then finds.
 */

/** How much of a respelt quote must be the same when the change covers exactly the anchor, and when it is larger. */
const sameWords = 0.5;
const withinLargerChange = 0.7;

/** Where each old token is now. */
interface Mapping extends WordAlignment {
  /** For each old token the new token it is kept as, or -1. */
  readonly keptAs: readonly number[];
  /** For each old token the edit it is in, or -1. */
  readonly editOf: readonly number[];
  /** For each old token whether its pairing can be relied on. */
  readonly sure: readonly boolean[];
}

/**
 * Where an anchor on `oldText` is in `newText`, as an anchor on `newRevision`; null when its words are gone.
 * `script` says what the edit replaced; without it the two texts are compared (`editScript`). `certain`: the script
 * is known to be what was done (an edit taken back), so that no kept word is doubted for its twin.
 * See `mapAnchors` for several anchors on the same text.
 */
export function mapAnchor(
  anchor: Anchor,
  oldText: string,
  newText: string,
  newRevision: number,
  script?: EditScript,
  certain = false,
): Anchor | null {
  return mapAnchors([anchor], oldText, newText, newRevision, script, certain)[0] ?? null;
}

/** `mapAnchor` for several anchors on one text, for the price of one comparison. */
export function mapAnchors(
  anchors: readonly Anchor[],
  oldText: string,
  newText: string,
  newRevision: number,
  script?: EditScript,
  certain = false,
): readonly (Anchor | null)[] {
  const same = oldText === newText;
  const mapping =
    anchors.length === 0 || same
      ? undefined
      : pairTokens(oldText, newText, script ?? editScript(oldText, newText), certain);
  return anchors.map((anchor) => {
    if (same) return { ...anchor, revision: newRevision };
    const range = mapping ? mapRange(anchor, mapping) : null;
    return range && createAnchor(newText, anchor.side, newRevision, range.start, range.end);
  });
}

/** The words that a script left whole, and the edits between them. */
function pairTokens(oldText: string, newText: string, script: EditScript, certain: boolean): Mapping {
  const before = wordTokens(oldText);
  const after = wordTokens(newText);
  const total = before.keys.length;
  const newIndex = new Map(after.starts.map((start, index) => [start, index]));
  const keptAs = new Array<number>(total).fill(-1);
  const editOf = new Array<number>(total).fill(-1);
  const sure = new Array<boolean>(total).fill(true);
  const edits: Edit[] = [];
  let next = 0;
  let oldStart = 0;
  let newStart = 0;
  const closeAt = (oldEnd: number, newEnd: number) => {
    if (oldEnd === oldStart && newEnd === newStart) return;
    editOf.fill(edits.length, oldStart, oldEnd);
    edits.push({ oldStart, oldEnd, newStart, newEnd });
  };
  for (let at = 0; at < total; at += 1) {
    const start = before.starts[at]!;
    const end = before.ends[at]!;
    while (next < script.length && script[next]!.oldEnd <= start) next += 1;
    const upcoming = script[next];
    if (upcoming && upcoming.oldStart < end) continue;
    const last = script[next - 1];
    const shift = last ? last.newEnd - last.oldEnd : 0;
    const pair = newIndex.get(start + shift);
    // A word that letters were put to is another word.
    if (pair === undefined || after.ends[pair] !== end + shift) continue;
    keptAs[at] = pair;
    closeAt(at, pair);
    oldStart = at + 1;
    newStart = pair + 1;
  }
  closeAt(total, after.keys.length);
  const mapping = { before, after, edits, keptAs, editOf, sure };
  if (certain) return mapping;
  const oldCount = countKeys(before.keys);
  const newCount = countKeys(after.keys);
  const isOnly = (key: string) => oldCount.get(key) === 1 && newCount.get(key) === 1;
  for (const group of mergeEdits(edits, before, after)) {
    // Where nothing was taken out, every word is still there in its old order: no doubt about any of them.
    if (keptAs.slice(group.oldStart, group.oldEnd).every((at) => at !== -1)) continue;
    for (let at = group.oldStart; at < group.oldEnd; at += 1) {
      sure[at] = isOnly(before.keys[at]!);
    }
  }
  for (let index = 0; index <= edits.length; index += 1) {
    const from = edits[index - 1]?.oldEnd ?? 0;
    const to = edits[index]?.oldStart ?? total;
    if (before.keys.slice(from, to).some((key) => carriesContent(key) && isOnly(key))) continue;
    if (!changedPlaces(from, to, { before, after, edits }, keptAs)) continue;
    for (let at = from; at < to; at += 1) sure[at] = false;
  }
  return mapping;
}

/**
 * Whether the word beside a run of kept words was put elsewhere, beside words equal to them: then the run may have
 * changed places with those ("sales rose, exports rose" -> "exports rose, sales rose").
 */
function changedPlaces(
  from: number,
  to: number,
  { before, after, edits }: WordAlignment,
  keptAs: readonly number[],
): boolean {
  const beside = (keys: readonly string[], at: number, step: 1 | -1) => {
    let next = at + step;
    while (keys[next] !== undefined && !carriesContent(keys[next]!)) next += step;
    return next;
  };
  const wentBeside = (edge: number, step: 1 | -1) => {
    const at = beside(before.keys, edge, step);
    const neighbour = keptAs[at] === -1 ? before.keys[at] : undefined;
    const own = before.keys[beside(before.keys, edge + step, -step as 1 | -1)];
    if (neighbour === undefined || own === undefined) return false;
    return edits.some(({ newStart, newEnd }) =>
      after.keys
        .slice(newStart, newEnd)
        .some(
          (key, at) =>
            key === neighbour && after.keys[beside(after.keys, newStart + at, -step as 1 | -1)] === own,
        ),
    );
  };
  return wentBeside(from, -1) || wentBeside(to - 1, 1);
}

function countKeys(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function mapRange(range: TextRange, mapping: Mapping): TextRange | null {
  const { before, after, keptAs, editOf, sure, edits } = mapping;
  let first = before.ends.findIndex((end) => end > range.start);
  let last = before.starts.findLastIndex((start) => start < range.end);
  if (isCaret(range) || first === -1 || last < first) return mapCaret(range, mapping);
  // Punctuation at an edge that other words have come in front of is not worth taking them along.
  const torn = (mark: number, left: number) =>
    isPunctuation(before.keys[mark]!) && keptAs[left]! + 1 < keptAs[left + 1]! && keptAs[left] !== -1;
  while (last > first && torn(last, last - 1)) last -= 1;
  while (last > first && torn(first, first)) first += 1;

  const covered = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  const content = covered.filter((at) => carriesContent(before.keys[at]!));
  const kept = covered.filter((at) => keptAs[at] !== -1);
  const survives =
    content.length > 0
      ? content.some((at) => keptAs[at] !== -1 && sure[at])
      : kept.length === covered.length && kept.every((at) => sure[at]);
  if (!survives) return followRespelling(range, first, last, mapping);

  const inside = (edit: Edit) => edit.oldStart >= first && edit.oldEnd <= last + 1;
  const firstEdit = edits[editOf[first]!];
  const lastEdit = edits[editOf[last]!];
  const start =
    keptAs[first] !== -1
      ? after.starts[keptAs[first]!]! + Math.max(0, range.start - before.starts[first]!)
      : firstEdit && inside(firstEdit) && firstEdit.newStart < firstEdit.newEnd
        ? after.starts[firstEdit.newStart]!
        : after.starts[keptAs[kept[0]!]!]!;
  const end =
    keptAs[last] !== -1
      ? after.ends[keptAs[last]!]! - Math.max(0, before.ends[last]! - range.end)
      : lastEdit && inside(lastEdit) && lastEdit.newStart < lastEdit.newEnd
        ? after.ends[lastEdit.newEnd - 1]!
        : after.ends[keptAs[kept.at(-1)!]!]!;
  return start < end ? { start, end } : null;
}

function carriesContent(token: string): boolean {
  return !isPunctuation(token) && !isFunctionWord(token);
}

function followRespelling(range: TextRange, first: number, last: number, mapping: Mapping): TextRange | null {
  const { before, after, edits, editOf } = mapping;
  const edit = edits[editOf[first]!];
  if (!edit || editOf[last] !== editOf[first] || edit.newStart === edit.newEnd) return null;
  const from = after.starts[edit.newStart]!;
  const newWords = after.text.slice(from, after.ends[edit.newEnd - 1]);
  const quote = before.text.slice(range.start, range.end);
  let respelt: TextRange | null = null;
  if (edit.oldStart === first && edit.oldEnd === last + 1 && similarity(quote, newWords) >= sameWords) {
    respelt = { start: from, end: from + newWords.length };
  } else {
    const allowed = Math.floor(quote.length * (1 - withinLargerChange));
    const [best, second] = approximateMatches(newWords, quote, allowed);
    if (!best || second?.distance === best.distance) return null;
    respelt = wholeWords({ start: from + best.start, end: from + best.end }, after);
  }
  // The same words put in again are not respelt; `movedTo` sees whether there is but one place for them.
  if (respelt && after.text.slice(respelt.start, respelt.end) === quote) return null;
  return respelt && !isNearerToOthers(range, respelt, mapping) ? respelt : null;
}

/** Whether the new words may as well have come from other words that the edit took out. */
function isNearerToOthers(range: TextRange, respelt: TextRange, { before, after, keptAs }: Mapping): boolean {
  const words = after.text.slice(respelt.start, respelt.end);
  const distance = editDistance(words, before.text.slice(range.start, range.end));
  return approximateMatches(before.text, words, distance).some(
    ({ start, end }) =>
      (end <= range.start || start >= range.end) &&
      before.starts.some((at, index) => at < end && start < before.ends[index]! && keptAs[index] === -1),
  );
}

/** The words of which at least half lies in a range; null where there is none. */
export function wholeWords(range: TextRange, tokens: Tokens): TextRange | null {
  const middle = (at: number) => (tokens.starts[at]! + tokens.ends[at]!) / 2;
  const first = tokens.ends.findIndex((_, at) => middle(at) >= range.start);
  const last = tokens.starts.findLastIndex((_, at) => middle(at) <= range.end);
  return first === -1 || last < first ? null : { start: tokens.starts[first]!, end: tokens.ends[last]! };
}

/**
 * A caret, or a selection of white space, keeps to the words beside it: to the one it touches, the left one
 * where it touches both, so that text put in for an omission comes after its mark. Both gone: null.
 */
function mapCaret(range: TextRange, { before, after, keptAs }: Mapping): TextRange | null {
  const inside = before.starts.findIndex((start, at) => start < range.start && range.end < before.ends[at]!);
  if (inside !== -1) {
    if (keptAs[inside] === -1) return null;
    const shift = after.starts[keptAs[inside]!]! - before.starts[inside]!;
    return { start: range.start + shift, end: range.end + shift };
  }
  const left = before.ends.findLastIndex((end) => end <= range.start);
  const right = before.starts.findIndex((start) => start >= range.end);
  // The beginning and the end of the text are neighbours that are always kept.
  const leftEnd = left === -1 ? 0 : keptAs[left] === -1 ? undefined : after.ends[keptAs[left]!]!;
  const rightStart =
    right === -1 ? after.text.length : keptAs[right] === -1 ? undefined : after.starts[keptAs[right]!]!;
  if (leftEnd === undefined && rightStart === undefined) return null;
  if (leftEnd === undefined) return { start: rightStart!, end: rightStart! };
  if (rightStart === undefined) return { start: leftEnd, end: leftEnd };
  const touchesLeft = range.start === (left === -1 ? 0 : before.ends[left]!);
  if (isCaret(range)) {
    const at = touchesLeft ? leftEnd : rightStart;
    return { start: at, end: at };
  }
  return { start: leftEnd, end: Math.max(leftEnd, rightStart) };
}
