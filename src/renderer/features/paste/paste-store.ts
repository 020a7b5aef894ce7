/** What has been pasted and not yet imported. It outlives the dialog: closing it by mistake loses nothing. */
import { create } from 'zustand';
import type { EngineInput } from '../../../contract/engine-calls';
import { isMostlyHangul } from './language';

export interface Pasted {
  readonly text: string;
  /** The same as the web page had it; null once the text has been typed in. */
  readonly html: string | null;
}

export type Box = 'english' | 'korean';

export type PasteState = Readonly<Record<Box, Pasted>>;

export const nothingPasted: Pasted = { text: '', html: null };

export const usePaste = create<PasteState>(() => ({ english: nothingPasted, korean: nothingPasted }));

export function fill(box: Box, pasted: Pasted) {
  usePaste.setState({ [box]: { text: pasted.text, html: pasted.html || null } });
}

/** Puts pasted text in the box of its language. */
export function fillByLanguage(pasted: Pasted) {
  fill(isMostlyHangul(pasted.text) ? 'korean' : 'english', pasted);
}

export function clearPaste() {
  usePaste.setState({ english: nothingPasted, korean: nothingPasted });
}

/** What the engine is asked; null while there is no English. */
export function intakeOf({ english, korean }: PasteState): EngineInput<'previewIntake'> | null {
  if (english.text.trim() === '') return null;
  return { english, korean: korean.text.trim() === '' ? null : korean };
}

const names = new WeakMap<Pasted, string>();
let named = 0;

/** A short name for a text that may have megabytes: another one for whatever replaces it. */
export function nameOf(pasted: Pasted): string {
  const known = names.get(pasted);
  if (known) return known;
  named += 1;
  names.set(pasted, `text-${named}`);
  return `text-${named}`;
}
