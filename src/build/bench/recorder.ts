import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { kindOf, type ResourceKind } from './resource-kind.ts';

/** One answer as it went over the line. `bytes` is its body as sent, compressed or not; headers are not counted. */
export interface Exchange {
  readonly path: string;
  readonly kind: ResourceKind;
  readonly isRange: boolean;
  status: number;
  bytes: number;
}

/** A server that passes everything on and writes down what it sent. */
export interface Recorder {
  readonly url: string;
  /** What was sent since the last call, in the order of the requests. */
  readonly take: () => Exchange[];
  readonly close: () => Promise<void>;
}

/** Puts a recorder before a server, so that requests of workers are counted like those of the page. */
export async function record(target: string): Promise<Recorder> {
  let exchanges: Exchange[] = [];
  const server = createServer((incoming, outgoing) => {
    const path = new URL(incoming.url ?? '/', target).pathname;
    const kind = kindOf(path, incoming.headers['sec-fetch-dest']);
    const exchange = { path, kind, isRange: incoming.headers.range !== undefined, status: 0, bytes: 0 };
    exchanges.push(exchange);
    passOn(new URL(incoming.url ?? '/', target), incoming, outgoing, exchange);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    take: () => {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function passOn(url: URL, incoming: IncomingMessage, outgoing: ServerResponse, exchange: Exchange): void {
  const onward = ask(url, { method: incoming.method, headers: { ...incoming.headers, host: url.host } }, (answer) => {
    exchange.status = answer.statusCode ?? 0;
    outgoing.writeHead(exchange.status, answer.headers);
    answer.on('data', (piece: Buffer) => (exchange.bytes += piece.length));
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}
