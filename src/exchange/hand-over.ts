import { ComityError } from "../errors.ts";
import type { MessageId, AuthorityId } from "../message/identifiers.ts";
import { subjectOf } from "./control-document.ts";
import { acceptanceKey, keyOf, scheduled } from "./due.ts";
import type { Parts } from "./parts.ts";
import type {
  Contents,
  Effects,
  Fact,
  IncomingMessage,
  MessageRecord,
  ReceiptRecord,
  Scheduled,
} from "./ports.ts";
import { receiptDue } from "./verdict.ts";

/** What a case system gets when it fetches: the container as it was signed, and what lies in it. */
export type Fetched = {
  readonly message: IncomingMessage;
  readonly container: Uint8Array;
  readonly contents: Contents;
};

/**
 * Gives an accepted message to the case system. Fetching changes nothing that was promised: it may be repeated, and a
 * crash after it only loses the mark.
 * @throws ComityError MESSAGE_UNKNOWN, MESSAGE_NOT_IN_INBOX, BLOB_MISSING, BLOB_DAMAGED
 */
export async function fetchMessage(
  parts: Parts,
  message: IncomingMessage,
  actor: string,
): Promise<Fetched> {
  requireAccepted(message);
  const container = await parts.blobs.read(message.containerDigest);
  const contents = await parts.sealing.unpack(container);
  const state = await parts.store.markFetched(keyOf(message), {
    facts: [factAbout(message, "message.fetched", parts.clock.now(), actor)],
  });
  return { message: { ...message, state }, container, contents };
}

/**
 * The case system has it safely: from here on the sender may rely on that. Confirming twice is harmless.
 * @throws ComityError MESSAGE_NOT_IN_INBOX
 */
export async function confirmMessage(
  parts: Parts,
  message: IncomingMessage,
  actor: string,
): Promise<IncomingMessage> {
  requireAccepted(message);
  const at = parts.clock.now();
  const { manifestDigest, conversationId, syntax } = message;
  const subject = subjectOf(message);
  const handover = receiptDue(
    { subject, manifestDigest, conversationId, syntax },
    ["ContentHandover"],
    at,
    [],
  );
  // The fact and the due ContentHandover are one commit: a crash before it leaves the case system without an answer,
  // so that it confirms again; a crash after it leaves the due row.
  await parts.store.confirmHandover(
    keyOf(message),
    acceptanceKey(subject),
    (owed) => ({
      facts: [factAbout(message, "message.confirmed", at, actor)],
      ...saidTogether(owed, handover),
    }),
  );
  parts.wake();
  return { ...message, state: "confirmed" };
}

/**
 * A gateway that has more to sign than it can keeps up by signing less: an acceptance that nobody has begun to sign says
 * the hand-over too, each with its own time, in its place in the queue.
 */
function saidTogether(
  owed: Scheduled | undefined,
  handover: ReturnType<typeof receiptDue>,
): Pick<Effects, "schedule" | "unschedule"> {
  if (owed?.due.kind !== "receipt") return { schedule: [handover] };
  const stated = [...owed.due.stated, ...handover.due.stated];
  return {
    unschedule: [owed.key],
    schedule: [scheduled({ ...owed.due, stated }, owed.at)],
  };
}

/**
 * The one message an id names; `sender` decides when two authorities used the same id.
 * @throws ComityError MESSAGE_UNKNOWN, MESSAGE_AMBIGUOUS
 */
export async function findMessage(
  parts: Parts,
  messageId: MessageId,
  sender?: AuthorityId,
): Promise<MessageRecord> {
  const found = (await parts.store.findMessages(messageId)).filter(
    (message) => sender === undefined || message.sender === sender,
  );
  const [message, another] = found;
  if (message === undefined) {
    throw new ComityError(
      "MESSAGE_UNKNOWN",
      `expected the id of a message of this gateway, found ${messageId}`,
    );
  }
  if (another !== undefined) {
    throw new ComityError(
      "MESSAGE_AMBIGUOUS",
      `expected one message, found ${found.length}: name the sender`,
      {
        details: { senders: found.map((each) => each.sender) },
      },
    );
  }
  return message;
}

/**
 * The container of any message whose content is here: an undecided one is, a rejected one is not.
 * @throws ComityError MESSAGE_NOT_IN_INBOX, BLOB_MISSING, BLOB_DAMAGED
 */
export async function readContainer(
  parts: Parts,
  message: MessageRecord,
): Promise<Uint8Array> {
  if (message.direction === "in" && message.state === "rejected")
    requireAccepted(message);
  return parts.blobs.read(message.containerDigest);
}

/** A receipt with its own container's bytes. */
export type StoredReceipt = ReceiptRecord & { readonly container: Uint8Array };

export async function receiptsOf(
  parts: Parts,
  message: MessageRecord,
): Promise<readonly StoredReceipt[]> {
  const records = await parts.store.findReceipts(message);
  return Promise.all(
    records.map(async (record) => ({
      ...record,
      container: await parts.blobs.read(record.containerDigest),
    })),
  );
}

function requireAccepted(message: IncomingMessage): void {
  if (message.state === "undecided" || message.state === "rejected") {
    throw new ComityError(
      "MESSAGE_NOT_IN_INBOX",
      `expected an accepted message, found one that is ${message.state}`,
    );
  }
}

function factAbout(
  message: IncomingMessage,
  fact: Fact["fact"],
  at: Date,
  actor: string,
): Fact {
  const { sender, messageId, conversationId } = message;
  return { fact, at, actor, sender, messageId, conversationId };
}
