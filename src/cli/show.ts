import type {
  ConversationAnswer,
  Fact,
  Message,
  Receipt,
} from "../client/answers.ts";
import { ComityError } from "../errors.ts";
import { dueDateRow } from "./clocks.ts";
import { connect, type ConnectionOptions } from "./connection.ts";
import { columns, print, printJson, type ExitStatus } from "./output.ts";

export type ShowOptions = ConnectionOptions & {
  /** When two authorities used the same id. */
  readonly sender?: string;
  readonly json?: boolean;
};

/** One message as its gateway knows it: what it is, what happened to it, who has signed for it. */
export async function show(
  messageId: string,
  options: ShowOptions,
): Promise<ExitStatus> {
  const client = connect(options);
  const message = await client.message(messageId, options.sender);
  const { sender } = message;
  const [timeline, receipts, conversation] = await Promise.all([
    client.timeline(messageId, sender),
    client.receipts(messageId, sender),
    client.conversation(message.conversationId).catch(withoutConversation),
  ]);
  if (options.json === true)
    printJson({
      message,
      ...(conversation === undefined ? {} : { conversation }),
      timeline,
      receipts: receipts.map(({ container, ...receipt }) => ({
        ...receipt,
        bytes: container.length,
      })),
    });
  else printReport(message, conversation, timeline, receipts);
  return 0;
}

function printReport(
  message: Message,
  conversation: ConversationAnswer | undefined,
  timeline: readonly Fact[],
  receipts: readonly Receipt[],
): void {
  const lines = [
    ...columns(
      Object.entries(message).map(([name, value]) => [name, String(value)]),
    ),
    ...(conversation === undefined
      ? []
      : [
          "",
          "conversation",
          ...columns(standingRows(conversation), "  "),
          ...dueLines(conversation),
        ]),
    "",
    "timeline",
    ...columns(timeline.map(factRow), "  "),
    "",
    "receipts",
    ...columns(receipts.map(receiptRow), "  "),
  ];
  print(lines.join("\n"));
}

/** A message that is held undecided may be of a conversation that is not here yet. */
function withoutConversation(error: unknown): undefined {
  if (error instanceof ComityError && error.code === "CONVERSATION_UNKNOWN")
    return undefined;
  throw error;
}

function standingRows(
  conversation: ConversationAnswer,
): readonly (readonly string[])[] {
  const { state, machine, allowed, preservedUntil, formalConfirmationDue } =
    conversation;
  return [
    ["state", machine === undefined ? state : `${state} (${machine})`],
    ...Object.entries(allowed).map(([authority, kinds]) => [
      `${authority} may send`,
      kinds.length === 0 ? "nothing" : kinds.join(", "),
    ]),
    ...(preservedUntil === undefined
      ? []
      : [["preserved until", preservedUntil]]),
    ...(formalConfirmationDue === true ? [["formal confirmation", "due"]] : []),
  ];
}

function dueLines({ dueDates }: ConversationAnswer): readonly string[] {
  if (dueDates.length === 0) return [];
  return ["", "due dates", ...columns(dueDates.map(dueDateRow), "  ")];
}

function factRow({ at, fact, actor, details }: Fact): readonly string[] {
  return [at, fact, actor, details === undefined ? "" : detailText(details)];
}

function detailText(details: NonNullable<Fact["details"]>): string {
  return Object.entries(details)
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(", ");
}

function receiptRow(receipt: Receipt): readonly string[] {
  const { at, issuer, statements, reasons, containerDigest } = receipt;
  const names = statements.map((event) => event.split("/").at(-1) ?? event);
  const why = reasons.map(({ rule, code }) => rule ?? code);
  return [at, issuer, [...names, ...why].join(" "), containerDigest];
}
