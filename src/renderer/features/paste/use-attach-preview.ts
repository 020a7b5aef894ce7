import { useEffect, useState } from 'react';
import type { Failure } from '../../../contract/result';
import type { AttachedKorean } from '../../../contract/views';
import { engine, settle } from '../../state/client';
import type { Pasted } from './paste-store';

export type AttachPreview =
  | { readonly state: 'empty' | 'reading' }
  | { readonly state: 'ready'; readonly value: AttachedKorean }
  | { readonly state: 'failed'; readonly failure: Failure };

/** What the Korean would do, a quarter of a second after its last change; the answer before stays till then. */
export function useAttachPreview(document: string | null, korean: Pasted): AttachPreview {
  const [preview, setPreview] = useState<AttachPreview>({ state: 'empty' });
  useEffect(() => {
    if (!document || korean.text.trim() === '') {
      setPreview({ state: 'empty' });
      return;
    }
    let current = true;
    setPreview((before) => (before.state === 'ready' ? before : { state: 'reading' }));
    const timer = window.setTimeout(async () => {
      const result = await settle(engine.previewAttach({ document, korean }));
      if (!current || !result) return;
      setPreview(result.ok ? { state: 'ready', value: result.value } : { state: 'failed', failure: result });
    }, 250);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [document, korean]);
  return preview;
}
