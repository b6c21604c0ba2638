import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/**
 * Below the ports that systems give out by themselves: between this look and the binding, seconds later, nobody gets one
 * of them by chance, neither a listener on port 0 nor an outgoing connection.
 */
export async function freePorts(count: number): Promise<readonly number[]> {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = randomInt(10_240, 32_768);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
