/** Words looked for in all memories, while they are typed: asked for when the typing rests, the last answer shown. */
import { useEffect, useState } from 'react';
import type { ConcordanceReply } from '../../../contract/term-views';
import { engine } from '../../state/client';

export interface LoadedConcordance extends ConcordanceReply {
  readonly words: string;
  readonly language: 'ko' | 'en';
}

/** Milliseconds. */
const rest = 200;

export function useConcordance(
  words: string,
  language: 'ko' | 'en',
  limit: number,
): LoadedConcordance | null {
  const [loaded, setLoaded] = useState<LoadedConcordance | null>(null);
  useEffect(() => {
    let here = true;
    const query = words.trim();
    const ask = async () => {
      const result = await engine.concordance({ words: query, language, limit });
      if (here && result.ok) setLoaded({ ...result.value, words: query, language });
    };
    const timer = window.setTimeout(() => {
      if (query === '') setLoaded(null);
      else void ask();
    }, rest);
    return () => {
      here = false;
      window.clearTimeout(timer);
    };
  }, [words, language, limit]);
  return loaded;
}
