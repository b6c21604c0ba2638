import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterEach, describe, it } from "vitest";
import { parseMessageId } from "../../src/message/identifiers.ts";
import type { SqliteStore } from "../../src/store/sqlite/store.ts";
import { ourselves } from "../support/store-samples.ts";
import { sqliteFolders } from "../support/sqlite-folder.ts";

const folders = sqliteFolders();
const script = new URL("../support/accepting-process.ts", import.meta.url)
  .pathname;
const children = new Set<ChildProcess>();

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  children.clear();
  await folders.clear();
});

describe("a store whose process dies", () => {
  it("has every message whose acceptance was promised before SIGKILL, three times over", async () => {
    const directory = folders.make();
    const promised: string[] = [];
    for (const round of [0, 1, 2]) {
      const lines = await untilKilled(
        start(directory, round * 1_000_000 + 1),
        150 + round * 37,
      );
      promised.push(...lines);
      assert.ok(lines.length >= 150);

      const store = await folders.open(directory);
      for (const id of promised) await assertWhole(store, id);
      await assertGapless(store);
      await store.close();
    }
  });

  it("leaves no lock behind, although it held it to the end", async () => {
    const directory = folders.make();
    const child = start(directory, 1);
    await firstLine(child);
    await assert.rejects(folders.open(directory), { code: "STORE_LOCKED" });
    child.kill("SIGKILL");
    await once(child, "exit");
    await folders.open(directory);
  });

  it("refuses with STORE_UNAVAILABLE when the disk is full, and keeps what it had promised", async () => {
    const directory = folders.make();
    const blocksMax = 3_000;
    const child = start(directory, 1, `ulimit -f ${blocksMax}; exec "$@"`);
    const lines = await linesOf(child);

    assert.equal(lines.at(-1), "refused STORE_UNAVAILABLE");
    const promised = lines
      .slice(0, -1)
      .filter((line) => !line.startsWith("refused"));
    assert.ok(promised.length > 0);
    const store = await folders.open(directory);
    for (const id of promised) await assertWhole(store, id);
    await assertGapless(store);
    await store.probe();
  });
});

async function assertWhole(store: SqliteStore, id: string): Promise<void> {
  const message = await store.findOutgoing({
    sender: ourselves,
    messageId: parseMessageId(id),
  });
  assert.ok(message !== undefined, `expected message ${id}`);
  assert.equal(
    (await store.blobs.read(message.containerDigest)).length,
    message.containerBytes,
  );
  assert.equal((await store.journalOf(message)).length, 1);
}

async function assertGapless(store: SqliteStore): Promise<void> {
  const rows = await store.journalAfter(0, 100_000);
  assert.ok(rows.every((row, index) => row.position === index + 1));
  // One transaction wrote both: never one without the other.
  assert.equal((await store.counts()).due, rows.length);
}

function start(
  directory: string,
  first: number,
  shell = `exec "$@"`,
): ChildProcess {
  const child = spawn(
    "bash",
    ["-c", shell, "bash", process.execPath, script, directory, String(first)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  children.add(child);
  return child;
}

async function firstLine(child: ChildProcess): Promise<void> {
  assert.ok(child.stdout !== null);
  await once(createInterface(child.stdout), "line");
}

/** What the process wrote before it was killed, once it had promised that much. */
async function untilKilled(
  child: ChildProcess,
  count: number,
): Promise<readonly string[]> {
  return linesOf(child, (lines) => {
    if (lines.length === count) child.kill("SIGKILL");
  });
}

async function linesOf(
  child: ChildProcess,
  onLine: (lines: readonly string[]) => void = () => undefined,
): Promise<readonly string[]> {
  assert.ok(child.stdout !== null);
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (line === "open") continue;
    lines.push(line);
    onLine(lines);
  }
  // A line may have been cut by the kill: only whole ones were promised.
  return lines.filter(
    (line) => line.startsWith("refused") || line.length === 36,
  );
}
