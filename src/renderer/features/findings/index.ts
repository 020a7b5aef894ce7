import { TriangleAlert } from 'lucide-react';
import { findingsNamed } from '../../article-model/finding-attributes';
import { caretRests, evidenceOn, useFindings } from '../../article-model/finding-store';
import type { Feature } from '../../article-model/slots';
import { ChecksDialog } from './checks-dialog';
import { findingDecorations, findingsAtCaret, showFindings } from './finding-decorations';
import { evidenceMarks, findingMarks } from './finding-marks';
import { pressFinding } from './finding-press';
import { NoFindings } from './finding-said';
import { FindingsOver } from './findings-over';
import { FindingsTab } from './findings-tab';
import { RowFindings } from './row-findings';

export const findings = {
  id: 'findings',
  dialogs: { checks: ChecksDialog },
  tabs: { findings: { icon: TriangleAlert, Content: FindingsTab } },
  article: {
    marks: {
      subscribe: useFindings.subscribe,
      state: evidenceOn,
      marks: (row, target, side) => [
        ...findingMarks(row, target, side),
        ...evidenceMarks(evidenceOn(row.id), row, target, side),
      ],
    },
    editor: {
      extension: findingDecorations,
      show: showFindings,
      rest: ({ state }, row) => caretRests(row.id, findingsNamed(row, findingsAtCaret(state))),
    },
    RowMark: RowFindings,
    Bar: NoFindings,
    Over: FindingsOver,
    press: pressFinding,
  },
} satisfies Feature;
