/**
 * The one registry of what the window can do. A pane registers what it handles while it is mounted; menus, keys
 * and the palette all run actions through here, so none can do what another refuses.
 */
import { useEffect, useRef } from 'react';
import type { WindowAction } from '../../contract/main-calls';
import { actionTable } from './action-table';
import { type AppState, isArticleReadOnly, isReadOnly, useApp } from './store';

export type ActionHandler = () => unknown;

interface Registration {
  readonly handler: ActionHandler;
  readonly enabled: () => boolean;
}

/** The last registered comes first: a dialog may take an action over while it is open. */
const registrations = new Map<WindowAction, readonly Registration[]>();

export function registerAction(
  action: WindowAction,
  handler: ActionHandler,
  enabled: () => boolean = () => true,
): () => void {
  const registration = { handler, enabled };
  registrations.set(action, [registration, ...(registrations.get(action) ?? [])]);
  return () => {
    const rest = (registrations.get(action) ?? []).filter((other) => other !== registration);
    registrations.set(action, rest);
  };
}

/** Handles an action while the component is mounted; `enabled` says whether it can run now. */
export function useAction(action: WindowAction, handler: ActionHandler, enabled = true) {
  const latest = useRef({ handler, enabled });
  latest.current = { handler, enabled };
  useEffect(
    () =>
      registerAction(
        action,
        () => latest.current.handler(),
        () => latest.current.enabled,
      ),
    [action],
  );
}

/** Whether what an action needs is there: a project that may be written, an article, a row. */
export function contextAllows(action: WindowAction, state: AppState): boolean {
  const { need, write } = actionTable[action];
  const ofArticle = need === 'article' || need === 'row';
  if (write && (ofArticle ? isArticleReadOnly(state) : isReadOnly(state))) return false;
  // What was typed just now can be taken back before it is saved.
  if (action === 'undo') return state.undo.undo !== null || state.saved.state === 'saving';
  if (action === 'redo') return state.undo.redo !== null;
  if (need === 'nothing') return true;
  if (!state.project) return false;
  if (need === 'project') return true;
  if (!state.documentId) return false;
  return need === 'article' || state.current !== null;
}

export function isAvailable(action: WindowAction): boolean {
  return contextAllows(action, useApp.getState()) && find(action) !== undefined;
}

/** Runs an action if it is available; false when it is not. */
export function runAction(action: WindowAction): boolean {
  const registration = find(action);
  if (!registration || !contextAllows(action, useApp.getState())) return false;
  void registration.handler();
  return true;
}

function find(action: WindowAction): Registration | undefined {
  return registrations.get(action)?.find(({ enabled }) => enabled());
}
