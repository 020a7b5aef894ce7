import { createSocket } from 'node:dgram';
import { connect } from 'node:net';
import { test as base, expect } from './fixtures';
import { type Listeners, startListeners } from './listeners';

const test = base.extend<{ readonly listeners: Listeners }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern.
  listeners: async ({}, use) => {
    const listeners = await startListeners();
    await use(listeners);
    listeners.close();
  },
});

/** Anything that was sent to the listeners before this has been counted after it: both are asked on the same way. */
async function arrived({ ports: { tcp, udp }, visits }: Listeners): Promise<readonly string[]> {
  const before = [...visits];
  const socket = createSocket('udp4');
  socket.send('last', udp, '127.0.0.1');
  connect(tcp, '127.0.0.1').on('error', () => undefined);
  const own = (kind: string) => kind === 'tcp' || kind.startsWith('udp 6c617374');
  await expect.poll(() => visits.slice(before.length).filter(own).length).toBeGreaterThanOrEqual(2);
  socket.close();
  const late = visits.slice(before.length);
  late.splice(late.indexOf('tcp'), 1);
  return [...before, ...late.filter((visit) => !visit.startsWith('udp 6c617374'))];
}

test('WebRTC reaches nobody, by packets or by connections, from the page or from a frame in it', async ({
  page,
  listeners,
}) => {
  const candidates = await page.evaluate(async ({ tcp, udp }) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const gather = (Connection: typeof RTCPeerConnection) =>
      new Promise<string[]>((done) => {
        const credentials = { username: 'user', credential: 'password' };
        const found: string[] = [];
        const connection = new Connection({
          iceServers: [
            { urls: `stun:127.0.0.1:${udp}` },
            { urls: `turn:127.0.0.1:${udp}?transport=udp`, ...credentials },
            { urls: `turn:127.0.0.1:${tcp}?transport=tcp`, ...credentials },
            { urls: `turns:127.0.0.1:${tcp}?transport=tcp`, ...credentials },
          ],
        });
        connection.createDataChannel('way out');
        connection.onicecandidate = ({ candidate }) => {
          if (candidate?.candidate) found.push(candidate.candidate);
        };
        connection.onicegatheringstatechange = () => {
          if (connection.iceGatheringState === 'complete') done(found);
        };
        // Also a peer whose address the page names itself.
        void connection
          .createOffer()
          .then((offer) => connection.setLocalDescription(offer))
          .then(async () => {
            const other = new Connection();
            await other.setRemoteDescription(connection.localDescription!);
            const answer = await other.createAnswer();
            await connection.setRemoteDescription(answer);
            for (const address of [
              `candidate:1 1 udp 2122260223 127.0.0.1 ${udp} typ host`,
              `candidate:2 1 tcp 1518280447 127.0.0.1 ${tcp} typ host tcptype passive`,
            ])
              await connection.addIceCandidate({ candidate: address, sdpMid: '0', sdpMLineIndex: 0 });
          });
      });
    const frameWindow = frame.contentWindow as unknown as { RTCPeerConnection?: typeof RTCPeerConnection };
    const kinds = [RTCPeerConnection, frameWindow.RTCPeerConnection].filter((kind) => kind !== undefined);
    return (await Promise.all(kinds.map(gather))).flat();
  }, listeners.ports);
  expect(await arrived(listeners)).toEqual([]);
  // Nor does the page learn an address of this machine.
  expect(candidates).toEqual([]);
});

test('no other way leads out of the window', async ({ app, page, listeners }) => {
  const address = page.url();
  const outcome = await page.evaluate(async ({ tcp, udp }) => {
    const url = `http://127.0.0.1:${tcp}/`;
    const outcome: Record<string, string> = {};
    const attempt = async (name: string, action: () => unknown) => {
      try {
        await action();
        outcome[name] = 'done';
      } catch {
        outcome[name] = 'refused';
      }
    };
    const link = (rel: string, more: Partial<HTMLLinkElement> = {}) => {
      document.head.append(Object.assign(document.createElement('link'), { rel, href: url }, more));
    };
    for (const rel of [
      'dns-prefetch',
      'preconnect',
      'prefetch',
      'modulepreload',
      'icon',
      'manifest',
      'prerender',
    ])
      link(rel);
    link('preload', { as: 'image' });
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
    document.body.append(form);
    form.submit();
    const download = Object.assign(document.createElement('a'), { href: url, download: 'file', ping: url });
    document.body.append(download);
    download.click();
    navigator.sendBeacon(url, 'words');
    new Image().src = url;
    const event = new Promise((done, failed) => {
      const source = new EventSource(url);
      source.onopen = done;
      source.onerror = failed;
    });
    await attempt('events', () => event);
    await attempt('fetch', () => fetch(url, { mode: 'no-cors', keepalive: true }));
    await attempt('transport', () => new WebTransport(`https://127.0.0.1:${udp}/`).ready);
    await attempt(
      'socket',
      () =>
        new Promise((done, failed) => {
          const socket = new WebSocket(`ws://127.0.0.1:${tcp}/`);
          socket.onopen = done;
          socket.onerror = failed;
        }),
    );
    await attempt('worker', () => navigator.serviceWorker.register('/assets/any.js'));
    await attempt('font', () => new FontFace('way-out', `url(${url})`).load());
    const opened = window.open(url);
    outcome.opened = opened === null ? 'refused' : 'done';
    for (let turn = 0; turn < 10; turn += 1) await new Promise((done) => requestIdleCallback(done));
    return outcome;
  }, listeners.ports);
  expect(Object.values(outcome)).not.toContain('done');
  expect(await arrived(listeners)).toEqual([]);
  expect(page.url()).toBe(address);
  // Not even a name is looked up: whom an editor reads about would be seen by who answers names.
  const ways = await app.evaluate(
    async ({ session: { defaultSession } }, to) => ({
      name: await defaultSession.resolveHost('localhost').then(
        () => 'found',
        () => 'not found',
      ),
      proxy: await defaultSession.resolveProxy(to),
    }),
    `http://127.0.0.1:${listeners.ports.tcp}/`,
  );
  expect(ways).toEqual({ name: 'not found', proxy: 'PROXY proxy.invalid:9' });
});
