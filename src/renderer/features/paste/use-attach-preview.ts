import { useMemo } from 'react';
import type { Failure } from '../../../contract/result';
import type { AttachedKorean } from '../../../contract/views';
import { useEngine } from '../../state/queries';
import { useRested } from '../../ui/use-rested';
import { nameOf, type Pasted } from './paste-store';

export type AttachPreview =
  | { readonly state: 'empty' | 'reading' }
  | { readonly state: 'ready'; readonly value: AttachedKorean }
  | { readonly state: 'failed'; readonly failure: Failure };

/** What the Korean would do, a quarter of a second after its last change; the answer before stays till then. */
export function useAttachPreview(document: string | null, korean: Pasted): AttachPreview {
  const latest = useMemo(
    () => (document && korean.text.trim() !== '' ? { document, korean } : null),
    [document, korean],
  );
  const input = useRested(latest, 250);
  const name = input ? `${input.document} ${nameOf(input.korean)}` : '';
  const { value, failure } = useEngine('previewAttach', input, { keep: true, name });
  if (!latest) return { state: 'empty' };
  if (failure) return { state: 'failed', failure };
  return value ? { state: 'ready', value } : { state: 'reading' };
}
