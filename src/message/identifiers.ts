import { ComityError } from "../errors.ts";

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A Central Authority: ISO 3166-1 alpha-2, a hyphen and a slug, `[a-z0-9-]`, at most 48 characters (`xa-moj`). */
export type AuthorityId = Branded<"AuthorityId">;
/** A UUIDv7 (RFC 9562 §5.7) in lower case; never reused, not even after a refusal. */
export type MessageId = Branded<"MessageId">;
declare const conversationBrand: unique symbol;
/** The message id of the conversation's first message. */
export type ConversationId = MessageId & { readonly [conversationBrand]: true };
/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
export type Digest = Branded<"Digest">;

const authorityPattern = /^[a-z]{2}-[a-z0-9](?:[a-z0-9-]{0,43}[a-z0-9])?$/;
const uuid7Pattern =
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const digestPattern = /^[0-9a-f]{64}$/;

/** @throws ComityError IDENTIFIER_INVALID */
export function parseAuthorityId(text: string): AuthorityId {
  return parse(
    text,
    authorityPattern,
    "an authority id such as xa-moj",
  ) as AuthorityId;
}

/** @throws ComityError IDENTIFIER_INVALID */
export function parseMessageId(text: string): MessageId {
  return parse(text, uuid7Pattern, "a UUIDv7 in lower case") as MessageId;
}

/** @throws ComityError IDENTIFIER_INVALID */
export function parseConversationId(text: string): ConversationId {
  return parse(text, uuid7Pattern, "a UUIDv7 in lower case") as ConversationId;
}

/** @throws ComityError IDENTIFIER_INVALID */
export function parseDigest(text: string): Digest {
  return parse(
    text,
    digestPattern,
    "a SHA-256 digest in 64 lower-case hexadecimal digits",
  ) as Digest;
}

function parse(text: string, pattern: RegExp, expected: string): string {
  if (pattern.test(text)) return text;
  throw new ComityError(
    "IDENTIFIER_INVALID",
    `expected ${expected}, found ${JSON.stringify(text.slice(0, 80))}`,
  );
}

/** A UUIDv7 (RFC 9562 §5.7) out of a time and ten random bytes. */
export function uuidV7(at: Date, random: Uint8Array): MessageId {
  const time = at.getTime().toString(16).padStart(12, "0");
  const bytes = [...random];
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = ((bytes[2] ?? 0) & 0x3f) | 0x80;
  const tail = hex.slice(6, 20);
  return parseMessageId(
    `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(1, 4)}-${variant.toString(16)}${tail.slice(0, 2)}-${tail.slice(2)}`,
  );
}
