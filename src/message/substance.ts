import type { BusinessDocument, ModelObject, ModelValue } from "./document.ts";
import { bodyName } from "./kinds.ts";

/**
 * What of a document the conversation's rules need: codes, item ids and days, never a name or a fact of the case. It is
 * kept with the move, so that a later message can be judged without opening the earlier ones.
 */
export type Substance = {
  /** The instrument whose rules judge the message, and all it stands on. */
  readonly primary?: string;
  readonly instruments?: readonly string[];
  /** The earlier conversations an opening goes back to, and how. */
  readonly related?: readonly Relation[];
  /** What a request asks for. */
  readonly assistance?: readonly AssistanceItem[];
  /** The items that the message as a whole is about; absent when it is about all of them. */
  readonly itemId?: readonly string[];
  readonly extent?: "FULL" | "PARTIAL";
  /** The items that an ACCEPTANCE grants. */
  readonly granted?: readonly string[];
  readonly refused?: readonly RefusedItems[];
  readonly postponed?: readonly PostponedItems[];
  /** What a consultation proposes to talk about. */
  readonly subject?: string;
  /** What a CONSULTATION_REPLY answers. */
  readonly reply?: "ACCEPTED" | "DECLINED";
  readonly execution?: "PARTIAL" | "FINAL" | "NEGATIVE";
  readonly results?: readonly ItemResult[];
  readonly consent?: boolean;
  readonly returnBy?: string;
  readonly preservedUntil?: string;
  readonly jit?: "AGREED" | "DECLINED" | "NEGOTIATE";
  readonly stage?: "OFFER" | "CONTENT";
  /** Whether conditions of use are attached. */
  readonly conditional?: boolean;
};

type Relation = {
  readonly conversationId: string;
  readonly relation: string;
};

type AssistanceItem = {
  readonly itemId: string;
  readonly type: string;
  readonly returnBy?: string;
  /** Whether the person to be transferred consents, where the request itself says so. */
  readonly consent?: boolean;
};

type Decided = {
  readonly itemId: readonly string[];
  /** The kinds of assistance that the document says these items are of. */
  readonly type?: readonly string[];
  readonly ground: readonly string[];
  readonly reasoned: boolean;
  readonly partialConsidered: boolean;
  /** The consultation that the document says went before; `messageId` where it was held by message. */
  readonly consultation?: { readonly messageId?: string };
};
export type RefusedItems = Decided;
type PostponedItems = Decided;

type ItemResult = { readonly itemId: string; readonly result: string };

/** Derived from the validated document alone, so that both gateways derive the same. */
export function substanceOf(document: BusinessDocument): Substance {
  const body = document[bodyName(document.header.kind)];
  if (body === undefined) return {};
  const from = body as ModelObject;
  const substance: Record<keyof Substance, unknown> = {
    ...basisOf(from),
    related: relatedIn(document),
    ...itemsOf(from),
    ...decisionsOf(from),
    granted:
      document.header.kind === "ACCEPTANCE"
        ? objects(from.item).map(({ itemId }) => itemId)
        : undefined,
    subject: document.header.kind === "CONSULTATION" ? from.subject : undefined,
    reply:
      document.header.kind === "CONSULTATION_REPLY" ? from.outcome : undefined,
    consent:
      document.header.kind === "TRANSFER_CONSENT" ? from.given : undefined,
    returnBy: from.returnBy,
    preservedUntil: from.preservedUntil,
    jit: document.header.kind === "JIT_RESPONSE" ? from.decision : undefined,
    stage: from.stage,
    conditional: list(from.condition).length > 0 ? true : undefined,
  };
  return withoutGaps(substance);
}

function relatedIn({ header }: BusinessDocument): unknown {
  const { relatedConversation } = header as unknown as ModelObject;
  const related = objects(relatedConversation).map(
    ({ conversationId, relation }) => ({ conversationId, relation }),
  );
  return related.length === 0 ? undefined : related;
}

function basisOf(
  body: ModelObject,
): Record<"primary" | "instruments", unknown> {
  const bases = objects(body.legalBasis);
  return {
    primary: bases.find(({ primary }) => primary === true)?.instrument,
    instruments:
      bases.length === 0
        ? undefined
        : bases.map(({ instrument }) => instrument ?? "OTHER"),
  };
}

function itemsOf(
  body: ModelObject,
): Record<"assistance" | "itemId" | "results" | "execution", unknown> {
  const assistance = objects(body.assistance).map((item) => {
    const transfer = object(object(item.detail).transfer);
    return withoutGaps({
      itemId: item.itemId,
      type: item.type,
      returnBy: transfer.returnBy,
      consent: object(transfer.consent).given,
    });
  });
  const results = objects(body.itemResult).map(({ itemId, result }) => ({
    itemId,
    result,
  }));
  const named = typeof body.itemId === "string" ? [body.itemId] : body.itemId;
  return {
    assistance: assistance.length === 0 ? undefined : assistance,
    itemId: named,
    results: results.length === 0 ? undefined : results,
    execution: results.length === 0 ? undefined : body.outcome,
  };
}

function decisionsOf(
  body: ModelObject,
): Record<"extent" | "refused" | "postponed", unknown> {
  const refused = objects(body.refused).map(decided);
  const postponed = objects(body.postponed).map(decided);
  const { extent } = body;
  return {
    extent: extent === "FULL" || extent === "PARTIAL" ? extent : undefined,
    refused: refused.length === 0 ? undefined : refused,
    postponed: postponed.length === 0 ? undefined : postponed,
  };
}

function decided(items: ModelObject): Decided {
  const { itemId, ground, reasons, partialConsidered, consultation } = items;
  const type = list(items.assistanceType).filter(
    (code) => typeof code === "string",
  );
  const messageId = object(consultation).messageId;
  return {
    itemId: list(itemId).filter((id) => typeof id === "string"),
    ...(type.length === 0 ? {} : { type }),
    ground:
      typeof ground === "string"
        ? [ground]
        : objects(ground)
            .map(({ code }) => code)
            .filter((code) => typeof code === "string"),
    reasoned: typeof reasons === "string" && reasons.trim() !== "",
    partialConsidered: partialConsidered === true,
    ...(consultation === undefined
      ? {}
      : {
          consultation: typeof messageId === "string" ? { messageId } : {},
        }),
  };
}

function list(value: ModelValue | undefined): readonly ModelValue[] {
  return value !== undefined && isList(value) ? value : [];
}

function objects(value: ModelValue | undefined): readonly ModelObject[] {
  return list(value).map(object);
}

function object(value: ModelValue | undefined): ModelObject {
  return typeof value === "object" && !isList(value) ? value : {};
}

function isList(value: ModelValue): value is readonly ModelValue[] {
  return Array.isArray(value);
}

function withoutGaps(told: Readonly<Record<string, unknown>>): Substance {
  return Object.fromEntries(
    Object.entries(told).filter(([, value]) => value !== undefined),
  );
}
