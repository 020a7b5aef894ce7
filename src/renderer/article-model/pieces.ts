/**
 * What a cell shows, as a flat list: stretches of text that are each drawn alike. A stretch knows which of the
 * row's texts it stands in and where, so that a selection on the screen can be turned back into offsets.
 */
import type { AnchorSide } from '../../core/annotate/anchor';
import type { Severity } from '../../core/checks/check';
import type { TrackedChange } from '../../core/diff/tracked';
import { heaviest } from './severity';

export type PieceKind = 'plain' | 'insert' | 'delete' | 'move-in' | 'move-out' | 'replaced';

export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  /** The text it is part of; null where that is none a comment can stand on (a deleted word of a baseline). */
  readonly side: AnchorSide | null;
  /** UTF-16 offset of its first unit in the text of `side`. */
  readonly at: number;
  /** Id of the tracked change it belongs to. */
  readonly change: string | null;
  /** Comments on these words; a caret comment is a piece without text. */
  readonly threads: readonly string[];
  readonly found: boolean;
  /** Keys of the findings on these words; one on no words is a piece without text. */
  readonly findings: readonly string[];
  /** The heaviest of them. */
  readonly severity: Severity | null;
  /** The current finding rests on these words. */
  readonly evidence: boolean;
}

/** Words of a comment, a match, a finding or its evidence. UTF-16, end exclusive. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** The comment's id; null for the others. */
  readonly thread: string | null;
  /** Absent: a comment or a match of a search. */
  readonly finding?: { readonly key: string; readonly severity: Severity } | 'evidence';
}

const unmarked = { threads: [], found: false, findings: [], severity: null, evidence: false } as const;

/** One text without changes. */
export function plainPieces(text: string, side: AnchorSide): readonly Piece[] {
  return text === '' ? [] : [{ kind: 'plain', text, side, at: 0, change: null, ...unmarked }];
}

/**
 * The edited text with the changes in line: what went is shown before what came. `oldSide` is 'mt' where the
 * changes are against the machine text, so that deleted words can be commented on as well.
 */
export function trackedPieces(
  target: string,
  changes: readonly TrackedChange[],
  oldSide: 'mt' | null,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const plain = (end: number) => {
    if (end <= at) return;
    pieces.push({
      kind: 'plain',
      text: target.slice(at, end),
      side: 'target',
      at,
      change: null,
      ...unmarked,
    });
    at = end;
  };
  for (const change of changes) {
    plain(change.newStart);
    const base = { change: change.id, ...unmarked };
    const moves = change.kind === 'move';
    if (change.old !== '') {
      const kind = moves ? 'move-out' : 'delete';
      pieces.push({ ...base, kind, text: change.old, side: oldSide, at: change.oldStart });
    }
    if (change.new !== '') {
      const kind = moves ? 'move-in' : 'insert';
      pieces.push({ ...base, kind, text: change.new, side: 'target', at: change.newStart });
    }
    at = change.newStart + change.new.length;
  }
  plain(target.length);
  return pieces;
}

/** The machine text with the words that were edited away marked. `changes` are against the machine text. */
export function machinePieces(mt: string, changes: readonly TrackedChange[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const push = (kind: PieceKind, end: number, change: string | null) => {
    if (end > at) pieces.push({ kind, text: mt.slice(at, end), side: 'mt', at, change, ...unmarked });
    at = Math.max(at, end);
  };
  for (const change of changes) {
    push('plain', change.oldStart, null);
    push('replaced', change.oldStart + change.old.length, change.id);
  }
  push('plain', mt.length, null);
  return pieces;
}

function marksOf(
  marks: readonly TextMark[],
): Pick<Piece, 'threads' | 'found' | 'findings' | 'severity' | 'evidence'> {
  const findings = marks.flatMap(({ finding }) => (finding && finding !== 'evidence' ? [finding] : []));
  return {
    threads: marks.flatMap(({ thread }) => (thread === null ? [] : [thread])),
    found: marks.some(({ thread, finding }) => thread === null && finding === undefined),
    findings: findings.map(({ key }) => key),
    severity: heaviest(findings.map(({ severity }) => severity)),
    evidence: marks.some(({ finding }) => finding === 'evidence'),
  };
}

/** Cuts pieces at the ends of marks on `side` and notes the marks on them. Marks may overlap. */
export function markPieces(
  pieces: readonly Piece[],
  side: AnchorSide,
  marks: readonly TextMark[],
): readonly Piece[] {
  if (marks.length === 0) return pieces;
  const carets = marks.filter((mark) => mark.start === mark.end);
  const ranges = marks.filter((mark) => mark.start < mark.end);
  const cuts = [...new Set(marks.flatMap((mark) => [mark.start, mark.end]))].sort((a, b) => a - b);
  const result: Piece[] = [];
  const placed = new Set<TextMark>();
  const place = (offset: number) => {
    for (const caret of carets) {
      if (caret.start !== offset || placed.has(caret)) continue;
      placed.add(caret);
      const caretMarks = { ...marksOf([caret]), found: false };
      result.push({ kind: 'plain', text: '', side, at: offset, change: null, ...caretMarks });
    }
  };
  let end = 0;
  for (const piece of pieces) {
    if (piece.side !== side) {
      result.push(piece);
      continue;
    }
    end = piece.at + piece.text.length;
    const inside = cuts.filter((cut) => cut > piece.at && cut < end);
    let from = piece.at;
    for (const to of [...inside, end]) {
      place(from);
      const over = ranges.filter((mark) => mark.start < to && mark.end > from);
      const text = piece.text.slice(from - piece.at, to - piece.at);
      const marked = marksOf(over);
      result.push({ ...piece, text, at: from, ...marked, threads: [...piece.threads, ...marked.threads] });
      from = to;
    }
  }
  place(end);
  return result;
}
