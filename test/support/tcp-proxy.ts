import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A wire between a client and a server that a test can hush or cut. */
export type TcpProxy = {
  readonly port: number;
  /** Holds back everything the server says from now on, without closing anything. */
  readonly hush: () => void;
  readonly speak: () => void;
  /** Ends every connection that stands, without a word. */
  readonly cut: () => void;
  readonly close: () => Promise<void>;
};

export async function startProxy(targetPort: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const fromServer = new Set<Socket>();
  let hushed = false;
  const proxy = createServer((client) => {
    const server = connect(targetPort, "127.0.0.1");
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        sockets.delete(socket);
        fromServer.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    fromServer.add(server);
    client.pipe(server);
    server.on("data", (bytes) => client.write(bytes));
    if (hushed) server.pause();
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const address = proxy.address();
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    hush: () => {
      hushed = true;
      for (const socket of fromServer) socket.pause();
    },
    speak: () => {
      hushed = false;
      for (const socket of fromServer) socket.resume();
    },
    cut,
    close: async () => {
      cut();
      const closed = once(proxy, "close");
      proxy.close();
      await closed;
    },
  };
}
