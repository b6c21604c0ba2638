import type {
  IncomingMessage,
  MessageKey,
  MessageRecord,
  OutgoingMessage,
  Page,
} from "../../exchange/ports.ts";
import { ComityError } from "../../errors.ts";
import type { Move } from "../../message/move.ts";
import { incomingStates, outgoingStates } from "../../message/delivery.ts";
import { syntaxes } from "../../message/header.ts";
import type { Digest, MessageId } from "../../message/identifiers.ts";
import { businessKinds } from "../../message/kinds.ts";
import { lanes } from "../../message/route.ts";
import { bound, type Database, type Row } from "./database.ts";
import {
  authorityId,
  conversationId,
  date,
  digest,
  integer,
  messageId,
  optional,
  text,
  word,
} from "./row.ts";

type Direction = MessageRecord["direction"];

/**
 * `blob` names the container's bytes; absent where only the header of a rejected message is kept. `number` is the place
 * in the order of arrival that a message takes over; without it, the next.
 */
export function insertMessage(
  database: Database,
  message: MessageRecord,
  blob: Digest | undefined,
  number?: number,
): void {
  database.run(
    `INSERT INTO message (number, direction, sender, message_id, recipient, conversation_id, kind, sequence, seen, in_reply_to,
       requesting_ref, syntax, lane, container_digest, manifest_digest, container_bytes, sent_at, expires_at, state,
       stored_at, published_at, overdue_at, blob)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    number,
    message.direction,
    message.sender,
    message.messageId,
    message.recipient,
    message.conversationId,
    message.kind,
    message.sequence,
    message.seen,
    message.inReplyTo,
    message.requestingRef,
    message.syntax,
    message.lane,
    message.containerDigest,
    message.manifestDigest,
    message.containerBytes,
    message.sentAt,
    message.expiresAt,
    message.state,
    (message.direction === "out"
      ? message.acceptedAt
      : message.arrivedAt
    ).getTime(),
    message.direction === "out" ? message.publishedAt?.getTime() : undefined,
    message.direction === "out" ? message.overdueAt?.getTime() : undefined,
    blob,
  );
}

export function findOutgoing(
  database: Database,
  message: MessageKey,
): OutgoingMessage | undefined {
  const row = findRow(database, "out", message);
  return row === undefined ? undefined : outgoingOf(row);
}

export function findIncoming(
  database: Database,
  message: MessageKey,
): IncomingMessage | undefined {
  const row = findRow(database, "in", message);
  return row === undefined ? undefined : incomingOf(row);
}

/** @throws ComityError MESSAGE_UNKNOWN */
export function requireOutgoing(
  database: Database,
  message: MessageKey,
): OutgoingMessage {
  return (
    findOutgoing(database, message) ?? unknown(message, "an outgoing message")
  );
}

/** @throws ComityError MESSAGE_UNKNOWN */
export function requireIncoming(
  database: Database,
  message: MessageKey,
): IncomingMessage {
  return (
    findIncoming(database, message) ?? unknown(message, "an incoming message")
  );
}

export function findMessages(
  database: Database,
  id: MessageId,
): readonly MessageRecord[] {
  return database
    .all("SELECT * FROM message WHERE message_id = ? ORDER BY number", id)
    .map((row) =>
      row.direction === "out" ? outgoingOf(row) : incomingOf(row),
    );
}

export function listOutgoing(
  database: Database,
  states: readonly OutgoingMessage["state"][],
  limit: number,
  after?: string,
): Page<OutgoingMessage> {
  return page(
    rowsByState(database, "out", states, limit, after),
    limit,
    outgoingOf,
  );
}

export function listIncoming(
  database: Database,
  states: readonly IncomingMessage["state"][],
  limit: number,
  after?: string,
): Page<IncomingMessage> {
  return page(
    rowsByState(database, "in", states, limit, after),
    limit,
    incomingOf,
  );
}

/** The place in its conversation that a message takes. */
export function moveOf(message: MessageRecord, outcome: Move["outcome"]): Move {
  return {
    messageId: message.messageId,
    sender: message.sender,
    recipient: message.recipient,
    kind: message.kind,
    sequence: message.sequence,
    seen: message.seen,
    ...(message.inReplyTo === undefined
      ? {}
      : { inReplyTo: message.inReplyTo }),
    outcome,
  };
}

export function incomingOf(row: Row): IncomingMessage {
  return {
    direction: "in",
    ...factsOf(row),
    state: word(row, "state", incomingStates),
    arrivedAt: date(row, "stored_at"),
  };
}

function outgoingOf(row: Row): OutgoingMessage {
  return {
    direction: "out",
    ...factsOf(row),
    state: word(row, "state", outgoingStates),
    acceptedAt: date(row, "stored_at"),
    ...optional(row, "published_at", "publishedAt", date),
    ...optional(row, "overdue_at", "overdueAt", date),
    ...optional(row, "inquiry_id", "inquiryId", messageId),
    publications: integer(row, "publications"),
  };
}

function factsOf(
  row: Row,
): Omit<IncomingMessage, "direction" | "state" | "arrivedAt"> {
  return {
    sender: authorityId(row, "sender"),
    messageId: messageId(row, "message_id"),
    recipient: authorityId(row, "recipient"),
    conversationId: conversationId(row, "conversation_id"),
    kind: word(row, "kind", businessKinds),
    sequence: integer(row, "sequence"),
    seen: integer(row, "seen"),
    ...optional(row, "in_reply_to", "inReplyTo", messageId),
    requestingRef: text(row, "requesting_ref"),
    syntax: word(row, "syntax", syntaxes),
    lane: word(row, "lane", lanes),
    containerDigest: digest(row, "container_digest"),
    manifestDigest: digest(row, "manifest_digest"),
    containerBytes: integer(row, "container_bytes"),
    sentAt: text(row, "sent_at"),
    expiresAt: text(row, "expires_at"),
  };
}

function findRow(
  database: Database,
  direction: Direction,
  message: MessageKey,
): Row | undefined {
  return database.one(
    "SELECT * FROM message WHERE direction = ? AND sender = ? AND message_id = ?",
    direction,
    message.sender,
    message.messageId,
  );
}

/** One index walk for each state, merged here: a single query over several states would sort the whole table. */
function rowsByState(
  database: Database,
  direction: Direction,
  states: readonly string[],
  limit: number,
  after: string | undefined,
): readonly Row[] {
  const cursor = after === undefined ? 0 : parseCursor(after);
  const sql = `SELECT * FROM message WHERE direction = ? AND state = ? AND number > ? ORDER BY number LIMIT ${bound}`;
  return [...new Set(states)]
    .flatMap((state) => database.all(sql, direction, state, cursor, limit + 1))
    .toSorted((a, b) => integer(a, "number") - integer(b, "number"));
}

/** `rows` holds one more than the page where another page follows. */
function page<Item>(
  rows: readonly Row[],
  limit: number,
  read: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(read);
  if (last === undefined || rows.length <= limit) return { items };
  return { items, next: String(integer(last, "number")) };
}

function parseCursor(text: string): number {
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  throw new ComityError(
    "IDENTIFIER_INVALID",
    "expected the `next` of a page as `after`, found something else",
  );
}

function unknown(message: MessageKey, expected: string): never {
  throw new ComityError("MESSAGE_UNKNOWN", `expected ${expected}, found none`, {
    details: { sender: message.sender, messageId: message.messageId },
  });
}
