/** The export formats as the dialog offers them. The type makes a format of the contract without a line here an error. */
import type { ExportRequest } from '../../../contract/engine-calls';

export type ExportFormat = ExportRequest['format'];

const order: Readonly<Record<ExportFormat, number>> = {
  docx: 0,
  'docx-tracked': 1,
  text: 2,
  markdown: 3,
  html: 4,
  json: 5,
};

export const formatOrder = (Object.keys(order) as ExportFormat[]).sort((a, b) => order[a] - order[b]);

/** Formats that show changes, and so need to know against which text. */
export const showsChanges: ReadonlySet<ExportFormat> = new Set(['docx-tracked']);

export type ExportScope = 'article' | 'selection' | 'project';

/** What the request names: one article, those selected, or (empty) all. */
export function documentsOf(
  scope: ExportScope,
  documentId: string | null,
  selection: readonly string[],
): string[] {
  if (scope === 'project') return [];
  if (scope === 'selection') return [...selection];
  return documentId ? [documentId] : [];
}

/** Whether what is selected is another choice than the open article. */
export function isSelectionApart(documentId: string | null, selection: readonly string[]): boolean {
  return selection.length > 1 || (selection.length === 1 && selection[0] !== documentId);
}

/** The scope to begin with: what was selected was selected for a reason. */
export function firstScope(documentId: string | null, selection: readonly string[]): ExportScope {
  if (isSelectionApart(documentId, selection)) return 'selection';
  return documentId ? 'article' : 'project';
}
