import { app } from 'electron';
import type { Translate } from './translate';

/** What "About" says, in the language of the moment. */
export function introduceApp(t: Translate): void {
  app.setAboutPanelOptions({
    applicationName: t('dialogs:name'),
    applicationVersion: app.getVersion(),
    copyright: t('dialogs:about.text'),
    credits: 'MIT License',
  });
}
