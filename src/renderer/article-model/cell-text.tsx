/** The text of a cell, piece by piece. Each piece says which text it is part of and where, for selections. */
import './words.css';
import { memo } from 'react';
import { findingAttributes } from './finding-attributes';
import type { Piece } from './pieces';

interface CellTextProps {
  readonly pieces: readonly Piece[];
  /** The change to show as current. */
  readonly change: string | null;
  /** The comment to show as current. */
  readonly thread: string | null;
  /** The finding to show as current. */
  readonly finding?: string | null;
}

export const CellText = memo(function CellText({ pieces, change, thread, finding = null }: CellTextProps) {
  return pieces.map((piece) => {
    const Element = elements[piece.kind];
    const commented = piece.threads.length > 0;
    return (
      <Element
        key={`${piece.side} ${piece.at} ${piece.kind} ${piece.threads.length} ${piece.text === ''}`}
        className="piece"
        data-kind={piece.kind}
        data-side={piece.side ?? undefined}
        data-at={piece.at}
        data-change={piece.change ?? undefined}
        data-current={(piece.change !== null && piece.change === change) || undefined}
        data-threads={commented ? piece.threads.join(' ') : undefined}
        data-thread-current={(thread !== null && piece.threads.includes(thread)) || undefined}
        data-found={piece.found || undefined}
        data-evidence={piece.evidence || undefined}
      >
        {piece.severity ? (
          <span className="finding-words" {...findingAttributes(piece.findings, piece.severity, finding)}>
            {piece.text}
          </span>
        ) : (
          piece.text
        )}
      </Element>
    );
  });
});

const elements = {
  plain: 'span',
  insert: 'ins',
  delete: 'del',
  'move-in': 'ins',
  'move-out': 'del',
  replaced: 'span',
} as const;
