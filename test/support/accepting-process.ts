import { writeSync } from "node:fs";
import { ComityError } from "../../src/errors.ts";
import { decodeFact, encodeFact } from "../../src/ledger/journal.ts";
import {
  openSqliteStore,
  type SqliteStore,
} from "../../src/store/sqlite/store.ts";
import { at, factOn, idOf, outgoing, publishWork } from "./store-samples.ts";

// A process of its own that accepts messages until it is killed or refused: `accepting-process.ts DIRECTORY FIRST`.
// Every line on its output is the id of a message whose acceptance was promised, written after the promise resolved;
// a refusal ends it with a line "refused CODE".

const workers = 8;
/** Every so many messages a container too large for a row. */
const largeEvery = 20;

const [, , directory = "", first = "1"] = process.argv;
// A file size limit (`ulimit -f`) stands for a full disk; with a handler the write fails instead of killing us.
process.on("SIGXFSZ", () => undefined);

let next = Number(first);
const store = await openSqliteStore({ directory, encodeFact, decodeFact });
writeSync(1, "open\n");
await Promise.all(Array.from({ length: workers }, () => acceptForEver(store)));

async function acceptForEver(opened: SqliteStore): Promise<void> {
  for (;;) {
    const number = next;
    next += 1;
    try {
      await accept(opened, number);
    } catch (error) {
      writeSync(
        1,
        `refused ${error instanceof ComityError ? error.code : String(error)}\n`,
      );
      process.exit(0);
    }
    writeSync(1, `${idOf(number)}\n`);
  }
}

async function accept(opened: SqliteStore, number: number): Promise<void> {
  const size = number % largeEvery === 0 ? 100_000 : 8_192;
  const container = await opened.blobs.stage(
    new Uint8Array(size).fill(number % 251),
  );
  const message = outgoing(number, {
    containerDigest: container.digest,
    containerBytes: size,
  });
  await opened.acceptMessage(message, container, 0, {
    facts: [factOn(message, "message.accepted")],
    schedule: [publishWork(message, at(0))],
  });
}
