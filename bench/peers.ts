import { createPublicKey } from "node:crypto";
import {
  CompactEncrypt,
  CompactSign,
  compactDecrypt,
  compactVerify,
} from "jose";
import * as openpgp from "openpgp";
import { parseCertificate } from "../src/trust/certificate.ts";
import type { Cast } from "./cast.ts";
import type { Operation } from "./measure.ts";

/**
 * The same payload signed and encrypted, and back, by two libraries of the same runtime. They do less: no validation, no
 * manifest, no certificate path, no archive. JOSE: ES256 inside ECDH-ES+A256KW and A256GCM. OpenPGP: P-256, AES-256.
 */
export async function makePeers(
  cast: Cast,
  payload: Uint8Array,
): Promise<readonly Operation[]> {
  return [jose(cast, payload), await openPgp(payload)];
}

function jose({ sender, recipient }: Cast, payload: Uint8Array): Operation {
  const { publicKey } = parseCertificate(sender.signing.certificate);
  const [decryption] = recipient.decryption;
  if (decryption === undefined) throw new Error("no key to decrypt with");
  const encryptionKey = createPublicKey(decryption.privateKey);
  return {
    name: "jose",
    async run() {
      const signed = await new CompactSign(payload)
        .setProtectedHeader({ alg: "ES256" })
        .sign(sender.signing.privateKey);
      const sealed = await new CompactEncrypt(Buffer.from(signed))
        .setProtectedHeader({ alg: "ECDH-ES+A256KW", enc: "A256GCM" })
        .encrypt(encryptionKey);
      const opened = await compactDecrypt(sealed, decryption.privateKey);
      const found = await compactVerify(opened.plaintext, publicKey);
      assertSame(found.payload, payload);
    },
  };
}

async function openPgp(payload: Uint8Array): Promise<Operation> {
  const generate = async (name: string) =>
    openpgp.generateKey({
      type: "ecc",
      curve: "nistP256",
      userIDs: [{ name }],
      format: "object",
    });
  const from = await generate("sender");
  const to = await generate("recipient");
  return {
    name: "openpgp",
    async run() {
      const sealed = (await openpgp.encrypt({
        message: await openpgp.createMessage({ binary: payload }),
        encryptionKeys: to.publicKey,
        signingKeys: from.privateKey,
        format: "binary",
      })) as Uint8Array;
      const opened = await openpgp.decrypt({
        message: await openpgp.readMessage({ binaryMessage: sealed }),
        decryptionKeys: to.privateKey,
        verificationKeys: from.publicKey,
        format: "binary",
      });
      await opened.signatures[0]?.verified;
      assertSame(opened.data as Uint8Array, payload);
    },
  };
}

function assertSame(found: Uint8Array, payload: Uint8Array): void {
  if (found.length !== payload.length)
    throw new Error(`expected ${payload.length} bytes, found ${found.length}`);
}
