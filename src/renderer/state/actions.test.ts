import { beforeEach, describe, expect, it } from 'vitest';
import { windowActions } from '../../contract/main-calls';
import type { ProjectView } from '../../contract/views';
import { actionGroups, actionTable, allActions } from './action-table';
import { contextAllows, isAvailable, registerAction, runAction } from './actions';
import { useApp } from './store';

const project: ProjectView = {
  name: 'Night desk',
  documents: 1,
  segments: 3,
  people: [],
  readOnly: null,
  warnings: [],
  damage: [],
  actor: null,
  place: null,
};
const begin = useApp.getState();

beforeEach(() => useApp.setState(begin, true));

function open(state: Partial<typeof begin> = {}) {
  useApp.setState({ project, documentId: 'd', current: { segment: 's', index: 0 }, ...state });
}

describe('the table of actions', () => {
  it('names every action of the contract once, under a heading that is listed', () => {
    expect([...allActions].sort()).toEqual([...windowActions].sort());
    expect(allActions.filter((action) => !actionGroups.includes(actionTable[action].group))).toEqual([]);
  });
});

describe('whether an action can run', () => {
  it('needs a project, an article, a row', () => {
    expect(contextAllows('export', useApp.getState())).toBe(false);
    open({ documentId: null, current: null });
    expect(contextAllows('export', useApp.getState())).toBe(true);
    expect(contextAllows('find', useApp.getState())).toBe(false);
    open({ current: null });
    expect(contextAllows('find', useApp.getState())).toBe(true);
    expect(contextAllows('approve-next', useApp.getState())).toBe(false);
    open();
    expect(contextAllows('approve-next', useApp.getState())).toBe(true);
  });

  it('is no for what would change an article that was removed, and yes for bringing it back', () => {
    open({
      document: { removed: true } as NonNullable<typeof begin.document>,
      undo: { undo: 'remove', redo: null },
    });
    expect(contextAllows('approve-next', useApp.getState())).toBe(false);
    expect(contextAllows('next-row', useApp.getState())).toBe(true);
    expect(contextAllows('undo', useApp.getState())).toBe(true);
    expect(contextAllows('import-files', useApp.getState())).toBe(true);
  });

  it('is yes for undo as soon as something is typed', () => {
    open();
    expect(contextAllows('undo', useApp.getState())).toBe(false);
    open({ saved: { state: 'saving', failure: null } });
    expect(contextAllows('undo', useApp.getState())).toBe(true);
  });

  it('is never yes for what would change a project that is read only', () => {
    open({
      project: { ...project, readOnly: { code: 'file-protected' } },
      undo: { undo: 'text', redo: null },
    });
    const allowed = allActions.filter((action) => contextAllows(action, useApp.getState()));
    expect(allowed.filter((action) => actionTable[action].write)).toEqual([]);
    expect(allowed).toContain('export');
  });

  it('is yes for undo only where there is something to undo', () => {
    open();
    expect(contextAllows('undo', useApp.getState())).toBe(false);
    open({ undo: { undo: 'text', redo: null } });
    expect(contextAllows('undo', useApp.getState())).toBe(true);
    expect(contextAllows('redo', useApp.getState())).toBe(false);
  });
});

describe('running an action', () => {
  it('runs the handler registered last, and the one before once that is gone', () => {
    const ran: string[] = [];
    const stopFirst = registerAction('settings', () => ran.push('first'));
    const stopSecond = registerAction('settings', () => ran.push('second'));
    runAction('settings');
    stopSecond();
    runAction('settings');
    stopFirst();
    expect(runAction('settings')).toBe(false);
    expect(ran).toEqual(['second', 'first']);
  });

  it('passes over a handler that cannot run now', () => {
    const ran: string[] = [];
    const stops = [
      registerAction('settings', () => ran.push('window')),
      registerAction(
        'settings',
        () => ran.push('pane'),
        () => false,
      ),
    ];
    runAction('settings');
    for (const stop of stops) stop();
    expect(ran).toEqual(['window']);
  });

  it('does nothing where the context is missing, though there is a handler', () => {
    let ran = 0;
    const stop = registerAction('comment', () => {
      ran += 1;
    });
    expect([isAvailable('comment'), runAction('comment'), ran]).toEqual([false, false, 0]);
    open();
    expect([isAvailable('comment'), runAction('comment'), ran]).toEqual([true, true, 1]);
    stop();
  });
});
