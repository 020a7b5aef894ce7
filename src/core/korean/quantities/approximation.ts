import { englishAfter, englishBefore, koreanAfter, koreanBefore } from './approximation-data';
import type { Approximation, Language } from './quantity';

const reachBefore = { ko: 8, en: 22 } as const;
const reachAfter = { ko: 12, en: 14 } as const;

/** The word of approximation beside a number that spans `start` to `end`; looks a few characters each way. */
export function approximationAround(
  text: string,
  start: number,
  end: number,
  language: Language,
): Approximation | null {
  const before = text.slice(Math.max(0, start - reachBefore[language]), start).toLowerCase();
  const after = text.slice(end, end + reachAfter[language]).toLowerCase();
  const [head, tail] = language === 'ko' ? [koreanBefore, koreanAfter] : [englishBefore, englishAfter];
  for (const [pattern, meaning] of tail) if (pattern.test(after)) return meaning;
  for (const [pattern, meaning] of head) if (pattern.test(before)) return meaning;
  return null;
}
