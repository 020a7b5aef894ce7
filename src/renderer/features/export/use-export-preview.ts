import { useEffect, useState } from 'react';
import type { ExportRequest } from '../../../contract/engine-calls';
import type { Failure } from '../../../contract/result';
import type { ExportPreview } from '../../../contract/views';
import { engine, settle } from '../../state/client';
import { flushAll } from '../../state/flush';

export type ExportPreviewState =
  | { readonly state: 'none' | 'making' }
  | { readonly state: 'ready'; readonly value: ExportPreview }
  | { readonly state: 'failed'; readonly failure: Failure };

/** The export as it would be written, with what is typed up to now; the engine shows the first few articles. */
export function useExportPreview(request: ExportRequest, wanted: boolean): ExportPreviewState {
  const [preview, setPreview] = useState<ExportPreviewState>({ state: 'making' });
  const key = JSON.stringify(request);
  useEffect(() => {
    if (!wanted) {
      setPreview({ state: 'none' });
      return;
    }
    let current = true;
    const make = async () => {
      await flushAll();
      const result = await settle(engine.previewExport(JSON.parse(key) as ExportRequest));
      if (!current || !result) return;
      setPreview(result.ok ? { state: 'ready', value: result.value } : { state: 'failed', failure: result });
    };
    void make();
    return () => {
      current = false;
    };
  }, [key, wanted]);
  return preview;
}
