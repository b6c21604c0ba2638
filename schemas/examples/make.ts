import {
  counterExampleFolders,
  counterExamples,
  fileOf,
} from "../../src/cli/counter-examples.ts";
import type { ModelObject } from "../../src/message/document.ts";
import { attachments } from "./attachments.ts";
import * as D1Execution from "./d1-execution.ts";
import * as D1Transfer from "./d1-transfer.ts";
import * as D1 from "./d1.ts";
import * as D2Cooperation from "./d2-cooperation.ts";
import * as D2Data from "./d2-data.ts";
import * as D2Execution from "./d2-execution.ts";
import * as D2 from "./d2.ts";
import { conventionExamples } from "./conventions.ts";
import { treatyExamples } from "./treaties.ts";
import { wholeCounterExample, writeExample } from "./whole.ts";
import { writeFolder } from "./write-folder.ts";

/**
 * The good examples, by file name. `node schemas/examples/make.ts` writes them in both syntaxes, their attachments,
 * and the counter-examples whole. The files are a pure function of the sources beside this script and of
 * `counter-examples.json`; a test proves that what is checked in is what it makes.
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

/** Folders that hold nothing but what is made. */
export const madeFolders = [...counterExampleFolders, "attachments"];

/** Every file of this folder that is made, by its path inside the folder. */
export function exampleFiles(): ReadonlyMap<string, Uint8Array> {
  const good = Object.entries(examples).flatMap(([name, document]) => [
    entry(`${name}.xml`, writeExample(document, "xml")),
    entry(`${name}.json`, writeExample(document, "json")),
  ]);
  const enclosed = [...attachments].map(([name, bytes]) =>
    entry(`attachments/${name}`, bytes),
  );
  const counter = counterExamples().map((one) =>
    entry(fileOf(one), wholeCounterExample(one, goodExample)),
  );
  return new Map([...good, ...enclosed, ...counter]);
}

function goodExample(name: string): ModelObject {
  const good = examples[name];
  if (good === undefined) throw new Error(`no example ${name}`);
  return good;
}

function entry(path: string, bytes: Uint8Array): readonly [string, Uint8Array] {
  return [path, bytes];
}

if (import.meta.main)
  writeFolder(new URL("./", import.meta.url), exampleFiles(), madeFolders);
