import assert from "node:assert/strict";
import {
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, describe, it } from "vitest";
import type { Digest } from "../../src/message/identifiers.ts";
import { noEffects, outgoing } from "../support/store-samples.ts";
import { sqliteFolders } from "../support/sqlite-folder.ts";

const folders = sqliteFolders();
afterEach(() => folders.clear());

const large = new Uint8Array(300_000).fill(9);
const longAgo = new Date("2020-01-01T00:00:00Z");
const recently = new Date("2021-01-01T00:00:00Z");

describe("large blobs in files", () => {
  it("lie under their digest, two levels deep, with nothing left aside", async () => {
    const directory = folders.make();
    const store = await folders.open(directory);
    const { digest, inline } = await store.blobs.stage(large);
    assert.equal(inline, undefined);
    assert.equal(statSync(fileOf(directory, digest)).size, large.length);
    assert.deepEqual(readdirSync(join(directory, "blobs", "aside")), []);
  });

  it("are refused when their bytes no longer have the digest that names them", async () => {
    const directory = folders.make();
    const store = await folders.open(directory);
    const staged = await store.blobs.stage(large);
    await store.acceptMessage(outgoing(1), staged, 0, noEffects);
    writeFileSync(
      fileOf(directory, staged.digest),
      new Uint8Array(300_000).fill(8),
    );
    await assert.rejects(store.blobs.read(staged.digest), {
      code: "BLOB_DAMAGED",
    });

    await store.blobs.stage(large);
    assert.equal(
      (await store.blobs.read(staged.digest)).length,
      large.length,
      "staged again, they are whole again",
    );
  });

  it("are missed when their file is gone", async () => {
    const directory = folders.make();
    const store = await folders.open(directory);
    const staged = await store.blobs.stage(large);
    await store.acceptMessage(outgoing(1), staged, 0, noEffects);
    rmSync(fileOf(directory, staged.digest));
    await assert.rejects(store.blobs.read(staged.digest), {
      code: "BLOB_MISSING",
    });
  });

  it("are never named once their file is gone: the command writes nothing", async () => {
    const directory = folders.make();
    const store = await folders.open(directory);
    const staged = await store.blobs.stage(large);
    rmSync(fileOf(directory, staged.digest));
    await assert.rejects(
      store.acceptMessage(outgoing(1), staged, 0, noEffects),
      { code: "BLOB_MISSING" },
    );
    assert.equal(await store.findOutgoing(outgoing(1)), undefined);
  });

  it("that no command named are collected once they are old enough; named ones stay", async () => {
    const directory = folders.make();
    const store = await folders.open(directory);
    const named = await store.blobs.stage(large);
    await store.acceptMessage(outgoing(1), named, 0, noEffects);
    const orphan = await store.blobs.stage(new Uint8Array(300_000).fill(1));
    const fresh = await store.blobs.stage(new Uint8Array(300_000).fill(2));
    for (const { digest } of [named, orphan])
      utimesSync(fileOf(directory, digest), longAgo, longAgo);

    assert.equal(await store.collectOrphans(recently), 1);

    assert.equal((await store.blobs.read(named.digest)).length, large.length);
    assert.throws(() => statSync(fileOf(directory, orphan.digest)), {
      code: "ENOENT",
    });
    assert.equal(statSync(fileOf(directory, fresh.digest)).size, 300_000);
    assert.equal(await store.collectOrphans(recently), 0);
  });

  it("that are staged again are young again", async () => {
    const directory = folders.make();
    const store = await folders.open(directory);
    const { digest } = await store.blobs.stage(large);
    utimesSync(fileOf(directory, digest), longAgo, longAgo);
    await store.blobs.stage(large);
    assert.equal(await store.collectOrphans(recently), 0);
  });

  it("that were half written when the process died are cleared at the next opening", async () => {
    const directory = folders.make();
    mkdirSync(join(directory, "blobs", "aside"), { recursive: true });
    writeFileSync(join(directory, "blobs", "aside", "half"), "half a");
    await folders.open(directory);
    assert.deepEqual(readdirSync(join(directory, "blobs", "aside")), []);
  });

  it("may be staged many at once, also the same", async () => {
    const store = await folders.open(folders.make());
    const staged = await Promise.all(
      Array.from({ length: 16 }, (_, number) =>
        store.blobs.stage(new Uint8Array(70_000).fill(number % 4)),
      ),
    );
    assert.equal(new Set(staged.map((blob) => blob.digest)).size, 4);
  });

  it("say STORE_UNAVAILABLE when the folder refuses them", async () => {
    const directory = folders.make();
    const store = await folders.open(directory);
    rmSync(join(directory, "blobs", "aside"), { recursive: true });
    await assert.rejects(store.blobs.stage(large), {
      code: "STORE_UNAVAILABLE",
    });
  });
});

function fileOf(directory: string, digest: Digest): string {
  return join(
    directory,
    "blobs",
    digest.slice(0, 2),
    digest.slice(2, 4),
    digest,
  );
}
