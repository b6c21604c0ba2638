import type { Fault } from "../message/fault.ts";
import type { Syntax } from "../message/header.ts";
import type { Submitted } from "./answers.ts";
import { decode, type Encoded } from "./calls.ts";
import { expectJson, problemWith, type Send } from "./transport.ts";

/** What to hand over. `fillHeader` lets the gateway complete the header. */
export type Handover = {
  readonly document: Uint8Array;
  readonly syntax: Syntax;
  readonly attachments?: readonly {
    readonly filename: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  }[];
  readonly fillHeader?: boolean;
};

/** `refused`: the document is wrong, or its numbers are not the conversation's next; every fault is named. */
export type SubmitAnswer =
  | ({ readonly kind: "accepted" } & Submitted)
  | {
      readonly kind: "refused";
      readonly code: "MESSAGE_REFUSED" | "CONVERSATION_STALE";
      readonly faults: readonly Fault[];
      readonly warnings: readonly Fault[];
    };

/** @throws ComityError as every method of the client */
export async function submit(
  send: Send,
  handover: Handover,
): Promise<SubmitAnswer> {
  const { attachments = [], document, syntax, fillHeader } = handover;
  const path =
    fillHeader === true ? "/v1/messages?fill=header" : "/v1/messages";
  const contentType = `application/${syntax}`;
  const response = await send(
    path,
    attachments.length === 0
      ? { method: "POST", body: document, contentType }
      : { method: "POST", body: formOf(document, contentType, attachments) },
  );
  const refusal = await problemWith(response, [
    "MESSAGE_REFUSED",
    "CONVERSATION_STALE",
  ]);
  if (refusal !== undefined)
    return {
      kind: "refused",
      code: refusal.code,
      faults: faultsOf(refusal.faults),
      warnings: faultsOf(refusal.warnings),
    };
  const {
    receipt,
    document: completed,
    ...rest
  } = (await expectJson(response)) as EncodedSubmitted;
  return {
    kind: "accepted",
    ...rest,
    receipt: { ...receipt, container: decode(receipt.container) },
    ...(completed === undefined ? {} : { document: decode(completed) }),
  };
}

type EncodedSubmitted = Omit<Submitted, "receipt" | "document"> & {
  readonly receipt: Encoded<Submitted["receipt"], "container">;
  readonly document?: string;
};

/** The document first, as the API asks. */
function formOf(
  document: Uint8Array,
  contentType: string,
  attachments: NonNullable<Handover["attachments"]>,
): FormData {
  const form = new FormData();
  form.append("document", blob(document, contentType), "document");
  for (const { filename, mediaType, bytes } of attachments)
    form.append("attachment", blob(bytes, mediaType), filename);
  return form;
}

function faultsOf(value: unknown): readonly Fault[] {
  return Array.isArray(value) ? (value as readonly Fault[]) : [];
}

function blob(bytes: Uint8Array, type: string): Blob {
  return new Blob([new Uint8Array(bytes)], { type });
}
