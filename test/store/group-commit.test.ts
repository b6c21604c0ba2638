import assert from "node:assert/strict";
import { join } from "node:path";
import { afterEach, describe, it } from "vitest";
import { ComityError } from "../../src/errors.ts";
import {
  openDatabase,
  type Database,
} from "../../src/store/sqlite/database.ts";
import { createGroupCommit } from "../../src/store/sqlite/group-commit.ts";
import { sqliteFolders } from "../support/sqlite-folder.ts";

const folders = sqliteFolders();
const databases: Database[] = [];
afterEach(async () => {
  for (const database of databases.splice(0)) database.close();
  await folders.clear();
});

describe("group commit", () => {
  it("commits what arrives together in one transaction", async () => {
    const { database, commits, commit } = openGroup();
    await Promise.all(
      [1, 2, 3, 4, 5].map((number) => commit(() => insert(database, number))),
    );
    assert.equal(commits(), 1);
    assert.deepEqual(numbersIn(database), [1, 2, 3, 4, 5]);
  });

  it("lets more gather after it found several waiting", async () => {
    // A rest so long that no stall of the machine outlasts it.
    const { database, commits, commit } = openGroup(60_000);
    await Promise.all([
      commit(() => insert(database, 1)),
      commit(() => {
        insert(database, 2);
        spin(100);
      }),
    ]);
    assert.equal(commits(), 1);
    const third = commit(() => insert(database, 3));
    await new Promise(setImmediate);
    await Promise.all([third, commit(() => insert(database, 4))]);
    assert.equal(commits(), 2);
  });

  it("lets nobody wait who comes alone", async () => {
    const { database, commits, commit } = openGroup();
    for (const number of [1, 2]) {
      const alone = commit(() => insert(database, number));
      await new Promise(setImmediate);
      assert.equal(commits(), number);
      await alone;
    }
  });

  it("takes back only the rows of a command that throws", async () => {
    const { database, commit } = openGroup();
    const failure = new RangeError("no");
    const settled = await Promise.allSettled([
      commit(() => insert(database, 1)),
      commit(() => {
        insert(database, 2);
        throw failure;
      }),
      commit(() => insert(database, 3)),
    ]);
    assert.deepEqual(settled.map(codeOf), [
      "fulfilled",
      "RangeError",
      "fulfilled",
    ]);
    assert.deepEqual(numbersIn(database), [1, 3]);
  });

  it("resolves nothing before the commit, and nothing at all when the commit fails", async () => {
    const { database, commit } = openGroup();
    const settled = await Promise.allSettled([
      commit(() => insert(database, 1)),
      commit(() => {
        throw new RangeError("no");
      }),
      // Deferred: the violation is found by COMMIT, not by the statement.
      commit(() => database.run("INSERT INTO child (parent) VALUES (404)")),
    ]);
    assert.deepEqual(settled.map(codeOf), [
      "STORE_UNAVAILABLE",
      "RangeError",
      "STORE_UNAVAILABLE",
    ]);
    assert.deepEqual(numbersIn(database), []);

    await commit(() => insert(database, 7));
    assert.deepEqual(numbersIn(database), [7]);
  });

  it("says STORE_UNAVAILABLE when the disk is full, takes that command back and goes on", async () => {
    const { database, commit } = openGroup();
    await commit(() => insert(database, 1));
    const pages = Number(database.one("PRAGMA page_count")?.page_count);
    database.script(`PRAGMA max_page_count = ${pages + 2}`);

    const full = commit(() => {
      insert(database, 2);
      database.run("INSERT INTO bytes (bytes) VALUES (zeroblob(1000000))");
    });
    await assert.rejects(full, { code: "STORE_UNAVAILABLE" });
    await commit(() => insert(database, 3));
    assert.deepEqual(numbersIn(database), [1, 3]);
  });

  it("rejects the whole batch when a command lost the transaction under it", async () => {
    const { database, commit } = openGroup();
    const settled = await Promise.allSettled([
      commit(() => insert(database, 1)),
      commit(() => {
        // What SQLite itself does after some input and output errors.
        database.script("ROLLBACK");
        throw new RangeError("no");
      }),
      commit(() => insert(database, 3)),
    ]);
    assert.deepEqual(
      settled.map((result) => result.status),
      ["rejected", "rejected", "rejected"],
    );
    assert.deepEqual(numbersIn(database), []);
  });

  it("waits for its turn in batches of a bounded size", async () => {
    const { database, commits, commit } = openGroup();
    await Promise.all(
      Array.from({ length: 300 }, (_, number) =>
        commit(() => insert(database, number)),
      ),
    );
    assert.equal(commits(), 3);
    assert.equal(numbersIn(database).length, 300);
  });

  it("refuses more waiting commands than its bound", async () => {
    const { database, commit } = openGroup();
    const settled = await Promise.allSettled(
      Array.from({ length: 10_001 }, (_, number) =>
        commit(() => insert(database, number)),
      ),
    );
    const refused = settled.filter((result) => result.status === "rejected");
    assert.equal(refused.length, 1);
    assert.deepEqual(refused.map(codeOf), ["STORE_UNAVAILABLE"]);
    assert.equal(numbersIn(database).length, 10_000);
  });

  it("commits what waits when it is finished, and refuses what comes later", async () => {
    const { database, commit, finish } = openGroup();
    const waiting = commit(() => insert(database, 1));
    finish();
    await waiting;
    assert.deepEqual(numbersIn(database), [1]);
    await assert.rejects(
      commit(() => insert(database, 2)),
      { code: "STORE_UNAVAILABLE" },
    );
  });
});

function openGroup(restMax?: number): ReturnType<typeof createGroupCommit> & {
  readonly database: Database;
  readonly commits: () => number;
} {
  const database = openDatabase(join(folders.make(), "test.sqlite"));
  databases.push(database);
  database.script(`
    CREATE TABLE parent (number INTEGER PRIMARY KEY);
    CREATE TABLE child (parent INTEGER REFERENCES parent (number) DEFERRABLE INITIALLY DEFERRED);
    CREATE TABLE bytes (bytes BLOB)`);
  let commits = 0;
  const group = createGroupCommit(database, () => (commits += 1), restMax);
  return { ...group, database, commits: () => commits };
}

/** The code of a refusal, or the name of another error. */
function codeOf(result: PromiseSettledResult<unknown>): string {
  if (result.status === "fulfilled") return "fulfilled";
  const { reason } = result as { readonly reason: unknown };
  if (reason instanceof ComityError) return reason.code;
  return reason instanceof Error ? reason.name : "unknown";
}

function insert(database: Database, number: number): void {
  database.run("INSERT INTO parent (number) VALUES (?)", number);
}

function numbersIn(database: Database): readonly unknown[] {
  return database
    .all("SELECT number FROM parent ORDER BY number")
    .map((row) => row.number);
}

/** As long as a slow disk takes. */
function spin(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}
