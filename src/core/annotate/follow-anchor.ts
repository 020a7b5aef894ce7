import { type EditScript, editScript } from '../diff/edit-script';
import { type AnchorHome, returnHome, returnUnknown, stretchHome } from './anchor-home';
import { type Anchor, createAnchor, type TextRange } from './create-anchor';
import { mapAnchor } from './map-anchor';
import { movedTo } from './moved-to';

/** Where an anchor's words are; `at` is null when they are gone. */
export interface AnchorPlace {
  readonly at: Anchor | null;
  /** Where words that were taken out would come back; left out while nothing is missing. */
  readonly home?: AnchorHome | undefined;
}

/** One edit of the text an anchor is on. */
export interface TextStep {
  readonly before: string;
  readonly after: string;
  /** The revision that `after` is. */
  readonly revision: number;
  /** What the edit replaced. Without it the two texts are compared. */
  readonly script?: EditScript | undefined;
}

/**
 * Takes an anchor through one edit. `anchor` is as it was made, `place` where it was before the edit. In order:
 *
 *  1. words that were missing and are back where they were taken out, are found there (`returnHome`): so an undo
 *     brings a comment back to its own place, and so does typing the words again;
 *  2. the words that the edit kept carry it (`mapAnchor`);
 *  3. words that the edit took out and put in again elsewhere, once, take it along (`movedTo`);
 *  4. else the words are gone. Equal words that stood elsewhere before the edit are never taken for them.
 *
 * Folding this over all edits of a text, from the place the anchor was made on, gives the place now, whatever copy
 * of the project the anchor came from. Offsets are UTF-16.
 */
export function followAnchor(anchor: Anchor, place: AnchorPlace, step: TextStep): AnchorPlace {
  const { before, after, revision } = step;
  if (before === after) return { ...place, at: place.at && { ...place.at, revision } };
  const script = step.script ?? editScript(before, after);
  const carried = place.at && mapAnchor(place.at, before, after, revision, script);
  const make = ({ start, end }: TextRange) => createAnchor(after, anchor.side, revision, start, end);

  const home = place.home && stretchHome(place.home, script);
  const back = place.home
    ? returnHome(place.home, stretchHome(place.home, script), carried, step, script)
    : place.at
      ? undefined
      : returnUnknown(anchor, step, script);
  if (back) return { at: make(back), home: back.home };

  if (carried && place.at) {
    return isShortened(carried.quote, place.at.quote)
      ? { at: carried, home: withForm(place.home, place.at, script) }
      : { at: carried, home };
  }
  const moved = movedTo(place.at, place.home?.was[0] ?? anchor, before, after, script);
  if (moved) return { at: make(moved) };
  return { at: null, home: place.at ? withForm(place.home, place.at, script) : home };
}

/** Earlier forms that are kept of one anchor. */
const maxForms = 8;

/** The home after an edit that took words out of `at`, which is remembered as one of its forms. */
function withForm(home: AnchorHome | undefined, at: Anchor, script: EditScript): AnchorHome {
  const was = [...(home?.was ?? []), at];
  if (was.length > maxForms) was.splice(1, 1);
  const start = Math.min(home?.start ?? at.start, at.start);
  const end = Math.max(home?.end ?? at.end, at.end);
  return stretchHome({ start, end, was }, script);
}

/** Whether `now` is `old` with something taken out and nothing put in. */
function isShortened(now: string, old: string): boolean {
  if (now.length >= old.length) return false;
  let head = 0;
  while (head < now.length && now[head] === old[head]) head += 1;
  let tail = 0;
  while (tail < now.length - head && now.at(-1 - tail) === old.at(-1 - tail)) tail += 1;
  return head + tail === now.length;
}
