import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, it } from "vitest";
import {
  attachmentsOfD1,
  codeOf,
  comity,
  commandFolder,
  example,
} from "../support/command.ts";
import { counterExampleFile } from "../support/counter-examples.ts";
import { refusesByCommand } from "./refused-by-command.ts";

const folder = commandFolder();
afterAll(folder.remove);

describe("comity validate", () => {
  for (const name of ["D1-request.xml", "D2-refusal.json"])
    it(`accepts ${name}`, async () => {
      const { status, stdout, stderr } = await comity(
        "validate",
        example(name),
      );
      assert.deepEqual({ status, stderr }, { status: 0, stderr: "" });
      assert.match(stdout, /: valid (?:REQUEST|REFUSAL) [0-9a-f-]{36}\n$/);
    });

  refusesByCommand("some", folder);

  it("only warns of a rule that refuses nothing, unless it is asked to be strict", async () => {
    const file = counterExampleFile(folder, "warned/UNTOC-3-1.xml");
    const warned = await comity("validate", file);
    assert.equal(warned.status, 0);
    assert.match(warned.stdout, /^warning {2}UNTOC-3-1 .*\(unconfirmed\)/m);
    assert.equal((await comity("validate", file, "--strict")).status, 1);
  });

  it("refuses by a recalled rule when the sources must be strict, and says which are recalled", async () => {
    const file = counterExampleFile(folder, "warned/UNTOC-3-1.xml");
    const ended = await comity("validate", file, "--strict-sources");
    assert.equal(ended.status, 1);
    assert.match(ended.stdout, /^UNTOC-3-1 /m);
    assert.match(ended.stdout, /^resting on recall alone: .*UNTOC-3-1/m);
    const advised = counterExampleFile(folder, "warned/UNTOC-18-15-E.xml");
    assert.equal(
      (await comity("validate", advised, "--strict-sources")).status,
      0,
    );
  });

  it("groups what it finds by treaty article", async () => {
    const file = example("broken/UNTOC-18-15-C.xml");
    const { stdout } = await comity("validate", file);
    assert.match(
      stdout,
      /^United Nations Convention .+, Art\. 18\(15\)\(c\):\nUNTOC-18-15-C {2}/,
    );
  });

  it("answers in SARIF, with rules, levels and the lines of the XML", async () => {
    const file = example("broken/ETS182-15-SUMMARY.xml");
    const ended = await comity("validate", file, "--format", "sarif");
    assert.equal(ended.status, 1);
    const log = JSON.parse(ended.stdout) as {
      readonly version: string;
      readonly runs: readonly [
        {
          readonly tool: {
            readonly driver: { readonly rules: readonly { id: string }[] };
          };
          readonly results: readonly {
            readonly ruleId: string;
            readonly ruleIndex: number;
            readonly level: string;
            readonly locations: readonly [
              {
                readonly physicalLocation: {
                  readonly region: { readonly startLine: number };
                };
              },
            ];
          }[];
        },
      ];
    };
    assert.equal(log.version, "2.1.0");
    const [{ tool, results }] = log.runs;
    const [result] = results;
    assert.ok(result !== undefined);
    assert.deepEqual(
      [result.ruleId, result.level],
      ["ETS182-15-SUMMARY", "error"],
    );
    assert.equal(tool.driver.rules[result.ruleIndex]?.id, result.ruleId);
    const { startLine } = result.locations[0].physicalLocation.region;
    const line = readFileSync(file, "utf8").split("\n")[startLine - 1];
    assert.equal(line?.trim(), "<Service>");
  });

  it("answers in JSON, with every fault and where it is", async () => {
    const { status, stdout } = await comity(
      ...["validate", example("broken/UNTOC-18-15-C.xml"), "--json"],
    );
    assert.equal(status, 1);
    const { valid, syntax, kind, faults } = JSON.parse(stdout) as Record<
      string,
      unknown
    >;
    assert.deepEqual(
      { valid, syntax, kind },
      { valid: false, syntax: "xml", kind: "REQUEST" },
    );
    const [fault] = faults as readonly Record<string, string>[];
    assert.equal(fault?.rule, "UNTOC-18-15-C");
    assert.equal(fault.path, "/Message/Request/Facts/Summary");
    assert.equal(fault.article, "Art. 18(15)(c)");
  });

  it("compares attachments when it is given them", async () => {
    const request = example("D1-request.xml");
    const whole = await comity(
      "validate",
      request,
      "--attach",
      ...attachmentsOfD1,
    );
    assert.equal(whole.status, 0, whole.stdout);
    const missing = await comity(
      ...["validate", request, "--attach", ...attachmentsOfD1.slice(1)],
    );
    assert.equal(missing.status, 1);
    assert.match(
      missing.stdout,
      /^ATTACHMENT-MISSING {2}\/Message\/Header\/Attachment\[1\]/m,
    );
  });

  it("reads no external entity and no broken JSON, and says which rule that breaks", async () => {
    const entity = folder.path("entity.xml");
    writeFileSync(
      entity,
      '<!DOCTYPE Message [<!ENTITY x SYSTEM "file:///etc/hostname">]><Message xmlns="urn:comity:mla:1">&x;</Message>',
    );
    const doubled = folder.path("doubled.json");
    writeFileSync(doubled, '{"header": {}, "header": {}}');
    for (const file of [entity, doubled]) {
      const { status, stdout } = await comity("validate", file);
      assert.equal(status, 1);
      assert.match(stdout, /^[A-Z-]+ {2}\S+ {2}expected /m);
    }
  });
});

describe("comity convert", () => {
  it("goes to the other syntax and back without loss", async () => {
    const xml = example("D1-request.xml");
    const json = folder.path("request.json");
    const there = await comity("convert", xml, "--to", "json", "--out", json);
    assert.deepEqual(
      { status: there.status, stdout: there.stdout },
      { status: 0, stdout: "" },
    );
    assert.deepEqual(
      JSON.parse(readFileSync(json, "utf8")),
      JSON.parse(readFileSync(example("D1-request.json"), "utf8")),
    );
    const back = await comity("convert", json, "--to", "xml");
    assert.equal(back.status, 0);
    assert.equal(back.stdout, readFileSync(xml, "utf8"));
  });

  it("converts nothing that breaks its schema", async () => {
    const file = folder.path("nothing.json");
    writeFileSync(file, "{}");
    const ended = await comity("convert", file, "--to", "xml");
    assert.equal(ended.status, 1);
    assert.equal(codeOf(ended), "SCHEMA_INVALID");
  });

  it("never replaces a file", async () => {
    const out = folder.path("there.json");
    writeFileSync(out, "something else");
    const ended = await comity(
      ...["convert", example("D1-request.xml"), "--to", "json", "--out", out],
    );
    assert.equal(ended.status, 1);
    assert.equal(codeOf(ended), "FILE_EXISTS");
    assert.equal(readFileSync(out, "utf8"), "something else");
  });
});

describe("comity render", () => {
  it("writes a page and a PDF, in the language that is asked", async () => {
    const file = example("D2-request.xml");
    const html = await comity(
      "render",
      file,
      "--to",
      "html",
      "--language",
      "fr",
    );
    assert.equal(html.status, 0, html.stderr);
    assert.match(html.stdout, /<html lang="fr">/);
    assert.match(html.stdout, /Demande d&#39;entraide judiciaire/);
    const out = folder.path("request.pdf");
    const pdf = await comity("render", file, "--to", "pdf", "--out", out);
    assert.deepEqual(
      { status: pdf.status, stdout: pdf.stdout },
      { status: 0, stdout: "" },
    );
    assert.equal(readFileSync(out).subarray(0, 5).toString(), "%PDF-");
  });

  it("wants a file or a message, and not both", async () => {
    const message = ["--message", "019eca2f-f0c0-7a51-8c3e-5d1f0e2b7a90"];
    for (const named of [[], [example("D2-request.xml"), ...message]]) {
      const ended = await comity("render", ...named, "--to", "html");
      assert.equal(ended.status, 2);
      assert.equal(codeOf(ended), "USAGE");
    }
  });

  it("refuses with a file what only a gateway reads", async () => {
    for (const given of [
      ["--sender", "xa-moj"],
      ["--url", "http://127.0.0.1:1"],
      ["--token", "token"],
    ]) {
      const file = example("D2-request.xml");
      const ended = await comity("render", file, "--to", "html", ...given);
      assert.equal(ended.status, 2, given[0]);
      assert.equal(codeOf(ended), "USAGE");
    }
  });

  it("renders nothing that breaks its schema", async () => {
    const file = counterExampleFile(folder, "broken/SCHEMA-REQUIRED.json");
    const ended = await comity("render", file, "--to", "html");
    assert.equal(ended.status, 1);
    assert.equal(codeOf(ended), "SCHEMA_INVALID");
  });
});
