import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** Two listeners on this machine, one for connections and one for packets, that nobody in the window may reach. */
export interface Listeners {
  readonly ports: { readonly tcp: number; readonly udp: number };
  /** What came, in order: 'tcp' or 'udp' and its first bytes. */
  readonly visits: readonly string[];
  readonly close: () => void;
}

export async function startListeners(): Promise<Listeners> {
  const visits: string[] = [];
  const server = createServer((socket) => {
    visits.push('tcp');
    socket.on('error', () => undefined);
    socket.end();
  });
  const packets = createSocket('udp4');
  packets.on('message', (message) => visits.push(`udp ${message.subarray(0, 8).toString('hex')}`));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  await new Promise<void>((ready) => packets.bind(0, '127.0.0.1', ready));
  return {
    ports: { tcp: (server.address() as AddressInfo).port, udp: packets.address().port },
    visits,
    close: () => {
      server.close();
      packets.close();
    },
  };
}
