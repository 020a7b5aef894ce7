import type { FindingOnRow } from '../../../contract/finding-views';
import { flushRow } from '../../article-model/edit-sessions';
import { useFindings } from '../../article-model/finding-store';
import { runCommand } from '../../state/commands';

/** Puts what a finding proposes in place of its words; false where it could not be done. */
export async function applyFinding(segment: string, finding: FindingOnRow): Promise<boolean> {
  const { side, start, end, quote, suggestion } = finding;
  if (suggestion === null || side !== 'target' || !(await flushRow(segment))) return false;
  const corrections = [{ segment, start, end, quote, text: suggestion }];
  const reply = await runCommand({ command: 'correct', corrections });
  if (reply && useFindings.getState().current?.key === finding.key) useFindings.setState({ current: null });
  return reply !== null;
}
