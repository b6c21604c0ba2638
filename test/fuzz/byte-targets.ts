import assert from "node:assert/strict";
import { inflateRawSync } from "node:zlib";
import {
  encode,
  integerOctets,
  members,
  oidOf,
  readDer,
  smallIntegerOf,
  tags,
  timeOf,
  type Der,
} from "../../src/cms/der.ts";
import { ComityError } from "../../src/errors.ts";
import { containerLimits } from "../../src/seal/container.ts";
import { openEnvelope } from "../../src/seal/envelope.ts";
import { readZip } from "../../src/seal/zip.ts";
import { vectorKey, vectorKeyNames } from "../vectors/keys.ts";
import { mutateBytes } from "./byte-mutation.ts";
import { mutateDer } from "./der-mutation.ts";
import {
  containers,
  decryption,
  directorySignature,
  envelopes,
} from "./samples.ts";
import type { Target } from "./target.ts";
import { mutateZip } from "./zip-mutation.ts";

const certificates = vectorKeyNames.map((name) => vectorKey(name).certificate);
const someDer = [...certificates, directorySignature, ...envelopes.slice(0, 4)];

/** What is read must be written as the same octets: two readers cannot then see two values. */
const der: Target = {
  name: "der",
  share: 120,
  make(random) {
    const sample = random.pick(someDer);
    const bytes = random.once(2)
      ? mutateBytes(sample, random, someDer)
      : mutateDer(sample, random);
    return {
      parts: [bytes],
      judge() {
        const rewritten = rewrite(readDer(bytes));
        assert.deepEqual(Buffer.from(rewritten), Buffer.from(bytes));
        return "accepted: DER all through";
      },
    };
  },
};

/** Levels that this walk goes down; the readers themselves never descend without knowing what they look for. */
const levelsMax = 100;

function rewrite(value: Der, level = 0): Uint8Array {
  readLeaf(value);
  if ((value.tag & 0x20) === 0 || level === levelsMax)
    return encode(value.tag, value.content);
  return encode(
    value.tag,
    ...members(value).map((each) => rewrite(each, level + 1)),
  );
}

/** A leaf that its own reader refuses is still DER in form. */
function readLeaf(value: Der): void {
  try {
    if (value.tag === tags.oid) oidOf(value);
    if (value.tag === tags.integer) {
      integerOctets(value);
      smallIntegerOf(value);
    }
    if (value.tag === tags.utcTime || value.tag === tags.generalizedTime)
      assert.ok(Number.isFinite(timeOf(value).getTime()));
  } catch (error) {
    if (!(error instanceof ComityError)) throw error;
  }
}

/** A reader that goes by local headers alone, from the front, must see the same files. */
const zip: Target = {
  name: "zip",
  share: 100,
  make(random) {
    const bytes = mutateZip(random.pick(containers), random);
    return {
      parts: [bytes],
      judge() {
        const entries = readZip(bytes, containerLimits);
        const seen = readForwards(Buffer.from(bytes));
        assert.deepEqual(
          seen.map(({ name }) => name),
          entries.map(({ name }) => name),
        );
        for (const [index, entry] of entries.entries())
          assert.ok(seen[index]?.bytes.equals(entry.bytes), entry.name);
        return "accepted: the same files from the front";
      },
    };
  },
};

function readForwards(
  zip: Buffer,
): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const found: { name: string; bytes: Buffer }[] = [];
  let offset = 0;
  while (zip.readUInt32LE(offset) === 0x04034b50) {
    const start =
      offset +
      30 +
      zip.readUInt16LE(offset + 26) +
      zip.readUInt16LE(offset + 28);
    const body = zip.subarray(start, start + zip.readUInt32LE(offset + 18));
    found.push({
      name: zip.toString(
        "latin1",
        offset + 30,
        offset + 30 + zip.readUInt16LE(offset + 26),
      ),
      bytes: zip.readUInt16LE(offset + 8) === 0 ? body : inflateRawSync(body),
    });
    offset = start + body.length;
  }
  return found;
}

/** Whatever is changed in an envelope, what comes out of it is what went in, or nothing. */
const envelope: Target = {
  name: "envelope",
  share: 100,
  make(random) {
    const sample = random.pick(envelopes);
    const bytes = random.once(2)
      ? mutateBytes(sample, random, envelopes)
      : mutateDer(sample, random);
    return {
      parts: [bytes],
      judge() {
        const opened = Buffer.from(openEnvelope(bytes, decryption));
        if (Buffer.from(bytes).equals(sample)) return "accepted: unchanged";
        // Spliced from two, or of another recipient: one of the contents there are.
        assert.ok(
          plaintexts().some((plain) => plain.equals(opened)),
          "another plaintext",
        );
        return "accepted: what other recipients need was changed";
      },
    };
  },
};

let opened: readonly Buffer[] | undefined;
function plaintexts(): readonly Buffer[] {
  opened ??= envelopes.map((each) =>
    Buffer.from(openEnvelope(each, decryption)),
  );
  return opened;
}

export const byteTargets: readonly Target[] = [der, zip, envelope];
