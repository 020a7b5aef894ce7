import './app.css';
import { DropAndPaste } from '../features/paste/drop';
import { TooltipLayer } from '../ui/tooltip';
import { Dialogs } from './dialogs';
import { NoticeBar } from './notice-bar';
import { Panes } from './panes';
import { useAppearance } from './theme';
import { useWindowActions } from './window-actions';
import { useWindowTitle } from './window-title';

export function App() {
  useAppearance();
  return (
    <div className="window">
      <WindowState />
      <NoticeBar />
      <Panes />
      <Dialogs />
      <DropAndPaste />
      <TooltipLayer />
    </div>
  );
}

/** What follows every save stands apart: drawing it anew draws no pane anew. */
function WindowState() {
  useWindowTitle();
  useWindowActions();
  return null;
}
