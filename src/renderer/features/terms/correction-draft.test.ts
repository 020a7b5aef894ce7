import { expect, it } from 'vitest';
import type { ErrorEntry } from '../../../core/terms/error-memory';
import { commandOf, draftOfCorrection, draftOfProposal } from './correction-draft';

const term = (ko: string, score: number) => ({ ko, start: 0, end: 2, score, evidence: 'left over' as const });

it('of a change is for the project, with the likeliest Korean', () => {
  const proposal = {
    wrong: 'East Asia',
    right: 'eastward expansion',
    terms: [term('동진', 0.9), term('금지', 0.4)],
  };
  expect(commandOf(draftOfProposal(proposal, 'd1', 'project'))).toEqual({
    command: 'remember',
    ko: ['동진'],
    wrong: ['East Asia'],
    right: ['eastward expansion'],
    reason: '',
    scope: 'project',
  });
});

it('for one article says which', () => {
  const draft = {
    ...draftOfProposal({ wrong: 'a b', right: 'c', terms: [] }, 'd1', 'project'),
    scope: 'document' as const,
  };
  expect(commandOf(draft)).toMatchObject({ ko: [], scope: 'document', document: 'd1' });
  expect(commandOf({ ...draft, right: ' ' })).toBeNull();
});

it('that is changed keeps what the form does not show', () => {
  const entry: ErrorEntry = {
    id: 'x',
    ko: ['이사'],
    nounOnly: true,
    unless: ['이사했'],
    wrong: ['moving'],
    right: ['director'],
    reason: 'moving house',
    scope: 'everywhere',
    withoutSource: { phrases: ['outside moving'] },
  };
  expect(commandOf(draftOfCorrection(entry, true), entry)).toEqual({ command: 'remember', ...entry });
  expect(commandOf(draftOfCorrection(entry, false), entry)).not.toHaveProperty('id');
});
