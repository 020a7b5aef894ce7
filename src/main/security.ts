/** Everything the window is not allowed, for every web contents there will ever be. */
import { app, protocol, type Session, session, type WebContents } from 'electron';
import { developmentPolicy } from './csp';
import { log } from './log';
import { closeNetwork, closeWebRtc } from './network';
import { isOurPage, mayLoad } from './origin';
import { developmentServer, paths } from './paths';
import { scheme, serve } from './serve';

/** Before the app is ready: the scheme's rights are fixed then. */
export function declareSecurity(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
  // Every window asks for its sandbox; this adds those nobody thought of. As root it would undo --no-sandbox, without
  // which Chromium does not start there.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  closeNetwork(developmentServer());
  app.on('web-contents-created', (_event, contents) => restrict(contents));
}

/** Once the app is ready. */
export function secureSession(): void {
  const development = developmentServer();
  const { defaultSession } = session;
  protocol.handle(scheme, (request) => serve(request, paths.renderer));
  denyPermissions(defaultSession);
  // The dictionaries of Chromium's spelling checker come from the network.
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    const allowed = mayLoad(url, development);
    if (!allowed) log('warn', `A request from the window was refused (${url.split(':')[0]}).`);
    answer({ cancel: !allowed });
  });
  if (development === null) return;
  defaultSession.webRequest.onHeadersReceived(({ responseHeaders }, answer) =>
    answer({
      responseHeaders: { ...responseHeaders, 'content-security-policy': [developmentPolicy(development)] },
    }),
  );
}

function denyPermissions(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
}

function restrict(contents: WebContents): void {
  const development = developmentServer();
  closeWebRtc(contents);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // The page is loaded once, by us. A development server reloads its own page.
  contents.on('will-frame-navigate', (event) => {
    const reload = development !== null && event.isMainFrame && isOurPage(event.url, development);
    if (reload) return;
    log('warn', 'A navigation of the window was refused.');
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}
