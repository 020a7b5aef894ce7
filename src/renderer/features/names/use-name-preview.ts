import { useEngine } from '../../state/queries';
import { useRested } from '../../ui/use-rested';

/** What a spelling would change; no value while it is being counted. */
export function useNamePreview(ko: string, en: string, document: string | null) {
  const spelling = en.trim();
  // Arrow keys run through the spellings: only the one that is rested on is counted.
  const rested = useRested(spelling, 150);
  const wanted = spelling !== '' && rested === spelling;
  return useEngine('previewName', wanted ? { ko, en: spelling, ...(document ? { document } : {}) } : null);
}
