import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";
import { containerLimits } from "../../src/seal/container.ts";
import { readZip } from "../../src/seal/zip.ts";
import {
  comity,
  comityWith,
  commandFolder,
  startComity,
  type Ended,
} from "../support/command.ts";
import { eventually } from "../support/eventually.ts";
import { itNeeding, unproven } from "../support/needing.ts";
import { toolMissing } from "../support/required-tool.ts";

type Answer = {
  readonly ok: boolean;
  readonly transport: string;
  readonly trust: readonly string[];
  readonly messages: readonly {
    readonly id: string;
    readonly kind: string;
    readonly from: string;
    readonly to: string;
    readonly container: string;
    readonly envelope: string;
    readonly recipientKey: string;
    readonly recipientCertificate: string;
    readonly receipts: readonly {
      readonly statements: readonly string[];
      readonly container: string;
    }[];
  }[];
};

const folder = commandFolder();
afterAll(folder.remove);
const openssl = {
  missing: toolMissing("openssl"),
  proves: "that OpenSSL accepts what the demo leaves behind",
};

describe("comity demo --once --json", () => {
  let ended: Ended;
  let answer: Answer;
  beforeAll(async () => {
    mkdirSync(folder.path("given"));
    writeFileSync(folder.path("given", "something"), "that was there before");
    ended = await comity(
      "demo",
      "--once",
      "--json",
      "--dir",
      folder.path("given"),
    );
    answer = JSON.parse(ended.stdout) as Answer;
  });

  it("carries a request and all that follows it, to the closure", () => {
    assert.equal(ended.status, 0, ended.stderr);
    assert.equal(answer.ok, true);
    assert.equal(answer.transport, "embedded");
    assert.deepEqual(
      answer.messages.map(({ kind, from, to }) => `${from} ${kind} ${to}`),
      [
        "xa-moj REQUEST xb-moj",
        "xb-moj ACKNOWLEDGEMENT xa-moj",
        "xb-moj ADDITIONAL_INFO_REQUEST xa-moj",
        "xa-moj SUPPLEMENTARY_INFORMATION xb-moj",
        "xb-moj ACCEPTANCE xa-moj",
        "xb-moj EXECUTION_REPORT xa-moj",
        "xa-moj EVIDENCE_RECEIPT xb-moj",
        "xb-moj EXECUTION_REPORT xa-moj",
        "xa-moj EVIDENCE_RECEIPT xb-moj",
        "xa-moj RETURN_OF_ITEMS xb-moj",
        "xa-moj CLOSURE xb-moj",
      ],
    );
  });

  it("has every receipt of every message, in files of their own", () => {
    for (const { receipts } of answer.messages)
      assert.deepEqual(
        receipts
          .flatMap(({ statements }) => statements.map(lastStep))
          .toSorted(),
        [
          ...["ContentConsignment", "ContentHandover"],
          ...["RelayAcceptance", "SubmissionAcceptance"],
        ],
      );
    const paths = answer.messages.flatMap(({ receipts, ...message }) => [
      ...[message.container, message.envelope],
      ...[message.recipientKey, message.recipientCertificate],
      ...receipts.map(({ container }) => container),
    ]);
    for (const path of [...answer.trust, ...paths]) {
      assert.ok(isAbsolute(path), path);
      assert.ok(readFileSync(path).length > 0, path);
    }
    assert.equal(
      new Set(paths).size,
      paths.length - 2 * (answer.messages.length - 2),
      "each side opens all that it is sent with one key",
    );
  });

  it("has receipts that comity verify believes", async () => {
    const [request] = answer.messages;
    const handover = request?.receipts.find(({ statements }) =>
      statements.some((event) => lastStep(event) === "ContentHandover"),
    );
    const { status, stdout } = await comity(
      ...["verify", handover?.container ?? "", "--trust", ...answer.trust],
    );
    assert.equal(status, 0, stdout);
    assert.match(
      stdout,
      /^ {2}\S+ {2}http:\/\/uri\.etsi\.org\/19522\/Event\/ContentHandover /m,
    );
    assert.match(
      stdout,
      new RegExp(`^ {2}Message +${request?.id ?? ""}$`, "m"),
    );
  });

  it("has containers that the demo's own directory attributes to their senders", async () => {
    const [request] = answer.messages;
    const stage = dirname(dirname(request?.container ?? ""));
    const { status, stdout } = await comity(
      ...["verify", request?.container ?? ""],
      ...["--directory", join(stage, "directory.json")],
      ...["--trust", join(stage, "directory-anchor.pem")],
    );
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^ {2}Authority in the directory +xa-moj$/m);
    assert.match(stdout, /^ {2}passed +sender +xa-moj, who signed it$/m);
  });

  itNeeding(openssl, "has nothing that openssl does not believe too", () => {
    const anchors = folder.path("anchors.pem");
    writeFileSync(
      anchors,
      answer.trust.map((file) => readFileSync(file, "utf8")).join(""),
    );
    for (const {
      container,
      envelope,
      recipientKey,
      recipientCertificate,
      receipts,
    } of answer.messages) {
      const decrypted = execFileSync("openssl", [
        ...["cms", "-decrypt", "-in", envelope, "-inform", "DER"],
        ...["-inkey", recipientKey, "-recip", recipientCertificate],
      ]);
      assert.deepEqual(decrypted, readFileSync(container));
      for (const file of [
        container,
        ...receipts.map((receipt) => receipt.container),
      ])
        verifyWithOpenssl(file, anchors);
    }
  });
});

describe("comity demo", () => {
  it("speaks at once, tells the whole story, and names commands that work", async () => {
    const running = startComity([
      "demo",
      "--once",
      "--dir",
      folder.path("told"),
    ]);
    await once(running.child.stdout ?? assert.fail(), "data");
    assert.ok(!running.printed().includes("validated"), running.printed());
    const { status, stdout, stderr } = await running.ended;
    assert.deepEqual({ status, stderr }, { status: 0, stderr: "" });
    for (const step of [
      "validated",
      "signed",
      "accepted",
      "published",
      "received",
      "receipt verified",
      "fetched",
      "confirmed",
    ])
      for (const kind of ["REQUEST", "ACKNOWLEDGEMENT", "ACCEPTANCE"])
        assert.match(
          stdout,
          new RegExp(`^ *[0-9.]+ {2}x[ab]-moj +${step} +${kind} `, "m"),
        );
    const [byOpenssl, ...ours] = stdout
      .split("\n")
      .filter((line) => /^ {2}(?:openssl|npx) /.test(line))
      .map((line) => line.trim());
    assert.equal(ours.length, 2);
    for (const line of ours) {
      const tried = await comity(...line.split(" ").slice(2));
      assert.equal(tried.status, 0, line);
    }
    assert.ok(byOpenssl !== undefined);
    if (openssl.missing === undefined)
      execFileSync("sh", ["-c", byOpenssl], { stdio: "ignore" });
    else unproven(openssl.proves, openssl.missing);
  });

  it("keeps both gateways up until it is interrupted", async () => {
    const running = startComity(["demo", "--dir", folder.path("kept")]);
    const invitation = () =>
      /COMITY_URL=(\S+) COMITY_TOKEN=(\S+)/.exec(running.printed());
    await eventually("the invitation", () => invitation() !== null);
    const [, url = "", token = ""] = invitation() ?? [];
    const inbox = await comityWith(
      { COMITY_URL: url, COMITY_TOKEN: token },
      ...["inbox", "--state", "confirmed"],
    );
    assert.equal(inbox.status, 0, inbox.stderr);
    assert.match(inbox.stdout, /ACCEPTANCE/);
    running.child.kill("SIGINT");
    assert.equal((await running.ended).status, 0);
  });
});

function lastStep(uri: string): string {
  return uri.split("/").at(-1) ?? "";
}

/** As a stranger would: unzip, and verify the signature over the manifest. */
function verifyWithOpenssl(file: string, anchors: string): void {
  const entries = readZip(readFileSync(file), containerLimits);
  const write = (suffix: string) => {
    const path = folder.path(`part${suffix}`);
    writeFileSync(
      path,
      entries.find(({ name }) => name.endsWith(suffix))?.bytes ?? "",
    );
    return path;
  };
  execFileSync(
    "openssl",
    [
      ...["cms", "-verify", "-cades", "-binary", "-inform", "DER"],
      ...["-in", write(".p7s"), "-content", write("Manifest001.xml")],
      ...["-CAfile", anchors, "-out", folder.path("verified")],
    ],
    { stdio: "ignore" },
  );
}
