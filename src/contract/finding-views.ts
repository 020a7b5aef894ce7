/** What the engine shows of checks and findings. Types alone. */
import type { FindingMessage, FindingSide, Place, Severity } from '../core/checks/check';
import type { StyleProfile } from '../core/checks/style-profile';
import type { Zone } from '../core/project/model';
import type { Gate, Mute } from '../core/project/records';
import type { Page } from './views';

/** What a row shows of a finding: where it is, what it says, what one key makes of it. */
export interface FindingOnRow {
  /** Tells findings of a row apart and stays the same while the words do: check, code, quote and occurrence. */
  readonly key: string;
  readonly check: string;
  readonly severity: Severity;
  readonly side: FindingSide;
  /** UTF-16 into the row's text on that side, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Which of several with this check, code and quote in the row, from 0: what a mute names. */
  readonly occurrence: number;
  readonly message: FindingMessage;
  readonly suggestion: string | null;
  /** The words elsewhere that it rests on. */
  readonly evidence: readonly Place[];
}

export interface FindingView extends FindingOnRow {
  readonly document: string;
  readonly documentTitle: string;
  readonly segment: string;
  /** Worked row of the article, from 0. */
  readonly row: number;
  readonly zone: Zone;
  /** The mute that hides it; null for an open one. */
  readonly mute: Mute | null;
}

export interface FindingsPage extends Page<FindingView> {
  /** Of all that were asked for, not of this page alone. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

export interface FindingCounts {
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byCheck: Readonly<Record<string, number>>;
  readonly muted: number;
  /** Articles that are not checked as they stand. */
  readonly unchecked: number;
}

export interface FindingPlace {
  readonly finding: FindingView;
  /** Its number among those gone through, from 1, and how many there are. */
  readonly number: number;
  readonly total: number;
}

export interface ChecksState {
  readonly running: boolean;
  /** Articles. */
  readonly checked: number;
  readonly total: number;
}

export interface CheckView {
  readonly id: string;
  readonly severity: Severity;
  readonly needsSource: boolean;
  readonly mute: Mute | null;
}

export interface MuteView {
  readonly mute: Mute;
  /** Names as they are to be shown; null for a mute of the whole project. */
  readonly documentTitle: string | null;
  readonly by: string;
  /** Findings that it hides. */
  readonly hides: number;
}

export interface ProjectSettings {
  readonly gate: Gate;
  readonly style: StyleProfile;
  readonly repetitions: boolean;
  readonly grammar: boolean;
}

export interface GateView {
  readonly gate: Gate;
  /** Open findings that count for it. */
  readonly count: number;
  /** The first of them, the heaviest first. */
  readonly findings: readonly FindingView[];
  readonly articles: number;
}
