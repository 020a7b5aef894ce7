import './app.css';
import { useEffect } from 'react';
import { DropAndPaste } from '../features/paste/drop';
import { watchFocus } from '../state/focus';
import { useApp } from '../state/store';
import { PlatformContext } from '../ui/keys';
import { TooltipLayer } from '../ui/tooltip';
import { Dialogs } from './dialogs';
import { NoticeBar } from './notice-bar';
import { Panes } from './panes';
import { useAppearance } from './theme';
import { useWindowActions } from './window-actions';
import { useWindowTitle } from './window-title';

export function App() {
  const platform = useApp((state) => state.environment.platform);
  useAppearance();
  return (
    <PlatformContext value={platform}>
      <div className="window">
        <WindowState />
        <NoticeBar />
        <Panes />
        <Dialogs />
        <DropAndPaste />
        <TooltipLayer />
      </div>
    </PlatformContext>
  );
}

/** What follows every save stands apart: drawing it anew draws no pane anew. */
function WindowState() {
  useWindowTitle();
  useWindowActions();
  useEffect(watchFocus, []);
  return null;
}
