import type { ModelObject } from "../../src/message/document.ts";
import * as D3 from "./d3.ts";
import * as D6 from "./d6.ts";
import * as D7 from "./d7.ts";
import * as D8 from "./d8.ts";
import * as D11 from "./d11.ts";

/** The fixtures that show one treaty each. */
export const conventionExamples: Readonly<Record<string, ModelObject>> = {
  "D3-preservation-request": D3.preservationRequest,
  "D3-preservation-confirmation": D3.preservationConfirmation,
  "D3-preservation-refusal": D3.preservationRefusal,
  "D3-emergency-disclosure-request": D3.emergencyRequest,
  "D3-acknowledgement": D3.emergencyAcknowledgement,
  "D3-acceptance": D3.emergencyAcceptance,
  "D3-execution-report": D3.emergencyReport,
  "D3-refusal": D3.emergencyRefusal,
  "D3-postponement": D3.emergencyPostponement,
  "D6-request": D6.request,
  "D6-acknowledgement": D6.acknowledgement,
  "D6-additional-info-request": D6.additionalInfoRequest,
  "D6-supplementary-information": D6.supplementaryInformation,
  "D6-acceptance": D6.acceptance,
  "D6-refusal": D6.refusal,
  "D6-execution-report": D6.executionReport,
  "D7-request": D7.request,
  "D7-acknowledgement": D7.acknowledgement,
  "D7-consultation": D7.consultation,
  "D7-consultation-reply": D7.consultationReply,
  "D7-delay-notice": D7.delayNotice,
  "D7-acceptance": D7.acceptance,
  "D7-execution-report": D7.reply,
  "D7-refusal": D7.refusal,
  "D8-request": D8.request,
  "D8-recovery-request": D8.recovery,
  "D8-acknowledgement": D8.acknowledgement,
  "D8-refusal": D8.refusal,
  "D11-request": D11.request,
  "D11-acknowledgement": D11.acknowledgement,
  "D11-delay-notice": D11.delayNotice,
  "D11-acceptance": D11.acceptance,
  "D11-refusal": D11.refusal,
  "D11-supplementary-request": D11.supplementaryRequest,
  "D11-interception-notice": D11.interceptionNotice,
};
