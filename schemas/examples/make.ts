import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { writeDocument } from "../../src/format/write-document.ts";
import { publishedInstruments } from "../../src/instruments/rules.ts";
import type { Document, ModelObject } from "../../src/message/document.ts";
import type { Syntax } from "../../src/message/header.ts";
import { attachments } from "./attachments.ts";
import { changed } from "./change.ts";
import * as D1 from "./d1.ts";
import * as D2 from "./d2.ts";
import * as D3 from "./d3.ts";
import * as D6 from "./d6.ts";
import * as D7 from "./d7.ts";
import * as D8 from "./d8.ts";
import * as D11 from "./d11.ts";
import { codeTwins, ruleTwins, schemaTwins, type Twin } from "./twins.ts";

/**
 * Writes every example of this folder: `node schemas/examples/make.ts`. The files are a pure function of the
 * sources beside this script; a test proves that what is checked in is what it makes.
 */
export const examples: Readonly<Record<string, ModelObject>> = {
  "D1-request": D1.request,
  "D1-acknowledgement": D1.acknowledgement,
  "D1-acceptance": D1.acceptance,
  "D2-request": D2.request,
  "D2-acknowledgement": D2.acknowledgement,
  "D2-refusal": D2.refusal,
  "D2-acceptance-partial": D2.partialAcceptance,
  "D3-preservation-request": D3.preservationRequest,
  "D3-preservation-confirmation": D3.preservationConfirmation,
  "D3-preservation-refusal": D3.preservationRefusal,
  "D3-emergency-disclosure-request": D3.emergencyRequest,
  "D3-execution-report": D3.emergencyReport,
  "D3-refusal": D3.emergencyRefusal,
  "D3-postponement": D3.emergencyPostponement,
  "D6-request": D6.request,
  "D6-additional-info-request": D6.additionalInfoRequest,
  "D6-acceptance": D6.acceptance,
  "D6-refusal": D6.refusal,
  "D6-execution-report": D6.executionReport,
  "D7-request": D7.request,
  "D7-consultation": D7.consultation,
  "D7-delay-notice": D7.delayNotice,
  "D7-execution-report": D7.reply,
  "D7-refusal": D7.refusal,
  "D8-request": D8.request,
  "D8-recovery-request": D8.recovery,
  "D8-refusal": D8.refusal,
  "D11-request": D11.request,
  "D11-delay-notice": D11.delayNotice,
  "D11-acceptance": D11.acceptance,
  "D11-refusal": D11.refusal,
  "D11-supplementary-request": D11.supplementaryRequest,
  "D11-interception-notice": D11.interceptionNotice,
};

/** A line of `twins.json`; `file` is its path in this folder. */
export type BrokenExample = {
  readonly rule: string;
  readonly file: string;
  /** The good example it was made from. */
  readonly from: string;
  /** What the recipient must have declared for the rule to apply. */
  readonly context?: Twin["context"];
};

/** Folders that hold nothing but what is made. */
export const madeFolders = [
  "broken/",
  "warned/",
  "declared/",
  "attachments/",
] as const;

/** Every file of this folder that is made, by its path inside the folder. */
export function exampleFiles(): ReadonlyMap<string, Uint8Array> {
  const good = Object.entries(examples).flatMap(([name, document]) => [
    entry(`${name}.xml`, write(document, "xml")),
    entry(`${name}.json`, write(document, "json")),
  ]);
  const enclosed = [...attachments].map(([name, bytes]) =>
    entry(`attachments/${name}`, bytes),
  );
  return new Map([...good, ...enclosed, ...brokenFiles()]);
}

function brokenFiles(): readonly (readonly [string, Uint8Array])[] {
  const written = [...ruleTwins(), ...codeTwins()].map((twin, index) => {
    // Both syntaxes must refuse alike, so the twins alternate between them.
    const syntax: Syntax = index % 2 === 0 ? "xml" : "json";
    return brokenFile(twin, syntax, write(brokenDocument(twin), syntax));
  });
  const forced = schemaTwins().map((twin) => {
    // No writer makes what breaks the schema.
    const text = JSON.stringify(brokenDocument(twin), null, 2);
    return brokenFile(twin, "json", Buffer.from(`${text}\n`));
  });
  const made = [...written, ...forced];
  const lines = made.map(({ line }) => line);
  const index = Buffer.from(`${JSON.stringify(lines, null, 2)}\n`);
  return [
    ...made.map(({ line, bytes }) => entry(line.file, bytes)),
    entry("twins.json", index),
  ];
}

function brokenDocument({ rule, from, changes }: Twin): ModelObject {
  const good = examples[from];
  if (good === undefined) throw new Error(`${rule}: no example ${from}`);
  return changed(good, changes);
}

function brokenFile(
  { rule, from, context }: Twin,
  syntax: Syntax,
  bytes: Uint8Array,
): { readonly line: BrokenExample; readonly bytes: Uint8Array } {
  const file = `${folderOf(rule, context)}/${rule}.${syntax}`;
  const needs = context === undefined ? {} : { context };
  return { line: { rule, file, from, ...needs }, bytes };
}

/**
 * `broken`: refused by itself. `warned`: only warned of. `declared`: refused by those who have declared so, which the
 * document alone does not tell.
 */
function folderOf(rule: string, context: Twin["context"]): string {
  if (context !== undefined) return "declared";
  return warning.has(rule) ? "warned" : "broken";
}

const warning: ReadonlySet<string> = new Set(
  publishedInstruments()
    .flatMap(({ rules }) => rules)
    .filter(({ warns }) => warns)
    .map(({ id }) => id),
);

function write(document: ModelObject, syntax: Syntax): Uint8Array {
  // The sources are plain objects; that they are documents is what the writer finds out.
  return writeDocument(document as unknown as Document, syntax);
}

function entry(path: string, bytes: Uint8Array): readonly [string, Uint8Array] {
  return [path, bytes];
}

if (import.meta.main) {
  const folder = new URL("./", import.meta.url);
  for (const made of madeFolders) {
    rmSync(new URL(made, folder), { recursive: true, force: true });
    mkdirSync(new URL(made, folder));
  }
  for (const [path, bytes] of exampleFiles())
    writeFileSync(new URL(path, folder), bytes);
}
