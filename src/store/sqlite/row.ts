import { ComityError } from "../../errors.ts";
import type {
  AuthorityId,
  ConversationId,
  Digest,
  MessageId,
} from "../../message/identifiers.ts";
import type { Row } from "./database.ts";

// A row is read column by column: a value of another type than was written means that the file is damaged.

export function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === "string" ? value : damaged(column, "text");
}

export function integer(row: Row, column: string): number {
  const value = row[column];
  return typeof value === "number" ? value : damaged(column, "an integer");
}

export function date(row: Row, column: string): Date {
  return new Date(integer(row, column));
}

export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  return value instanceof Uint8Array ? value : damaged(column, "bytes");
}

/** One of the words that the column may hold. */
export function word<Word extends string>(
  row: Row,
  column: string,
  words: readonly Word[],
): Word {
  const value = row[column];
  return (
    words.find((candidate) => candidate === value) ??
    damaged(column, `one of ${words.join(", ")}`)
  );
}

/** The column under its member's name, or nothing where it is NULL: absent members stay absent. */
export function optional<Name extends string, Member>(
  row: Row,
  column: string,
  name: Name,
  read: (row: Row, column: string) => Member,
): Readonly<Partial<Record<Name, Member>>> {
  const member = row[column] === null ? {} : { [name]: read(row, column) };
  return member as Partial<Record<Name, Member>>;
}

// Identifiers were parsed before they were written; they are not parsed again.

export function authorityId(row: Row, column: string): AuthorityId {
  return text(row, column) as AuthorityId;
}

export function messageId(row: Row, column: string): MessageId {
  return text(row, column) as MessageId;
}

export function conversationId(row: Row, column: string): ConversationId {
  return text(row, column) as ConversationId;
}

export function digest(row: Row, column: string): Digest {
  return text(row, column) as Digest;
}

function damaged(column: string, expected: string): never {
  throw new ComityError(
    "STORE_CORRUPT",
    `expected ${expected} in column ${column}, found something else`,
  );
}
