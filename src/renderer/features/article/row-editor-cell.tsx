/** The place of the editor in the row: React mounts it, hands it its session, and keeps out of its way. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowView } from '../../../contract/views';
import { useArticleModel } from '../../article-model/article-model';
import { useArticle } from '../../article-model/article-store';
import { openSession } from '../../article-model/edit-sessions';
import { useFindings } from '../../article-model/finding-store';
import type { TextMark } from '../../article-model/pieces';
import { openRowEditor } from '../../article-model/row-editor';
import { baseOf, type RowLayout } from '../../article-model/row-pieces';
import { useArticleParts } from '../../article-model/slots';
import { changeAtCaret, showTracked } from '../../article-model/tracked-decorations';
import { windowActionOf } from '../../article-model/window-keys';
import { showWordMarks } from '../../article-model/word-decorations';
import { dispatchAction } from '../../state/keyboard';
import { useApp } from '../../state/store';
import { useEditorEvents } from './use-editor-events';

interface RowEditorCellProps {
  readonly row: RowView;
  readonly layout: RowLayout;
  readonly marks: readonly TextMark[];
}

export function RowEditorCell({ row, layout, marks }: RowEditorCellProps) {
  const { t } = useTranslation('article');
  const { editor } = useArticleModel();
  const parts = useArticleParts();
  const parent = useRef<HTMLDivElement>(null);
  const base = layout.view === 'changes' ? baseOf(row, layout.against) : null;
  const label = t('row.editor', { number: row.index + 1 });
  const events = useEditorEvents();
  const finding = useFindings((state) => (state.current?.segment === row.id ? state.current.key : null));
  const first = useRef({ row, base, label });
  first.current = { row, base, label };
  useEffect(() => {
    const { row: opened, base: shown, label: spoken } = first.current;
    const session = openSession(opened);
    const caret = useArticle.getState().caret;
    const open = openRowEditor({
      parent: parent.current!,
      session,
      base: shown,
      caret,
      label: spoken,
      extensions: parts.flatMap(({ editor: part }) => part?.extension ?? []),
      events: {
        onEnter: () => events.current.onEnter(),
        onEscape: () => events.current.onEscape(),
        onTab: (backwards) => events.current.onTab(backwards),
        onRest: (view) => {
          for (const { editor: part } of parts) part?.rest(view, first.current.row);
          const change = changeAtCaret(view.state);
          const before = useArticle.getState().change;
          if (before?.id === change?.id && before?.segment === (change ? opened.id : before?.segment)) return;
          useArticle.setState({ change: change ? { segment: opened.id, id: change.id } : null });
        },
      },
    });
    editor.current = open;
    const windowFirst = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) return;
      const action = windowActionOf(event, useApp.getState().environment.platform);
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      dispatchAction(action);
    };
    const place = parent.current!;
    place.addEventListener('keydown', windowFirst, true);
    return () => {
      place.removeEventListener('keydown', windowFirst, true);
      if (editor.current === open) editor.current = null;
      open.close();
    };
  }, [editor, events, parts]);
  // A new baseline (a change was accepted, another view) redraws the marks, not the text.
  useEffect(() => {
    if (editor.current) showTracked(editor.current.view, base);
  }, [editor, base]);
  useEffect(() => {
    const view = editor.current?.view;
    // Offsets of comments and findings are into the row's text: drawn anew only where the editor has that text.
    if (!view || view.state.doc.toString() !== row.target) return;
    showWordMarks(
      view,
      marks.filter(({ finding }) => finding === undefined),
    );
    for (const { editor: part } of parts) part?.show(view, marks, finding);
  }, [editor, parts, row, marks, finding]);
  return <div ref={parent} className="row-editor" />;
}
