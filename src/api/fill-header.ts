import type { Exchange, NextNumbers } from "../exchange/exchange.ts";
import type { OutgoingMessage, Submission } from "../exchange/ports.ts";
import type { SubmitOutcome } from "../exchange/submit.ts";
import { ComityError } from "../errors.ts";
import { isOpeningKind } from "../message/kinds.ts";
import {
  parseConversationId,
  parseMessageId,
  type MessageId,
} from "../message/identifiers.ts";
import {
  completeHeader,
  headerText,
  type HeaderFields,
} from "./header-text.ts";
import type { HeaderText } from "./located.ts";
import type { ApiParts } from "./route.ts";

/** How long a message lives that does not say so itself. */
const lifetimeDefaultMs = 30 * 24 * 60 * 60 * 1000;
/** Other submissions of the same conversation that may be faster before the caller is told. */
const racesMax = 8;

/** What became of the completed document; `document` are the bytes that were signed, when it was accepted. */
export type CompletedSubmission = {
  readonly outcome: SubmitOutcome;
  readonly document: Uint8Array;
};

/**
 * Completes a document whose header lacks what a gateway can know, and submits it. To be safe against a lost answer
 * the caller writes the `messageId` itself: the same document is then completed the same way again, from the message
 * that was accepted, and gets the same answer. Without one, every call is a new message.
 * @throws ComityError CONVERSATION_UNKNOWN when the numbers of a conversation are asked for that is not here
 */
export async function submitCompleted(
  parts: Pick<
    ApiParts,
    "exchange" | "directory" | "clock" | "chance" | "unpack"
  >,
  submission: Submission,
  actor: string,
): Promise<CompletedSubmission> {
  const { exchange } = parts;
  const header = headerText(submission.document, submission.syntax);
  if (header === undefined)
    return {
      outcome: await exchange.submit(submission, actor),
      document: submission.document,
    };
  const messageId = header.values.get("messageId") ?? parts.chance.messageId();
  for (let race = 1; ; race += 1) {
    const earlier = await findEarlier(exchange, messageId);
    const fields =
      earlier === undefined
        ? await freshFields(parts, header, messageId)
        : await earlierFields(parts, earlier);
    const { syntax } = submission;
    const document = completeHeader(submission.document, syntax, fields);
    const outcome = await exchange.submit({ ...submission, document }, actor);
    const ours = !header.names.has("sequence") || !header.names.has("seen");
    if (outcome.kind !== "stale" || !ours || race === racesMax)
      return { outcome, document };
  }
}

async function freshFields(
  {
    exchange,
    directory,
    clock,
  }: Pick<ApiParts, "exchange" | "directory" | "clock">,
  header: HeaderText,
  messageId: string,
): Promise<HeaderFields> {
  const now = clock.now();
  const opens = opensConversation(header);
  const numbers = opens
    ? { conversationId: messageId, sequence: 1, seen: 0 }
    : await numbersOf(exchange, header.values.get("conversationId"));
  return {
    messageId,
    ...numbers,
    sentAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + lifetimeDefaultMs).toISOString(),
    directoryVersion: directory().version,
  };
}

/** The content that follows an offer of spontaneous information bears the kind that opens, and names its conversation. */
function opensConversation({ values, names }: HeaderText): boolean {
  return isOpeningKind(values.get("kind") ?? "") && !names.has("inReplyTo");
}

/** Nothing when the document names no conversation: `format` tells the caller so. */
async function numbersOf(
  exchange: Exchange,
  conversationId: string | undefined,
): Promise<Pick<NextNumbers, "sequence" | "seen"> | undefined> {
  const id = wellFormed(parseConversationId, conversationId);
  if (id === undefined) return undefined;
  const { sequence, seen } = await exchange.nextNumbers(id);
  return { sequence, seen };
}

/** What was filled in when this message was accepted, so that its repetition has the same content. */
async function earlierFields(
  { exchange, unpack }: Pick<ApiParts, "exchange" | "unpack">,
  earlier: OutgoingMessage,
): Promise<HeaderFields> {
  const { messageId, conversationId, sequence, seen, sentAt, expiresAt } =
    earlier;
  const signed = await unpack(await exchange.container(earlier));
  const directoryVersion = headerText(
    signed.document,
    signed.syntax,
  )?.values.get("directoryVersion");
  return {
    messageId,
    conversationId,
    sequence,
    seen,
    sentAt,
    expiresAt,
    ...(directoryVersion === undefined
      ? {}
      : { directoryVersion: Number(directoryVersion) }),
  };
}

async function findEarlier(
  exchange: Exchange,
  text: string,
): Promise<OutgoingMessage | undefined> {
  const messageId: MessageId | undefined = wellFormed(parseMessageId, text);
  if (messageId === undefined) return undefined;
  try {
    const message = await exchange.message(messageId, exchange.self);
    return message.direction === "out" ? message : undefined;
  } catch (error) {
    if (error instanceof ComityError && error.code === "MESSAGE_UNKNOWN")
      return undefined;
    throw error;
  }
}

function wellFormed<Id>(
  parse: (text: string) => Id,
  text: string | undefined,
): Id | undefined {
  if (text === undefined) return undefined;
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
