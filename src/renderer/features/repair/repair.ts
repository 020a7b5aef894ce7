/** Verifying and repairing a project: what is running, and what was found. */
import { create } from 'zustand';
import type { RepairReport, VerifyReport } from '../../../contract/views';
import { ask, host } from '../../state/client';
import { flushAll } from '../../state/flush';
import { openDialog } from '../../state/store';

interface RepairState {
  readonly running: 'verify' | 'repair' | null;
  /** Name of the project the report is on. */
  readonly file: string;
  readonly report: VerifyReport | null;
  /** The new project, once it is written. */
  readonly repaired: RepairReport['repaired'] | null;
}

const nothing: RepairState = { running: null, file: '', report: null, repaired: null };

export const useRepair = create<RepairState>(() => nothing);

/** What is typed is saved first: it belongs to what is looked at. */
export async function verifyProject() {
  if (useRepair.getState().running || !(await flushAll())) return;
  useRepair.setState({ ...nothing, running: 'verify' });
  openDialog('repair');
  const report = await ask(host.verifyProject({}));
  useRepair.setState({ running: null });
  if (report) useRepair.setState({ file: report.file, report });
  else openDialog(null);
}

export async function repairProject() {
  if (useRepair.getState().running || !(await flushAll())) return;
  useRepair.setState({ running: 'repair', repaired: null });
  openDialog('repair');
  const report = await ask(host.repairProject({}));
  useRepair.setState({ running: null });
  if (report) useRepair.setState({ file: report.file, report, repaired: report.repaired });
  // Cancelled: what was found before is still there to be read.
  else if (!useRepair.getState().report) openDialog(null);
}

export async function openRepaired() {
  openDialog(null);
  if (await flushAll()) await ask(host.openRepaired({}));
}

export async function openBackup() {
  openDialog(null);
  if (await flushAll()) await ask(host.openBackup({}));
}
