import { describe, expectTypeOf, it } from "vitest";
import type { ErrorCode } from "../../src/errors.ts";
import { isErrorCode } from "../../src/errors.ts";
import type {
  AuthorityId,
  ConversationId,
  Digest,
  MessageId,
} from "../../src/message/identifiers.ts";
import {
  parseAuthorityId,
  parseConversationId,
  parseDigest,
  parseMessageId,
} from "../../src/message/identifiers.ts";
import type { SealedContainer } from "../../src/seal/container.ts";
import { readContainer } from "../../src/seal/container.ts";
import type {
  AttributedContainer,
  VerifiedContainer,
  VerifyOutcome,
} from "../../src/seal/verify.ts";

describe("a container", () => {
  it("is not attributed by being read or sealed", () => {
    type Read = ReturnType<typeof readContainer>;
    expectTypeOf<Read>().not.toExtend<AttributedContainer>();
    expectTypeOf<SealedContainer>().not.toExtend<AttributedContainer>();
    expectTypeOf<
      Read & { sender: AuthorityId }
    >().not.toExtend<VerifiedContainer>();
  });

  it("is verified in one outcome only", () => {
    type Verified = Extract<VerifyOutcome, { kind: "verified" }>;
    expectTypeOf<Verified["container"]>().toExtend<VerifiedContainer>();
    type Other = Exclude<VerifyOutcome, { kind: "verified" }>;
    expectTypeOf<Other>().not.toExtend<{ container: VerifiedContainer }>();
  });
});

describe("an identifier", () => {
  it("is no text that nobody parsed", () => {
    expectTypeOf<string>().not.toExtend<AuthorityId>();
    expectTypeOf<string>().not.toExtend<MessageId>();
    expectTypeOf<string>().not.toExtend<ConversationId>();
    expectTypeOf<string>().not.toExtend<Digest>();
  });

  it("is made by its own parser", () => {
    expectTypeOf(parseAuthorityId).returns.toEqualTypeOf<AuthorityId>();
    expectTypeOf(parseMessageId).returns.toEqualTypeOf<MessageId>();
    expectTypeOf(parseConversationId).returns.toEqualTypeOf<ConversationId>();
    expectTypeOf(parseDigest).returns.toEqualTypeOf<Digest>();
  });

  it("does not take the place of another", () => {
    expectTypeOf<AuthorityId>().not.toExtend<MessageId>();
    expectTypeOf<MessageId>().not.toExtend<ConversationId>();
    expectTypeOf<Digest>().not.toExtend<AuthorityId>();
  });
});

describe("an error code", () => {
  it("is one of the catalogue", () => {
    expectTypeOf<string>().not.toExtend<ErrorCode>();
    expectTypeOf<"SIGNATURE_INVALID">().toExtend<ErrorCode>();
    expectTypeOf(isErrorCode).guards.toEqualTypeOf<ErrorCode>();
  });
});
