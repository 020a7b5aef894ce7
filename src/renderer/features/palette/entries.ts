/** What the palette lists: every action, ranked by how well it fits, and articles by title. */
import type { WindowAction } from '../../../contract/main-calls';
import { inLanguage, languages } from '../../i18n/i18n';
import { actionTable, allActions } from '../../state/action-table';
import { isAvailable } from '../../state/actions';
import { bestScore } from './match';

export interface ActionEntry {
  readonly action: WindowAction;
  readonly available: boolean;
  readonly score: number;
}

const hidden: ReadonlySet<WindowAction> = new Set(['command-palette']);

/** Fitting actions, those that can run now first, best fit first, else in the table's order. */
export function actionEntries(query: string): readonly ActionEntry[] {
  return allActions
    .filter((action) => !hidden.has(action))
    .map((action) => ({
      action,
      available: isAvailable(action),
      score: bestScore(query, namesOf(action)),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => Number(b.available) - Number(a.available) || b.score - a.score);
}

/** Its name and its heading in every language there is. */
function namesOf(action: WindowAction): readonly string[] {
  return languages.flatMap((language) => [
    inLanguage(language, `actions:${action}`),
    inLanguage(language, `actions:group.${actionTable[action].group}`),
  ]);
}
