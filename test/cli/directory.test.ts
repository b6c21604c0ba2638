import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, it } from "vitest";
import { codeOf, comity, commandFolder } from "../support/command.ts";

const folder = commandFolder();
afterAll(folder.remove);

const directory = folder.path("gateway", "directory.json");
const anchor = folder.path("gateway", "directory-anchor.pem");
const key = [
  ...["--key", folder.path("gateway", "keys", "signing.key.pem")],
  ...["--certificate", folder.path("gateway", "keys", "signing.pem")],
];

beforeAll(async () => {
  const made = await comity(
    "init",
    folder.path("gateway"),
    "--authority",
    "xc-moj",
  );
  assert.equal(made.status, 0, made.stderr);
});

describe("comity directory", () => {
  it("shows who is listed, with which certificates", async () => {
    const { status, stdout } = await comity("directory", "show", directory);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^version 1, from .+; its signature was not checked$/m,
    );
    assert.match(stdout, /^xc-moj {2}xc-moj \(XC\)$/m);
    assert.match(stdout, /^ {2}signing +[0-9a-f]{64} current, /m);
    const json = await comity("directory", "show", directory, "--json");
    const { authorities } = JSON.parse(json.stdout) as {
      authorities: readonly { id: string }[];
    };
    assert.deepEqual(
      authorities.map(({ id }) => id),
      ["xc-moj"],
    );
    const nobody = await comity(
      "directory",
      "show",
      directory,
      "--authority",
      "xd-moj",
    );
    assert.equal(nobody.status, 1);
    assert.equal(codeOf(nobody), "RECIPIENT_UNKNOWN");
  });

  it("checks signature, form and date", async () => {
    const good = await comity(
      "directory",
      "check",
      directory,
      "--trust",
      anchor,
    );
    assert.equal(good.status, 0, good.stderr);
    const late = await comity(
      ...["directory", "check", directory, "--trust", anchor],
      ...["--at", "2999-01-01T00:00:00Z"],
    );
    assert.equal(late.status, 1);
    const other = folder.path("gateway", "keys", "anchor.pem");
    const foreign = await comity(
      "directory",
      "check",
      directory,
      "--trust",
      other,
    );
    assert.equal(foreign.status, 1);
    assert.equal(codeOf(foreign), "DIRECTORY_SIGNATURE_INVALID");
  });

  it("signs one that others then believe, and none that nobody could read", async () => {
    const copy = folder.path("next.json");
    writeFileSync(
      copy,
      readFileSync(directory, "utf8").replace('"version": 1', '"version": 2'),
    );
    const signed = await comity("directory", "sign", copy, ...key);
    assert.equal(signed.status, 0, signed.stderr);
    assert.match(signed.stdout, /^signed version 2 /);
    const trust = ["--trust", folder.path("gateway", "keys", "anchor.pem")];
    assert.equal(
      (await comity("directory", "check", copy, ...trust)).status,
      0,
    );
    writeFileSync(
      copy,
      readFileSync(copy, "utf8").replace('"version": 2', '"version": 3'),
    );
    const altered = await comity("directory", "check", copy, ...trust);
    assert.equal(codeOf(altered), "DIRECTORY_SIGNATURE_INVALID");

    const nonsense = folder.path("nonsense.json");
    writeFileSync(nonsense, "{}");
    const refused = await comity("directory", "sign", nonsense, ...key);
    assert.equal(codeOf(refused), "DIRECTORY_INVALID");
  });
});

describe("comity broker definitions", () => {
  it("prints an account with least privileges for each authority", async () => {
    const passwords = folder.path("passwords.json");
    writeFileSync(passwords, JSON.stringify({ "xc-moj": "secret" }));
    const { status, stdout } = await comity(
      ...["broker", "definitions", "--directory", directory],
      ...["--passwords", passwords, "--vhost", "mla"],
    );
    assert.equal(status, 0);
    assert.doesNotMatch(stdout, /secret/);
    const printed = JSON.parse(stdout) as {
      readonly users: readonly { name: string; password_hash: string }[];
      readonly permissions: readonly { configure: string; vhost: string }[];
    };
    assert.equal(printed.users[0]?.name, "xc-moj");
    assert.notEqual(printed.users[0].password_hash, "");
    assert.equal(printed.permissions[0]?.configure, "^$");
    assert.equal(printed.permissions[0].vhost, "mla");
  });

  it("refuses a password for somebody who is not listed", async () => {
    const passwords = folder.path("typo.json");
    writeFileSync(passwords, JSON.stringify({ "xc-mjo": "secret" }));
    const ended = await comity(
      ...[
        "broker",
        "definitions",
        "--directory",
        directory,
        "--passwords",
        passwords,
      ],
    );
    assert.equal(ended.status, 2);
    assert.equal(codeOf(ended), "USAGE");
  });
});
