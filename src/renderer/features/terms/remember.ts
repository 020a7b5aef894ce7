/** Remembering the correction that a tracked change is: which change is meant, and what the engine makes of it. */
import { create } from 'zustand';
import type { CorrectionProposalView } from '../../../contract/term-views';
import type { RowView } from '../../../contract/views';
import type { TrackedChange } from '../../../core/diff/tracked';
import type { ArticleModel } from '../../article-model/article-model';
import { baseOf, type RowLayout } from '../../article-model/row-pieces';
import { meantChange } from '../../article-model/use-change-actions';
import { engine, reportFailure, settle } from '../../state/client';
import { notify } from '../../state/notices';
import { openDialog } from '../../state/store';

/** A correction on its way into the memory. */
export interface Remembered {
  readonly document: string;
  readonly ko: string | null;
  readonly proposal: CorrectionProposalView;
}

interface RememberState {
  readonly remembered: Remembered | null;
}

export const useRemember = create<RememberState>(() => ({ remembered: null }));

/** The change at the caret, else the current one, else the first of the row. */
export async function rememberChange(model: ArticleModel, layout: RowLayout) {
  const meant = await meantChange(model, layout);
  if (!meant) return;
  if (!meant.change) {
    notify({ tone: 'information', message: 'article:no-change-here' });
    return;
  }
  await openRemember(model.document, meant.row, meant.change, layout);
}

async function openRemember(document: string, row: RowView, change: TrackedChange, { against }: RowLayout) {
  const result = await settle(
    engine.proposeCorrection({
      segment: row.id,
      before: baseOf(row, against),
      old: { start: change.oldStart, end: change.oldStart + change.old.length },
      new: { start: change.newStart, end: change.newStart + change.new.length },
    }),
  );
  if (!result) return;
  if (!result.ok) {
    reportFailure(result);
    return;
  }
  const proposal = result.value;
  if (!proposal) {
    notify({ tone: 'information', message: 'terms:remember.nothing' });
    return;
  }
  useRemember.setState({ remembered: { document, ko: row.ko, proposal } });
  openDialog('remember');
}
