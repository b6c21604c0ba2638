import type { ModelObject } from "../../../src/message/document.ts";
import { drop, set, type Change } from "../change.ts";
import type { Twin } from "./twin.ts";

export function eu2000Twins(): readonly Twin[] {
  const twin =
    (from: string) =>
    (rule: string, ...changes: readonly Change[]): Twin => ({
      rule,
      from,
      changes,
    });
  const [D11, refused] = [twin("D11-request"), twin("D11-refusal")];
  const interception = "request/assistance/0/detail/interception";
  const bank = "request/assistance/1/detail/bank";
  const refusedOn = (rule: string, code: string) =>
    refused(rule, set("refusal/refused/0/ground", [{ code }]));
  const service = { documentAttachmentId: "order", modeText: "Proof is needed." };
  const accounts = set("request/assistance/1/type", "BANK_ACCOUNTS");
  return [
    D11("EU2000-1", item("CROSS_BORDER_OBSERVATION")),
    D11("EU2000-1-BASIS", without("ETS030")),
    refusedOn("EU2000-2", "NE_BIS_IN_IDEM"),
    D11("EU2000-4-2", drop("request/assistance/0/deadline/reason")),
    twin("D11-delay-notice")("EU2000-4-3", drop("delayNotice/expectedDate")),
    D11("EU2000-5-2", serve({ documentAttachmentId: "order" })),
    D11("EU2000-5-3", serve({ ...service, addresseeLanguage: "da" })),
    D11("EU2000-6-1", set("header/channel", "DIPLOMATIC")),
    {
      ...D11("EU2000-6-3", set("header/channel", "JUDICIAL_DIRECT")),
      context: { declarations: ["EU2000-6-3"] },
    },
    D11(
      "EU2000-6-4",
      set("header/channel", "INTERPOL"),
      set("request/urgency", { level: "ROUTINE" }),
    ),
    D11(
      "EU2000-6-8",
      item("CRIMINAL_RECORD"),
      set("header/channel", "JUDICIAL_DIRECT"),
    ),
    D11(
      "EU2000-9-3",
      item("CUSTODIAL_TRANSFER_OUT", { transfer: { consent: { given: true } } }),
    ),
    D11("EU2000-10-3-REASON", hearing("reasonNotInPerson")),
    D11("EU2000-10-3-AUTHORITY", hearing("judicialAuthority")),
    D11("EU2000-10-3-OFFICERS", hearing("officer")),
    D11(
      "EU2000-11-4",
      item("TELEPHONE_HEARING", {
        telephone: { judicialAuthority: "District Court of Lindhaven" },
      }),
    ),
    D11(
      "EU2000-13-2",
      item("JIT", { jit: { purpose: "To find the receivers." } }),
    ),
    D11("EU2000-18-3-B", set(`${interception}/orderConfirmed`, false)),
    D11("EU2000-18-3-C", drop(`${interception}/target`)),
    D11("EU2000-18-3-D", intercept, drop("request/offence")),
    D11("EU2000-18-3-E", drop(`${interception}/duration`)),
    D11("EU2000-18-3-F", drop(`${interception}/technical`)),
    D11("EU2000-18-4", intercept, drop("request/facts/summary")),
    twin("D11-interception-notice")(
      "EU2000-20-3",
      drop("interceptionNotice/offence"),
    ),
    D11("EU2001P-REQUIRED", without("EU2001P")),
    D11("EU2001P-1-3", accounts, set("request/offence", [{ label: "Theft" }])),
    D11("EU2001P-1-4-VALUE", accounts, drop(`${bank}/relevanceReason`)),
    D11("EU2001P-1-4-STATE", accounts, drop(`${bank}/whyThisState`)),
    D11("EU2001P-2-1", drop(`${bank}/account`)),
    D11("EU2001P-2-3", drop(`${bank}/relevanceReason`)),
    twin("D11-supplementary-request")(
      "EU2001P-6-1",
      drop("header/caseReference/requestedRef"),
    ),
    refusedOn("EU2001P-7", "BANK_SECRECY"),
    refusedOn("EU2001P-8", "FISCAL"),
    refusedOn("EU2001P-9", "POLITICAL"),
    {
      ...refused(
        "EU2001P-9-2",
        set("refusal/refused/0/ground", [
          { code: "POLITICAL", article: "Protocol Art. 9(2)" },
        ]),
      ),
      context: { senderDeclarations: ["EU2000-6-3"] },
    },
  ];
}

/** The legal bases without one of them. */
function without(instrument: string): Change {
  const named = ["EU2000", "EU2001P", "ETS030"].filter(
    (basis) => basis !== instrument,
  );
  return set(
    "request/legalBasis",
    named.map((basis) => ({ instrument: basis, primary: basis === "EU2000" })),
  );
}

/** One item in the place of those that are there. */
function item(type: string, detail?: ModelObject): Change {
  return set("request/assistance", [
    {
      itemId: "item-1",
      type,
      description: `An item of type ${type}.`,
      personRef: ["wenn"],
      ...(detail === undefined ? {} : { detail }),
    },
  ]);
}

function serve(service: ModelObject): Change {
  return item("SERVICE", {
    service: {
      addresseeAddress: { addressLine: ["21 Fishmarket"], country: "XB" },
      ...service,
    },
  });
}

/** A hearing by video conference of which one thing is not said. */
function hearing(omitted: string): Change {
  const video = {
    reasonNotInPerson: "The witness is in hospital.",
    judicialAuthority: "District Court of Lindhaven",
    officer: [{ name: "M. Rehm", function: "Judge" }],
  };
  const said = Object.entries(video).filter(([name]) => name !== omitted);
  return item("VIDEO_HEARING", { video: Object.fromEntries(said) });
}

/** The interception alone: for bank accounts, ETS 30 asks for the offence and the facts as well. */
const intercept: Change = (document) => {
  const request = document.request as { assistance: readonly unknown[] };
  request.assistance = request.assistance.slice(0, 1);
};
