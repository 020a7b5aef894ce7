/** Which action stands in which menu, and what it needs before it can be chosen. `-` is a separator. */
import type { WindowAction } from '../contract/main-calls';

/** Each needs what stands before it as well: a row is of an article, an article of a project. */
export type Need = 'nothing' | 'project' | 'document' | 'row';

export type MenuName =
  | 'project'
  | 'edit'
  | 'rows'
  | 'korean'
  | 'changes'
  | 'comments'
  | 'checks'
  | 'terms'
  | 'go'
  | 'view'
  | 'window'
  | 'help';

/** Places that are not actions of the window: main fills them in. */
type MenuPlace =
  | '-'
  | 'recent'
  | 'clipboard'
  | 'appearance'
  | 'zoom'
  | 'developer'
  | 'quit'
  | 'report'
  | 'about';

export type MenuLine = WindowAction | MenuPlace;

/** macOS has settings and quit in the menu of the application, and a Window menu of its own. */
export const menus: readonly { readonly menu: MenuName; readonly lines: readonly MenuLine[] }[] = [
  {
    menu: 'project',
    lines: [
      'new-project',
      'open-project',
      'recent',
      'open-sample',
      '-',
      'paste-article',
      'import-files',
      'import-folder',
      'import-with-korean',
      '-',
      'export',
      '-',
      'settings',
      'person',
      'correct-name',
      '-',
      'quit',
    ],
  },
  {
    menu: 'edit',
    lines: ['undo', 'redo', '-', 'clipboard', '-', 'find', 'find-in-project', 'next-match', 'previous-match'],
  },
  {
    menu: 'rows',
    lines: [
      'edit-row',
      '-',
      'approve-next',
      'needs-work',
      'mark-untouched',
      '-',
      'split-row',
      'merge-row',
      '-',
      'set-zone',
      'set-aside',
    ],
  },
  {
    menu: 'korean',
    lines: [
      'edit-korean',
      'korean-source',
      '-',
      'next-uncertain',
      'previous-uncertain',
      '-',
      'shift-korean-down',
      'shift-korean-up',
      'realign-from-here',
      '-',
      'spell-name',
      'names',
    ],
  },
  {
    menu: 'changes',
    lines: [
      'next-change',
      'previous-change',
      '-',
      'accept-change',
      'reject-change',
      'accept-row',
      '-',
      'revert-row',
      'revert-article',
    ],
  },
  {
    menu: 'comments',
    lines: ['comment', '-', 'next-comment', 'previous-comment', '-', 'resolve-comment', 'apply-suggestion'],
  },
  {
    menu: 'checks',
    lines: [
      'next-finding',
      'previous-finding',
      '-',
      'apply-correction',
      'mute-finding',
      'mute-alike',
      '-',
      'check-project',
      'project-checks',
    ],
  },
  {
    menu: 'terms',
    lines: [
      'term-lists',
      'add-term',
      'insert-term',
      '-',
      'remember-correction',
      '-',
      'concordance',
      'insert-match',
      'repetitions',
    ],
  },
  {
    menu: 'go',
    lines: [
      'next-open',
      'previous-open',
      '-',
      'next-row',
      'previous-row',
      '-',
      'next-article',
      'previous-article',
      '-',
      'focus-library',
      'focus-article',
      'focus-panel',
    ],
  },
  {
    menu: 'view',
    lines: [
      'view-changes',
      'view-final',
      'view-machine',
      '-',
      'columns-three',
      'columns-tracked',
      'reading-view',
      '-',
      'toggle-library',
      'toggle-panel',
      'show-header',
      'original-lines',
      'show-leftovers',
      '-',
      'appearance',
      '-',
      'zoom',
      'developer',
    ],
  },
  { menu: 'help', lines: ['command-palette', 'keyboard-help', '-', 'report', '-', 'about'] },
];

/** What an action needs; actions that change the project are in `writing`. */
export const needs: Readonly<Record<WindowAction, Need>> = {
  'new-project': 'nothing',
  'open-project': 'nothing',
  'open-sample': 'nothing',
  'import-files': 'project',
  'import-folder': 'project',
  'import-with-korean': 'project',
  'paste-article': 'project',
  export: 'project',
  undo: 'project',
  redo: 'project',
  find: 'document',
  'find-in-project': 'project',
  'next-match': 'project',
  'previous-match': 'project',
  'command-palette': 'nothing',
  settings: 'nothing',
  person: 'nothing',
  'correct-name': 'nothing',
  'approve-next': 'row',
  'needs-work': 'row',
  'mark-untouched': 'row',
  'edit-row': 'row',
  'next-row': 'document',
  'previous-row': 'document',
  'next-open': 'document',
  'previous-open': 'document',
  'next-article': 'project',
  'previous-article': 'project',
  'next-change': 'document',
  'previous-change': 'document',
  'accept-change': 'row',
  'reject-change': 'row',
  'accept-row': 'row',
  'revert-row': 'row',
  'revert-article': 'document',
  'split-row': 'row',
  'merge-row': 'row',
  'set-zone': 'row',
  'set-aside': 'row',
  'edit-korean': 'row',
  'shift-korean-down': 'row',
  'shift-korean-up': 'row',
  'realign-from-here': 'row',
  'next-uncertain': 'document',
  'previous-uncertain': 'document',
  'korean-source': 'document',
  'spell-name': 'document',
  names: 'project',
  comment: 'row',
  'next-comment': 'document',
  'previous-comment': 'document',
  'resolve-comment': 'row',
  'apply-suggestion': 'row',
  'next-finding': 'document',
  'previous-finding': 'document',
  'apply-correction': 'row',
  'mute-finding': 'row',
  'mute-alike': 'row',
  'check-project': 'project',
  'project-checks': 'project',
  'term-lists': 'project',
  'add-term': 'project',
  'insert-term': 'row',
  'remember-correction': 'row',
  concordance: 'project',
  'insert-match': 'row',
  repetitions: 'row',
  'view-changes': 'nothing',
  'view-final': 'nothing',
  'view-machine': 'nothing',
  'columns-three': 'nothing',
  'columns-tracked': 'nothing',
  'reading-view': 'document',
  'toggle-library': 'nothing',
  'toggle-panel': 'nothing',
  'show-leftovers': 'document',
  'show-header': 'document',
  'original-lines': 'document',
  'focus-library': 'project',
  'focus-article': 'document',
  'focus-panel': 'project',
  'keyboard-help': 'nothing',
};

export const writing: ReadonlySet<WindowAction> = new Set<WindowAction>([
  'import-files',
  'import-folder',
  'import-with-korean',
  'paste-article',
  'undo',
  'redo',
  'approve-next',
  'needs-work',
  'mark-untouched',
  'edit-row',
  'accept-change',
  'reject-change',
  'accept-row',
  'revert-row',
  'revert-article',
  'split-row',
  'merge-row',
  'set-zone',
  'set-aside',
  'edit-korean',
  'korean-source',
  'shift-korean-down',
  'shift-korean-up',
  'realign-from-here',
  'spell-name',
  'comment',
  'resolve-comment',
  'apply-suggestion',
  'apply-correction',
  'mute-finding',
  'mute-alike',
  'add-term',
  'insert-term',
  'remember-correction',
  'insert-match',
  'repetitions',
]);
