/** Keeps the store true to main and the engine: what is open, settings, undo, and the closing of the window. */

import type { Checked, ProjectChange, ProjectView } from '../../contract/views';
import { runAction } from './actions';
import { ask, engine, host, onEngine, onMain, reportFailure } from './client';
import { flushAll } from './flush';
import { dispatchAction } from './keyboard';
import { goTo, openDocument } from './navigation';
import { notify } from './notices';
import { watchEngine } from './queries';
import { openDialog, useApp } from './store';

/** Subscribes to every event and loads the first state. Returns when the window can be drawn. */
export async function startSession(): Promise<void> {
  onMain('action', ({ action }) => void dispatchAction(action));
  onMain('environment', (environment) => useApp.setState({ environment }));
  onMain('settings', (settings) => useApp.setState({ settings }));
  onMain('failed', reportFailure);
  onMain('closing', () => void close());
  onMain('engineRestarted', ({ reopened }) => {
    notify({ tone: 'warning', message: reopened ? 'app:notice.engine-restarted' : 'app:notice.engine-lost' });
    void loadProject();
  });
  onMain('windowRestarted', () => notify({ tone: 'warning', message: 'app:notice.window-restarted' }));
  watchEngine();
  onEngine('opened', (project) => void enterProject(project));
  onEngine('closed', leaveProject);
  onEngine('damaged', ({ damage }) => {
    const { project } = useApp.getState();
    if (project) useApp.setState({ project: { ...project, damage, readOnly: { code: 'damaged' } } });
  });
  onEngine('changed', (change) => void noteChange(change));
  onEngine('checked', noteChecked);
  useApp.subscribe((state, before) => {
    if (state.documentId !== before.documentId) void refreshDocument();
    const elsewhere = state.current?.segment !== before.current?.segment;
    // Who edits a row has stopped there.
    if (elsewhere || state.editing !== before.editing) keepPlaceSoon(state.editing ? 0 : restOnRow);
  });
  const [environment, settings] = await Promise.all([ask(host.environment({})), ask(host.settings({}))]);
  if (environment) useApp.setState({ environment });
  if (settings) useApp.setState({ settings });
  void loadProject();
}

/** Milliseconds on a row before the project remembers it: not every row that was passed on the way. */
const restOnRow = 1000;
let resting: ReturnType<typeof setTimeout> | undefined;

/** Lets the project open at this row next time. Nothing is said where that fails: no work is lost by it. */
function keepPlaceSoon(delay: number) {
  clearTimeout(resting);
  resting = setTimeout(() => {
    const { documentId, current, project } = useApp.getState();
    if (documentId && current && !project?.readOnly) {
      void engine.place({ document: documentId, segment: current.segment });
    }
  }, delay);
}

async function loadProject() {
  const result = await engine.project({});
  if (result.ok) await enterProject(result.value);
  else {
    if (result.code !== 'no-project') reportFailure(result);
    leaveProject();
  }
}

async function enterProject(project: ProjectView) {
  const before = useApp.getState();
  const same = before.phase === 'project' && before.project?.name === project.name && before.documentId;
  useApp.setState({ phase: 'project', project });
  const undo = await ask(engine.undoState({}));
  if (undo) useApp.setState({ undo });
  if (same && (await refreshDocument())) return;
  useApp.setState({ documentId: null, document: null, current: null, editing: false, selection: [] });
  if (project.place) {
    await goTo(project.place.document, project.place.segment);
    return;
  }
  const first = await ask(engine.library({ offset: 0, limit: 1 }));
  if (first?.items[0]) await openDocument(first.items[0].id);
}

function leaveProject() {
  useApp.setState({
    phase: 'no-project',
    project: null,
    documentId: null,
    document: null,
    current: null,
    editing: false,
    selection: [],
    undo: { undo: null, redo: null },
    saved: { state: 'saved', failure: null },
  });
}

/** Loads the open article's header and counts. False when there is none, or no longer. */
async function refreshDocument(): Promise<boolean> {
  const { documentId } = useApp.getState();
  if (!documentId) return false;
  const result = await engine.document({ document: documentId });
  if (useApp.getState().documentId !== documentId) return true;
  // Whether it is still there is not known when the engine has just stopped, or has not opened the project again yet.
  if (!result.ok && ['engine-stopped', 'no-project'].includes(result.code)) return true;
  const before = useApp.getState().document;
  // Looked at while it is out of the library is another thing than going out of it while it is open.
  const went = result.ok && result.value.removed && before?.id === documentId && !before.removed;
  if (result.ok && !went) useApp.setState({ document: result.value });
  else leaveArticle();
  return result.ok;
}

/** The open article is there no longer. Its editor closes and gives back what could not be saved; the library is next. */
function leaveArticle() {
  const within = document.activeElement?.closest('.pane-library') == null;
  useApp.setState({ documentId: null, document: null, current: null, editing: false });
  // Once the list shows what is left.
  if (within) requestAnimationFrame(() => requestAnimationFrame(() => runAction('focus-library')));
}

async function noteChange(change: ProjectChange) {
  useApp.setState({ undo: change.undo });
  const { documentId } = useApp.getState();
  // Articles or rows may have come or gone.
  if (change.documents === 'all' || change.segments === null) {
    const project = await ask(engine.project({}));
    if (project) useApp.setState({ project });
  }
  if (documentId && (change.documents === 'all' || change.documents.includes(documentId))) {
    await refreshDocument();
  }
}

let counting: ReturnType<typeof setTimeout> | undefined;
/** Milliseconds in which the checks of an edit (its row, then its article) are counted together. */
const countAfter = 200;

/** The counts of the open article may have changed. */
function noteChecked({ documents }: Checked) {
  const { documentId } = useApp.getState();
  if (!documentId || (documents !== 'all' && !documents.includes(documentId))) return;
  clearTimeout(counting);
  counting = setTimeout(() => void countFindings(documentId), countAfter);
}

/** Counts that are the same stay the same, so that nothing that shows the article is drawn again. */
async function countFindings(documentId: string) {
  const result = await engine.document({ document: documentId });
  const { document } = useApp.getState();
  if (!result.ok || document?.id !== documentId) return;
  const { findings } = result.value;
  if (JSON.stringify(findings) !== JSON.stringify(document.findings)) {
    useApp.setState({ document: { ...document, findings } });
  }
}

/** Main asks before closing. What cannot be saved keeps the window open until the person decides. */
async function close() {
  if (await flushAll()) await host.readyToClose({});
  else openDialog('unsaved');
}
