import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, it } from "vitest";
import {
  readContainer,
  sealContainer,
  type SealedContainer,
} from "../../src/seal/container.ts";
import { verifyContainer } from "../../src/seal/verify.ts";
import { writeIssued } from "../support/key-pem.ts";
import { arrivalOf, directoryOf, signerOf } from "../support/one-authority.ts";
import { opensslFolder } from "../support/openssl.ts";
import { describeNeeding, itNeeding } from "../support/needing.ts";
import { toolMissing } from "../support/required-tool.ts";
import {
  midYear,
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";

const document = Buffer.from('<Message xmlns="urn:comity:mla:1"/>\n');
const text = Buffer.from("A note. ".repeat(200));
const picture = Buffer.from("89504e470d0a1a0a", "hex");
const dayMs = 24 * 60 * 60 * 1000;
const atMidYear = `${midYear.getTime() / 1000}`;

describe("containers, zip tools and OpenSSL", () => {
  const folder = opensslFolder();
  const tool = (name: string, ...args: readonly string[]): Buffer =>
    execFileSync(name, args, { cwd: folder.path("."), stdio: "pipe" });
  let chain: ThrowAwayChain;
  let sealed: SealedContainer;
  beforeAll(async () => {
    // OpenSSL signs at the time of the clock on the wall, and cannot be told another.
    chain = await throwAwayChain("container", "p256", {
      notAfter: new Date(Date.now() + dayMs),
    });
    writeIssued(folder, "anchor", chain.anchor);
    writeIssued(folder, "intermediate", chain.intermediate);
    writeIssued(folder, "signing", chain.signing);
    sealed = await sealContainer({
      document,
      syntax: "xml",
      attachments: [
        { filename: "note.txt", mediaType: "text/plain", bytes: text },
        { filename: "picture.png", mediaType: "image/png", bytes: picture },
      ],
      signer: signerOf(chain),
      signingTime: midYear,
    });
    folder.write("ours.asice", sealed.bytes);
  });
  afterAll(() => folder.remove());

  const unzip = {
    missing: toolMissing("unzip"),
    proves: "that unzip reads a container",
  };
  describeNeeding(unzip, "ours", () => {
    const extract = (name: string): Buffer =>
      tool("unzip", "-p", "ours.asice", name);

    it("is sound to unzip", () => {
      assert.match(tool("unzip", "-t", "ours.asice").toString(), /No errors/);
    });

    it("holds every file byte for byte", () => {
      assert.ok(extract("message.xml").equals(document));
      assert.ok(extract("attachments/note.txt").equals(text));
      assert.ok(extract("attachments/picture.png").equals(picture));
    });

    it("stores what is compressed already, and deflates the rest", () => {
      const listing = tool("unzip", "-v", "ours.asice").toString();
      assert.match(listing, /Defl:\S+ .*attachments\/note\.txt/);
      assert.match(listing, /Stored .*attachments\/picture\.png/);
    });

    const openssl = {
      missing: toolMissing("openssl"),
      proves: "that unzip and OpenSSL verify a container",
    };
    itNeeding(openssl, "is verified without our software", () => {
      folder.write("manifest", extract("META-INF/ASiCManifest001.xml"));
      folder.write("signature", extract("META-INF/signature001.p7s"));
      folder.run(
        ...["cms", "-verify", "-cades", "-binary", "-inform", "DER"],
        ...["-in", "signature", "-content", "manifest", "-out", "content"],
        ...["-CAfile", "anchor.pem", "-attime", atMidYear],
      );
      const digests = ["message.xml", "attachments/note.txt"].map((name) => {
        folder.write("file", extract(name));
        return folder
          .run("dgst", "-sha256", "-binary", "file")
          .toString("base64");
      });
      const manifest = readFileSync(folder.path("manifest"), "utf8");
      for (const digest of digests) assert.ok(manifest.includes(digest));
    });
  });

  const zip = {
    missing: toolMissing("zip"),
    proves: "that a container of zip and OpenSSL is read",
  };
  describeNeeding(zip, "made with zip and OpenSSL", () => {
    const options = ["-X", "-D", "-q"];
    beforeAll(() => {
      folder.write("mimetype", "application/vnd.etsi.asic-e+zip");
      folder.write("message.json", "{}\n");
      mkdirSync(folder.path("attachments"));
      mkdirSync(folder.path("META-INF"));
      folder.write("attachments/a file.txt", text);
      folder.write("META-INF/ASiCManifest001.xml", theirManifest());
      folder.run(
        ...["cms", "-sign", "-cades", "-binary", "-md", "sha256"],
        ...["-in", "META-INF/ASiCManifest001.xml", "-signer", "signing.pem"],
        ...["-inkey", "signing.key", "-certfile", "intermediate.pem"],
        ...["-outform", "DER", "-out", "META-INF/signature001.p7s"],
      );
    });

    /** Written as somebody else would: other prefixes, white space, attributes in another order. */
    const theirManifest = (): string => {
      const reference = (uri: string, path: string, type: string, more = "") =>
        `  <DataObjectReference ${more} MimeType="${type}" URI="${uri}">
    <x:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></x:DigestMethod>
    <x:DigestValue>
      ${folder.run("dgst", "-sha256", "-binary", path).toString("base64")}
    </x:DigestValue>
  </DataObjectReference>`;
      return `<ASiCManifest xmlns="http://uri.etsi.org/02918/v1.2.1#" xmlns:x="http://www.w3.org/2000/09/xmldsig#">
  <SigReference MimeType="application/pkcs7-signature" URI="META-INF/signature001.p7s"></SigReference>
${reference("attachments/a%20file.txt", "attachments/a file.txt", "text/plain")}
${reference("message.json", "message.json", "application/json", "Rootfile='true'")}
</ASiCManifest>`;
    };

    const pack = (name: string, ...extra: readonly string[]): Uint8Array => {
      // Midnight by the clock on the wall, as zip writes it.
      tool("find", ".", "-exec", "touch", "-d", "1980-01-01 00:00", "{}", "+");
      tool("zip", ...options, ...extra, "-0", name, "mimetype");
      tool(
        "zip",
        ...options,
        ...extra,
        "-r",
        name,
        "message.json",
        "attachments",
        "META-INF",
      );
      return readFileSync(folder.path(name));
    };

    it("is accepted", () => {
      const read = readContainer(pack("theirs.asice"));
      assert.equal(read.syntax, "json");
      assert.deepEqual(
        read.attachments.map(({ filename }) => filename),
        ["a file.txt"],
      );
      const now = new Date();
      const until = new Date(now.getTime() + dayMs).toISOString();
      const arrival = {
        ...arrivalOf(chain),
        directory: directoryOf(chain, { notAfter: until }),
        at: now,
      };
      assert.equal(verifyContainer(read, arrival).kind, "verified");
    });

    it("is refused with the extra fields zip writes by default", () => {
      tool("zip", "-D", "-q", "-0", "extra.asice", "mimetype");
      tool("zip", "-D", "-q", "-r", "extra.asice", "message.json", "META-INF");
      assert.throws(
        () => readContainer(readFileSync(folder.path("extra.asice"))),
        {
          code: "ZIP_MALFORMED",
        },
      );
    });

    it("is refused with times that no signature covers", () => {
      pack("times.asice");
      tool("touch", "message.json");
      tool("zip", ...options, "times.asice", "message.json");
      assert.throws(
        () => readContainer(readFileSync(folder.path("times.asice"))),
        { code: "ZIP_MALFORMED" },
      );
    });

    it("is refused when it is encrypted", () => {
      assert.throws(() => readContainer(pack("locked.asice", "-P", "secret")), {
        code: "ZIP_MALFORMED",
      });
    });

    it("is refused with data descriptors", () => {
      const streamed = execFileSync(
        "sh",
        ["-c", "zip -X -q - mimetype | cat"],
        {
          cwd: folder.path("."),
        },
      );
      assert.throws(() => readContainer(streamed), { code: "ZIP_MALFORMED" });
    });
  });
});
