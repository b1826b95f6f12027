// A school's web host, as a real HTTPS server with a certificate of its own, that answers as badly as a test wants.
import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';

export type HostAnswer = (request: IncomingMessage, response: ServerResponse) => void;

export interface SchoolHost {
  readonly port: number;
  /** The file of the authority that vouches for it, for browsers that are told to trust it. */
  readonly authority: string;
  /** SHA-256 of its public key, base64, for those that know it by that. */
  readonly spki: string;
  /** Every request that came, with its headers. */
  readonly heard: { path: string; method: string; headers: IncomingMessage['headers'] }[];
  answer(how: HostAnswer): void;
  close(): Promise<void>;
}

export const HOST = 'profiles.hill-top.example';
export const ADDRESS = `https://${HOST}/staff/profile`;

/** Why there can be none on this machine, or `null`. */
export function whyNoHost(): string | null {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'openssl, which makes its certificate, is not installed';
  }
}

export async function openSchoolHost(): Promise<SchoolHost> {
  const folder = mkdtempSync(join(tmpdir(), 'second-glance-host-'));
  const { key, certificate, authority } = makeCertificates(folder);
  const heard: SchoolHost['heard'] = [];
  let how: HostAnswer = (_, response) => void response.writeHead(404).end();
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
    heard.push({ path: request.url ?? '', method: request.method ?? '', headers: request.headers });
    how(request, response);
  });
  const sockets = new Set<Duplex>();
  server.on('connection', (socket) => sockets.add(socket.on('close', () => sockets.delete(socket))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { publicKey } = new X509Certificate(readFileSync(certificate));
  return {
    port: (server.address() as AddressInfo).port,
    authority,
    spki: createHash('sha256')
      .update(publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64'),
    heard,
    answer: (next) => {
      how = next;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An authority of its own and what it vouches for: Firefox takes no certificate that vouches for itself. */
function makeCertificates(folder: string): { key: string; certificate: string; authority: string } {
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'ignore' });
  const fresh = (name: string) => ['-newkey', 'rsa:2048', '-nodes', '-keyout', at(`${name}.key`)];
  openssl('req', '-x509', ...fresh('authority'), '-out', at('authority.pem'), '-days', '30', '-subj', '/CN=Hill Top Tests');
  openssl('req', ...fresh('host'), '-out', at('host.csr'), '-subj', `/CN=${HOST}`);
  writeFileSync(at('host.ext'), `basicConstraints=CA:FALSE\nsubjectAltName=DNS:${HOST}\nextendedKeyUsage=serverAuth\n`);
  const vouched = ['-CA', at('authority.pem'), '-CAkey', at('authority.key'), '-CAcreateserial', '-extfile', at('host.ext')];
  openssl('x509', '-req', '-in', at('host.csr'), ...vouched, '-days', '30', '-out', at('host.pem'));
  return { key: at('host.key'), certificate: at('host.pem'), authority: at('authority.pem') };
}

/** Serves a file as a static host does: with its mark, and 304 to whoever has it. */
export const serves =
  (file: string | Uint8Array): HostAnswer =>
  (request, response) => {
    const etag = `"${createHash('sha256').update(file).digest('hex').slice(0, 20)}"`;
    const headers = { etag, 'content-type': 'application/jose', 'access-control-allow-origin': '*' };
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
    response.writeHead(200, headers).end(file);
  };
