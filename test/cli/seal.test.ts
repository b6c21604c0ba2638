import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, it } from "vitest";
import { containerLimits } from "../../src/seal/container.ts";
import { readZip } from "../../src/seal/zip.ts";
import { writeZip } from "../../src/seal/zip-writer.ts";
import {
  attachmentsOfD1,
  codeOf,
  comity,
  commandFolder,
  example,
  exampleKey,
} from "../support/command.ts";
import { itNeeding } from "../support/needing.ts";
import { toolMissing } from "../support/required-tool.ts";

const folder = commandFolder();
afterAll(folder.remove);

const container = folder.path("request.asice");
const envelope = folder.path("request.p7m");
const signer = [
  ...["--key", exampleKey("xa-moj/signing.key.pem")],
  ...["--certificate", exampleKey("xa-moj/signing.pem")],
];
const recipient = [
  ...["--key", exampleKey("xb-moj/encryption.key.pem")],
  ...["--certificate", exampleKey("xb-moj/encryption.pem")],
];
const trust = ["--trust", exampleKey("xa-moj/anchor.pem")];

beforeAll(async () => {
  const sealed = await comity(
    ...["seal", example("D1-request.xml"), ...signer],
    ...["--attach", ...attachmentsOfD1, "--out", container],
  );
  assert.equal(sealed.status, 0, sealed.stderr);
});

describe("comity verify", () => {
  it("reports who signed what, when, and every check", async () => {
    const { status, stdout, stderr } = await comity(
      "verify",
      container,
      ...trust,
    );
    assert.deepEqual({ status, stderr }, { status: 0, stderr: "" });
    for (const line of [
      /^Result +VALID/m,
      /^ {2}Name in the certificate +CN=gateway signing, O=Ministry of Justice/m,
      /^Judged at +\d{4}-\d\d-\d\dT/m,
      /^ {2}Signed at +\d{4}-\d\d-\d\dT.* \(claimed by the signer, not proven\)$/m,
      /^ {2}Kind +REQUEST$/m,
      /^ {2}From +xa-moj/m,
      /^ {2}attachments\/D1-summons\.pdf +application\/pdf +\d+ bytes +SHA-256 [0-9a-f]{64}$/m,
      /^ {2}passed +certificate path/m,
    ])
      assert.match(stdout, line);
    assert.doesNotMatch(stdout, /^ {2}(?:failed|not checked)/m);
  });

  it("says the same in JSON", async () => {
    const { stdout } = await comity("verify", container, ...trust, "--json");
    const answer = JSON.parse(stdout) as {
      readonly valid: boolean;
      readonly checks: readonly { readonly outcome: string }[];
      readonly files: readonly object[];
      readonly header: { readonly kind: string };
    };
    assert.equal(answer.valid, true);
    assert.ok(answer.checks.every(({ outcome }) => outcome === "passed"));
    assert.equal(answer.files.length, 1 + attachmentsOfD1.length);
    assert.equal(answer.header.kind, "REQUEST");
  });

  it("refuses the container with one byte changed in any of its files", async () => {
    const names = readZip(readFileSync(container), containerLimits).map(
      ({ name }) => name,
    );
    assert.equal(names.length, 4 + attachmentsOfD1.length);
    for (const name of names) {
      const altered = folder.path(`altered-${names.indexOf(name)}.asice`);
      writeFileSync(altered, withOneByteChanged(name));
      const ended = await comity("verify", altered, ...trust, "--json");
      assert.equal(ended.status, 1, name);
      assert.equal(
        (JSON.parse(ended.stdout) as { valid: boolean }).valid,
        false,
        name,
      );
      assert.notEqual(codeOf(ended), "", name);
    }
  });

  it("believes nobody but the anchors it is given", async () => {
    const ended = await comity(
      "verify",
      container,
      "--trust",
      exampleKey("xb-moj/anchor.pem"),
    );
    assert.equal(ended.status, 1);
    assert.equal(codeOf(ended), "CERTIFICATE_UNTRUSTED");
    assert.match(ended.stdout, /^Result +NOT VALID/m);
    assert.match(ended.stdout, /NOT PROVEN/);
  });

  it("judges at the time it is told, and says what held at the signer's", async () => {
    const at = (time: string, ...more: readonly string[]) =>
      comity("verify", container, ...trust, "--at", time, ...more);
    const late = await at("2100-01-01T00:00:00Z");
    assert.equal(late.status, 1);
    assert.equal(codeOf(late), "CERTIFICATE_EXPIRED");
    assert.match(late.stdout, /^Judged at +2100-01-01T00:00:00.000Z$/m);
    assert.match(late.stdout, /^If it was signed when .* \(NOT PROVEN\)$/m);
    assert.match(late.stdout, /^ {2}failed +certificate path/m);
    assert.match(late.stdout, /^ {2}passed +certificate path/m);
    const { stdout } = await at("2100-01-01T00:00:00Z", "--json");
    const answer = JSON.parse(stdout) as {
      readonly judgedAt: string;
      readonly checksAsClaimed: readonly { readonly outcome: string }[];
    };
    assert.equal(answer.judgedAt, "2100-01-01T00:00:00.000Z");
    assert.ok(
      answer.checksAsClaimed.every(({ outcome }) => outcome === "passed"),
    );
  });

  it("does not believe that a container was there before it was signed", async () => {
    const ended = await comity(
      ...["verify", container, ...trust, "--at", "2024-01-01T00:00:00Z"],
    );
    assert.equal(ended.status, 1);
    assert.equal(codeOf(ended), "SIGNATURE_POSTDATED");
  });

  it("reports on whatever it is given, and needs an anchor to begin with", async () => {
    const text = folder.path("text.txt");
    writeFileSync(text, "no container");
    const ended = await comity("verify", text, ...trust);
    assert.equal(ended.status, 1);
    assert.equal(codeOf(ended), "ZIP_MALFORMED");
    const anchorless = await comity("verify", container, "--trust", text);
    assert.equal(codeOf(anchorless), "CERTIFICATE_MALFORMED");
  });

  it("does not take a list of other attachments for the document's own", async () => {
    const fewer = folder.path("fewer.asice");
    const sealed = await comity(
      ...["seal", example("D1-request.xml"), ...signer, "--out", fewer],
    );
    assert.equal(sealed.status, 0, sealed.stderr);
    const ended = await comity("verify", fewer, ...trust);
    assert.equal(ended.status, 1);
    assert.equal(codeOf(ended), "RULES_BROKEN");
  });
});

describe("comity seal and open", () => {
  beforeAll(async () => {
    const sealed = await comity(
      ...["seal", example("D1-request.xml")],
      ...["--key", exampleKey("xa-moj/signing.p12")],
      ...["--passphrase-file", exampleKey("xa-moj/signing.p12.passphrase")],
      ...["--attach", ...attachmentsOfD1],
      ...["--to", exampleKey("xb-moj/encryption.pem"), "--out", envelope],
    );
    assert.equal(sealed.status, 0, sealed.stderr);
  });

  it("encrypts for the recipient, who finds every file again", async () => {
    const out = folder.path("opened");
    const opened = await comity("open", envelope, ...recipient, "--out", out);
    assert.equal(opened.status, 0, opened.stderr);
    assert.deepEqual(
      readFileSync(folder.path("opened", "message.xml")),
      readFileSync(example("D1-request.xml")),
    );
    assert.deepEqual(
      readFileSync(folder.path("opened", "attachments", "D1-summons.pdf")),
      readFileSync(example("attachments/D1-summons.pdf")),
    );
    const inside = folder.path("opened", "container.asice");
    assert.equal((await comity("verify", inside, ...trust)).status, 0);
  });

  it("opens nothing with another key, and without one only what is not encrypted", async () => {
    const stranger = await comity(
      ...["open", envelope, "--out", folder.path("stranger")],
      ...["--key", exampleKey("xa-moj/encryption.key.pem")],
      ...["--certificate", exampleKey("xa-moj/encryption.pem")],
    );
    assert.equal(stranger.status, 1);
    assert.equal(codeOf(stranger), "ENVELOPE_NOT_FOR_US");
    const keyless = await comity(
      "open",
      envelope,
      "--out",
      folder.path("keyless"),
    );
    assert.equal(codeOf(keyless), "USAGE");
    const plain = await comity(
      "open",
      container,
      "--out",
      folder.path("plain"),
    );
    assert.equal(plain.status, 0, plain.stderr);
  });

  it("signs with no key but the certificate's own", async () => {
    const ended = await comity(
      ...["seal", example("D1-request.xml"), "--out", folder.path("x.asice")],
      ...["--key", exampleKey("xa-moj/signing.key.pem")],
      ...["--certificate", exampleKey("xb-moj/signing.pem")],
    );
    assert.equal(ended.status, 2);
    assert.equal(codeOf(ended), "KEY_MISMATCH");
  });

  itNeeding(
    {
      missing: toolMissing("openssl"),
      proves: "that OpenSSL opens an envelope of comity seal",
    },
    "makes an envelope that openssl opens",
    async () => {
      const out = folder.path("for-openssl");
      const opened = await comity("open", envelope, ...recipient, "--out", out);
      assert.equal(opened.status, 0, opened.stderr);
      const decrypted = execFileSync("openssl", [
        ...["cms", "-decrypt", "-binary", "-inform", "DER", "-in", envelope],
        ...["-inkey", exampleKey("xb-moj/encryption.key.pem")],
        ...["-recip", exampleKey("xb-moj/encryption.pem")],
      ]);
      const inside = folder.path("for-openssl", "container.asice");
      assert.deepEqual(decrypted, readFileSync(inside));
    },
  );
});

/** The container with the last byte of one file changed; every checksum of the zip itself is right again. */
function withOneByteChanged(name: string): Uint8Array {
  const entries = readZip(readFileSync(container), containerLimits);
  return writeZip(
    entries.map((entry) => {
      const bytes = Uint8Array.from(entry.bytes);
      const last = bytes.length - 1;
      if (entry.name === name) bytes[last] = (bytes[last] ?? 0) ^ 1;
      return { name: entry.name, bytes, method: "stored" };
    }),
    containerLimits,
  );
}
