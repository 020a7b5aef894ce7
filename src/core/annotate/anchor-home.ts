import type { EditScript } from '../diff/edit-script';
import { type Anchor, contextLength, type TextRange } from './create-anchor';
import { breaksWord } from './moved-to';

/**
 * The stretch of the text in which an anchor's missing words stood, with everything written in their place since,
 * and nothing that stood beside them. Offsets are UTF-16. `was`: the anchor before each edit of its words, the
 * oldest first.
 */
export interface AnchorHome extends TextRange {
  readonly was: readonly Anchor[];
}

/** Where a home is after an edit. What is put in at its edges belongs to it. */
export function stretchHome(home: AnchorHome, script: EditScript): AnchorHome {
  const { start, end, was } = home;
  const isEmpty = start === end;
  let newStart: number | undefined;
  let newEnd: number | undefined;
  let shiftBefore = 0;
  let shiftAfter = 0;
  for (const edit of script) {
    const inserts = edit.oldStart === edit.oldEnd;
    const meets =
      isEmpty || inserts
        ? edit.oldStart <= end && edit.oldEnd >= start
        : edit.oldStart < end && edit.oldEnd > start;
    if (meets && edit.oldStart <= start) newStart ??= edit.newStart;
    if (meets && edit.oldEnd >= end) newEnd = edit.newEnd;
    if (edit.oldEnd <= start) shiftBefore = edit.newEnd - edit.oldEnd;
    if (edit.oldEnd <= end) shiftAfter = edit.newEnd - edit.oldEnd;
  }
  return { start: newStart ?? start + shiftBefore, end: newEnd ?? end + shiftAfter, was };
}

type Texts = { readonly before: string; readonly after: string };

export interface Return extends TextRange {
  readonly home: AnchorHome | undefined;
}

/**
 * The oldest form of an anchor that an edit has brought back, with what is then still missing; undefined for none.
 * It must lie in the home and meet what was carried of it, if anything was. Either it stands between the very words
 * that it stood between (one press of undo), or it is the first form and the edit has put it in at one place, where
 * there was none (the words typed again).
 */
export function returnHome(
  old: AnchorHome,
  home: AnchorHome,
  carried: TextRange | null,
  { before, after }: Texts,
  script: EditScript,
): Return | undefined {
  for (const [index, form] of old.was.entries()) {
    const { quote } = form;
    // A letter or two that are left of a phrase are found in any word.
    if (quote.length * 2 < (old.was[0]?.quote.length ?? 0)) continue;
    const places = placesOf(quote, after, home).filter(
      (range) =>
        !breaksWord(form, range, after) &&
        (!carried || (carried.start <= range.end && range.start <= carried.end)),
    );
    const between = places.filter((range) => standsBetween(form, range, after));
    const typed = places.filter(
      (range) =>
        isNew(range, script) && (!carried || (carried.start >= range.start && carried.end <= range.end)),
    );
    const wasThere = placesOf(quote, before, old).length > 0;
    const place =
      between.length === 1
        ? between[0]
        : (between.find(({ start }) => start === form.start) ??
          (index === 0 && typed.length === 1 && quote !== '' && !wasThere ? typed[0] : undefined));
    if (!place) continue;
    return { ...place, home: index === 0 ? undefined : { ...home, was: old.was.slice(0, index) } };
  }
  return undefined;
}

/** The same where nothing is known of the home: only between the very words that it stood between. */
export function returnUnknown(anchor: Anchor, { after }: Texts, script: EditScript): Return | undefined {
  const [place, second] = placesOf(anchor.quote, after, { start: 0, end: after.length }).filter(
    (range) => isNew(range, script) && standsBetween(anchor, range, after),
  );
  return place && !second ? { ...place, home: undefined } : undefined;
}

function isNew({ start, end }: TextRange, script: EditScript): boolean {
  return script.some(({ newStart, newEnd }) =>
    start === end ? newStart <= start && start <= newEnd : newStart < end && start < newEnd,
  );
}

function placesOf(quote: string, text: string, { start, end }: TextRange): readonly TextRange[] {
  const places: TextRange[] = [];
  for (let at = text.indexOf(quote, start); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (at + quote.length > end) break;
    places.push({ start: at, end: at + quote.length });
    if (quote === '' && at === text.length) break;
  }
  return places;
}

/** Shorter context than this reaches to the beginning or the end of its text. */
const fullContext = contextLength - 8;

function standsBetween({ prefix, suffix }: Anchor, { start, end }: TextRange, text: string): boolean {
  return (
    text.slice(0, start).endsWith(prefix) &&
    text.startsWith(suffix, end) &&
    (prefix.length >= fullContext || start === prefix.length) &&
    (suffix.length >= fullContext || end + suffix.length === text.length)
  );
}
