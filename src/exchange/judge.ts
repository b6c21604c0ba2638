import { judgeMove } from "../message/conversation.ts";
import type { Reason } from "../message/document.ts";
import { acceptance } from "../message/statements.ts";
import { isExpired } from "../trust/directory.ts";
import { clocksDue, clocksOf } from "./deadlines.ts";
import { finish, retryLater } from "./dispatch.ts";
import { keyOf, messageWorkKey, scheduled } from "./due.ts";
import { incoming, keyOfHeader, moveOf, subjectIn } from "./message-record.ts";
import type { Parts } from "./parts.ts";
import type {
  Claim,
  ConversationRecord,
  Due,
  Effects,
  Examination,
  IncomingMessage,
} from "./ports.ts";
import {
  aboutMessage,
  codesIn,
  reasonsOf,
  receiptDue,
  rejudgeWaiting,
  standByVerdict,
  verdictOf,
  type Asked,
} from "./verdict.ts";

type Examined = Extract<Examination, { kind: "message" }>;
type Undecidable = Extract<Examination, { kind: "undecidable" }>;
type Unreadable = Extract<Examination, { kind: "unreadable" }>;

/** What the judgement comes to. `undecidable` is no verdict: the message is held and judged again. */
type Judgement =
  | { readonly kind: "accepted" }
  | { readonly kind: "rejected"; readonly reasons: readonly Reason[] }
  | {
      readonly kind: "undecidable";
      readonly code: string;
      readonly reason: string;
    };

/** `no-room`: neither judged nor kept, because of its sender's quota; nothing was written about it. */
export type Ending = "handled" | "no-room";

/**
 * Verdict first: what was once judged is final, whatever comes later under its id. Only then is the message judged,
 * and the verdict, the message, its journal rows and the due receipt are one commit.
 */
export async function judgeMessage(
  parts: Parts,
  examined: Examined,
  arrivedAt: Date,
  claim?: Claim,
): Promise<Ending> {
  const key = keyOfHeader(examined.header);
  for (;;) {
    const verdict = await parts.store.findVerdict(key);
    if (verdict !== undefined) {
      await standByVerdict(parts, verdict, askedIn(examined));
      if (claim !== undefined) await finish(parts, claim);
      return "handled";
    }
    if (claim === undefined && (await isHeld(parts, examined)))
      return "handled";
    const conversation = await parts.store.findConversation(
      examined.header.conversationId,
    );
    const judgement = judge(parts, examined, arrivedAt, conversation);
    if (judgement.kind === "undecidable")
      return hold(parts, examined, judgement, arrivedAt, claim);
    const recorded = await record(
      parts,
      examined,
      judgement,
      arrivedAt,
      conversation,
      claim,
    );
    // Another message of the conversation, or another copy of this one, was faster: judge again in what is now true.
    if (recorded === "recorded") return "handled";
  }
}

/**
 * Another copy of what is held undecided is judged as the held one, at its first arrival: a copy that the broker keeps
 * back until after the expiry changes nothing.
 */
async function isHeld(
  parts: Parts,
  { header, container }: Examined,
): Promise<boolean> {
  const held = await parts.store.findIncoming(keyOfHeader(header));
  if (held?.state !== "undecided" || held.containerDigest !== container.digest)
    return false;
  const due = { kind: "rejudge", message: keyOf(held) } as const;
  await parts.store.recordFacts({
    facts: [],
    schedule: [scheduled(due, parts.clock.now())],
  });
  parts.wake();
  return true;
}

/**
 * Signed by the route's sender, but not a document that can be read: rejected under its id, bound to its digest. Its
 * number in the conversation is not known here; the sender, who learns that from a receipt without a conversation,
 * tells it by a cancel (control.ts).
 */
export async function rejectUnreadable(
  parts: Parts,
  { container, messageId, faults }: Unreadable,
): Promise<void> {
  const at = parts.clock.now();
  const subject = {
    messageId,
    sender: container.sender,
    recipient: parts.self,
    containerDigest: container.digest,
  };
  const { manifestDigest, syntax } = container;
  const asked: Asked = { subject, manifestDigest, syntax };
  const reasons = reasonsOf("SCHEMA_INVALID", faults);
  const outcome = await parts.store.recordVerdict(
    verdictOf(asked, "rejected", reasons, at),
    {},
    {
      facts: [aboutMessage("message.rejected", subject, at, codesIn(reasons))],
      schedule: [receiptDue(asked, ["RelayRejection"], at, reasons)],
    },
  );
  if (outcome.kind === "exists")
    await standByVerdict(parts, outcome.verdict, asked);
  parts.wake();
}

/** Attribution itself must wait for fresh revocation data: held whole, acknowledged, no receipt yet. */
export async function keepUndecidable(
  parts: Parts,
  held: Undecidable,
  arrivedAt: Date,
): Promise<Ending> {
  const message = incoming(
    held.header,
    held.container,
    held.syntax,
    held.lane,
    "undecided",
    arrivedAt,
  );
  return keep(parts, message, held.container.bytes, held, undefined);
}

/** Judges again what was held: its date of arrival is still the first one. */
export async function rejudge(
  parts: Parts,
  claim: Claim & { readonly due: Extract<Due, { kind: "rejudge" }> },
): Promise<void> {
  const message = await parts.store.findIncoming(claim.due.message);
  if (message?.state !== "undecided") return finish(parts, claim);
  // Under an expired directory no verdict is given; it waits like dispatch.
  if (isExpired(parts.directory.current(), parts.clock.now()))
    return retryLater(parts, claim, []);
  const container = await parts.blobs.read(message.containerDigest);
  const examination = await parts.sealing.reexamine(
    container,
    message.sender,
    message.arrivedAt,
  );
  switch (examination.kind) {
    case "undecidable":
    case "repeatable":
      return retryLater(parts, claim, []);
    case "message":
      await judgeMessage(parts, examination, message.arrivedAt, claim);
      return;
    case "unattributable":
    case "unreadable":
    case "control":
      return dropHeld(parts, message, examination.kind, claim);
  }
}

/** What was held turned out to bind nobody (its signer was revoked, say): journalled, alarmed, never answered. */
async function dropHeld(
  parts: Parts,
  message: IncomingMessage,
  why: string,
  claim: Claim,
): Promise<void> {
  const now = parts.clock.now();
  parts.log.error(
    { messageId: message.messageId, why },
    "a held message cannot be attributed",
  );
  await parts.store.discardUndecided(keyOf(message), {
    facts: [
      {
        ...aboutMessage("security.alert", message, now, [
          `HELD_${why.toUpperCase()}`,
        ]),
        conversationId: message.conversationId,
      },
    ],
    claim,
  });
}

function judge(
  parts: Parts,
  { header, substance, judgement }: Examined,
  arrivedAt: Date,
  conversation: ConversationRecord | undefined,
): Judgement {
  const { clockSkewMs } = parts.settings;
  if (arrivedAt.getTime() > Date.parse(header.expiresAt) + clockSkewMs) {
    return rejected(
      "EXPIRED",
      "HEADER-EXPIRED",
      `arrival before ${header.expiresAt}`,
      arrivedAt.toISOString(),
    );
  }
  if (Date.parse(header.sentAt) > arrivedAt.getTime() + clockSkewMs) {
    return rejected(
      "SENT_IN_FUTURE",
      "HEADER-SENT-AT",
      `sent before ${arrivedAt.toISOString()}`,
      header.sentAt,
    );
  }
  const { version } = parts.directory.current();
  if (header.directoryVersion > version) {
    const reason = `sent under directory version ${header.directoryVersion}, this gateway has ${version}`;
    return { kind: "undecidable", code: "DIRECTORY_OLDER", reason };
  }
  if (judgement.kind === "invalid") {
    return {
      kind: "rejected",
      reasons: reasonsOf(judgement.code, judgement.faults),
    };
  }
  const move = judgeMove(conversation, header, substance);
  switch (move.kind) {
    case "follows":
      return { kind: "accepted" };
    case "early":
      return {
        kind: "undecidable",
        code: "PREDECESSOR_MISSING",
        reason: `without ${move.missing}`,
      };
    case "illegal":
      return rejected(
        "CONVERSATION_REFUSED",
        move.rule,
        move.expected,
        move.found,
        move.article,
      );
  }
}

async function record(
  parts: Parts,
  examined: Examined,
  judgement: Exclude<Judgement, { kind: "undecidable" }>,
  arrivedAt: Date,
  conversation: ConversationRecord | undefined,
  claim: Claim | undefined,
): Promise<"recorded" | "again"> {
  const { header, container, lane, substance } = examined;
  const at = parts.clock.now();
  const accepted = judgement.kind === "accepted";
  const reasons = accepted ? [] : judgement.reasons;
  const { conversationId } = header;
  const asked = { ...askedIn(examined), conversationId };
  const message = incoming(
    header,
    container,
    container.syntax,
    lane,
    accepted ? "inbox" : "rejected",
    arrivedAt,
  );
  const waiting = await rejudgeWaiting(
    parts,
    header.conversationId,
    message.sender,
    at,
  );
  const own = messageWorkKey("rejudge", message);
  const clocks = accepted
    ? clocksOf(parts, header, examined.clockStarts ?? [], conversation)
    : [];
  const statements = accepted ? acceptance : (["RelayRejection"] as const);
  const effects: Effects = {
    facts: [
      accepted
        ? {
            ...aboutMessage("message.received", message, at, []),
            details: { kind: header.kind, lane },
          }
        : aboutMessage("message.rejected", message, at, codesIn(reasons)),
    ],
    schedule: [
      receiptDue(asked, statements, at, reasons),
      ...waiting.filter(({ key }) => key !== own),
      ...clocksDue(parts.settings, message, clocks),
    ],
    ...(claim === undefined ? { unschedule: [own] } : { claim }),
  };
  // A crash before this commit leaves the delivery with the broker, unjudged. A crash after it, before the broker's
  // acknowledgement, brings a second copy, which the verdict answers. The receipt's due row is in the same commit.
  const outcome = await parts.store.recordVerdict(
    verdictOf(asked, judgement.kind, reasons, at),
    {
      // Of what was rejected the header remains, for whoever asks why; its content has no further use here.
      message,
      ...(accepted
        ? { container: await parts.blobs.stage(container.bytes) }
        : {}),
      move: moveOf(header, accepted ? "accepted" : "closed", substance, clocks),
      conversationVersion: conversation?.version ?? 0,
    },
    effects,
  );
  parts.wake();
  return outcome.kind === "recorded" ? "recorded" : "again";
}

async function hold(
  parts: Parts,
  { header, container, lane }: Examined,
  why: Extract<Judgement, { kind: "undecidable" }>,
  arrivedAt: Date,
  claim: Claim | undefined,
): Promise<Ending> {
  const message = incoming(
    header,
    container,
    container.syntax,
    lane,
    "undecided",
    arrivedAt,
  );
  return keep(parts, message, container.bytes, why, claim);
}

async function keep(
  parts: Parts,
  message: IncomingMessage,
  bytes: Uint8Array,
  why: { readonly code: string; readonly reason: string },
  claim: Claim | undefined,
): Promise<Ending> {
  if (claim !== undefined) {
    await retryLater(parts, claim, []);
    return "handled";
  }
  const now = parts.clock.now();
  parts.log.info(
    { messageId: message.messageId, code: why.code },
    "message held undecided",
  );
  const quota = {
    items: parts.settings.undecidedMax,
    bytes: parts.settings.undecidedBytesMax,
  };
  // Asked before anything is written: a large container is a file as soon as it is staged.
  if (!(await parts.store.hasUndecidedRoom(message, quota)))
    return noRoom(parts, message);
  const kept = await parts.store.keepUndecided(
    message,
    await parts.blobs.stage(bytes),
    quota,
    {
      facts: [aboutMessage("message.undecided", message, now, [why.code])],
      schedule: [
        scheduled(
          { kind: "rejudge", message: keyOf(message) },
          new Date(now.getTime() + parts.settings.retryFirstMs),
        ),
      ],
    },
  );
  return kept === "over-quota" ? noRoom(parts, message) : "handled";
}

/**
 * Over its quota a sender's new items stay with the sender, unjudged: its inquiry is answered `UNKNOWN`, and it sends
 * them again. Left in the broker's queue they would stand in the way of everybody else's.
 */
function noRoom(parts: Parts, { sender, messageId }: IncomingMessage): Ending {
  parts.log.warn(
    { sender, messageId },
    "sender over its quota of undecided messages: left to it to send again",
  );
  return "no-room";
}

function rejected(
  code: string,
  rule: string,
  expected: string,
  found: string,
  article?: string,
): Judgement {
  const cited = article === undefined ? {} : { article };
  return {
    kind: "rejected",
    reasons: [{ code, rule, ...cited, expected, found }],
  };
}

function askedIn({ header, container }: Examined): Asked {
  const { digest, manifestDigest, syntax } = container;
  return { subject: subjectIn(header, digest), manifestDigest, syntax };
}
