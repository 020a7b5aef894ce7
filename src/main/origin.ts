/** Who may call and what may be loaded: decisions as functions, tested without Electron. */
import { appOrigin } from './serve';

/** `development` is the origin of the development server, null in a built app. */
export function isOurPage(url: string, development: string | null): boolean {
  const origin = originOf(url);
  return origin !== null && (origin === appOrigin || origin === development);
}

/** Requests of any kind that the session lets through. */
export function mayLoad(url: string, development: string | null): boolean {
  if (isOurPage(url, development)) return true;
  if (development !== null) {
    if (url.startsWith('devtools:')) return true;
    if (originOf(url) === development.replace(/^http/u, 'ws')) return true;
  }
  return /^(?:data:|blob:)/u.test(url);
}

export interface Sender {
  /** False for a frame inside the page. */
  readonly mainFrame: boolean;
  /** The window's own contents, not those of any other. */
  readonly ours: boolean;
  readonly url: string;
}

export function isTrusted(sender: Sender, development: string | null): boolean {
  return sender.mainFrame && sender.ours && isOurPage(sender.url, development);
}

/** `URL.origin` is "null" for schemes it does not know, so it is put together here. */
function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, username, password } = new URL(url);
  return host === '' || username !== '' || password !== '' ? null : `${protocol}//${host}`;
}
