import {
  createServer,
  type IncomingMessage,
  type RequestListener,
} from "node:http";
import type { AddressInfo } from "node:net";

/** A web server on this machine that gives revocation lists, or whatever a test wants it to give instead. */
export type ListServer = {
  readonly url: string;
  /** What was asked, in order. */
  readonly requests: readonly IncomingMessage[];
  /** How requests are answered from now on. */
  readonly answer: (listener: RequestListener) => void;
  readonly close: () => Promise<void>;
};

export async function listServer(): Promise<ListServer> {
  const requests: IncomingMessage[] = [];
  let listener: RequestListener = (_request, response) => {
    response.writeHead(404).end();
  };
  const server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/list.crl`,
    requests,
    answer(next) {
      listener = next;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

/** Gives the bytes, with headers if any. */
export function giving(
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): RequestListener {
  return (_request, response) => {
    response.writeHead(200, headers).end(bytes);
  };
}
