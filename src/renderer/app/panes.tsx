import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Panel, type PanelSize, Separator } from 'react-resizable-panels';
import { ArticleView } from '../features/article/article-view';
import { FindPanel } from '../features/find/find-panel';
import { Library } from '../features/library/library';
import { useLibraryActions } from '../features/library/library-actions';
import { SidePanel } from '../features/panel/side-panel';
import { StatusBar } from '../features/status-bar/status-bar';
import { Welcome } from '../features/welcome/welcome';
import { changeSettings } from './settings';
import { useApp } from './store';

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
  const { libraryShown, panelShown, libraryWidth, panelWidth } = useApp((state) => state.settings);
  return (
    <Group className="panes" orientation="horizontal">
      {libraryShown && (
        <>
          <Panel
            id="library"
            defaultSize={libraryWidth}
            minSize={200}
            maxSize={480}
            groupResizeBehavior="preserve-pixel-size"
            onResize={(size) => rememberWidth('libraryWidth', size)}
          >
            <nav className="pane pane-library" aria-label={t('pane.library')}>
              <Library />
            </nav>
          </Panel>
          <Separator className="pane-separator" aria-label={t('pane.library-edge')} />
        </>
      )}
      <Panel id="article" minSize={420}>
        <main className="pane pane-article" aria-label={t('pane.article')}>
          <FindPanel />
          <ArticleView />
        </main>
      </Panel>
      {panelShown && (
        <>
          <Separator className="pane-separator" aria-label={t('pane.panel-edge')} />
          <Panel
            id="panel"
            defaultSize={panelWidth}
            minSize={240}
            maxSize={560}
            groupResizeBehavior="preserve-pixel-size"
            onResize={(size) => rememberWidth('panelWidth', size)}
          >
            <aside className="pane pane-side" aria-label={t('pane.panel')}>
              <SidePanel />
            </aside>
          </Panel>
        </>
      )}
      <ForgetPendingWidths />
    </Group>
  );
}

let pending: Partial<Record<'libraryWidth' | 'panelWidth', number>> = {};
let timer = 0;

/** A drag reports every frame; the width is kept once it has come to rest. */
function rememberWidth(which: 'libraryWidth' | 'panelWidth', { inPixels }: PanelSize) {
  const width = Math.round(inPixels);
  if (width === 0 || Math.abs(width - useApp.getState().settings[which]) < 2) return;
  pending = { ...pending, [which]: width };
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    changeSettings(pending);
    pending = {};
  }, 400);
}

function ForgetPendingWidths() {
  useEffect(() => () => window.clearTimeout(timer), []);
  return null;
}
