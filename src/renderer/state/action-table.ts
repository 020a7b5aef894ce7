/** What every action of the window needs before it can run, and under which heading it is listed. */
import type { WindowAction } from '../../contract/main-calls';

export type ActionGroup =
  | 'project'
  | 'edit'
  | 'rows'
  | 'korean'
  | 'changes'
  | 'comments'
  | 'checks'
  | 'terms'
  | 'view'
  | 'go'
  | 'help';

/** `article` needs an open article, `row` a current row, and so on up; `write` a project that may be changed. */
export type Need = 'nothing' | 'project' | 'article' | 'row';

export interface ActionInfo {
  readonly group: ActionGroup;
  readonly need: Need;
  readonly write?: true;
}

export const actionGroups: readonly ActionGroup[] = [
  'project',
  'edit',
  'rows',
  'korean',
  'changes',
  'comments',
  'checks',
  'terms',
  'go',
  'view',
  'help',
];

const plain = (group: ActionGroup, need: Need): ActionInfo => ({ group, need });
const writing = (group: ActionGroup, need: Need): ActionInfo => ({ group, need, write: true });

/** In the order of palette and keyboard help. */
export const actionTable: Readonly<Record<WindowAction, ActionInfo>> = {
  'new-project': plain('project', 'nothing'),
  'open-project': plain('project', 'nothing'),
  'open-sample': plain('project', 'nothing'),
  'paste-article': writing('project', 'project'),
  'import-files': writing('project', 'project'),
  'import-folder': writing('project', 'project'),
  'import-with-korean': writing('project', 'project'),
  export: plain('project', 'project'),
  settings: plain('project', 'nothing'),
  person: plain('project', 'nothing'),
  'correct-name': plain('project', 'nothing'),
  'verify-project': plain('project', 'nothing'),
  'repair-project': plain('project', 'nothing'),
  'open-backup': plain('project', 'nothing'),
  undo: writing('edit', 'project'),
  redo: writing('edit', 'project'),
  find: plain('edit', 'article'),
  'find-in-project': plain('edit', 'project'),
  'next-match': plain('edit', 'project'),
  'previous-match': plain('edit', 'project'),
  'edit-row': writing('rows', 'row'),
  'approve-next': writing('rows', 'row'),
  'needs-work': writing('rows', 'row'),
  'mark-untouched': writing('rows', 'row'),
  'split-row': writing('rows', 'row'),
  'merge-row': writing('rows', 'row'),
  'set-zone': writing('rows', 'row'),
  'set-aside': writing('rows', 'row'),
  'edit-korean': writing('korean', 'row'),
  'shift-korean-down': writing('korean', 'row'),
  'shift-korean-up': writing('korean', 'row'),
  'realign-from-here': writing('korean', 'row'),
  'next-uncertain': plain('korean', 'article'),
  'previous-uncertain': plain('korean', 'article'),
  'korean-source': writing('korean', 'article'),
  'spell-name': writing('korean', 'article'),
  names: plain('korean', 'project'),
  'next-change': plain('changes', 'article'),
  'previous-change': plain('changes', 'article'),
  'accept-change': writing('changes', 'row'),
  'reject-change': writing('changes', 'row'),
  'accept-row': writing('changes', 'row'),
  'revert-row': writing('changes', 'row'),
  'revert-article': writing('changes', 'article'),
  comment: writing('comments', 'row'),
  'next-comment': plain('comments', 'article'),
  'previous-comment': plain('comments', 'article'),
  'resolve-comment': writing('comments', 'row'),
  'apply-suggestion': writing('comments', 'row'),
  'next-finding': plain('checks', 'article'),
  'previous-finding': plain('checks', 'article'),
  'apply-correction': writing('checks', 'row'),
  'mute-finding': writing('checks', 'row'),
  'mute-alike': writing('checks', 'row'),
  'check-project': plain('checks', 'project'),
  'project-checks': plain('checks', 'project'),
  'term-lists': plain('terms', 'project'),
  'add-term': writing('terms', 'project'),
  'insert-term': writing('terms', 'row'),
  'remember-correction': writing('terms', 'row'),
  concordance: plain('terms', 'project'),
  'insert-match': writing('terms', 'row'),
  repetitions: writing('terms', 'row'),
  'next-row': plain('go', 'article'),
  'previous-row': plain('go', 'article'),
  'next-open': plain('go', 'article'),
  'previous-open': plain('go', 'article'),
  'next-article': plain('go', 'project'),
  'previous-article': plain('go', 'project'),
  'focus-library': plain('go', 'project'),
  'focus-article': plain('go', 'article'),
  'focus-panel': plain('go', 'project'),
  'view-changes': plain('view', 'nothing'),
  'view-final': plain('view', 'nothing'),
  'view-machine': plain('view', 'nothing'),
  'columns-three': plain('view', 'nothing'),
  'columns-tracked': plain('view', 'nothing'),
  'reading-view': plain('view', 'article'),
  'toggle-library': plain('view', 'nothing'),
  'toggle-panel': plain('view', 'nothing'),
  'show-header': plain('view', 'article'),
  'original-lines': plain('view', 'article'),
  'show-leftovers': plain('view', 'article'),
  'command-palette': plain('help', 'nothing'),
  'keyboard-help': plain('help', 'nothing'),
};

export const allActions = Object.keys(actionTable) as readonly WindowAction[];
