import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { writeDocument } from "../../src/format/write-document.ts";
import { publishedInstruments } from "../../src/instruments/rules.ts";
import type { Document, ModelObject } from "../../src/message/document.ts";
import type { Syntax } from "../../src/message/header.ts";
import { attachments } from "./attachments.ts";
import { changed } from "./change.ts";
import * as D1Execution from "./d1-execution.ts";
import * as D1Transfer from "./d1-transfer.ts";
import * as D1 from "./d1.ts";
import * as D2Cooperation from "./d2-cooperation.ts";
import * as D2Data from "./d2-data.ts";
import * as D2Execution from "./d2-execution.ts";
import * as D2 from "./d2.ts";
import { conventionExamples } from "./conventions.ts";
import { treatyExamples } from "./treaties.ts";
import { codeTwins, placeholderTwin, ruleTwins, schemaTwins, type Twin } from "./twins.ts";

/**
 * Writes every example of this folder: `node schemas/examples/make.ts`. The files are a pure function of the
 * sources beside this script; a test proves that what is checked in is what it makes.
 */
export const examples: Readonly<Record<string, ModelObject>> = {
  "D1-request": D1.request,
  "D1-acknowledgement": D1.acknowledgement,
  "D1-acceptance": D1.acceptance,
  "D1-technical-rejection": D1Execution.technicalRejection,
  "D1-forwarding-notice": D1Execution.forwardingNotice,
  "D1-additional-info-request": D1Execution.additionalInfoRequest,
  "D1-supplementary-information": D1Execution.supplementaryInformation,
  "D1-status-enquiry": D1Execution.statusEnquiry,
  "D1-status-update": D1Execution.statusUpdate,
  "D1-delay-notice": D1Execution.delayNotice,
  "D1-execution-report-partial": D1Execution.partialReport,
  "D1-evidence-receipt": D1Execution.evidenceReceipt,
  "D1-execution-report": D1Execution.finalReport,
  "D1-evidence-receipt-final": D1Execution.finalReceipt,
  "D1-use-report": D1Execution.useReport,
  "D1-return-of-items": D1Execution.returnOfItems,
  "D1-closure": D1Execution.closure,
  "D1-supplementary-request": D1Transfer.supplementaryRequest,
  "D1-transfer-acknowledgement": D1Transfer.acknowledgement,
  "D1-transfer-acceptance": D1Transfer.acceptance,
  "D1-transfer-consent": D1Transfer.transferConsent,
  "D1-transfer-arrangement": D1Transfer.transferArrangement,
  "D1-transfer-report": D1Transfer.report,
  "D1-transfer-receipt": D1Transfer.receipt,
  "D1-transfer-return-notice": D1Transfer.transferReturnNotice,
  "D2-request": D2.request,
  "D2-acknowledgement": D2.acknowledgement,
  "D2-refusal": D2.refusal,
  "D2-acceptance-partial": D2.partialAcceptance,
  "D2-return-unexecuted": D2Execution.returnUnexecuted,
  "D2-execution-report-partial": D2Execution.partialReport,
  "D2-postponement": D2Execution.postponement,
  "D2-resumption": D2Execution.resumption,
  "D2-consultation": D2Execution.consultation,
  "D2-consultation-reply": D2Execution.consultationReply,
  "D2-execution-report": D2Execution.finalReport,
  "D2-evidence-receipt": D2Execution.evidenceReceipt,
  "D2-use-permission-request": D2Execution.usePermissionRequest,
  "D2-use-permission-decision": D2Execution.usePermissionDecision,
  "D2-exculpatory-disclosure-notice": D2Execution.exculpatoryDisclosureNotice,
  "D2-closure": D2Execution.closure,
  "D2-preservation-request": D2Data.preservationRequest,
  "D2-preservation-confirmation": D2Data.preservationConfirmation,
  "D2-preservation-extension": D2Data.preservationExtension,
  "D2-preservation-release": D2Data.preservationRelease,
  "D2-emergency-disclosure-request": D2Data.emergencyDisclosureRequest,
  "D2-withdrawal": D2Data.withdrawal,
  "D2-withdrawal-confirmation": D2Data.withdrawalConfirmation,
  "D2-spontaneous-offer": D2Cooperation.spontaneousOffer,
  "D2-spontaneous-conditions": D2Cooperation.conditionsAccepted,
  "D2-spontaneous-content": D2Cooperation.spontaneousContent,
  "D2-jit-proposal": D2Cooperation.jitProposal,
  "D2-jit-response": D2Cooperation.jitResponse,
  "D2-jit-response-agreed": D2Cooperation.jitConsent,
  "D2-jit-agreement": D2Cooperation.jitAgreement,
  "D2-interception-notice": D2Cooperation.interceptionNotice,
  "D2-interception-objection": D2Cooperation.interceptionObjection,
  ...conventionExamples,
  ...treatyExamples,
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
  "incomplete/",
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
  const twins = [...ruleTwins(), ...codeTwins(), placeholderTwin];
  const written = twins.map((twin) => {
    const syntax = syntaxOf(twin);
    return brokenFile(twin, syntax, write(brokenDocument(twin), syntax));
  });
  const forced = schemaTwins(examples).map((twin) => {
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

/**
 * Both syntaxes must refuse alike, so about half of the twins are in each. Which of the two is drawn from the name alone:
 * a twin that is added, moved or dropped renames no other.
 */
function syntaxOf({ rule, name = rule }: Twin): Syntax {
  const [first = 0] = createHash("sha512").update(name).digest();
  return first % 2 === 0 ? "xml" : "json";
}

function brokenDocument({ rule, from, changes }: Twin): ModelObject {
  const good = examples[from];
  if (good === undefined) throw new Error(`${rule}: no example ${from}`);
  return changed(good, changes);
}

function brokenFile(
  { rule, name, from, context }: Twin,
  syntax: Syntax,
  bytes: Uint8Array,
): { readonly line: BrokenExample; readonly bytes: Uint8Array } {
  const path =
    name === undefined
      ? `${folderOf(rule, context)}/${rule}`
      : `incomplete/${name}`;
  const file = `${path}.${syntax}`;
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
