// A proxy that lets nothing through and remembers who knocked: every request that would have left the browser ends here.
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { practiceHosts } from '../../practice-sites/answer';

export interface Watch {
  readonly port: number;
  /** What anything in the browser asked of the network, in order. */
  readonly knocks: string[];
  close(): void;
}

/** The browsers' own errands, which no switch turns off: Chromium's updater and whether somebody is signed in to it, Firefox's lists of what to block. */
const OWN_ERRANDS =
  /(^|\/\/|\s)(update\.googleapis\.com|redirector\.gvt1\.com|accounts\.google\.com|[a-z0-9.-]+\.mozilla\.(com|org|net)|detectportal\.firefox\.com)[:/]/;

/** `reach`: the one kind of way out there is: hosts that a test serves itself, each with its port here. Who goes there is noted all the same. */
export async function watchNetwork(reach: Readonly<Record<string, number>> = {}): Promise<Watch> {
  const knocks: string[] = [];
  const note = (knock: string) => {
    if (!OWN_ERRANDS.test(knock)) knocks.push(knock);
  };
  const server = createServer((request, response) => {
    note(`${request.method} ${request.url}`);
    response.writeHead(503).end();
  });
  server.on('connect', (request, socket) => {
    note(`CONNECT ${request.url}`);
    socket.on('error', () => undefined);
    const port = reach[request.url?.replace(/:443$/, '') ?? ''];
    if (port !== undefined) {
      const there = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 Go on\r\n\r\n'));
      there.on('error', () => socket.destroy());
      socket.on('close', () => there.destroy());
      there.pipe(socket);
      socket.pipe(there);
      return;
    }
    socket.end('HTTP/1.1 503 No network in tests\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return { port: (server.address() as AddressInfo).port, knocks, close: () => void server.close() };
}

/** Pages fetch themselves, our own pages their own files; nothing else is expected of anybody. */
export const isExpected = (url: string, method: string): boolean =>
  /^(chrome-extension|moz-extension|blob|data|about):/.test(url) ||
  (method === 'GET' && practiceHosts.includes(new URL(url).hostname));
