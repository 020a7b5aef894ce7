/** Going to an article, a row of it, or words in that row, from anywhere in the window. */
import { useEffect, useRef } from 'react';
import type { AnchorSide } from '../../core/annotate/anchor';
import { flushAll } from './flush';
import { useApp } from './store';

export interface WordRange {
  readonly side: AnchorSide;
  /** UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Destination {
  readonly documentId: string;
  readonly segmentId: string;
  readonly range: WordRange | null;
  /** Counts requests, so that going to the same place twice is two requests. */
  readonly ticket: number;
}

/** Opens an article; what was typed in the one before is saved first. */
export async function openDocument(documentId: string): Promise<void> {
  if (useApp.getState().documentId === documentId) return;
  await flushAll();
  useApp.setState({ documentId, document: null, current: null, editing: false, destination: null });
}

/** Goes to a row and, with `range`, to words in it. The article view does the scrolling: see `useDestination`. */
export async function goTo(documentId: string, segmentId: string, range: WordRange | null = null) {
  await openDocument(documentId);
  const ticket = (useApp.getState().destination?.ticket ?? 0) + 1;
  useApp.setState({ destination: { documentId, segmentId, range, ticket } });
}

/** Calls `arrive` once for every request to go to a place in the article that is open. */
export function useDestination(arrive: (destination: Destination) => void) {
  const destination = useApp((state) => state.destination);
  const documentId = useApp((state) => state.documentId);
  const handled = useRef(0);
  const latest = useRef(arrive);
  latest.current = arrive;
  useEffect(() => {
    if (!destination || destination.documentId !== documentId || destination.ticket === handled.current) {
      return;
    }
    handled.current = destination.ticket;
    latest.current(destination);
  }, [destination, documentId]);
}
