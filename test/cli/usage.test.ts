import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { errorCatalogue, isErrorCode } from "../../src/errors.ts";
import {
  codeOf,
  comity,
  example,
  startComity,
  type Ended,
} from "../support/command.ts";

const verbs = [
  ...["demo", "init", "serve", "doctor", "validate", "convert", "verify"],
  ...["seal", "open", "send", "inbox", "show", "fetch", "confirm"],
  ...["queue", "directory", "broker"],
];

describe("the command line", () => {
  it("says what the command can do", async () => {
    const help = await comity("--help");
    assert.equal(help.status, 0);
    for (const verb of verbs)
      assert.match(help.stdout, new RegExp(`^ {2}${verb}\\b`, "m"));
    const version = await comity("--version");
    assert.equal(version.status, 0);
    assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
  });

  for (const [what, args] of [
    ["no verb", []],
    ["an unknown verb", ["frobnicate"]],
    ["an unknown verb of a group", ["directory", "frobnicate"]],
    ["a group without a verb", ["broker"]],
    ["a missing argument", ["validate"]],
    ["a missing option", ["verify", "x.asice"]],
    ["an unknown option", ["validate", "x.xml", "--frobnicate"]],
    ["a choice that is none", ["convert", "x.xml", "--to", "yaml"]],
    ["no gateway to speak to", ["inbox"]],
    ["a time that is none", ["verify", "x", "--trust", "y", "--at", "soon"]],
  ] as const)
    it(`refuses ${what} as a matter of usage`, async () => {
      assertUsage(await comity(...args));
    });

  it("begins every complaint with a code of the catalogue and its exit status", async () => {
    for (const args of [
      ["validate", "/nowhere/request.xml"],
      ["serve", "--config", "/nowhere/comity.json"],
      [
        "convert",
        example("D1-request.xml"),
        "--to",
        "json",
        "--out",
        "/proc/x",
      ],
      ["init", "/nowhere", "--authority", "nobody"],
      ["inbox", "--url", "http://127.0.0.1:1", "--token", "x"],
    ]) {
      const ended = await comity(...args);
      const code = codeOf(ended);
      assert.ok(isErrorCode(code), ended.stderr);
      assert.equal(ended.status, errorCatalogue[code].exit, code);
      assert.equal(ended.stdout, "", code);
    }
  });

  it("knows an unreadable file from one that cannot be written and from a gateway that is away", async () => {
    const unreadable = await comity("validate", "/nowhere/request.xml");
    assert.equal(codeOf(unreadable), "FILE_UNREADABLE");
    const unwritable = await comity(
      ...["convert", example("D1-request.xml")],
      ...["--to", "json", "--out", "/proc/x"],
    );
    assert.equal(codeOf(unwritable), "FILE_UNWRITABLE");
    assert.equal(unwritable.status, 3);
  });

  it("ends quietly when nobody reads on", async () => {
    const running = startComity(["--help"]);
    running.child.stdout?.destroy();
    const { stderr } = await running.ended;
    assert.equal(stderr, "");
  });
});

function assertUsage(ended: Ended): void {
  assert.equal(ended.status, 2, ended.stderr);
  assert.ok(
    ended.stderr.split("\n").some((line) => line.startsWith("USAGE ")),
    ended.stderr,
  );
  assert.equal(ended.stdout, "");
}
