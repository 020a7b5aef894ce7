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
  /** The step takes back exactly an earlier one: its script is what was done, whatever the texts look like. */
  readonly takesBack?: boolean | undefined;
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
  const carried = place.at && mapAnchor(place.at, before, after, revision, script, step.takesBack);
  const make = ({ start, end }: TextRange) => createAnchor(after, anchor.side, revision, start, end);

  const home = place.home && stretchHome(place.home, script);
  const back = place.home
    ? returnHome(place.home, home ?? place.home, carried, step, script)
    : place.at
      ? undefined
      : returnUnknown(anchor, step, script);
  if (back) return { at: make(back), home: back.home };

  if (carried && place.at) {
    return carried.quote === place.at.quote
      ? { at: carried, home }
      : { at: carried, home: withForm(place.home, place.at, script) };
  }
  const moved = movedTo(place.at, place.home?.was[0] ?? anchor, before, after, script);
  const left = place.at ? withForm(place.home, place.at, script) : home;
  return { at: moved && make(moved), home: left };
}

/** Earlier forms that are kept of one anchor. */
const maxForms = 8;

/** The home after an edit of the words of `at`, which is remembered as one of their forms. */
function withForm(home: AnchorHome | undefined, at: Anchor, script: EditScript): AnchorHome {
  // Words that were moved leave their old home with the next edit of them.
  const old = home && home.start <= at.start && at.end <= home.end ? home : { ...at, was: [] };
  const was = [...old.was, at];
  if (was.length > maxForms) was.splice(1, 1);
  return stretchHome({ start: old.start, end: old.end, was }, script);
}
