import { useEffect, useState } from 'react';
import type { EngineInput } from '../../../contract/engine-calls';
import type { Failure } from '../../../contract/result';
import type { IntakePreview } from '../../../contract/views';
import { engine, settle } from '../../state/client';

export type Preview =
  | { readonly state: 'empty' | 'reading' }
  | { readonly state: 'ready'; readonly value: IntakePreview; readonly fresh: boolean }
  | { readonly state: 'failed'; readonly failure: Failure };

/** What would be imported, a quarter of a second after the last change; the one before stays in view till then. */
export function usePreview(intake: EngineInput<'previewIntake'> | null): Preview {
  const [preview, setPreview] = useState<Preview>({ state: 'empty' });
  const english = intake?.english;
  const korean = intake?.korean ?? null;
  useEffect(() => {
    if (!english) {
      setPreview({ state: 'empty' });
      return;
    }
    let current = true;
    setPreview((before) => (before.state === 'ready' ? { ...before, fresh: false } : { state: 'reading' }));
    const timer = window.setTimeout(async () => {
      const result = await settle(engine.previewIntake({ english, korean }));
      if (!current || !result) return;
      setPreview(
        result.ok
          ? { state: 'ready', value: result.value, fresh: true }
          : { state: 'failed', failure: result },
      );
    }, 250);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [english, korean]);
  return preview;
}
