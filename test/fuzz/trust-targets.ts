import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseCertificate, pemBlocks } from "../../src/trust/certificate.ts";
import { parseCrls } from "../../src/trust/crl.ts";
import { validatePath, type PathOutcome } from "../../src/trust/path.ts";
import type { Revocation } from "../../src/trust/revocation-status.ts";
import {
  vectorKey,
  vectorKeyNames,
  type VectorKeyName,
} from "../vectors/keys.ts";
import { mutateBytes } from "./byte-mutation.ts";
import { mutateDer } from "./der-mutation.ts";
import { at } from "./samples.ts";
import type { Target } from "./target.ts";

const anchors = [vectorKey("anchor").certificate];

function pathOf(leaf: Uint8Array, revocation: Revocation): PathOutcome {
  return validatePath({
    leaf,
    intermediates: [],
    anchors,
    at,
    purpose: "sign",
    revocation,
  });
}

/** A changed certificate has no path; what is accepted says what its issuer signed, and what OpenSSL reads. */
const certificate: Target = {
  name: "certificate",
  share: 30,
  make(random) {
    const sample = vectorKey(random.pick(vectorKeyNames)).certificate;
    const bytes = random.once(2)
      ? mutateBytes(sample, random)
      : mutateDer(sample, random);
    return {
      parts: [bytes],
      judge() {
        const read = parseCertificate(bytes);
        assertAsOpenssl(bytes, read);
        const outcome = pathOf(bytes, { crls: [], mode: "whenPresent" });
        if (outcome.kind !== "valid")
          return outcome.kind === "invalid" ? outcome.code : outcome.kind;
        assert.ok(Buffer.from(bytes).equals(sample), "another certificate");
        return "accepted: unchanged";
      },
    };
  },
};

function assertAsOpenssl(
  bytes: Uint8Array,
  read: ReturnType<typeof parseCertificate>,
): void {
  let other: X509Certificate;
  try {
    other = new X509Certificate(bytes);
  } catch {
    // OpenSSL refuses some extensions that our reader leaves to the path.
    return;
  }
  assert.ok(
    other.publicKey.equals(read.publicKey),
    "another key than OpenSSL reads",
  );
  assert.equal(
    BigInt(`0x${other.serialNumber.replace("-", "")}`),
    magnitudeOf(read.serial),
  );
}

/** OpenSSL prints a negative number with a sign; the octets are its two's complement. */
function magnitudeOf(octets: Uint8Array): bigint {
  const hex = Buffer.from(octets).toString("hex");
  const signed = BigInt.asIntN(octets.length * 8, BigInt(`0x${hex}`));
  return signed < 0n ? -signed : signed;
}

const crlPem = readFileSync(new URL("../vectors/crl.pem", import.meta.url));
const [crlDer = new Uint8Array()] = pemBlocks(crlPem.toString(), "X509 CRL");
const revoked: VectorKeyName = "sign-p384";

/** A changed list sets nobody free: its certificate stays revoked, or nothing is decided. */
const crl: Target = {
  name: "crl",
  share: 30,
  make(random) {
    const isPem = random.once(5);
    const bytes = isPem
      ? mutateBytes(crlPem, random)
      : random.once(2)
        ? mutateBytes(crlDer, random)
        : mutateDer(crlDer, random);
    return {
      parts: [bytes],
      judge() {
        const crls = parseCrls(bytes);
        const outcome = pathOf(vectorKey(revoked).certificate, {
          crls,
          mode: "require",
        });
        assert.notEqual(outcome.kind, "valid");
        if (outcome.kind === "undecidable") return "REVOCATION_UNKNOWN";
        assert.ok(
          outcome.kind === "invalid" && outcome.code === "CERTIFICATE_REVOKED",
        );
        return "accepted: the list that was signed";
      },
    };
  },
};

export const trustTargets: readonly Target[] = [certificate, crl];
