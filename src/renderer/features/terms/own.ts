/** Entries that are changed where they are: those of the project, and the corrections of the desk's own file. */
import type { TermView } from '../../../contract/term-views';

export function isOwn(view: TermView): boolean {
  return view.origin === 'project' || isDesk(view);
}

export function isDesk({ kind, origin, file }: TermView): boolean {
  return kind === 'corrections' && origin === 'shared' && file === null;
}
