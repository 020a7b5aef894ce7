/** What the window knows of findings beside the rows: which one is current, and what is being asked. Nothing is saved. */
import { create } from 'zustand';
import type { FindingOnRow, FindingPlace } from '../../contract/finding-views';
import type { FindingSide, Place } from '../../core/checks/check';

/** The finding that was gone to, or that the caret stands in. */
export interface CurrentFinding {
  readonly segment: string;
  readonly key: string;
  readonly side: FindingSide;
  readonly start: number;
  readonly evidence: readonly Place[];
  /** Whether its sentence is shown beside it: not for a caret that only passes. */
  readonly shown: boolean;
  /** A correction was asked for, and it has none. */
  readonly asked: boolean;
  /** Its number among those of the article; null where it was not gone to. */
  readonly place: { readonly number: number; readonly total: number } | null;
}

export type MuteScope = 'one' | 'alike' | 'check';

/** A finding somebody wants to hear no more of, and where the question about it stands. */
export interface MuteRequest {
  readonly scope: MuteScope;
  readonly segment: string;
  readonly finding: FindingOnRow;
  /** What the question stands beside; null for the words of the finding. */
  readonly anchor: Element | null;
  /** Goes on to the next finding afterwards. */
  readonly goesOn: boolean;
}

/** What a screen reader is told of; `ticket` lets it be told twice. */
export interface Saying {
  readonly ticket: number;
  readonly place: FindingPlace;
}

interface FindingState {
  readonly current: CurrentFinding | null;
  readonly asking: MuteRequest | null;
  readonly saying: Saying | null;
  /** The article that was looked through and has none, and the first finding beyond it. */
  readonly none: { readonly document: string; readonly beyond: FindingPlace | null } | null;
  /** In the side panel: findings of the row or of the article, and of which check. */
  readonly scope: 'row' | 'article';
  readonly check: string | null;
}

export const useFindings = create<FindingState>(() => ({
  current: null,
  asking: null,
  saying: null,
  none: null,
  scope: 'row',
  check: null,
}));

const noEvidence: readonly Place[] = [];

/** What the current finding rests on, for a row that has some of it; else always the same empty list. */
export function evidenceOn(segment: string): readonly Place[] {
  const { current } = useFindings.getState();
  return current?.evidence.some((place) => place.segment === segment) ? current.evidence : noEvidence;
}

let tickets = 0;

export function say(place: FindingPlace) {
  tickets += 1;
  useFindings.setState({ saying: { ticket: tickets, place } });
}

/** Leaving an article: what was meant for it is forgotten. */
export function resetFindings() {
  useFindings.setState({ asking: null, none: null });
}

/** Makes a finding of a row current, its sentence shown beside it. */
export function makeCurrent(
  segment: string,
  { key, side, start, evidence }: FindingOnRow,
  place: CurrentFinding['place'] = null,
) {
  useFindings.setState({
    current: { segment, key, side, start, evidence, shown: true, asked: false, place },
  });
}

/** The caret has come to rest in the editor of a row, in the words of these findings. */
export function caretRests(segment: string, findings: readonly FindingOnRow[]) {
  const { current } = useFindings.getState();
  const here = current?.segment === segment ? current : null;
  const [finding] = findings;
  if (!finding) {
    // One in the Korean was gone to; the caret says nothing about it.
    if (here?.side === 'target') useFindings.setState({ current: null });
  } else if (!findings.some(({ key }) => key === here?.key)) {
    makeCurrent(segment, finding);
    useFindings.setState(({ current: made }) => ({ current: made && { ...made, shown: false } }));
  }
}
