import { onChanges } from '../../state/client';
import { useApp } from '../../state/store';
import { changeFind, searchSoon, useFind } from './find-store';

/** Keeps results true while the panel is open: after edits, and when another article is opened. */
export function watchFind(): () => void {
  const stopChanges = onChanges(({ documents }) => {
    // A mute or a term is of no article.
    if (useFind.getState().scope && documents.length > 0) searchSoon(300);
  });
  const stopArticle = useApp.subscribe((state, before) => {
    if (state.documentId === before.documentId) return;
    const { scope } = useFind.getState();
    if (scope === 'selection') changeFind({ scope: 'document', chosen: [] });
    else if (scope === 'document') searchSoon(0);
  });
  return () => {
    stopChanges();
    stopArticle();
  };
}
