import { definitionAt } from "../../../src/format/schema.ts";
import type { ModelObject } from "../../../src/message/document.ts";
import { bodyName, type BusinessKind } from "../../../src/message/kinds.ts";
import { drop, push, set, type Change } from "../change.ts";
import type { Twin } from "./twin.ts";

const report = "executionReport/itemResult/0";

/** Twins of the rules of the house that concern one kind of message. */
export function kindRuleTwins(): readonly Twin[] {
  const twin = (
    name: string,
    from: string,
    ...changes: readonly Change[]
  ): Twin => ({ rule: `COMITY-${name}`, from, changes });
  return [
    ...requestTwins(twin),
    ...replyTwins(twin),
    ...executionTwins(twin),
    ...cooperationTwins(twin),
  ];
}

type Make = (
  name: string,
  from: string,
  ...changes: readonly Change[]
) => Twin;

function requestTwins(twin: Make): readonly Twin[] {
  const supplementary = "D1-supplementary-request";
  const emergency = "D2-emergency-disclosure-request";
  const emergencyItem = "emergencyDisclosureRequest/assistance/0";
  const paper = { itemId: "item-1", type: "DOCUMENTS", description: "A file." };
  return [
    twin("SUPPLEMENTS", supplementary, drop("header/relatedConversation")),
    twin("RELATED-CONVERSATION", supplementary, (document) => {
      const { conversationId } = document.header as ModelObject;
      push("header/relatedConversation", {
        conversationId: conversationId ?? "",
        relation: "FORMAL_CONFIRMATION",
      })(document);
    }),
    twin(
      "PRESERVATION-ITEM",
      "D2-preservation-request",
      set("preservationRequest/assistance/0/type", "TRAFFIC_DATA"),
    ),
    twin("EMERGENCY-ITEM", emergency, set(emergencyItem, paper)),
    twin(
      "EMERGENCY-LEVEL",
      emergency,
      set("emergencyDisclosureRequest/urgency/level", "URGENT"),
    ),
    twin(
      "SPONTANEOUS-OFFER",
      "D2-spontaneous-offer",
      set("spontaneousInformation/content", "Todo, y sin condiciones."),
    ),
    twin(
      "OPENING-OFFER",
      "D2-spontaneous-content",
      drop("spontaneousInformation/content"),
      set("spontaneousInformation/stage", "OFFER"),
    ),
    twin(
      "SPONTANEOUS-CONTENT",
      "D2-spontaneous-content",
      drop("spontaneousInformation/content"),
    ),
    twin(
      "INTERCEPTION-PERIOD",
      "D2-interception-notice",
      set("interceptionNotice/endsAt", "2026-05-19T23:59:59+02:00"),
    ),
  ];
}

function replyTwins(twin: Make): readonly Twin[] {
  const information = "D1-supplementary-information";
  return [
    twin("INFORMATION", information, set("supplementaryInformation", {})),
    twin("ANSWER", information, drop("supplementaryInformation/answer/0/text")),
    twin(
      "PRESERVATION-DATES",
      "D2-preservation-confirmation",
      set("preservationConfirmation/preservedUntil", "2026-02-09"),
    ),
    twin(
      "DECISION-REASONS",
      "D2-use-permission-decision",
      set("usePermissionDecision/decision", "DENIED"),
    ),
  ];
}

function executionTwins(twin: Make): readonly Twin[] {
  const served = "D1-execution-report-partial";
  const heard = "D1-execution-report";
  const notice = "D2-exculpatory-disclosure-notice";
  const disclosure = "exculpatoryDisclosureNotice";
  return [
    twin("REPORT-OUTCOME", heard, set("executionReport/outcome", "NEGATIVE")),
    twin("REPORT-REASONS", heard, set(`${report}/result`, "PARTLY")),
    twin("EXECUTED-ON", heard, set(`${report}/executedOn`, "2026-09-18")),
    twin(
      "EVIDENCE-ID",
      heard,
      set(`${report}/physicalEvidence/0/evidenceId`, "minutes"),
    ),
    twin("SERVICE-PROOF", served, drop(`${report}/serviceProof/servedOn`)),
    twin(
      "SERVICE-FAILURE",
      served,
      set(`${report}/serviceProof/failure`, "TOO_LATE"),
    ),
    twin(
      "DISCLOSURE-DATE",
      notice,
      set(`${disclosure}/disclosedOn`, "2027-03-07"),
    ),
    twin("DISCLOSURE-REASONS", notice, set(`${disclosure}/advance`, false)),
  ];
}

function cooperationTwins(twin: Make): readonly Twin[] {
  const consent = "D1-transfer-consent";
  return [
    twin(
      "TRANSFER-PERSON",
      consent,
      drop("transferConsent/personRef"),
      drop("transferConsent/personName"),
    ),
    twin("TRANSFER-STATEMENT", consent, drop("transferConsent/attachmentId")),
    twin(
      "TRANSFER-DATES",
      "D1-transfer-arrangement",
      set("transferArrangement/returnBy", "2026-09-12"),
    ),
    twin(
      "JIT-PERIOD",
      "D2-jit-agreement",
      set("jitAgreement/endsOn", "2026-05-31"),
    ),
  ];
}

/** Twins of the code lists that belong to one kind of message. */
export function kindCodeTwins(): readonly Twin[] {
  const twin = (list: string, from: string, path: string): Twin => ({
    rule: `CODE-${list.toUpperCase()}`,
    from,
    changes: [set(path, "NOT_LISTED")],
  });
  return [
    twin(
      "technical-fault",
      "D1-technical-rejection",
      "technicalRejection/fault/0/code",
    ),
    twin("return-reason", "D2-return-unexecuted", "returnUnexecuted/ground"),
    twin("consultation-subject", "D2-consultation", "consultation/subject"),
    twin("item-result", "D1-execution-report", `${report}/result`),
    twin(
      "service-failure",
      "D1-execution-report-partial",
      `${report}/serviceProof/failure`,
    ),
    twin(
      "evidence-fate",
      "D2-withdrawal-confirmation",
      "withdrawalConfirmation/obtainedEvidence/fate",
    ),
    twin("closure-reason", "D1-closure", "closure/reason"),
    twin(
      "interception-demand",
      "D2-interception-objection",
      "interceptionObjection/demand/0",
    ),
  ];
}

/** For each kind whose body demands anything, its first example without the first thing demanded. */
export function kindSchemaTwins(
  examples: Readonly<Record<string, ModelObject>>,
): readonly Twin[] {
  const firsts = new Map<BusinessKind, string>();
  for (const [name, { header }] of Object.entries(examples)) {
    const kind = (header as ModelObject).kind as BusinessKind;
    if (!firsts.has(kind)) firsts.set(kind, name);
  }
  return [...firsts].flatMap(([kind, from]): readonly Twin[] => {
    const body = bodyName(kind);
    const [demanded] = demandedBy(body);
    if (demanded === undefined) return [];
    return [
      {
        rule: "SCHEMA-REQUIRED",
        name: kind.replaceAll("_", "-"),
        from,
        changes: [drop(`${body}/${demanded}`)],
      },
    ];
  });
}

function demandedBy(body: string): readonly string[] {
  const root = "message.schema.json";
  const message = definitionAt("#/$defs/Message", root).schema;
  const { $ref = "" } = message.properties?.[body] ?? {};
  return definitionAt($ref, root).schema.required ?? [];
}
