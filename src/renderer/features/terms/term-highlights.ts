/**
 * The current row's terms on the Korean: a quiet line under each. Drawn as a highlight over the text rather than in it:
 * the terms come a moment after the row has become current, and text that is replaced under the pointer would lose
 * the selection that is being made in it.
 */
import { createElement, useEffect } from 'react';
import type { RowTermView } from '../../../contract/term-views';
import type { RowView } from '../../../contract/views';
import type { Piece } from '../../article-model/pieces';
import { useApp } from '../../state/store';
import { useRowTerms } from './row-terms';

const name = 'terms';

interface TermHighlightsProps {
  readonly row: RowView;
  readonly pieces: readonly Piece[];
}

/** Draws them while the row is current. `pieces` are those of its Korean: drawn anew with them. */
export function TermHighlights(props: TermHighlightsProps) {
  const current = useApp((state) => state.current?.segment === props.row.id);
  return current ? createElement(Highlights, props) : null;
}

function Highlights({ row: { id, index }, pieces }: TermHighlightsProps) {
  const { terms } = useRowTerms(id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other pieces are other nodes in the document.
  useEffect(() => {
    // An older Chromium has none; nothing but the line is missing there.
    if (terms.length === 0 || typeof Highlight === 'undefined') return;
    const cell = document.querySelector(`[data-row="${index}"] [data-cell="ko"]`);
    const ranges = cell ? terms.flatMap((term) => rangesOf(cell, term)) : [];
    CSS.highlights.set(name, new Highlight(...ranges));
    return () => void CSS.highlights.delete(name);
  }, [terms, index, pieces]);
  return null;
}

/** A term may reach over several pieces: where a comment or a finding begins inside it. */
function rangesOf(cell: Element, { side, start, end }: RowTermView): readonly Range[] {
  if (side !== 'source') return [];
  return [...cell.querySelectorAll<HTMLElement>('.piece[data-side="source"]')].flatMap((piece) => {
    const text = textOf(piece);
    const at = Number(piece.dataset.at);
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, text?.length ?? 0);
    if (!text || from >= to) return [];
    const range = new Range();
    range.setStart(text, from);
    range.setEnd(text, to);
    return [range];
  });
}

function textOf(element: Element): Text | null {
  const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  return node instanceof Text ? node : null;
}
