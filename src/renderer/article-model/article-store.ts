/** What the article view and the side panel share: where in the row the work is. Nothing here is saved. */
import { create } from 'zustand';
import type { WordRange } from '../state/navigation';
import type { SelectedWords } from './selected-words';

/** Words a comment is being written on. */
export interface CommentDraft extends SelectedWords {
  readonly segment: string;
  readonly quote: string;
}

/** Where the editor puts its caret when it opens: UTF-16 offset into the edited text. */
export type Caret = number | 'start' | 'end';

export interface ArticleState {
  readonly caret: Caret;
  /** The change that accept and reject are about; ids as in `trackedChanges`. */
  readonly change: { readonly segment: string; readonly id: string } | null;
  /** The comment shown as current in the panel and on its words. */
  readonly thread: string | null;
  /** Words to flash, and a count so that the same words can flash again. */
  readonly flash: (WordRange & { readonly segment: string; readonly ticket: number }) | null;
  readonly draft: CommentDraft | null;
  /** Whether the rows set aside are shown. */
  readonly drawer: boolean;
  /** The row whose Korean is being edited. */
  readonly korean: string | null;
  /** Rows chosen together, by index: where the choice began and where it is now. */
  readonly span: { readonly from: number; readonly to: number } | null;
  /** Where the menu of what a row is stands; null while it is closed. */
  readonly zoneMenu: { readonly x: number; readonly y: number } | null;
  /** Whether the header card shows the lines its fields were read from. */
  readonly originals: boolean;
  /** What is asked before it is done. */
  readonly asking: 'revert-article' | null;
}

export const useArticle = create<ArticleState>(() => ({
  caret: 'start',
  change: null,
  thread: null,
  flash: null,
  draft: null,
  drawer: false,
  korean: null,
  span: null,
  zoneMenu: null,
  originals: false,
  asking: null,
}));

let tickets = 0;

/** Flashes words for as long as the style says; the mark itself is taken away after a second. */
export function flashWords(segment: string, range: WordRange) {
  tickets += 1;
  const ticket = tickets;
  useArticle.setState({ flash: { ...range, segment, ticket } });
  setTimeout(() => {
    if (useArticle.getState().flash?.ticket === ticket) useArticle.setState({ flash: null });
  }, 1200);
}

/** Leaving an article: what was meant for it is forgotten. */
export function resetArticle() {
  useArticle.setState({
    caret: 'start',
    change: null,
    thread: null,
    flash: null,
    draft: null,
    drawer: false,
    korean: null,
    span: null,
    zoneMenu: null,
  });
}
