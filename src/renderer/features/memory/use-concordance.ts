/** Words looked for in all memories, while they are typed: asked for when the typing rests, the last answer shown. */
import { useEngine } from '../../state/queries';
import { useRested } from '../../ui/use-rested';

/** Milliseconds. */
const rest = 200;

export function useConcordance(words: string, language: 'ko' | 'en', limit: number) {
  const query = useRested(words.trim(), rest);
  return useEngine('concordance', query === '' ? null : { words: query, language, limit }, { keep: true });
}
