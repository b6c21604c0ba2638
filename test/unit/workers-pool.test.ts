import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, it, onTestFinished } from "vitest";
import {
  encode,
  encodeOid,
  encodeSequence,
  encodeSmallInteger,
  encodeTime,
  tags,
} from "../../src/cms/der.ts";
import { oids } from "../../src/cms/oids.ts";
import { limits } from "../../src/config.ts";
import type { SealingSetup } from "../../src/exchange/sealing-parts.ts";
import { sealContainer } from "../../src/seal/container.ts";
import { parseCrl } from "../../src/trust/crl.ts";
import { softSigner } from "../../src/trust/signer.ts";
import { createSealingPool } from "../../src/workers/sealing.ts";
import { createReadingThread } from "../../src/workers/reading.ts";
import { counterExampleBytes } from "../support/counter-examples.ts";
import { setupOf } from "../support/sealing-setup.ts";
import { notAfter, notBefore } from "../support/throw-away-chain.ts";
import { createWorld, type World } from "../support/world.ts";

describe("a thread that runs out of memory", () => {
  let world: World;
  let setup: SealingSetup;
  beforeAll(async () => {
    world = await createWorld(["xb-moj"]);
    setup = setupOf(world, "xb-moj");
  });
  afterAll(() => world.end());

  it("dies alone, and the next one goes on", async () => {
    const pool = createSealingPool(setup, 1, {
      waitMsMax: 30_000,
      heapMbMax: 64,
    });
    onTestFinished(() => pool.close());
    const nothing = Buffer.from("");
    await assert.rejects(pool.unpack(nothing), { code: "ZIP_MALFORMED" });
    const list = listOf(2_000);
    assert.equal(parseCrl(list).revoked.size, 2_000);
    // Parsed 600 times it takes more than twice what the thread may have.
    const crls = Array.from({ length: 600 }, () => list);
    pool.useTrust({ ...setup.trust, crls });
    const [begun, ...behind] = [1, 2, 3].map(() => pool.unpack(nothing));
    assert.ok(begun !== undefined);
    await assert.rejects(begun, { code: "WORKER_LOST" });
    pool.useTrust(setup.trust);
    for (const each of behind)
      await assert.rejects(each, { code: "ZIP_MALFORMED" });
  });
});

describe("a thread whose XML engine breaks", () => {
  it("leaves what lay ready behind that call, and what waits, to the next one", () => {
    const support = (name: string): string =>
      fileURLToPath(new URL(`../support/${name}`, import.meta.url));
    const told = execFileSync(
      process.execPath,
      [
        "--import",
        support("breakable-engine.ts"),
        support("broken-engine-run.ts"),
      ],
      { encoding: "utf8" },
    );
    assert.deepEqual(JSON.parse(told), {
      codes: ["XML_ENGINE_BROKEN", "ZIP_MALFORMED", "ZIP_MALFORMED"],
      lost: 1,
    });
  });
});

describe("a thread that cannot load", () => {
  let world: World;
  let setup: SealingSetup;
  beforeAll(async () => {
    world = await createWorld(["xb-moj"]);
    setup = setupOf(world, "xb-moj");
  });
  afterAll(() => world.end());

  const nothing = Buffer.from("");
  const unloadable = (): SealingSetup => ({
    ...setup,
    trust: { ...setup.trust, crls: [Buffer.from("no list")] },
  });

  it("leaves its call to the next one", async () => {
    const pool = createSealingPool(unloadable(), 1);
    onTestFinished(() => pool.close());
    const called = pool.unpack(nothing);
    pool.useTrust(setup.trust);
    await assert.rejects(called, { code: "ZIP_MALFORMED" });
    assert.equal(pool.state().lost, 1);
  });

  it("is no fault of the call, which waits only as long as any may", async () => {
    const pool = createSealingPool(unloadable(), 1, {
      waitMsMax: 100,
      heapMbMax: 1024,
    });
    onTestFinished(() => pool.close());
    await assert.rejects(pool.unpack(nothing), { code: "WORKERS_BUSY" });
  });
});

describe("a thread that lays out what a container says", () => {
  let world: World;
  let setup: SealingSetup;
  beforeAll(async () => {
    world = await createWorld(["xb-moj"]);
    setup = setupOf(world, "xb-moj");
  });
  afterAll(() => world.end());

  it("writes a page and a file, in the language that is asked, else in the document's own", async () => {
    const reading = createReadingThread(limits);
    onTestFinished(() => reading.close());
    const container = await sealedBy(setup, example("D2-acknowledgement.json"));
    const text = async (language?: "fr") =>
      Buffer.from(
        await reading.render(container, "html", language && { language }),
      ).toString();
    assert.match(await text(), /^<!doctype html>\n<html lang="es">/);
    assert.match(await text("fr"), /^<!doctype html>\n<html lang="fr">/);
    const pdf = Buffer.from(await reading.render(container, "pdf"));
    assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  });

  it("does so with no document that breaks its schema", async () => {
    const reading = createReadingThread(limits);
    onTestFinished(() => reading.close());
    const container = await sealedBy(
      setup,
      Buffer.from(
        counterExampleBytes("broken/SCHEMA-REQUIRED.json"),
      ).toString(),
    );
    await assert.rejects(reading.render(container, "html"), {
      code: "SCHEMA_INVALID",
    });
  });
});

describe("the thread that reads", () => {
  let world: World;
  let setup: SealingSetup;
  beforeAll(async () => {
    world = await createWorld(["xb-moj"]);
    setup = setupOf(world, "xb-moj");
  });
  afterAll(() => world.end());

  it("ends at its own bound alone, and the next one goes on", async () => {
    const reading = createReadingThread({
      ...limits,
      renderingHeapMbMax: 96,
    });
    const pool = createSealingPool(setup, 1);
    onTestFinished(async () => {
      await Promise.all([reading.close(), pool.close()]);
    });
    const refusal = example("D11-refusal.json");
    const short = await sealedBy(setup, refusal);
    const long = await sealedBy(setup, withLongReasons(refusal));
    assert.ok((await reading.render(short, "pdf")).byteLength > 0);
    await assert.rejects(reading.render(long, "pdf"), { code: "WORKER_LOST" });
    await pool.unpack(long);
    assert.equal(pool.state().lost, 0);
    assert.ok((await reading.render(short, "pdf")).byteLength > 0);
  });

  it("takes nothing once it is closed", async () => {
    const reading = createReadingThread(limits);
    await reading.close();
    await assert.rejects(reading.render(Buffer.from(""), "html"), {
      code: "WORKERS_BUSY",
    });
  });
});

/** A document in JSON, signed and in its container. */
async function sealedBy(
  { signing }: SealingSetup,
  document: string,
): Promise<Uint8Array> {
  const { bytes } = await sealContainer({
    document: Buffer.from(document),
    syntax: "json",
    attachments: [],
    signer: softSigner(signing),
    signingTime: new Date(),
  });
  return bytes;
}

function example(name: string): string {
  return readFileSync(
    new URL(`../../schemas/examples/${name}`, import.meta.url),
    "utf8",
  );
}

/** As many reasons as there may be, each as long as it may be, and no word twice: what is laid out is kept by word. */
function withLongReasons(document: string): string {
  const read = JSON.parse(document) as {
    readonly refusal: { readonly refused: readonly object[] };
  };
  const reasons = (first: number): string =>
    Array.from({ length: 2_500 }, (_, n) => `w${first + n}`).join(" ");
  const refused = Array.from({ length: 50 }, (_, n) => ({
    ...read.refusal.refused[0],
    reasons: reasons(100_000 + n * 2_500),
  }));
  return JSON.stringify({ ...read, refusal: { ...read.refusal, refused } });
}

/** A revocation list that nobody signed. */
function listOf(entries: number): Uint8Array {
  const algorithm = encodeSequence(encodeOid(oids.ecdsaSha256));
  const since = encodeTime(notBefore);
  const revoked = Array.from({ length: entries }, (_, serial) =>
    encodeSequence(encodeSmallInteger(serial + 1), since),
  );
  const number = encode(tags.octetString, encodeSmallInteger(1));
  const extensions = encodeSequence(
    encodeSequence(encodeOid("2.5.29.20"), number),
  );
  const tbs = encodeSequence(
    encodeSmallInteger(1),
    algorithm,
    encodeSequence(),
    since,
    encodeTime(notAfter),
    encodeSequence(...revoked),
    encode(0xa0, extensions),
  );
  const signature = encode(tags.bitString, Uint8Array.of(0));
  return encodeSequence(tbs, algorithm, signature);
}
