import { receiptDocument } from "../src/exchange/control-document.ts";
import { statedAt } from "../src/exchange/due.ts";
import type { Examination } from "../src/exchange/ports.ts";
import { createSealingRoom } from "../src/exchange/sealing-room.ts";
import type { ControlHeader, Syntax } from "../src/message/header.ts";
import { schemaVersion } from "../src/message/version.ts";
import type { Statement } from "../src/message/statements.ts";
import { uuidV7, type AuthorityId } from "../src/message/identifiers.ts";
import { randomBytes } from "node:crypto";
import type { Cast } from "./cast.ts";
import { sampleRequest, type Size } from "./documents.ts";
import type { Operation } from "./measure.ts";

/** What a gateway's threads do, called here one after another in this one: no store, no broker, no crossing. */
export type Pipeline = {
  /** Validates, signs, seals; opens, verifies, validates. */
  readonly message: Operation;
  /** Writes, signs and seals a receipt; opens, verifies, validates it. */
  readonly receipt: Operation;
  /** Writes and signs the receipt that stays with the sender. */
  readonly localReceipt: Operation;
  readonly send: Operation;
  readonly open: Operation;
  /** Containers the floor is made of, too. */
  readonly container: Uint8Array;
  readonly receiptContainer: Uint8Array;
};

export async function makePipeline(
  cast: Cast,
  size: Size,
  syntax: Syntax,
): Promise<Pipeline> {
  const sender = createSealingRoom(cast.sender);
  const recipient = createSealingRoom(cast.recipient);
  const submission = sampleRequest(size, syntax);
  const routine = {
    sender: cast.sender.self,
    recipient: cast.recipient.self,
    lane: "routine",
  } as const;
  const back = {
    sender: cast.recipient.self,
    recipient: cast.sender.self,
    lane: "control",
  } as const;

  const seal = async () => {
    const at = new Date();
    const prepared = await sender.prepare(submission, at);
    if (prepared.kind === "refused")
      throw new Error(JSON.stringify(prepared.faults));
    const { container } = prepared;
    const envelope = await sender.envelop(
      container.bytes,
      cast.recipient.self,
      at,
    );
    return { container, envelope };
  };
  const open = async (envelope: Uint8Array) => {
    const found = await recipient.examine(envelope, routine, new Date());
    if (found.kind !== "message" || found.judgement.kind !== "valid")
      throw unexpected(found);
    return found;
  };

  const { container, envelope } = await seal();
  const subject = {
    messageId: uuidV7(new Date(), randomBytes(10)),
    sender: cast.sender.self,
    recipient: cast.recipient.self,
    containerDigest: container.digest,
  };
  const write = (
    statements: readonly Statement[],
    from: AuthorityId,
    to: AuthorityId,
  ) => {
    const now = new Date();
    const header: ControlHeader & { readonly kind: "RECEIPT" } = {
      specVersion: schemaVersion,
      messageId: uuidV7(now, randomBytes(10)),
      kind: "RECEIPT",
      sentAt: now.toISOString(),
      directoryVersion: 1,
      sender: { authority: from, role: "CENTRAL" },
      recipient: { authority: to, role: "CENTRAL" },
    };
    return receiptDocument({
      header,
      subject,
      manifestDigest: container.manifestDigest,
      stated: statedAt(now, statements),
      reasons: [],
    });
  };
  const sealReceipt = () =>
    recipient.sealControl(
      write(
        ["RelayAcceptance", "ContentConsignment"],
        cast.recipient.self,
        cast.sender.self,
      ),
      syntax,
    );
  const sealed = await sealReceipt();

  async function recipientOf(bytes: Uint8Array) {
    const wrapped = await recipient.envelop(
      bytes,
      cast.sender.self,
      new Date(),
    );
    const examined = await sender.examine(wrapped, back, new Date());
    if (examined.kind !== "control") throw unexpected(examined);
    return examined;
  }

  return {
    message: {
      name: "message",
      run: async () => open((await seal()).envelope),
    },
    send: { name: "validate, sign, seal", run: seal },
    open: { name: "open, verify, validate", run: () => open(envelope) },
    receipt: {
      name: "receipt",
      run: async () => recipientOf((await sealReceipt()).bytes),
    },
    localReceipt: {
      name: "receipt that stays",
      run: () =>
        sender.sealControl(
          write(["SubmissionAcceptance"], cast.sender.self, cast.sender.self),
          syntax,
        ),
    },
    container: container.bytes,
    receiptContainer: sealed.bytes,
  };
}

function unexpected(found: Examination): Error {
  return new Error(`expected what was sealed, found ${JSON.stringify(found)}`);
}
