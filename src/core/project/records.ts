/**
 * What a project holds beside its articles: findings that are muted, its glossary, its error memory, its settings.
 * All are kept the same way, a value under a kind and an id, so that they are logged, undone and merged alike.
 */
import type { Anchor } from '../annotate/anchor';
import type { Severity } from '../checks/check';
import type { StyleProfile } from '../checks/style-profile';
import type { ErrorEntry } from '../terms/error-memory';
import type { GlossaryEntry } from '../terms/glossary';

interface MuteBase {
  readonly id: string;
  readonly check: string;
  /** Why, in the words of the person who muted it; '' where none were given. */
  readonly reason: string;
  readonly by: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly time: string;
}

/** A finding that is not to be shown again. `code` and `quote` are those of the finding. */
export type Mute = MuteBase &
  (
    | {
        readonly scope: 'one';
        readonly document: string;
        readonly segment: string;
        readonly code: string;
        readonly quote: string;
        /** Which of several alike in the row, from 0. */
        readonly occurrence: number;
        /** The words on the text they were muted on; an older version did not keep them. */
        readonly anchor?: Anchor;
      }
    | { readonly scope: 'alike'; readonly document: string; readonly code: string; readonly quote: string }
    | { readonly scope: 'check' }
  );

/** A mute of one finding that says on which words it is. */
export type PlacedMute = Extract<Mute, { readonly scope: 'one' }> & { readonly anchor: Anchor };

export function isPlaced(mute: Mute): mute is PlacedMute {
  return mute.scope === 'one' && mute.anchor !== undefined;
}

/** What exporting does about findings that are neither mended nor muted. */
export interface Gate {
  readonly action: 'off' | 'warn' | 'refuse';
  /** Findings at or above it count; one in a headline weighs one step more. */
  readonly severity: Severity;
}

export const defaultGate: Gate = { action: 'warn', severity: 'major' };

export interface SettingValues {
  readonly gate: Gate;
  readonly style: StyleProfile;
  /** Whether a correction is offered to the other rows with the same sentence. */
  readonly repetitions: boolean;
  /** Whether the optional grammar check runs. */
  readonly grammar: boolean;
}

export type SettingName = keyof SettingValues;

export type Setting = {
  [K in SettingName]: { readonly name: K; readonly value: SettingValues[K] };
}[SettingName];

/** The values by kind. Ids: the mute's, the glossary entry's, the error entry's, the setting's name. */
export interface RecordValues {
  readonly mute: Mute;
  readonly term: GlossaryEntry;
  readonly confusion: ErrorEntry;
  readonly setting: Setting;
}

export type RecordKind = keyof RecordValues;

export const recordKinds = ['mute', 'term', 'confusion', 'setting'] as const satisfies readonly RecordKind[];

/** One value put, replaced or taken away: null where there was or is none. */
export interface RecordChange<K extends RecordKind> {
  readonly id: string;
  readonly before: RecordValues[K] | null;
  readonly after: RecordValues[K] | null;
}

export type RecordChanges = {
  [K in RecordKind]: { readonly record: K; readonly changes: readonly RecordChange<K>[] };
}[RecordKind];

/** The value of a setting, or what stands where the project says nothing. */
export function settingOf<K extends SettingName>(
  read: (id: SettingName) => Setting | null,
  name: K,
  otherwise: SettingValues[K],
): SettingValues[K] {
  const setting = read(name);
  // The record stands under its own name, so its value is that setting's.
  return setting?.name === name ? (setting.value as SettingValues[K]) : otherwise;
}
