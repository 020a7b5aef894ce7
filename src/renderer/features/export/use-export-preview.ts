import type { ExportRequest } from '../../../contract/engine-calls';
import type { Failure } from '../../../contract/result';
import type { ExportPreview } from '../../../contract/views';
import { useFlushed } from '../../state/flush';
import { useEngine } from '../../state/queries';

export type ExportPreviewState =
  | { readonly state: 'none' | 'making' }
  | { readonly state: 'ready'; readonly value: ExportPreview }
  | { readonly state: 'failed'; readonly failure: Failure };

/** The export as it would be written, with what is typed up to now; the engine shows the first few articles. */
export function useExportPreview(request: ExportRequest, wanted: boolean): ExportPreviewState {
  const flushed = useFlushed();
  const { value, failure } = useEngine('previewExport', wanted && flushed ? request : null, { keep: true });
  if (!wanted) return { state: 'none' };
  if (failure) return { state: 'failed', failure };
  return value ? { state: 'ready', value } : { state: 'making' };
}
