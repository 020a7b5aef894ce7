import type { Locator } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which words of a cell are meant: those that stand in its text, or those shown as deleted. */
export type Drawn = 'text' | 'deleted';

/** The text a cell stands for: what is shown as deleted, and what is not text at all, left out. */
export function cellText(cell: Locator): Promise<string> {
  return cell.evaluate((element) => {
    // An editor also holds what it says to screen readers.
    const copy = (element.querySelector('.cm-content') ?? element).cloneNode(true) as Element;
    for (const other of copy.querySelectorAll(
      'del, .row-notice, .repetition-offer, .cell-none, .cm-widgetBuffer',
    ))
      other.remove();
    return copy.textContent ?? '';
  });
}

/**
 * Where a person would press and let go to select these words with the mouse. Fails when they are not on the screen
 * or `nth` (from 0) is not there.
 */
export function wordsAt(
  cell: Locator,
  words: string,
  drawn: Drawn = 'text',
  nth = 0,
): Promise<[Point, Point]> {
  return cell.evaluate(
    (element, { words, drawn, nth }) => {
      const walker = document.createTreeWalker(
        element.querySelector('.cm-content') ?? element,
        NodeFilter.SHOW_TEXT,
      );
      const stretches: { node: Text; start: number }[] = [];
      let text = '';
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const parent = node.parentElement;
        const deleted = parent?.closest('del') !== null;
        if (parent?.closest('.row-notice, .cell-none') || deleted !== (drawn === 'deleted')) continue;
        stretches.push({ node, start: text.length });
        text += node.data;
      }
      let start = text.indexOf(words);
      for (let skip = 0; skip < nth && start >= 0; skip += 1) start = text.indexOf(words, start + 1);
      if (start < 0) throw new Error(`"${words}" does not stand in "${text}".`);
      const box = (offset: number) => {
        const stretch = stretches.findLast(({ start: from }) => from <= offset);
        if (!stretch) throw new Error('There is no text.');
        const range = document.createRange();
        range.setStart(stretch.node, offset - stretch.start);
        range.setEnd(stretch.node, offset - stretch.start + 1);
        return range.getBoundingClientRect();
      };
      const first = box(start);
      const last = box(start + words.length - 1);
      return [
        { x: first.left + 0.5, y: first.top + first.height / 2 },
        { x: last.right - 0.5, y: last.top + last.height / 2 },
      ];
    },
    { words, drawn, nth },
  );
}
