import { useEffect, useState } from 'react';
import type { NamePreview } from '../../../contract/views';
import { engine } from '../../state/client';

/** What a spelling would change; null while it is being counted. */
export function useNamePreview(ko: string, en: string, document: string | null): NamePreview | null {
  const [preview, setPreview] = useState<NamePreview | null>(null);
  useEffect(() => {
    let here = true;
    setPreview(null);
    if (en.trim() === '') return;
    // Arrow keys run through the spellings: only the one that is rested on is counted.
    const timer = setTimeout(async () => {
      const result = await engine.previewName({ ko, en: en.trim(), ...(document ? { document } : {}) });
      if (here && result.ok) setPreview(result.value);
    }, 150);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [ko, en, document]);
  return preview;
}
