/** MQM's three that weigh something, the least first. */
export const severities = ['minor', 'major', 'critical'] as const;
export type Severity = (typeof severities)[number];
