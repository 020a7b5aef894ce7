import '../ui/layers.css';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { languageOf, startTranslation } from '../i18n/i18n';
import { reportFault } from '../state/client';
import { startSession } from '../state/session';
import { useApp } from '../state/store';
import { App } from './app';

async function start() {
  await startSession();
  const { settings, environment } = useApp.getState();
  await startTranslation(languageOf(settings.language, environment.systemLanguage));
  createRoot(document.getElementById('root')!, { onUncaughtError: reportFault }).render(<App />);
}

window.addEventListener('error', (event) => {
  // The browser's note that an observer caused another layout: no fault, and no error object comes with it.
  if (event.error) reportFault(event.error);
});
window.addEventListener('unhandledrejection', (event) => reportFault(event.reason));
void start();
