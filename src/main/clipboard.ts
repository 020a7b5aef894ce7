/** The clipboard, whose interface became that of the web in Electron 44: both are served. */
import { clipboard } from 'electron';

interface ClipboardBefore44 {
  readText(): string;
  readHTML(): string;
  writeText(text: string): void;
}

const before44 = 'readHTML' in clipboard ? (clipboard as unknown as ClipboardBefore44) : null;

export async function readClipboard(): Promise<{ readonly text: string; readonly html: string | null }> {
  if (before44) return { text: before44.readText(), html: before44.readHTML() || null };
  const items = await clipboard.read();
  const item = items.find(({ types }) => types.includes('text/html'));
  const html = item ? await (await item.getType<'text/html'>('text/html')).text() : '';
  return { text: await clipboard.readText(), html: html || null };
}

export async function writeClipboard(text: string): Promise<void> {
  if (before44) before44.writeText(text);
  else await clipboard.writeText(text);
}
