// A proxy that lets nothing through and remembers who knocked: every request that would have left the browser ends here.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Watch {
  readonly port: number;
  /** What anything in the browser asked of the network, in order. */
  readonly knocks: string[];
  close(): void;
}

export async function watchNetwork(): Promise<Watch> {
  const knocks: string[] = [];
  const server = createServer((request, response) => {
    knocks.push(`${request.method} ${request.url}`);
    response.writeHead(503).end();
  });
  server.on('connect', (request, socket) => {
    knocks.push(`CONNECT ${request.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 503 No network in tests\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return { port: (server.address() as AddressInfo).port, knocks, close: () => void server.close() };
}
