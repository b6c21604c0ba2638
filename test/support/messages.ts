import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../src/format/read-document.ts";
import { writeDocument } from "../../src/format/write-document.ts";
import type { Handover } from "../../src/client/submission.ts";
import type { NextNumbers } from "../../src/client/answers.ts";
import type { BusinessDocument, Document } from "../../src/message/document.ts";
import type { Header, Syntax } from "../../src/message/header.ts";
import {
  parseAuthorityId,
  uuidV7,
  type ConversationId,
  type MessageId,
} from "../../src/message/identifiers.ts";

const examples = join(import.meta.dirname, "..", "..", "schemas", "examples");
const day = 24 * 60 * 60 * 1000;

/** A handover ready to submit, with the id it bears. */
export type Prepared = Handover & {
  readonly messageId: MessageId;
  readonly header: Header;
};

export type Changes = {
  readonly syntax?: Syntax;
  readonly from?: string;
  readonly to?: string;
  /** How long after now the message expires. */
  readonly expiresInMs?: number;
  readonly header?: Partial<Header>;
};

export function freshId(): MessageId {
  return uuidV7(new Date(), randomBytes(10));
}

/** The D1 request under a fresh id, sent now; the attachments are D1's own. */
export function freshRequest(changes: Changes = {}): Prepared {
  return freshOpening("D1-request", changes);
}

/** An example that opens a conversation, under a fresh id, sent now. */
export function freshOpening(example: string, changes: Changes = {}): Prepared {
  const messageId = freshId();
  const own = {
    messageId,
    conversationId: messageId as ConversationId,
    sequence: 1,
    seen: 0,
  };
  return prepared(example, own, {
    from: "xa-moj",
    to: "xb-moj",
    ...changes,
  });
}

/** A reply out of D1 to `answered`, with the numbers the gateway gave. */
export function freshReply(
  kind: "acknowledgement" | "acceptance",
  answered: MessageId,
  next: Pick<NextNumbers, "conversationId" | "sequence" | "seen">,
  changes: Changes = {},
): Prepared {
  return freshAnswer(`D1-${kind}`, answered, next, changes);
}

/** An example that answers, with the numbers the gateway gave. */
export function freshAnswer(
  example: string,
  answered: MessageId,
  next: Pick<NextNumbers, "conversationId" | "sequence" | "seen">,
  changes: Changes = {},
): Prepared {
  const own = {
    messageId: freshId(),
    conversationId: next.conversationId as ConversationId,
    inReplyTo: answered,
    sequence: next.sequence,
    seen: next.seen,
  };
  return prepared(example, own, {
    from: "xb-moj",
    to: "xa-moj",
    ...changes,
  });
}

function prepared(
  example: string,
  own: Partial<Header>,
  changes: Changes,
): Prepared {
  const {
    syntax = "xml",
    from = "xa-moj",
    to = "xb-moj",
    expiresInMs = 7 * day,
  } = changes;
  const good = readExample(example);
  const now = Date.now();
  const header: Header = {
    ...good.header,
    ...own,
    sentAt: new Date(now).toISOString(),
    expiresAt: new Date(now + expiresInMs).toISOString(),
    directoryVersion: 1,
    sender: { ...good.header.sender, authority: parseAuthorityId(from) },
    recipient: { ...good.header.recipient, authority: parseAuthorityId(to) },
    ...changes.header,
  };
  const days = Math.round((now - Date.parse(good.header.sentAt)) / day);
  const document = {
    ...(shifted(good, good.header.sentAt, days) as BusinessDocument),
    header,
  } as Document;
  return {
    messageId: header.messageId,
    header,
    document: writeDocument(document, syntax),
    syntax,
    attachments: (header.attachment ?? []).map(({ filename, mediaType }) => ({
      filename,
      mediaType,
      bytes: readFileSync(join(examples, "attachments", filename)),
    })),
  };
}

/** Dates after the example's own sending move along with it: rules compare them with `sentAt`. */
function shifted(value: unknown, sentAt: string, days: number): unknown {
  if (Array.isArray(value))
    return value.map((each: unknown) => shifted(each, sentAt, days));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        shifted(each, sentAt, days),
      ]),
    );
  }
  if (
    typeof value !== "string" ||
    !/^\d{4}-\d\d-\d\d(?:T|$)/.test(value) ||
    value < sentAt.slice(0, 10)
  )
    return value;
  const moved = new Date(Date.parse(value.slice(0, 10)) + days * day)
    .toISOString()
    .slice(0, 10);
  return moved + value.slice(10);
}

function readExample(name: string): BusinessDocument {
  const read = readDocument(
    readFileSync(join(examples, `${name}.json`)),
    "json",
  );
  if (read.kind === "invalid")
    throw new Error(`${name}: ${JSON.stringify(read.faults[0])}`);
  return read.document as unknown as BusinessDocument;
}
