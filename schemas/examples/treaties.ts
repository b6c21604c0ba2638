import type { ModelObject } from "../../src/message/document.ts";
import * as D4 from "./d4.ts";
import * as D5 from "./d5.ts";
import * as D9 from "./d9.ts";
import * as D10 from "./d10.ts";
import * as D12 from "./d12.ts";
import * as D13 from "./d13.ts";
import * as D14 from "./d14.ts";
import * as D15 from "./d15.ts";

/** The examples of instruments that have one fixture each, by file name. */
export const treatyExamples: Readonly<Record<string, ModelObject>> = {
  "D4-request": D4.request,
  "D4-acknowledgement": D4.acknowledgement,
  "D4-acceptance": D4.acceptance,
  "D4-transfer-consent": D4.consent,
  "D4-transfer-arrangement": D4.arrangement,
  "D4-execution-report": D4.report,
  "D4-evidence-receipt": D4.receipt,
  "D4-transfer-return-notice": D4.returnNotice,
  "D4-closure": D4.closure,
  "D4-refusal": D4.refusal,
  "D4-refusal-closure": D4.refusalClosure,
  "D5-request": D5.request,
  "D5-acknowledgement": D5.acknowledgement,
  "D5-additional-info-request": D5.additionalInfoRequest,
  "D5-supplementary-information": D5.supplementaryInformation,
  "D5-acceptance": D5.acceptance,
  "D5-execution-report": D5.report,
  "D5-evidence-receipt": D5.receipt,
  "D5-closure": D5.closure,
  "D9-request": D9.request,
  "D9-acknowledgement": D9.acknowledgement,
  "D9-acceptance-partial": D9.partialAcceptance,
  "D9-execution-report-partial": D9.searchReport,
  "D9-resumption": D9.resumption,
  "D9-execution-report": D9.report,
  "D9-evidence-receipt": D9.receipt,
  "D9-closure": D9.closure,
  "D10-jit-proposal": D10.proposal,
  "D10-jit-response": D10.response,
  "D10-jit-agreement": D10.agreement,
  "D10-jit-closure": D10.teamClosure,
  "D10-request": D10.request,
  "D10-acknowledgement": D10.acknowledgement,
  "D10-acceptance": D10.acceptance,
  "D10-execution-report": D10.report,
  "D10-evidence-receipt": D10.receipt,
  "D10-closure": D10.closure,
  "D12-request": D12.request,
  "D13-request": D13.request,
  "D14-request": D14.request,
  "D15-request": D15.request,
};
