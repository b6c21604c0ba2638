import type { ModelObject } from "../../src/message/document.ts";
import { bodyName, type BusinessKind } from "../../src/message/kinds.ts";
import { changed, set, type Change } from "../../schemas/examples/change.ts";

/** The recipient's answer to the request: what a decision says is all that differs from one instrument to the other. */
export function answer(kind: BusinessKind, body: ModelObject): Change {
  return (document) => {
    const header = document.header as {
      messageId: string;
      sender: ModelObject;
      recipient: ModelObject;
      caseReference: ModelObject;
    };
    const { messageId, sender, recipient, caseReference } = header;
    const answered = {
      messageId: "01a22ee6-b000-74d8-8231-954e605e7159",
      kind,
      inReplyTo: messageId,
      conversationId: messageId,
      seen: 1,
      sender: recipient,
      recipient: sender,
      caseReference: { ...caseReference, requestedRef: "ANSWER-2026-000001" },
    };
    const { request, jitProposal, ...rest } = document;
    const legalBasis = ((request ?? jitProposal) as ModelObject).legalBasis;
    const made = changed(rest as ModelObject, [
      ...Object.entries(answered).map(([name, value]) =>
        set(`header/${name}`, value),
      ),
      set(bodyName(kind), { legalBasis: legalBasis ?? [], ...body }),
    ]);
    for (const name of Object.keys(document))
      Reflect.deleteProperty(document, name);
    Object.assign(document, made);
  };
}

/** A refusal of the first item on these grounds, with everything else that any instrument asks for. */
export function refusedOn(grounds: readonly string[]): Change {
  const refused = {
    itemId: ["item-1"],
    ground: grounds.map((code) => ({ code })),
    reasons: "The competent court has decided so, for this reason.",
    partialConsidered: true,
    consultation,
  };
  return answer("REFUSAL", { extent: "FULL", refused: [refused] });
}

const consultation = {
  heldOn: "2026-01-08",
  summary: "The authorities spoke by telephone and found no other way.",
};
