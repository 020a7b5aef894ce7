/**
 * The window has no use for a network: besides the page's policy and the filter of requests, which know nothing of
 * WebRTC and of names looked up ahead, every way out is closed below them. Only a development server is left reachable.
 */
import { app, type WebContents } from 'electron';

/** Sockets of WebRTC: none but through a proxy, so that no address of this machine is found or given away. */
const webRtc = 'disable_non_proxied_udp';

/** Before the app is ready. `development` is the origin of the development server, null in a built app. */
export function closeNetwork(development: string | null): void {
  const { commandLine } = app;
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', webRtc);
  if (development !== null) return;
  // No name is looked up, also not ahead of a request (dns-prefetch) or for the proxy.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // A proxy that does not exist takes all connections, those of WebRTC and those to this machine among them.
  commandLine.appendSwitch('proxy-server', 'http://proxy.invalid:9');
  commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
}

/** For every contents that are made: what the switch says, for versions that do not know it. */
export function closeWebRtc(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy(webRtc);
}
