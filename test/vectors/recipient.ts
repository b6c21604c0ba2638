import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { embeddedBroker } from "../../src/broker/embedded/embedded-broker.ts";
import { limits } from "../../src/config.ts";
import type { Parts } from "../../src/exchange/parts.ts";
import { createSealingRoom } from "../../src/exchange/sealing-room.ts";
import { exchangeDefaults } from "../../src/exchange/settings.ts";
import { decodeFact, encodeFact } from "../../src/ledger/journal.ts";
import { createLog } from "../../src/log.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import type { Revocation } from "../../src/trust/revocation-status.ts";
import { idOf, sent, standingInquiry } from "./documents.ts";
import { judgedAt, vectorKey } from "./keys.ts";
import { vectorDirectory, xb } from "./world.ts";

/** What the gateway of xb-moj receives with, as it stands before a delivery; nothing runs. */
export async function withRecipient<Result>(
  revocationMode: Revocation["mode"],
  use: (parts: Parts) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "comity-vectors-"));
  const store = await openSqliteStore({
    directory: folder,
    encodeFact,
    decodeFact,
  });
  try {
    const { publishedAt, ...facts } = sent;
    const container = await store.blobs.stage(Buffer.from("never looked at"));
    await store.acceptMessage(
      {
        direction: "out",
        state: "queued",
        publications: 0,
        acceptedAt: judgedAt,
        ...facts,
      },
      container,
      0,
      { facts: [] },
    );
    await store.markPublished(sent, new Date(publishedAt), { facts: [] });
    await store.noteInquiry(sent, standingInquiry);
    const directory = vectorDirectory();
    return await use({
      self: xb,
      store,
      blobs: store.blobs,
      broker: embeddedBroker().connect(xb),
      sealing: createSealingRoom({
        self: xb,
        signing: { ...vectorKey("sign-xb"), chain: [] },
        decryption: [vectorKey("encrypt-p256")],
        trust: { directory, crls: [], revocationMode },
        limits: { ...limits, ...exchangeDefaults },
      }),
      directory: { current: () => directory, onChange: () => undefined },
      clock: { now: () => judgedAt, after: () => () => undefined },
      chance: { messageId: () => idOf(255), fraction: () => 0.5 },
      settings: exchangeDefaults,
      log: createLog("silent"),
      wake: () => undefined,
    });
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}
