/**
 * Places of the article that features fill, so that the article need not know them: a feature's `index.ts` says what
 * it has for them, the shell hands all of it to the article once.
 */
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import {
  type ComponentType,
  createContext,
  useCallback,
  useContext,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { RowView } from '../../contract/views';
import type { AnchorSide } from '../../core/annotate/anchor';
import type { WindowParts } from '../state/slots';
import type { ArticleModel } from './article-model';
import type { Piece, TextMark } from './pieces';
import type { RowLayout } from './row-pieces';

/** Marks on the words of rows. */
export interface MarkSource {
  readonly subscribe: (listener: () => void) => () => void;
  /** What the marks of a row depend on besides the row: the same value as long as they stay. */
  readonly state: (segment: string) => unknown;
  /** `target` is the edited text as it stands, which may be ahead of the row's. */
  readonly marks: (row: RowView, target: string, side: AnchorSide) => readonly TextMark[];
}

/** What a feature does in the editor of a row. */
export interface EditorPart {
  readonly extension: Extension;
  /** Draws the marks of the row on its edited text. Called again when they, or the current finding, change. */
  readonly show: (view: EditorView, marks: readonly TextMark[], currentFinding: string | null) => void;
  /** The caret has come to rest. */
  readonly rest: (view: EditorView, row: RowView) => void;
}

interface PartProps {
  readonly model: ArticleModel;
  readonly layout: RowLayout;
}

export interface NamePopoverProps {
  readonly ko: string;
  readonly en: string;
  readonly document: string;
  readonly anchor: Element;
  readonly onClose: () => void;
}

export interface ArticleParts {
  readonly marks?: MarkSource;
  readonly editor?: EditorPart;
  /** Small marks beside the row's number. */
  readonly RowMark?: ComponentType<{ readonly row: RowView }>;
  /** Behind the row's Korean, for what is drawn over it; `pieces` are what the cell shows. */
  readonly OnKorean?: ComponentType<{ readonly row: RowView; readonly pieces: readonly Piece[] }>;
  /** A line under the row's edited text. */
  readonly RowNotice?: ComponentType<{ readonly segment: string }>;
  /** A line between the toolbar and the rows. */
  readonly Bar?: ComponentType<PartProps>;
  /** What stands in place of the rows while the reading view is on. */
  readonly Reading?: ComponentType<PartProps>;
  /** Popovers over the article, and actions that need it. */
  readonly Over?: ComponentType<PartProps>;
  /** How a person of the header is spelled. */
  readonly NamePopover?: ComponentType<NamePopoverProps>;
  /** Words of a row were pressed with the pointer. */
  readonly press?: (row: RowView, target: Element) => void;
}

/** What the index of a feature exports. */
export interface Feature extends WindowParts {
  readonly id: string;
  readonly article?: ArticleParts;
}

export type NamedParts = ArticleParts & Pick<Feature, 'id'>;

/** The same list as long as the window lives. */
export const ArticlePartsContext = createContext<readonly NamedParts[]>([]);

export function useArticleParts(): readonly NamedParts[] {
  return useContext(ArticlePartsContext);
}

/** Changes when marks that features have on a row do; draws it again only then. */
export function useMarkSources(segment: string): {
  readonly sources: readonly MarkSource[];
  readonly state: readonly unknown[];
} {
  const parts = useArticleParts();
  const sources = sourcesOf(parts);
  const last = useRef<readonly unknown[]>([]);
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = sources.map((source) => source.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [sources],
  );
  const state = useSyncExternalStore(subscribe, () => {
    const next = sources.map((source) => source.state(segment));
    const same = next.length === last.current.length && next.every((value, at) => value === last.current[at]);
    if (!same) last.current = next;
    return last.current;
  });
  return { sources, state };
}

const known = new WeakMap<readonly NamedParts[], readonly MarkSource[]>();

function sourcesOf(parts: readonly NamedParts[]): readonly MarkSource[] {
  const before = known.get(parts);
  if (before) return before;
  const sources = parts.flatMap(({ marks }) => marks ?? []);
  known.set(parts, sources);
  return sources;
}
