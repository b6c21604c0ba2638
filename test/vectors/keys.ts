import {
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
} from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { certificatesFromPem } from "../../src/trust/certificate.ts";
import { certificatesToPem } from "../../src/trust/issue.ts";
import {
  forgeCertificate,
  keyUsages,
  type CertificateForgery,
  type ForgedCertificate,
} from "../support/forged-certificate.ts";

/** The time every specimen is judged at. */
export const judgedAt = new Date("2026-06-01T12:00:00Z");
const notBefore = new Date("2026-01-01T00:00:00Z");
const notAfter = new Date("2046-01-01T00:00:00Z");

const generators = {
  p256: () => generateKeyPairSync("ec", { namedCurve: "P-256" }),
  p384: () => generateKeyPairSync("ec", { namedCurve: "P-384" }),
  p521: () => generateKeyPairSync("ec", { namedCurve: "P-521" }),
  brainpool256: () =>
    generateKeyPairSync("ec", { namedCurve: "brainpoolP256r1" }),
  brainpool384: () =>
    generateKeyPairSync("ec", { namedCurve: "brainpoolP384r1" }),
  ed25519: () => generateKeyPairSync("ed25519"),
  rsa2048: () => generateKeyPairSync("rsa", { modulusLength: 2048 }),
  rsa3072: () => generateKeyPairSync("rsa", { modulusLength: 3072 }),
} satisfies Record<string, () => { privateKey: KeyObject }>;

type KeyRow = Pick<CertificateForgery, "keyUsage" | "extensions"> & {
  readonly kind: keyof typeof generators;
  readonly issuer?: "anchor" | "other-anchor";
  readonly notBefore?: Date;
  readonly notAfter?: Date;
};

const { signing, keyAgreement, keyEncipherment, authority } = keyUsages;

/** Every key of the vectors, one row each. The number of a row is its certificate's serial number: append only. */
const rows = {
  anchor: { kind: "p256", keyUsage: authority },
  "other-anchor": { kind: "p256", keyUsage: authority },
  "sign-p256": { kind: "p256", keyUsage: signing, issuer: "anchor" },
  "sign-p384": { kind: "p384", keyUsage: signing, issuer: "anchor" },
  "sign-brainpool256": {
    kind: "brainpool256",
    keyUsage: signing,
    issuer: "anchor",
  },
  "sign-brainpool384": {
    kind: "brainpool384",
    keyUsage: signing,
    issuer: "anchor",
  },
  "sign-rsa3072": { kind: "rsa3072", keyUsage: signing, issuer: "anchor" },
  "sign-superseded": { kind: "p256", keyUsage: signing, issuer: "anchor" },
  "sign-compromised": { kind: "p256", keyUsage: signing, issuer: "anchor" },
  "sign-revoked": { kind: "p256", keyUsage: signing, issuer: "anchor" },
  "sign-unlisted": { kind: "p256", keyUsage: signing, issuer: "anchor" },
  "sign-expired": {
    kind: "p256",
    keyUsage: signing,
    issuer: "anchor",
    notAfter: new Date("2026-03-01T00:00:00Z"),
  },
  "sign-future": {
    kind: "p256",
    keyUsage: signing,
    issuer: "anchor",
    notBefore: new Date("2026-09-01T00:00:00Z"),
  },
  "sign-other-anchor": {
    kind: "p256",
    keyUsage: signing,
    issuer: "other-anchor",
  },
  "sign-for-encryption": {
    kind: "p256",
    keyUsage: keyAgreement,
    issuer: "anchor",
  },
  "sign-critical-extension": {
    kind: "p256",
    keyUsage: signing,
    issuer: "anchor",
    extensions: [
      {
        oid: "1.3.6.1.4.1.55555.1",
        critical: true,
        value: Buffer.from("0500", "hex"),
      },
    ],
  },
  "sign-self": { kind: "p256", keyUsage: signing },
  "sign-rsa2048": { kind: "rsa2048", keyUsage: signing, issuer: "anchor" },
  "sign-p521": { kind: "p521", keyUsage: signing, issuer: "anchor" },
  "sign-ed25519": { kind: "ed25519", keyUsage: signing, issuer: "anchor" },
  "encrypt-p256": { kind: "p256", keyUsage: keyAgreement, issuer: "anchor" },
  "encrypt-p384": { kind: "p384", keyUsage: keyAgreement, issuer: "anchor" },
  "encrypt-brainpool256": {
    kind: "brainpool256",
    keyUsage: keyAgreement,
    issuer: "anchor",
  },
  "encrypt-rsa3072": {
    kind: "rsa3072",
    keyUsage: keyEncipherment,
    issuer: "anchor",
  },
  "encrypt-other": {
    kind: "p256",
    keyUsage: keyAgreement,
    issuer: "other-anchor",
  },
  "sign-xb": { kind: "p256", keyUsage: signing, issuer: "other-anchor" },
  "directory-signer": { kind: "p256", keyUsage: signing, issuer: "anchor" },
  "sign-xd": { kind: "p256", keyUsage: signing, issuer: "other-anchor" },
} as const satisfies Record<string, KeyRow>;

export type VectorKeyName = keyof typeof rows;
export const vectorKeyNames = Object.keys(rows) as VectorKeyName[];

const folder = join(import.meta.dirname, "keys");
const label =
  "THROW-AWAY KEY of Comity's test vectors, known to everybody: never use it for anything real.\n";

const read = new Map<VectorKeyName, ForgedCertificate>();

/** A key and its certificate out of `keys/`. */
export function vectorKey(name: VectorKeyName): ForgedCertificate {
  const known = read.get(name) ?? readKey(name);
  read.set(name, known);
  return known;
}

function readKey(name: VectorKeyName): ForgedCertificate {
  const [certificate] = certificatesFromPem(
    readFileSync(certificateFile(name), "utf8"),
  );
  if (certificate === undefined) throw new Error(`no certificate ${name}`);
  const privateKey = createPrivateKey(readFileSync(keyFile(name)));
  return { certificate, privateKey };
}

/** Makes the keys that are not there yet; those that are stay, since specimens were made with them. */
export function makeMissingKeys(): void {
  mkdirSync(folder, { recursive: true });
  for (const [index, name] of vectorKeyNames.entries())
    if (!existsSync(keyFile(name))) makeKey(name, index + 1);
}

function makeKey(name: VectorKeyName, serial: number): void {
  const row: KeyRow = rows[name];
  const { kind, issuer, ...rest } = row;
  const made = forgeCertificate({
    notBefore,
    notAfter,
    ...rest,
    commonName: name,
    serial,
    privateKey: generators[kind]().privateKey,
    ...(issuer && { issuer: { ...vectorKey(issuer), commonName: issuer } }),
  });
  writeFileSync(certificateFile(name), certificatesToPem([made.certificate]));
  const pem = made.privateKey.export({ type: "pkcs8", format: "pem" });
  writeFileSync(keyFile(name), label + pem.toString());
}

function certificateFile(name: VectorKeyName): string {
  return join(folder, `${name}.pem`);
}

function keyFile(name: VectorKeyName): string {
  return join(folder, `${name}.key.pem`);
}
