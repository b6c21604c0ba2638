/**
 * Makes the specimens that are not there yet, and the keys they need. Run from the project's folder:
 * `node test/vectors/generate.ts`. What is committed is the truth, since signatures and encryption are random: a specimen
 * is made again only after its file was deleted.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeDirectory } from "../../src/trust/directory.ts";
import { issueCrl } from "../../src/trust/issue.ts";
import { makeMissingKeys, vectorKey } from "./keys.ts";
import { writeMissing } from "./specimen.ts";

makeMissingKeys();
// Keys are read when a table of defects is loaded: those are imported once the keys are there.
const { sent } = await import("./documents.ts");
const { recipes } = await import("./recipes.ts");
const { vectorDirectory } = await import("./world.ts");

writeFileSync(
  join(import.meta.dirname, "directory.json"),
  writeDirectory(vectorDirectory()),
);
writeFileSync(
  join(import.meta.dirname, "sent.json"),
  `${JSON.stringify(sent, undefined, 2)}\n`,
);
const crlFile = join(import.meta.dirname, "crl.pem");
if (!existsSync(crlFile)) {
  const list = await issueCrl({
    issuer: vectorKey("anchor"),
    number: 1,
    thisUpdate: new Date("2026-05-31T00:00:00Z"),
    nextUpdate: new Date("2026-07-01T00:00:00Z"),
    revoked: [
      {
        certificate: vectorKey("sign-p384").certificate,
        at: new Date("2026-05-01T00:00:00Z"),
        reason: "keyCompromise",
      },
    ],
  });
  writeFileSync(crlFile, crlToPem(list));
}
const written = await writeMissing(recipes);
console.log(`${written} of ${recipes.length} specimens written`);

function crlToPem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  const label = "X509 CRL";
  return [
    `-----BEGIN ${label}-----`,
    ...lines,
    `-----END ${label}-----`,
    "",
  ].join("\n");
}
