import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Group,
  type Layout,
  type LayoutChangedMeta,
  Panel,
  Separator,
  usePanelRef,
} from 'react-resizable-panels';
import { useShallow } from 'zustand/react/shallow';
import { useReading } from '../article-model/reading-store';
import { ArticlePartsContext } from '../article-model/slots';
import { ArticleView } from '../features/article/article-view';
import { FindPanel } from '../features/find/find-panel';
import { Library } from '../features/library/library';
import { useLibraryActions } from '../features/library/library-actions';
import { useMemoryActions } from '../features/memory/use-memory-actions';
import { watchRepetitions } from '../features/memory/watch-repetitions';
import { Welcome } from '../features/welcome/welcome';
import { changeSettings } from '../state/settings';
import { useApp } from '../state/store';
import { articleParts } from './features';
import { SidePanel } from './side-panel';
import { StatusBar } from './status-bar/status-bar';

/** Library | article | side panel over the status bar; without a project, what one can begin with. */
export function Panes() {
  const phase = useApp((state) => state.phase);
  if (phase === 'loading') return <main className="panes" aria-busy="true" />;
  if (phase === 'no-project') return <Welcome />;
  return (
    <>
      <WorkPanes />
      <StatusBar />
    </>
  );
}

function WorkPanes() {
  const { t } = useTranslation('app');
  useLibraryActions();
  useMemoryActions();
  useEffect(watchRepetitions, []);
  const { libraryWidth, panelWidth, ...settings } = useApp((state) => state.settings);
  const reading = useReading(useShallow(({ on, library, panel }) => ({ on, library, panel })));
  const libraryShown = reading.on ? reading.library : settings.libraryShown;
  const panelShown = reading.on ? reading.panel : settings.panelShown;
  const library = useFittingPanel(libraryWidth, libraryShare);
  const panel = useFittingPanel(panelWidth, panelShare);
  const title = useApp((state) => state.document?.title ?? state.project?.name);
  // One main landmark round all panes: the edges between them are content too.
  return (
    <main className="panes">
      <h1 className="visually-hidden">{title}</h1>
      <Group orientation="horizontal" onLayoutChanged={rememberWidths}>
        {libraryShown && (
          <>
            <Panel
              id="library"
              panelRef={library}
              defaultSize={fitting(libraryWidth, libraryShare)}
              minSize={180}
              maxSize={480}
              groupResizeBehavior="preserve-pixel-size"
            >
              <nav className="pane pane-library" data-focus-place="library" aria-label={t('pane.library')}>
                <Library />
              </nav>
            </Panel>
            <Separator className="pane-separator" aria-label={t('pane.library-edge')} />
          </>
        )}
        <Panel id="article" minSize={420}>
          <section className="pane pane-article" data-focus-place="article" aria-label={t('pane.article')}>
            <FindPanel />
            <ArticlePartsContext value={articleParts}>
              <ArticleView />
            </ArticlePartsContext>
          </section>
        </Panel>
        {panelShown && (
          <>
            <Separator className="pane-separator" aria-label={t('pane.panel-edge')} />
            <Panel
              id="panel"
              panelRef={panel}
              defaultSize={fitting(panelWidth, panelShare)}
              minSize={220}
              maxSize={560}
              groupResizeBehavior="preserve-pixel-size"
            >
              <section className="pane pane-side" data-focus-place="panel" aria-label={t('pane.panel')}>
                <SidePanel />
              </section>
            </Panel>
          </>
        )}
      </Group>
    </main>
  );
}

/** The most of the window a side pane begins with. */
const libraryShare = 0.2;
const panelShare = 0.24;

/** A side pane that gave way to a small window, or to zoom, takes its width back when there is room again. */
function useFittingPanel(width: number, share: number) {
  const panel = usePanelRef();
  useEffect(() => {
    const fit = () => panel.current?.resize(fitting(width, share));
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [panel, width, share]);
  return panel;
}

/** In a small window the side panes begin narrower than they were left, so that the article has room. */
function fitting(width: number, share: number): number {
  return Math.min(width, Math.round(window.innerWidth * share));
}

/** Widths are kept when the person has drawn an edge; what the window's size does to them is not. */
function rememberWidths(layout: Layout, { isUserInteraction }: LayoutChangedMeta) {
  if (!isUserInteraction) return;
  const pixels = (percent: number | undefined) =>
    percent === undefined ? null : Math.round((percent / 100) * window.innerWidth);
  const libraryWidth = pixels(layout.library);
  const panelWidth = pixels(layout.panel);
  changeSettings({
    ...(libraryWidth === null ? {} : { libraryWidth }),
    ...(panelWidth === null ? {} : { panelWidth }),
  });
}
