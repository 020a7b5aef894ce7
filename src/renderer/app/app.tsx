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
  useWindowTitle();
  useWindowActions();
  return (
    <div className="window">
      <NoticeBar />
      <Panes />
      <Dialogs />
      <DropAndPaste />
      <TooltipLayer />
    </div>
  );
}
