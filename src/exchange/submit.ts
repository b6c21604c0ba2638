import { ComityError } from "../errors.ts";
import { judgeMove, type MoveJudgement } from "../message/conversation.ts";
import { movesBetween, nextSequence } from "../message/move.ts";
import type { Fault } from "../message/fault.ts";
import type { Header, Syntax } from "../message/header.ts";
import type { MessageId } from "../message/identifiers.ts";
import type { Clock } from "../message/clock.ts";
import { attest } from "./attest.ts";
import { clocksDue, clocksOf } from "./deadlines.ts";
import { keyOf, messageWorkKey, scheduled } from "./due.ts";
import { messageFacts } from "./message-record.ts";
import type { Parts } from "./parts.ts";
import type {
  Effects,
  OutgoingMessage,
  Prepared,
  ReceiptRecord,
  Submission,
} from "./ports.ts";

/**
 * What the caller is told. `accepted`: it will never be lost; the receipt says so under signature. `repeated` when the
 * same id with the same content had been accepted before. `stale`: sequence or seen are not the conversation's next.
 * `reused`: the id stands for other content.
 */
export type SubmitOutcome =
  | {
      readonly kind: "accepted";
      readonly repeated: boolean;
      readonly message: OutgoingMessage;
      readonly receipt: ReceiptRecord;
      readonly warnings: readonly Fault[];
    }
  | {
      readonly kind: "refused";
      readonly faults: readonly Fault[];
      readonly warnings: readonly Fault[];
    }
  | { readonly kind: "stale"; readonly faults: readonly Fault[] }
  | { readonly kind: "reused"; readonly messageId: MessageId };

type Sealed = Extract<Prepared, { kind: "sealed" }>;

/** Races on one conversation that a submission survives before it gives up. */
const conversationRacesMax = 8;

/** DESIGN: validate, sign, accept, attest; only then the caller gets its answer. */
export async function submit(
  parts: Parts,
  submission: Submission,
  actor: string,
): Promise<SubmitOutcome> {
  // A crash here leaves nothing: the caller has no answer and submits again.
  const prepared = await parts.sealing.prepare(submission, parts.clock.now());
  const earlier = await findEarlier(parts, prepared);
  // First: what was accepted once is answered so for ever, also when it would be refused by what is in force today.
  if (earlier !== undefined)
    return repeat(parts, earlier, submission, prepared);
  if (prepared.kind === "refused")
    return refuse(parts, prepared.faults, prepared.warnings, actor);

  const accepted = await accept(parts, prepared, submission, actor);
  if (accepted.kind !== "accepted") return accepted;
  // A crash here leaves an accepted message without its SubmissionAcceptance: the `attest` row makes it, and the
  // caller, who has no answer, submits again and gets the same one.
  const receipt = await attest(parts, accepted.message);
  parts.wake();
  return { ...accepted, receipt };
}

async function accept(
  parts: Parts,
  sealed: Sealed,
  submission: Submission,
  actor: string,
): Promise<
  | Exclude<SubmitOutcome, { kind: "accepted" }>
  | Omit<Extract<SubmitOutcome, { kind: "accepted" }>, "receipt">
> {
  const { header, substance, container, warnings } = sealed;
  const { syntax } = submission;
  // A large container is synced in its file before any row names it; a crash leaves an orphan file that is collected.
  const blob = await parts.blobs.stage(container.bytes);
  for (let race = 0; race < conversationRacesMax; race += 1) {
    const conversation = await parts.store.findConversation(
      header.conversationId,
    );
    const judgement = judgeMove(conversation, header, substance);
    const expected = nextSequence(
      movesBetween(
        conversation?.moves ?? [],
        parts.self,
        header.recipient.authority,
      ),
      parts.self,
    );
    const isStale = judgement.kind === "early" || header.sequence !== expected;
    if (isStale || judgement.kind === "illegal") {
      // The very same submission may have been accepted a moment ago: then its own number is the one that is taken.
      const earlier = await findEarlier(parts, sealed);
      if (earlier !== undefined)
        return repeat(parts, earlier, submission, sealed);
    }
    if (isStale) return stale(header, judgement, syntax, expected);
    if (judgement.kind === "illegal") {
      return refuse(
        parts,
        [conversationFault(judgement, syntax)],
        warnings,
        actor,
      );
    }
    const message = outgoing(parts, sealed, syntax);
    const clocks = clocksOf(parts, header, sealed.clockStarts, conversation);
    const outcome = await parts.store.acceptMessage(
      message,
      blob,
      conversation?.version ?? 0,
      acceptanceEffects(parts, message, sealed, clocks, actor),
      substance,
      clocks,
    );
    switch (outcome.kind) {
      case "accepted":
        return { kind: "accepted", repeated: false, message, warnings };
      case "exists":
        return repeat(parts, outcome.record, submission, sealed);
      case "conversation-moved":
        continue;
    }
  }
  throw new ComityError(
    "CONVERSATION_BUSY",
    `conversation changed ${conversationRacesMax} times during one submission`,
  );
}

function outgoing(
  parts: Parts,
  { header, container, lane }: Sealed,
  syntax: Syntax,
): OutgoingMessage {
  return {
    direction: "out",
    ...messageFacts(header, container, syntax, lane),
    state: "queued",
    publications: 0,
    acceptedAt: parts.clock.now(),
  };
}

function acceptanceEffects(
  parts: Parts,
  message: OutgoingMessage,
  sealed: Sealed,
  clocks: readonly Clock[],
  actor: string,
): Effects {
  const about = {
    sender: message.sender,
    messageId: message.messageId,
    conversationId: message.conversationId,
    actor,
  };
  const now = message.acceptedAt;
  const { retryFirstMs, expiryGraceMs } = parts.settings;
  const overdueAt = new Date(Date.parse(message.expiresAt) + expiryGraceMs);
  return {
    facts: [
      {
        ...about,
        fact: "message.validated",
        at: now,
        details: {
          kind: message.kind,
          warnings: sealed.warnings.map((w) => w.rule),
        },
      },
      {
        ...about,
        fact: "message.signed",
        at: now,
        details: { containerDigest: message.containerDigest },
      },
      {
        ...about,
        fact: "message.accepted",
        at: now,
        details: { recipient: message.recipient, lane: message.lane },
      },
    ],
    schedule: [
      scheduled({ kind: "publish", message: keyOf(message) }, now),
      scheduled(
        { kind: "attest", message: keyOf(message) },
        new Date(now.getTime() + 10 * retryFirstMs),
      ),
      scheduled({ kind: "overdue", message: keyOf(message) }, overdueAt),
      ...clocksDue(parts.settings, message, clocks),
    ],
    unschedule: [messageWorkKey("cancel", message)],
  };
}

async function findEarlier(
  parts: Parts,
  prepared: Prepared,
): Promise<OutgoingMessage | undefined> {
  const messageId =
    prepared.kind === "sealed" ? prepared.header.messageId : prepared.messageId;
  if (messageId === undefined) return undefined;
  return parts.store.findOutgoing({ sender: parts.self, messageId });
}

/** The same id again: the same content gets the same answer, other content is refused and changes nothing. */
async function repeat(
  parts: Parts,
  earlier: OutgoingMessage,
  submission: Submission,
  { warnings }: Pick<Prepared, "warnings">,
): Promise<SubmitOutcome & { kind: "accepted" | "reused" }> {
  const container = await parts.blobs.read(earlier.containerDigest);
  const contents = await parts.sealing.unpack(container);
  if (!isSame(contents, submission))
    return { kind: "reused", messageId: earlier.messageId };
  const receipt = await attest(parts, earlier);
  return {
    kind: "accepted",
    repeated: true,
    message: earlier,
    receipt,
    warnings,
  };
}

function isSame(one: Submission, other: Submission): boolean {
  return (
    one.syntax === other.syntax &&
    isEqual(one.document, other.document) &&
    one.attachments.length === other.attachments.length &&
    one.attachments.every((attachment) =>
      other.attachments.some(
        ({ filename, mediaType, bytes }) =>
          filename === attachment.filename &&
          mediaType === attachment.mediaType &&
          isEqual(bytes, attachment.bytes),
      ),
    )
  );
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

/** A refusal is an answer to the caller; of the document only the broken rules' ids are journalled. */
async function refuse(
  parts: Parts,
  faults: readonly Fault[],
  warnings: readonly Fault[],
  actor: string,
): Promise<SubmitOutcome & { kind: "refused" }> {
  const rules = [...new Set(faults.map((fault) => fault.rule))];
  await parts.store.recordFacts({
    facts: [
      {
        fact: "submission.refused",
        at: parts.clock.now(),
        actor,
        details: { faults: faults.length, rules },
      },
    ],
  });
  return { kind: "refused", faults, warnings };
}

function stale(
  header: Header,
  judgement: MoveJudgement,
  syntax: Syntax,
  expected: number,
): SubmitOutcome & { kind: "stale" } {
  const fault: Fault =
    judgement.kind === "early"
      ? {
          path: headerPath("seen", syntax),
          rule: "CONVERSATION-SEEN",
          expected: "only messages this gateway has",
          found: `seen ${header.seen}, without ${judgement.missing}`,
        }
      : {
          path: headerPath("sequence", syntax),
          rule: "CONVERSATION-SEQUENCE",
          expected: `sequence ${expected}`,
          found: `sequence ${header.sequence}`,
        };
  return { kind: "stale", faults: [fault] };
}

function conversationFault(
  judgement: Extract<MoveJudgement, { kind: "illegal" }>,
  syntax: Syntax,
): Fault {
  const { rule, article, expected, found } = judgement;
  return {
    path: headerPath("kind", syntax),
    rule,
    ...(article === undefined ? {} : { article }),
    expected,
    found,
  };
}

function headerPath(
  member: "kind" | "sequence" | "seen",
  syntax: Syntax,
): string {
  if (syntax === "json") return `/header/${member}`;
  return `/Message/Header/${member.charAt(0).toUpperCase()}${member.slice(1)}`;
}
