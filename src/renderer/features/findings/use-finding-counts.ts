import { useEffect, useState } from 'react';
import type { FindingCounts } from '../../../contract/finding-views';
import { engine } from '../../state/client';
import { concerns, onFindings, throttled } from '../../state/on-findings';

/** Milliseconds within which changes are answered by one request. */
const pause = 300;

/** How many findings there are by check and severity, in an article or (without one) the project. */
export function useFindingCounts(document?: string): FindingCounts | null {
  const [counts, setCounts] = useState<{
    readonly of: string | undefined;
    readonly counts: FindingCounts;
  } | null>(null);
  useEffect(() => {
    let here = true;
    const load = async () => {
      const result = await engine.findingCounts(document === undefined ? {} : { document });
      if (here && result.ok) {
        setCounts((before) =>
          same(before?.counts, result.value) ? before : { of: document, counts: result.value },
        );
      }
    };
    const again = throttled(() => void load(), pause);
    void load();
    const stop = onFindings((checked) => {
      if (concerns(checked, document)) again.soon();
    });
    return () => {
      here = false;
      again.stop();
      stop();
    };
  }, [document]);
  return counts?.of === document ? (counts?.counts ?? null) : null;
}

function same(a: FindingCounts | undefined, b: FindingCounts): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
