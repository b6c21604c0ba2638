import type { ModelObject } from "../../../src/message/document.ts";
import { bodyName, type BusinessKind } from "../../../src/message/kinds.ts";
import { changed, set, type Change } from "../change.ts";
import type { Twin } from "./twin.ts";

/** Twins of one instrument: ids without the instrument's own beginning, from one good example. */
export function twinsFrom(
  prefix: string,
  from: string,
): (rule: string, ...changes: readonly Change[]) => Twin {
  return (rule, ...changes) => ({ rule: `${prefix}-${rule}`, from, changes });
}

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

type Decided = {
  readonly type?: string;
  /** Whether the other side was consulted before. */
  readonly consulted?: boolean;
  readonly reasons?: boolean;
};

/** A refusal of the first item on these grounds, with everything else that any instrument asks for. */
export function refusedOn(
  grounds: readonly string[],
  { type, consulted = true, reasons = true }: Decided = {},
): Change {
  const refused = {
    itemId: ["item-1"],
    ...(type === undefined ? {} : { assistanceType: [type] }),
    ground: grounds.map((code) => ({ code })),
    ...(reasons
      ? { reasons: "The competent court has decided so, for this reason." }
      : {}),
    partialConsidered: true,
    ...(consulted ? { consultation } : {}),
  };
  return answer("REFUSAL", { extent: "FULL", refused: [refused] });
}

/** A postponement of the first item, with everything else that any instrument asks for. */
export function postponedOn(
  ground: string,
  {
    consulted = true,
    reasons = true,
    until = true,
  }: Decided & { readonly until?: boolean } = {},
): Change {
  const postponed = {
    itemId: ["item-1"],
    ground,
    ...(reasons
      ? { reasons: "The papers are needed at a trial in progress." }
      : {}),
    ...(until ? { expectedUntil: "2027-03-31" } : {}),
    partialConsidered: true,
    ...(consulted ? { consultation } : {}),
  };
  return answer("POSTPONEMENT", { postponed: [postponed] });
}

/** A report that asks a refund of costs and does not say what was agreed. */
export const unexplainedCosts: Change = answer("EXECUTION_REPORT", {
  outcome: "FINAL",
  itemResult: [
    { itemId: "item-1", result: "OBTAINED", executedOn: "2026-01-15" },
  ],
  costs: {
    amount: { amount: "900.00", currency: "EUR" },
    refundRequested: true,
  },
});

/** A safe conduct for a witness that ends too early. */
export function shortSafeConduct(days: number): Change {
  return answer("TRANSFER_ARRANGEMENT", {
    itemId: "item-1",
    handoverAt: "2026-12-10T10:00:00Z",
    handoverPlace: "Airport",
    returnBy: "2026-12-20",
    safeConduct: { granted: true, graceDays: days },
  });
}

const consultation = {
  heldOn: "2026-01-08",
  summary: "The authorities spoke by telephone and found no other way.",
};

/** Another item in the place of the first one, about the same person. */
export function item(type: string, detail?: ModelObject): Change {
  return (document) => {
    const path = "request/assistance/0";
    const [former] = (
      document.request as { assistance: readonly ModelObject[] }
    ).assistance;
    set(path, {
      itemId: "item-1",
      type,
      description: `An item of type ${type}.`,
      ...(former?.personRef === undefined
        ? {}
        : { personRef: former.personRef }),
      ...(detail === undefined ? {} : { detail }),
    })(document);
  };
}

export function transfer(detail: ModelObject): Change {
  return item("CUSTODIAL_TRANSFER_IN", { transfer: detail });
}
