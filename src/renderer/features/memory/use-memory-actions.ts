/** What keys and menus do with the memories: take the best match, look words up, correct the same sentence elsewhere. */

import { flushRow } from '../../article-model/edit-sessions';
import { selectedWords } from '../../article-model/selected';
import { runAction, useAction } from '../../state/actions';
import { ask, engine } from '../../state/client';
import { runCommand } from '../../state/commands';
import { notify } from '../../state/notices';
import { showTab } from '../../state/panel-store';
import { changeSettings } from '../../state/settings';
import { openDialog, useApp } from '../../state/store';
import { useMemory } from './memory-store';

/** Rows that the dialog about repetitions lists. */
export const mostRepetitions = 500;

export function useMemoryActions() {
  useAction('concordance', () => showConcordance(selectedWords()));
  useAction('insert-match', takeBest);
  useAction('repetitions', showRepetitions);
}

/** Makes a remembered English the edited text of a row: a tracked change like any other. */
export async function takeMatch(segment: string, text: string): Promise<void> {
  if (!(await flushRow(segment))) return;
  await runCommand({ command: 'edit', segment, text });
  if (useApp.getState().current?.segment === segment) runAction('focus-article');
}

async function takeBest() {
  const segment = useApp.getState().current?.segment;
  if (segment === undefined || !(await flushRow(segment))) return;
  const matches = await ask(engine.memoryMatches({ segment }));
  if (!matches || useApp.getState().current?.segment !== segment) return;
  const [best] = matches;
  if (best && !best.said) await takeMatch(segment, best.en);
  else notify({ tone: 'information', message: best ? 'memory:said-already' : 'memory:no-match' });
}

function showConcordance(words: string | null) {
  useMemory.setState((state) => ({
    mode: 'search',
    words: words ?? state.words,
    language: words === null ? state.language : null,
  }));
  if (!useApp.getState().settings.panelShown) changeSettings({ panelShown: true });
  showTab('memory', true);
}

async function showRepetitions() {
  const segment = useApp.getState().current?.segment;
  if (segment === undefined || !(await flushRow(segment))) return;
  const reply = await ask(engine.repetitions({ segment, limit: mostRepetitions }));
  if (!reply) return;
  if (reply.rows.length === 0) notify({ tone: 'information', message: 'memory:repetition.none' });
  else chooseRepetitions(segment, reply);
}

/** Opens the dialog in which the rows to correct are chosen. */
export function chooseRepetitions(
  segment: string,
  reply: NonNullable<ReturnType<typeof useMemory.getState>['chosen']>['reply'],
) {
  useMemory.setState({ chosen: { segment, reply } });
  openDialog('repetitions');
}
