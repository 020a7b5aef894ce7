/** Becoming somebody else, or being spelled otherwise: what is typed so far stays with the one who typed it. */
import type { Settings } from '../../contract/main-calls';
import type { Result } from '../../contract/result';
import { ask, engine } from './client';
import { flushAll } from './flush';
import { useApp } from './store';

/** `unsaved`: something typed could not be saved, and would be signed by the wrong person. */
export type Became = 'done' | 'unsaved' | 'failed';

export async function become(change: () => Promise<Result<Settings>>): Promise<Became> {
  if (!(await flushAll({ ends: true }))) return 'unsaved';
  const settings = await ask(change());
  if (!settings) return 'failed';
  useApp.setState({ settings });
  const project = await engine.project({});
  if (project.ok) useApp.setState({ project: project.value });
  return 'done';
}
