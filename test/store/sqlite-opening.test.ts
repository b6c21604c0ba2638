import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  openSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, it } from "vitest";
import { openDatabase } from "../../src/store/sqlite/database.ts";
import { migrate, migrations } from "../../src/store/sqlite/migrations.ts";
import {
  at,
  containerOf,
  conversationOf,
  factOn,
  idOf,
  incoming,
  noEffects,
  ourselves,
  outgoing,
  peer,
  publishWork,
  receiptBytes,
  receiptOn,
  verdictOn,
} from "../support/store-samples.ts";
import { sqliteFolders } from "../support/sqlite-folder.ts";

const folders = sqliteFolders();
afterEach(() => folders.clear());

const databaseIn = (directory: string): string =>
  join(directory, "store.sqlite");

describe("opening a SQLite store", () => {
  it("finds everything again that was there when it was closed", async () => {
    const directory = join(folders.make(), "made", "on", "the", "way");
    const store = await folders.open(directory);
    const sent = outgoing(1);
    const received = incoming(2);
    const receipt = receiptOn(received, [
      "RelayAcceptance",
      "ContentConsignment",
    ]);
    const large = await store.blobs.stage(new Uint8Array(200_000).fill(3));
    await store.acceptMessage(sent, large, 0, {
      facts: [factOn(sent, "message.accepted")],
      schedule: [publishWork(sent, at(3))],
    });
    await store.recordVerdict(
      verdictOn(received),
      { message: received, container: containerOf(2) },
      noEffects,
    );
    await store.storeReceipt(receipt, receiptBytes(receipt), noEffects);
    const conversation = await store.findConversation(sent.conversationId);
    await store.close();

    const again = await folders.open(directory);
    assert.deepEqual(await again.findOutgoing(sent), sent);
    assert.deepEqual(await again.findIncoming(received), received);
    assert.deepEqual(await again.findVerdict(received), verdictOn(received));
    assert.deepEqual(await again.findReceipts(received), [receipt]);
    assert.deepEqual(
      await again.findConversation(sent.conversationId),
      conversation,
    );
    assert.deepEqual(await again.journalAfter(0, 10), [
      { ...factOn(sent, "message.accepted"), position: 1 },
    ]);
    assert.deepEqual(await again.nextDue(), at(3));
    assert.equal((await again.blobs.read(large.digest)).length, 200_000);
  });

  it("drops the leases of the process before: nobody is left to finish them", async () => {
    const directory = folders.make();
    const store = await folders.open(directory);
    await store.recordFacts({
      facts: [],
      schedule: [publishWork(outgoing(1), at(0))],
    });
    const [held] = await store.claimDue(1, at(1), 3_600_000);
    assert.ok(held !== undefined);
    await store.close();

    const again = await folders.open(directory);
    await assert.rejects(again.recordFacts({ facts: [], claim: held }), {
      code: "LEASE_LOST",
    });
    const [fresh] = await again.claimDue(1, at(1), 3_600_000);
    assert.equal(fresh?.attempts, 2);
    assert.ok(fresh.fence > held.fence);
  });

  it("refuses a folder that another store holds, and leaves that one working", async () => {
    const directory = folders.make();
    const store = await folders.open(directory);
    await assert.rejects(folders.open(directory), { code: "STORE_LOCKED" });
    await store.probe();
    await store.close();
    await folders.open(directory);
  });

  it("refuses a database that a newer version wrote, untouched", async () => {
    const directory = folders.make();
    await (await folders.open(directory)).close();
    const version = migrations.length + 1;
    alter(directory, `PRAGMA user_version = ${version}`);
    await assert.rejects(folders.open(directory), { code: "STORE_TOO_NEW" });
    await assert.rejects(
      folders.open(directory),
      { code: "STORE_TOO_NEW" },
      "the lock was given back",
    );
  });

  it("refuses a database of another application", async () => {
    const directory = folders.make();
    alter(directory, "CREATE TABLE recipes (name TEXT)");
    await assert.rejects(folders.open(directory), { code: "STORE_CORRUPT" });
  });

  it("refuses a file that is no database", async () => {
    const directory = folders.make();
    writeFileSync(
      databaseIn(directory),
      "a letter to the editor\n".repeat(100),
    );
    await assert.rejects(folders.open(directory), { code: "STORE_CORRUPT" });
  });

  it("says STORE_CORRUPT when pages were overwritten", async () => {
    const directory = folders.make();
    const store = await folders.open(directory);
    for (let number = 1; number <= 50; number += 1)
      await store.acceptMessage(
        outgoing(number),
        containerOf(number),
        0,
        noEffects,
      );
    await store.close();
    overwrite(databaseIn(directory));

    const reading = folders
      .open(directory)
      .then((again) => again.listOutgoing(["queued"], 100));
    await assert.rejects(reading, { code: "STORE_CORRUPT" });
  });

  it("refuses a folder that cannot be one", async () => {
    const file = join(folders.make(), "file");
    writeFileSync(file, "");
    await assert.rejects(folders.open(file), { code: "STORE_UNAVAILABLE" });
    await assert.rejects(folders.open("/dev/null/store"), {
      code: "STORE_UNAVAILABLE",
    });
  });

  it("refuses a database file it cannot open", async () => {
    const directory = folders.make();
    mkdirSync(databaseIn(directory));
    await assert.rejects(folders.open(directory), {
      code: "STORE_UNAVAILABLE",
    });
  });

  it("refuses to go on without a write-ahead log", async () => {
    const directory = folders.make();
    alter(directory, "CREATE TABLE old (id)");
    // Whoever reads in the old journal mode keeps it from being changed.
    const reader = new DatabaseSync(databaseIn(directory));
    reader.exec("BEGIN; SELECT * FROM old");
    await assert.rejects(folders.open(directory), {
      code: "STORE_UNAVAILABLE",
    });
    reader.close();
  });

  it("lets nobody but its owner read it", async () => {
    const directory = join(folders.make(), "store");
    await folders.open(directory);
    assert.equal(statSync(directory).mode & 0o077, 0);
  });

  it("lets nobody change or remove journal rows and verdicts, not even through SQL", async () => {
    const directory = folders.make();
    const store = await folders.open(directory);
    await store.recordVerdict(
      verdictOn(incoming(1)),
      {},
      { facts: [factOn(incoming(1), "message.received")] },
    );
    await store.close();
    for (const sql of [
      "UPDATE journal SET canonical = x'00'",
      "UPDATE journal SET position = 9",
      "DELETE FROM journal",
      "UPDATE verdict SET outcome = 'rejected'",
      "DELETE FROM verdict",
    ])
      assert.throws(() => alter(directory, sql), /only grows|final/);
  });
});

describe("migrations", () => {
  const later =
    "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT; INSERT INTO later SELECT count(*) FROM message";

  it("bring a store of an earlier version to the newest, with all it held", async () => {
    const directory = folders.make();
    const store = await folders.open(directory);
    await store.acceptMessage(outgoing(1), containerOf(1), 0, noEffects);
    await store.close();

    const database = openDatabase(databaseIn(directory));
    migrate(database, [...migrations, later]);
    assert.equal(
      database.one("PRAGMA user_version")?.user_version,
      migrations.length + 1,
    );
    assert.equal(database.one("SELECT id FROM later")?.id, 1);
    migrate(database, [...migrations, later]);
    assert.equal(database.all("SELECT id FROM later").length, 1);
    database.close();
  });

  it("leave the moves of before substances were kept without one", async () => {
    const directory = folders.make();
    const before = openDatabase(databaseIn(directory));
    migrate(before, migrations.slice(0, 2));
    before.run(
      "INSERT INTO conversation (id, version) VALUES (?, 1)",
      conversationOf(1),
    );
    before.run(
      `INSERT INTO move (conversation_id, sender, message_id, recipient, kind, sequence, seen, outcome)
       VALUES (?, ?, ?, ?, 'REQUEST', 1, 0, 'accepted')`,
      conversationOf(1),
      ourselves,
      idOf(1),
      peer,
    );
    before.close();

    const store = await folders.open(directory);
    const conversation = await store.findConversation(conversationOf(1));
    assert.deepEqual(conversation?.moves, [
      {
        messageId: idOf(1),
        sender: ourselves,
        recipient: peer,
        kind: "REQUEST",
        sequence: 1,
        seen: 0,
        outcome: "accepted",
      },
    ]);
  });

  it("give each statement of a receipt that is due the time that all of them had", async () => {
    const directory = folders.make();
    const before = openDatabase(databaseIn(directory));
    migrate(before, migrations.slice(0, 4));
    const { subject } = receiptOn(incoming(1), ["RelayAcceptance"]);
    const common = { kind: "receipt", subject, reasons: [], syntax: "xml" };
    const statements = ["RelayAcceptance", "ContentConsignment"] as const;
    const statedAt = at(1).toISOString();
    const dues = [
      { ...common, statements, statedAt },
      { kind: "attest", message: { sender: ourselves, messageId: idOf(2) } },
    ];
    for (const [place, due] of dues.entries())
      before.run(
        "INSERT INTO due (key, due, at, attempts, fence, moved) VALUES (?, ?, ?, 0, 0, 0)",
        `work ${place}`,
        JSON.stringify(due),
        at(place).getTime(),
      );
    before.close();

    const store = await folders.open(directory);
    const claims = await store.claimDue(2, at(9), 60_000);
    assert.deepEqual(
      claims.map(({ due }) => due),
      [
        {
          ...common,
          stated: statements.map((statement) => ({ statement, at: statedAt })),
        },
        dues[1],
      ],
    );
  });

  it("that fail leave the earlier version, complete", async () => {
    const directory = folders.make();
    await (await folders.open(directory)).close();
    const database = openDatabase(databaseIn(directory));
    assert.throws(() =>
      migrate(database, [
        ...migrations,
        `${later}; INSERT INTO nowhere VALUES (1)`,
      ]),
    );
    assert.equal(
      database.one("PRAGMA user_version")?.user_version,
      migrations.length,
    );
    assert.equal(
      database.one("SELECT name FROM sqlite_schema WHERE name = 'later'"),
      undefined,
    );
    database.close();
    await folders.open(directory);
  });
});

function alter(directory: string, sql: string): void {
  const database = new DatabaseSync(databaseIn(directory));
  try {
    database.exec(sql);
  } finally {
    database.close();
  }
}

/** Everything behind the first page, which holds the schema. */
function overwrite(file: string): void {
  assert.ok(existsSync(file));
  const pageBytes = 4_096;
  const damage = new Uint8Array(statSync(file).size - pageBytes).fill(0xff);
  writeSync(openSync(file, "r+"), damage, 0, damage.length, pageBytes);
}
