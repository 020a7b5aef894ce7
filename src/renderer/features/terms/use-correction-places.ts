/** Where a correction would speak, asked for when its words have been rested on. */
import { useEffect, useState } from 'react';
import type { CorrectionPlaces } from '../../../contract/term-views';
import { engine } from '../../state/client';
import type { CorrectionWords } from './correction-draft';

/** Places that are shown; the others are counted, and come when these have been dealt with. */
const limit = 1000;
/** Milliseconds. */
const rest = 250;

/** Null while they are looked for. */
export function useCorrectionPlaces(
  words: CorrectionWords,
  document: string | null,
): CorrectionPlaces | null {
  const [found, setFound] = useState<CorrectionPlaces | null>(null);
  const key = JSON.stringify([words, document]);
  useEffect(() => {
    let here = true;
    setFound(null);
    const [{ ko, wrong, right }, article] = JSON.parse(key) as [CorrectionWords, string | null];
    if (wrong.length === 0 || right.length === 0) return;
    const look = async () => {
      const query = { ko: [...ko], wrong: [...wrong], right: [...right], limit };
      const result = await engine.correctionPlaces({ ...query, ...(article ? { document: article } : {}) });
      if (here && result.ok) setFound(result.value);
    };
    const timer = setTimeout(() => void look(), rest);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [key]);
  return found;
}
