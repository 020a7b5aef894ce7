/** What can be done with articles of the library, by key, menu or palette. */
import { useEffect } from 'react';
import { runAction, useAction } from '../../state/actions';
import { runCommand, undo } from '../../state/commands';
import { flushAll } from '../../state/flush';
import { openDocument } from '../../state/navigation';
import { changeSettings } from '../../state/settings';
import { openDialog, useApp } from '../../state/store';
import { idsBetween, lineAt, lineCount, openIndex, useLibrary, watchLibrary } from './library-store';

/** Mounted while a project is open, whether or not the pane is shown. */
export function useLibraryActions() {
  useEffect(watchLibrary, []);
  useAction('next-article', () => openNeighbour(1));
  useAction('previous-article', () => openNeighbour(-1));
  const hidden = useApp((state) => !state.settings.libraryShown);
  useAction('focus-library', showLibrary, hidden);
}

/** The list, once it is there, takes the action over. */
function showLibrary() {
  changeSettings({ libraryShown: true });
  requestAnimationFrame(() => requestAnimationFrame(() => runAction('focus-library')));
}

let steps: Promise<void> = Promise.resolve();

/** One step after the other, however fast the key is pressed: each begins at the article the one before has opened. */
function openNeighbour(step: 1 | -1): Promise<void> {
  steps = steps.then(
    () => stepBy(step),
    () => stepBy(step),
  );
  return steps;
}

async function stepBy(step: 1 | -1) {
  const index = await openIndex();
  const to = index < 0 ? 0 : index + step;
  const line = await lineAt(to);
  if (!line) return;
  setLine(to);
  useApp.setState({ selection: [line.id] });
  await openDocument(line.id);
}

function setLine(index: number) {
  useLibrary.setState({ active: index, anchor: index });
}

export async function openLine(index: number) {
  const line = await lineAt(index);
  if (!line) return;
  setLine(index);
  useApp.setState({ selection: [line.id] });
  await openDocument(line.id);
}

export async function toggleLine(index: number) {
  const line = await lineAt(index);
  if (!line) return;
  setLine(index);
  useApp.setState(({ selection }) => ({
    selection: selection.includes(line.id)
      ? selection.filter((id) => id !== line.id)
      : [...selection, line.id],
  }));
}

/** Moves the keyboard's line; with `extend` everything from the anchor to it becomes the selection. */
export async function moveTo(index: number, extend: boolean) {
  const { anchor, active } = useLibrary.getState();
  const total = await lineCount();
  const to = Math.max(0, Math.min(total - 1, index));
  if (total === 0) return;
  if (!extend) {
    setLine(to);
    const line = await lineAt(to);
    if (line) useApp.setState({ selection: [line.id] });
    return;
  }
  const from = anchor >= 0 ? anchor : Math.max(0, active);
  useLibrary.setState({ active: to, anchor: from });
  useApp.setState({ selection: await idsBetween(from, to) });
}

export async function selectAll() {
  useApp.setState({ selection: await idsBetween(0, (await lineCount()) - 1) });
}

/** Removes articles from the library. If the open one is among them, its neighbour opens. */
export async function removeArticles(documents: readonly string[]) {
  if (documents.length === 0) return;
  const gone = new Set(documents);
  const { documentId } = useApp.getState();
  const index = documentId && gone.has(documentId) ? await openIndex() : -1;
  const next = index < 0 ? null : await firstKept(index, gone);
  // What was typed in them is saved before they go.
  if (!(await flushAll({ ends: true }))) return;
  if (!(await runCommand({ command: 'remove', documents: [...documents] }))) return;
  useLibrary.setState({ removed: documents });
  useApp.setState({ selection: next ? [next] : [] });
  if (index < 0) return;
  if (next) await openDocument(next);
  else useApp.setState({ documentId: null, document: null, current: null, editing: false });
}

async function firstKept(from: number, gone: ReadonlySet<string>): Promise<string | null> {
  const total = await lineCount();
  for (let index = from; index < total; index += 1) {
    const line = await lineAt(index);
    if (line && !gone.has(line.id)) return line.id;
  }
  for (let index = from - 1; index >= 0; index -= 1) {
    const line = await lineAt(index);
    if (line && !gone.has(line.id)) return line.id;
  }
  return null;
}

export async function restoreArticles(documents: readonly string[]) {
  if (documents.length > 0) await runCommand({ command: 'restore', documents: [...documents] });
}

export async function undoRemoval() {
  useLibrary.setState({ removed: [] });
  await undo();
}

export function exportSelection() {
  openDialog('export');
}
