import assert from "node:assert/strict";
import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";
import { parseCertificate } from "../../src/trust/certificate.ts";
import {
  certificatesToPem,
  type IssuedCertificate,
} from "../../src/trust/issue.ts";
import { loadKey, loadKeyStore } from "../../src/trust/key-store.ts";
import { opensslFolder, type OpensslFolder } from "../support/openssl.ts";
import {
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";

const examples = join(import.meta.dirname, "../../certs-example");
const passphrase = "pass phrase 1";
let openssl: OpensslFolder;
let ec: ThrowAwayChain;
let rsa: ThrowAwayChain;

beforeAll(async () => {
  openssl = opensslFolder();
  ec = await throwAwayChain("curve ministère");
  rsa = await throwAwayChain("rsa ministère", "rsa3072");
});
afterAll(() => openssl.remove());

function pkcs8({ privateKey }: IssuedCertificate): string {
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

/** A PKCS#12 file with the signing key, its certificate, the intermediate and the anchor, made by openssl. */
function exported(
  chain: ThrowAwayChain,
  ...options: readonly string[]
): Buffer {
  const key = openssl.write("key.pem", pkcs8(chain.signing));
  const own = openssl.write(
    "own.pem",
    certificatesToPem([chain.signing.certificate]),
  );
  const above = openssl.write(
    "above.pem",
    certificatesToPem([
      chain.anchor.certificate,
      chain.intermediate.certificate,
    ]),
  );
  return openssl.run(
    ...["pkcs12", "-export", "-inkey", key, "-in", own, "-certfile", above],
    ...["-passout", `pass:${passphrase}`, ...options],
  );
}

function assertSigning(
  loaded: ReturnType<typeof loadKey>,
  chain: ThrowAwayChain,
): void {
  assert.ok(
    createPublicKey(loaded.privateKey).equals(
      createPublicKey(chain.signing.privateKey),
    ),
  );
  assert.deepEqual(loaded.certificate, chain.signing.certificate);
  assert.deepEqual(loaded.chain, [
    chain.intermediate.certificate,
    chain.anchor.certificate,
  ]);
}

describe("a PKCS#12 key store", () => {
  it("of openssl, with PBES2 and AES, opens for elliptic curves and RSA, byte for byte", () => {
    for (const chain of [ec, rsa])
      assertSigning(loadKey({ pkcs12: exported(chain), passphrase }), chain);
  });

  it("opens with the older ciphers, too", () => {
    const pkcs12 = exported(
      ec,
      ...["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES"],
      ...["-macalg", "sha1"],
    );
    assertSigning(loadKey({ pkcs12, passphrase }), ec);
  });

  it("stays shut for another passphrase, or none", () => {
    const pkcs12 = exported(ec);
    const locked = { code: "KEY_STORE_LOCKED" };
    assert.throws(() => loadKey({ pkcs12, passphrase: "another" }), locked);
    assert.throws(() => loadKey({ pkcs12 }), locked);
  });

  it("says that its passphrase must be ASCII", () => {
    const pkcs12 = exported(ec, "-passout", "pass:Straße");
    assert.throws(
      () => loadKey({ pkcs12, passphrase: "Straße" }),
      (error: Error & { code?: string }) =>
        error.code === "KEY_STORE_UNREADABLE" &&
        error.message.includes("ASCII"),
    );
  });

  it("stays shut when a bit of it was altered", () => {
    const pkcs12 = exported(ec);
    pkcs12[200] = (pkcs12[200] ?? 0) ^ 1;
    assert.throws(
      () => loadKey({ pkcs12, passphrase }),
      (error: Error) =>
        /^KEY_STORE_(LOCKED|UNREADABLE)$/.test(
          (error as { code?: string }).code ?? "",
        ),
    );
  });

  it("is refused without a MAC, without a key, and when it is something else", () => {
    const unreadable = { code: "KEY_STORE_UNREADABLE" };
    const bad = [
      exported(ec, "-nomac"),
      openssl.run(
        ...["pkcs12", "-export", "-nokeys", "-in", openssl.path("own.pem")],
        ...["-passout", `pass:${passphrase}`],
      ),
      Buffer.from("something else"),
      Buffer.of(),
    ];
    for (const pkcs12 of bad)
      assert.throws(() => loadKey({ pkcs12, passphrase }), unreadable);
  });
});

describe("a key in PEM", () => {
  function certificates(chain: ThrowAwayChain): string {
    return certificatesToPem([
      chain.anchor.certificate,
      chain.signing.certificate,
      chain.intermediate.certificate,
    ]);
  }

  it("is loaded with its own certificate and those above it, in any order", () => {
    for (const chain of [ec, rsa]) {
      const source = {
        key: pkcs8(chain.signing),
        certificate: certificates(chain),
      };
      assertSigning(loadKey(source), chain);
    }
  });

  it("is loaded when it is encrypted, and stays shut for another passphrase", () => {
    const certificate = certificates(ec);
    const key = ec.signing.privateKey
      .export({
        type: "pkcs8",
        format: "pem",
        cipher: "aes-256-cbc",
        passphrase,
      })
      .toString();
    assertSigning(loadKey({ key, certificate, passphrase }), ec);
    const locked = { code: "KEY_STORE_LOCKED" };
    assert.throws(() => loadKey({ key, certificate }), locked);
    assert.throws(
      () => loadKey({ key, certificate, passphrase: "no" }),
      locked,
    );
  });

  it("is refused with the certificates of other keys, or as other text", () => {
    const mine = { key: pkcs8(ec.signing), certificate: certificates(rsa) };
    assert.throws(() => loadKey(mine), { code: "KEY_MISMATCH" });
    const noKey = { key: "none", certificate: certificates(ec) };
    assert.throws(() => loadKey(noKey), { code: "KEY_STORE_UNREADABLE" });
  });
});

describe("the keys of a gateway", () => {
  it("are read from the files of the examples", () => {
    const file = (name: string): string => join(examples, "xa-moj", name);
    const { signing, decryption } = loadKeyStore({
      signing: {
        pkcs12: file("signing.p12"),
        passphraseFile: file("signing.p12.passphrase"),
      },
      decryption: [
        {
          key: file("encryption.key.pem"),
          certificate: file("encryption.pem"),
        },
      ],
    });
    const pem = readFileSync(file("signing.pem"), "latin1");
    assert.equal(certificatesToPem([signing.certificate]), pem);
    assert.equal(signing.chain.length, 1);
    const [key] = decryption;
    assert.ok(key);
    assert.ok(
      createPublicKey(key.privateKey).equals(
        parseCertificate(key.certificate).publicKey,
      ),
    );
  });

  it("name the file that cannot be read", () => {
    const path = openssl.path("absent.p12");
    assert.throws(
      () => loadKeyStore({ signing: { pkcs12: path }, decryption: [] }),
      (error: Error & { code?: string }) =>
        error.code === "KEY_STORE_UNREADABLE" && error.message.includes(path),
    );
  });
});
