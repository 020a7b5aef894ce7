/** Alt+1 to Alt+9 (Ctrl on a Mac, whose Alt types signs) insert the terms of the row by their numbers. */
import type { Platform } from '../../ui/accelerators';
import { insertIntoArticle } from './insert';
import { knownRowTerms } from './row-terms';
import { renderingOf } from './shown-terms';

type NumberPress = Pick<
  KeyboardEvent,
  'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

/** The number a key press means; null for any other. The number pad is left out: with Alt it types characters on Windows. */
export function numberOf(press: NumberPress, platform: Platform): number | null {
  if (press.isComposing || press.keyCode === 229 || press.metaKey || press.shiftKey) return null;
  const held = platform === 'darwin' ? press.ctrlKey && !press.altKey : press.altKey && !press.ctrlKey;
  const digit = /^Digit([1-9])$/u.exec(press.code)?.[1];
  return held && digit ? Number(digit) : null;
}

/** Before the editor sees the key. Returns what stops it. */
export function listenToNumbers(platform: Platform): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const number = numberOf(event, platform);
    if (number === null || document.querySelector('dialog:modal')) return;
    event.preventDefault();
    event.stopPropagation();
    const words = renderingOf(knownRowTerms(), number);
    if (words !== null) insertIntoArticle(words);
  };
  window.addEventListener('keydown', onKeyDown, true);
  return () => window.removeEventListener('keydown', onKeyDown, true);
}
