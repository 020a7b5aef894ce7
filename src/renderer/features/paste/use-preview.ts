import { useMemo } from 'react';
import type { EngineInput } from '../../../contract/engine-calls';
import type { Failure } from '../../../contract/result';
import type { IntakePreview } from '../../../contract/views';
import { useEngine } from '../../state/queries';
import { useRested } from '../../ui/use-rested';
import { nameOf } from './paste-store';

export type Preview =
  | { readonly state: 'empty' | 'reading' }
  | { readonly state: 'ready'; readonly value: IntakePreview }
  | { readonly state: 'failed'; readonly failure: Failure };

/** What would be imported, a quarter of a second after the last change; the one before stays in view till then. */
export function usePreview(intake: EngineInput<'previewIntake'> | null): Preview {
  const english = intake?.english;
  const korean = intake?.korean ?? null;
  const latest = useMemo(() => (english ? { english, korean } : null), [english, korean]);
  const input = useRested(latest, 250);
  const name = input ? `${nameOf(input.english)} ${input.korean ? nameOf(input.korean) : ''}` : '';
  const { value, failure } = useEngine('previewIntake', input, { keep: true, name });
  if (!latest) return { state: 'empty' };
  if (failure) return { state: 'failed', failure };
  return value ? { state: 'ready', value } : { state: 'reading' };
}
