/**
 * The whole article as running text, Korean beside English, paragraph by paragraph. Arrows go from sentence to
 * sentence, Enter goes back to the row. Only paragraphs in view are drawn.
 */
import './reading.css';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { type ArticleModel, goToRow } from '../../article-model/article-model';
import { leaveReading, toggleReading } from '../../article-model/reading-mode';
import { useReading } from '../../article-model/reading-store';
import { runAction, useAction } from '../../state/actions';
import { useApp } from '../../state/store';
import { ReadFailed } from '../../ui/read-failed';
import { ReadingHead } from './reading-head';
import { ReadingParagraph } from './reading-paragraph';
import { paragraphOf, useParagraphs } from './use-paragraphs';
import { useStartMargin } from './use-start-margin';

/** In place of the rows while it is on. */
export function Reading({ model }: { readonly model: ArticleModel }) {
  const on = useReading((state) => state.on);
  useAction('reading-view', () => toggleReading(model));
  return on ? <ReadingView model={model} /> : null;
}

function ReadingView({ model }: { readonly model: ArticleModel }) {
  const { t } = useTranslation('reading');
  const { paragraphs, failure, again } = useParagraphs(model.document);
  const against = useApp((state) => state.settings.against);
  const current = useApp((state) => state.current?.index ?? -1);
  const list = useRef<VirtualizerHandle>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const margin = useStartMargin(scroller);
  useReadingActions(model);
  useAction('focus-article', () => scroller.current?.focus());
  useEffect(() => {
    if (document.activeElement === document.body) scroller.current?.focus();
  }, []);
  useEffect(() => {
    if (!paragraphs || current < 0) return;
    const place = paragraphOf(paragraphs, current);
    list.current?.scrollToIndex(place, { align: 'nearest' });
    // A paragraph may be higher than the window: then its sentence is brought into view.
    const frame = requestAnimationFrame(() =>
      scroller.current?.querySelector(`[data-sentence="${current}"]`)?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [paragraphs, current]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const next = Math.min((model.cache.total() ?? 1) - 1, Math.max(0, current + step));
      void goToRow(model, next, { focus: false });
    } else if (event.key === 'Enter' || event.key === 'Escape') void leaveReading(model, false);
    else return;
    event.preventDefault();
  };
  const onMouseOver = (event: MouseEvent) => {
    const hovered = sentenceAt(event);
    if (hovered !== useReading.getState().hovered) useReading.setState({ hovered });
  };
  const onClick = (event: MouseEvent) => {
    const index = sentenceAt(event);
    // A selection is for copying.
    if (index >= 0 && window.getSelection()?.isCollapsed !== false) {
      void goToRow(model, index, { focus: false });
    }
  };
  return (
    <div
      ref={scroller}
      className="reading-view"
      role="document"
      aria-label={t('label')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and arrows go through its sentences.
      tabIndex={0}
      onKeyDown={onKeyDown}
      onMouseOver={onMouseOver}
      onFocus={() => undefined}
      onMouseLeave={() => useReading.setState({ hovered: -1 })}
      onClick={onClick}
      onDoubleClick={() => void leaveReading(model, false)}
    >
      <ReadingHead />
      <ReadFailed failure={failure} again={again} />
      {paragraphs && (
        <Virtualizer ref={list} scrollRef={scroller} startMargin={margin} data={paragraphs} bufferSize={600}>
          {(paragraph) => <ReadingParagraph key={paragraph.from} paragraph={paragraph} against={against} />}
        </Virtualizer>
      )}
    </div>
  );
}

function useReadingActions(model: ArticleModel) {
  const toggle = (pane: 'library' | 'panel') => () =>
    useReading.setState((state) => ({ [pane]: !state[pane] }));
  // Here the panes are called back for this reading alone.
  useAction('toggle-library', toggle('library'));
  useAction('toggle-panel', toggle('panel'));
  useAction('edit-row', () => leaveReading(model, true));
  useAction('show-header', async () => {
    await leaveReading(model, false);
    runAction('show-header');
  });
}

function sentenceAt({ target }: MouseEvent): number {
  const sentence = (target as Element).closest<HTMLElement>('[data-sentence]');
  return sentence ? Number(sentence.dataset.sentence) : -1;
}
