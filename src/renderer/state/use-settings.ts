/** What the project says of its checks: settings, and which checks are muted. Read again when it changes. */
import { useEffect, useState } from 'react';
import type { CheckView, ProjectSettings } from '../../contract/finding-views';
import type { Result } from '../../contract/result';
import { engine, onChanges } from './client';
import { onFindings, throttled } from './on-findings';

export function useProjectSettings(): ProjectSettings | null {
  return useAnswer(readSettings);
}

export function useChecks(): readonly CheckView[] | null {
  return useAnswer(readChecks);
}

const readSettings = () => engine.projectSettings({});
const readChecks = () => engine.checks({});

/** The last answer of a call whose answer follows the project's records and findings. */
export function useAnswer<T>(read: () => Promise<Result<T>>): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  useEffect(() => {
    let here = true;
    const load = async () => {
      const result = await read();
      if (here && result.ok) setAnswer(result.value);
    };
    const again = throttled(() => void load(), 50);
    void load();
    const stops = [
      onFindings(again.soon),
      onChanges(({ records }) => {
        if (records.length > 0) again.soon();
      }),
    ];
    return () => {
      here = false;
      again.stop();
      for (const stop of stops) stop();
    };
  }, [read]);
  return answer;
}
