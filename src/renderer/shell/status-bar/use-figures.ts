import { useEffect, useState } from 'react';
import type { DocumentFigures } from '../../../contract/views';
import { engine } from '../../state/client';
import { useApp } from '../../state/store';

/** TER costs the engine some work, so it is asked for once the article has come to rest. */
const rest = 700;

/** Figures of the open article; those of the last moment stay until new ones have come. */
export function useFigures(): DocumentFigures | null {
  const document = useApp((state) => state.document);
  const [figures, setFigures] = useState<{ id: string; value: DocumentFigures } | null>(null);
  const shown = figures?.id === document?.id ? figures : null;
  useEffect(() => {
    if (!document) return;
    let current = true;
    const { id } = document;
    const timer = window.setTimeout(
      async () => {
        const result = await engine.figures({ document: id });
        if (current && result.ok) setFigures({ id, value: result.value });
      },
      shown ? rest : 0,
    );
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [document, shown]);
  return shown?.value ?? null;
}
