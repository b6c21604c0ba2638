import { describe } from "vitest";
import type { Blobs, Store } from "../../src/exchange/ports.ts";
import type { QueueStore } from "../../src/exchange/queue-ports.ts";
import { blobsContract } from "./contract/blobs.ts";
import { clocksContract } from "./contract/clocks.ts";
import { deadLettersContract } from "./contract/dead-letters.ts";
import { directoryContract } from "./contract/directory.ts";
import { dueContract } from "./contract/due.ts";
import { incomingContract } from "./contract/incoming.ts";
import { journalContract } from "./contract/journal.ts";
import { queuesContract } from "./contract/queues.ts";
import { outgoingContract } from "./contract/outgoing.ts";
import { receiptsContract } from "./contract/receipts.ts";
import { verdictsContract } from "./contract/verdicts.ts";

/** A fresh, empty store; whoever made it also clears it away. */
export type OpenStore = () => Promise<
  Store & QueueStore & { readonly blobs: Blobs }
>;

/** What every store must keep to, whatever engine it stands on. */
export function storeContract(engine: string, open: OpenStore): void {
  describe(`store contract on ${engine}`, () => {
    outgoingContract(open);
    verdictsContract(open);
    incomingContract(open);
    receiptsContract(open);
    clocksContract(open);
    dueContract(open);
    deadLettersContract(open);
    queuesContract(open);
    directoryContract(open);
    journalContract(open);
    blobsContract(open);
  });
}
