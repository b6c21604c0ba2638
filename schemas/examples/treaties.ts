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
  "D4-refusal": D4.refusal,
  "D5-request": D5.request,
  "D5-acknowledgement": D5.acknowledgement,
  "D5-acceptance": D5.acceptance,
  "D5-execution-report": D5.report,
  "D9-request": D9.request,
  "D9-acknowledgement": D9.acknowledgement,
  "D9-acceptance-partial": D9.partialAcceptance,
  "D10-jit-proposal": D10.proposal,
  "D10-request": D10.request,
  "D12-request": D12.request,
  "D13-request": D13.request,
  "D14-request": D14.request,
  "D15-request": D15.request,
};
