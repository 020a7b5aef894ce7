import type { ElectronApplication } from '@playwright/test';

/** What Electron's clipboard was before version 44 made it that of the web. */
interface ClipboardBefore44 {
  write(data: { readonly text: string; readonly html?: string }): void;
}

/** Puts a text, and the page it was copied from, on the clipboard as another program would. */
export function copy(app: ElectronApplication, text: string, html: string | null = null): Promise<void> {
  return app.evaluate(
    async ({ clipboard, ClipboardItem }, { text, html }) => {
      if ('readHTML' in clipboard) {
        (clipboard as unknown as ClipboardBefore44).write(html === null ? { text } : { text, html });
      } else if (html === null) await clipboard.writeText(text);
      else await clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
    },
    { text, html },
  );
}
