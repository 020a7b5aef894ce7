/** The words of findings in the language of the window. */
import { useTranslation } from 'react-i18next';
import type { FindingOnRow } from '../../contract/finding-views';
import type { Severity } from '../../core/checks/check';
import { heaviestFirst, type SeverityCounts } from './severity';

export interface FindingText {
  /** A check that this version does not know is shown by its id. */
  readonly title: (check: string) => string;
  readonly description: (check: string) => string;
  readonly sentence: (finding: Pick<FindingOnRow, 'check' | 'message'>) => string;
  readonly severity: (severity: Severity) => string;
  /** The same within a sentence. */
  readonly weight: (severity: Severity) => string;
  /** “2 critical, 1 minor”; '' for none. */
  readonly counts: (counts: SeverityCounts) => string;
}

export function useFindingText(): FindingText {
  const { t } = useTranslation(['findings', 'checks']);
  const dynamic = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
    t(key, params);
  return {
    title: (check) => dynamic(`checks:${check}.title`, { defaultValue: check }),
    description: (check) => dynamic(`checks:${check}.description`, { defaultValue: '' }),
    sentence: ({ check, message }) =>
      dynamic(`checks:${check}.messages.${message.code}`, { ...message.params, defaultValue: message.code }),
    severity: (severity) => dynamic(`findings:severity.${severity}`),
    weight: (severity) => dynamic(`findings:weight.${severity}`),
    counts: (counts) =>
      heaviestFirst
        .filter((severity) => counts[severity] > 0)
        .map((severity) => dynamic(`findings:count.${severity}`, { count: counts[severity] }))
        .join(', '),
  };
}
