import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it, onTestFinished } from "vitest";
import { createAllowance } from "../../src/exchange/allowance.ts";
import type { Parts } from "../../src/exchange/parts.ts";
import { receive } from "../../src/exchange/receive.ts";
import { createSealingRoom } from "../../src/exchange/sealing-room.ts";
import type { SealingSetup } from "../../src/exchange/sealing-parts.ts";
import { exchangeDefaults } from "../../src/exchange/settings.ts";
import { encodeFact, decodeFact } from "../../src/ledger/journal.ts";
import { createLog } from "../../src/log.ts";
import { parseAuthorityId } from "../../src/message/identifiers.ts";
import { routingKey } from "../../src/message/route.ts";
import { openTrustFiles } from "../../src/remote/trust-files.ts";
import {
  openSqliteStore,
  type SqliteStore,
} from "../../src/store/sqlite/store.ts";
import { createSealingPool } from "../../src/workers/sealing.ts";
import { route } from "../support/forger.ts";
import { freshRequest } from "../support/messages.ts";
import { partsOf } from "../support/parts.ts";
import { setupOf } from "../support/sealing-setup.ts";
import { createWorld, type World } from "../support/world.ts";

const clock = { now: () => new Date(), after: () => () => undefined };
const log = createLog("silent");

describe("a delivery that nobody can be held to", () => {
  let world: World;
  let setup: SealingSetup;
  let store: SqliteStore;
  let parts: Parts;
  const folder = mkdtempSync(join(tmpdir(), "comity-receive-"));
  beforeAll(async () => {
    world = await createWorld(["xa-moj", "xb-moj"]);
    setup = setupOf(world, "xb-moj");
    store = await openSqliteStore({
      directory: folder,
      encodeFact,
      decodeFact,
    });
    parts = partsOf(world, "xb-moj", store);
  });
  afterAll(async () => {
    await store.close();
    await world.end();
    rmSync(folder, { recursive: true });
  });

  async function codeOf(
    sender: string,
    recipient: string,
    deliveries: number,
    body: string,
  ): Promise<unknown> {
    const to = route(sender, recipient);
    const allowance = createAllowance(parts.settings, clock, log);
    const disposition = await receive(parts, allowance, {
      route: to,
      routingKey: routingKey(to),
      body: Buffer.from(body),
      deliveries,
    });
    assert.equal(disposition, "ack");
    const rows = await store.journalAfter(0, 100);
    return rows.findLast(({ fact }) => fact === "dead-letter.kept")?.details
      ?.code;
  }

  it("is kept when its route names another gateway", async () => {
    assert.equal(await codeOf("xa-moj", "xa-moj", 0, "a"), "ROUTE_MISMATCH");
  });

  it("is kept unparsed when it came too often", async () => {
    assert.equal(
      await codeOf("xa-moj", "xb-moj", exchangeDefaults.deliveriesMax, "b"),
      "DELIVERIES_EXHAUSTED",
    );
  });

  it("is not even opened when it is too large, and only its digest is kept", async () => {
    const body = "a".repeat(exchangeDefaults.deliveryBytesMax + 1);
    assert.equal(
      await codeOf("xa-moj", "xb-moj", 0, body),
      "DELIVERY_TOO_LARGE",
    );
  });

  it("is kept when it is no envelope", async () => {
    assert.equal(await codeOf("xa-moj", "xb-moj", 0, "c"), "DER_MALFORMED");
  });

  it("envelops nothing to a key that the recipient's own authority does not vouch for", async () => {
    const directory = world.directory();
    const [xa, xb] = directory.authorities;
    assert.ok(xa && xb);
    const room = createSealingRoom(setup);
    const container = Buffer.from("container");
    assert.ok((await room.envelop(container, xa.id, clock.now())).length > 0);
    const authorities = [{ ...xa, anchors: xb.anchors }, xb];
    room.useTrust({ ...setup.trust, directory: { ...directory, authorities } });
    await assert.rejects(room.envelop(container, xa.id, clock.now()), {
      code: "CERTIFICATE_UNTRUSTED",
    });
  });

  it("envelops nothing to an authority the directory does not know", async () => {
    await assert.rejects(
      parts.sealing.envelop(
        Buffer.from("container"),
        parseAuthorityId("xz-moj"),
        clock.now(),
      ),
      { code: "RECIPIENT_UNKNOWN" },
    );
  });

  it("says which file of its trust cannot be read", () => {
    const missing = join(folder, "none.json");
    const files = {
      directory: missing,
      signature: missing,
      anchors: [],
      crls: [],
    };
    assert.throws(() => openTrustFiles(files, 0, clock, log), {
      code: "TRUST_FILE_UNREADABLE",
    });
  });

  it("refuses a call that no thread took in time", async () => {
    const pool = createSealingPool(setup, 1, {
      waitMsMax: 50,
      heapMbMax: 1024,
    });
    onTestFinished(() => pool.close());
    const submission = { attachments: [], ...freshRequest() };
    const first = pool.prepare(submission, clock.now());
    await assert.rejects(pool.prepare(submission, clock.now()), {
      code: "WORKERS_BUSY",
    });
    assert.equal((await first).kind, "refused");
  });

  it("tells a caller whose thread is gone, so that it can try again", async () => {
    const pool = createSealingPool(setup, 1);
    const prepared = pool.prepare(
      { attachments: [], ...freshRequest() },
      clock.now(),
    );
    const refused = assert.rejects(prepared, { code: "WORKER_LOST" });
    await pool.close();
    await refused;
    await assert.rejects(pool.unpack(Buffer.from("")), {
      code: "WORKERS_BUSY",
    });
  });
});
