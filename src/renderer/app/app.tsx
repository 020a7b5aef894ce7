import './app.css';
import { useTranslation } from 'react-i18next';
import { DropAndPaste } from '../features/paste/drop';
import { TooltipLayer } from '../ui/tooltip';
import { Dialogs } from './dialogs';
import { NoticeBar } from './notice-bar';
import { Panes } from './panes';
import { useAppearance } from './theme';
import { useWindowActions } from './window-actions';
import { useWindowTitle } from './window-title';

export function App() {
  const { t } = useTranslation('app');
  useAppearance();
  useWindowTitle();
  useWindowActions();
  return (
    <div className="window">
      <h1 className="visually-hidden">{t('name')}</h1>
      <NoticeBar />
      <Panes />
      <Dialogs />
      <DropAndPaste />
      <TooltipLayer />
    </div>
  );
}
