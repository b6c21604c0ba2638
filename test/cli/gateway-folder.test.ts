import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, it } from "vitest";
import {
  codeOf,
  comity,
  comityWith,
  commandFolder,
  startComity,
} from "../support/command.ts";
import { eventually } from "../support/eventually.ts";
import { itNeeding } from "../support/needing.ts";
import { toolMissing } from "../support/required-tool.ts";

type Made = {
  readonly config: string;
  readonly tokens: readonly { readonly id: string; readonly token: string }[];
};

const folder = commandFolder();
afterAll(folder.remove);

let made: Made;
beforeAll(async () => {
  const ended = await comity(
    ...["init", folder.path("trial"), "--authority", "xc-moj", "--json"],
  );
  assert.equal(ended.status, 0, ended.stderr);
  made = JSON.parse(ended.stdout) as Made;
});

describe("comity init", () => {
  it("keeps the digests of its tokens only, and its keys to their owner", () => {
    const config = readFileSync(made.config, "utf8");
    for (const { token } of made.tokens) {
      assert.ok(!config.includes(token));
      const digest = createHash("sha256").update(token).digest("hex");
      assert.ok(config.includes(digest));
    }
    for (const name of ["signing", "encryption"]) {
      const key = folder.path("trial", "keys", `${name}.key.pem`);
      assert.equal(statSync(key).mode & 0o077, 0);
      assert.match(readFileSync(key, "utf8"), /^THROW-AWAY KEY/);
    }
  });

  it("does not touch a folder that has a gateway already", async () => {
    const before = readFileSync(made.config, "utf8");
    const again = await comity(
      "init",
      folder.path("trial"),
      "--authority",
      "xc-moj",
    );
    assert.equal(again.status, 1);
    assert.equal(codeOf(again), "FILE_EXISTS");
    assert.equal(readFileSync(made.config, "utf8"), before);
  });

  itNeeding(
    {
      missing: toolMissing("openssl"),
      proves: "that OpenSSL reads certification requests",
    },
    "makes certification requests that openssl reads",
    async () => {
      const ended = await comity(
        ...["init", folder.path("real"), "--authority", "xc-moj", "--csr"],
        ...[
          "--name",
          "Ministère de la Justice",
          "--broker",
          "amqps://broker.example/",
        ],
      );
      assert.equal(ended.status, 0, ended.stderr);
      for (const [role, usage] of [
        ["signing", "Digital Signature, Non Repudiation"],
        ["encryption", "Key Agreement"],
      ] as const) {
        const request = folder.path("real", "keys", `${role}.csr.pem`);
        const text = execFileSync(
          "openssl",
          [
            "req",
            "-verify",
            "-noout",
            "-text",
            "-nameopt",
            "utf8",
            "-in",
            request,
          ],
          { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
        );
        assert.match(
          text,
          new RegExp(
            `C ?= ?XC, ?O ?= ?Ministère de la Justice, ?CN ?= ?xc-moj gateway ${role}`,
          ),
        );
        assert.ok(text.includes(usage), text);
        const key = execFileSync("openssl", [
          "pkey",
          "-pubout",
          "-in",
          folder.path("real", "keys", `${role}.key.pem`),
        ]);
        const requested = execFileSync("openssl", [
          "req",
          "-pubkey",
          "-noout",
          "-in",
          request,
        ]);
        assert.deepEqual(requested, key);
      }
    },
  );
});

describe("comity doctor", () => {
  it("finds nothing wrong with a fresh folder", async () => {
    const { status, stdout } = await comity("doctor", "--config", made.config);
    assert.equal(status, 0, stdout);
    assert.doesNotMatch(stdout, /^failed/m);
    for (const name of [
      "directory",
      "clock",
      "key files",
      "workers",
      "store",
      "blobs",
      "disk",
      "api",
      "broker",
    ])
      assert.match(stdout, new RegExp(`^ok +${name} `, "m"));
  });

  it("names each part that does not work, and what of it", async () => {
    const ended = await comity(
      "init",
      folder.path("broken"),
      "--authority",
      "xc-moj",
    );
    assert.equal(ended.status, 0, ended.stderr);
    rmSync(folder.path("broken", "directory.json.p7s"));
    writeFileSync(
      folder.path("broken", "keys", "encryption.pem"),
      readFileSync(folder.path("trial", "keys", "encryption.pem")),
    );
    const config = folder.path("broken", "comity.json");
    const broker = { kind: "amqp", urls: ["amqp://127.0.0.1:1/"] };
    const revocation = { crls: [], mode: "require" };
    writeFileSync(
      config,
      JSON.stringify({ ...readConfig(config), broker, revocation }),
    );
    const { status, stdout, stderr } = await comity(
      "doctor",
      "--config",
      config,
      "--json",
    );
    assert.equal(status, 3);
    assert.match(stderr, /^NOT_READY /m);
    const { ready, checks } = JSON.parse(stdout) as {
      readonly ready: boolean;
      readonly checks: readonly { name: string; ok: boolean; detail: string }[];
    };
    assert.equal(ready, false);
    const failed = checks
      .filter(({ ok }) => !ok)
      .map(({ name, detail }) => [name, detail.split(" ")[0]]);
    assert.deepEqual(failed, [
      ["directory", "DIRECTORY_UNSIGNED"],
      ["revocation lists", "REVOCATION_UNKNOWN"],
      ["key files", "KEY_MISMATCH"],
      ["workers", "DIRECTORY_UNSIGNED"],
      ["broker", "BROKER_UNAVAILABLE"],
    ]);
  });

  it("refuses a configuration that it does not understand", async () => {
    const config = folder.path("typo.json");
    writeFileSync(
      config,
      JSON.stringify({ ...readConfig(made.config), colour: "red" }),
    );
    const ended = await comity("doctor", "--config", config);
    assert.equal(ended.status, 2);
    assert.equal(codeOf(ended), "CONFIG_INVALID");
  });
});

describe("comity serve", () => {
  it("runs a gateway until it is told to stop", async () => {
    const config = readConfig(made.config);
    writeFileSync(
      made.config,
      JSON.stringify({
        ...config,
        api: { ...(config.api as object), port: 0 },
      }),
    );
    const running = startComity(["serve", "--config", made.config]);
    const address = () =>
      /listens on (http:\S+)/.exec(running.complained())?.[1];
    await eventually("the gateway listens", () => address() !== undefined);
    const inbox = await comityWith(
      {
        COMITY_URL: address() ?? "",
        COMITY_TOKEN: made.tokens[0]?.token ?? "",
      },
      "inbox",
    );
    assert.deepEqual(
      { status: inbox.status, stdout: inbox.stdout },
      { status: 0, stdout: "" },
    );
    running.child.kill("SIGTERM");
    assert.equal((await running.ended).status, 0);
  });
});

function readConfig(file: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(file, "utf8")) as Readonly<
    Record<string, unknown>
  >;
}
