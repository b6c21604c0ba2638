import { drop, set } from "../../schemas/examples/change.ts";
import type { ModelValue } from "../../src/message/document.ts";
import type { ModelRow } from "./document-defects.ts";
import { attachment, idOf } from "./documents.ts";

const schema = "schemas/json";
const documents = "docs/protocol.md, documents";
const nothing = null as unknown as ModelValue;

/** I-JSON that is not what the schema says. */
export const schemaRows: readonly ModelRow[] = [
  [
    "required",
    "SCHEMA-REQUIRED",
    "sentAt is missing",
    `${schema}/header.schema.json`,
    drop("header/sentAt"),
  ],
  [
    "unknown",
    "SCHEMA-UNKNOWN",
    "a member that nobody knows",
    schema,
    set("acknowledgement/ok", true),
  ],
  [
    "type-text",
    "SCHEMA-TYPE",
    "a number is written as a text",
    schema,
    set("header/sequence", "1"),
  ],
  [
    "type-number",
    "SCHEMA-TYPE",
    "a text is written as a number",
    schema,
    set("header/language", 1),
  ],
  [
    "null",
    "SCHEMA-TYPE",
    "what is absent is null",
    "schemas/README.md",
    set("header/inReplyTo", nothing),
  ],
  [
    "list-for-one",
    "SCHEMA-TYPE",
    "a list where one value belongs",
    schema,
    set("header/language", ["en"]),
  ],
  [
    "list-empty",
    "SCHEMA-COUNT",
    "an empty list",
    "schemas/README.md",
    set("header/attachment", []),
  ],
  [
    "text-empty",
    "SCHEMA-LENGTH",
    "an empty text",
    "schemas/README.md",
    set("header/caseReference/requestingRef", ""),
  ],
  [
    "text-long",
    "SCHEMA-LENGTH",
    "a reference of 201 characters",
    schema,
    set("header/caseReference/requestingRef", "X".repeat(201)),
  ],
  [
    "number-range",
    "SCHEMA-RANGE",
    "sequence 0",
    "docs/protocol.md, conversations",
    set("header/sequence", 0),
  ],
  [
    "number-negative",
    "SCHEMA-RANGE",
    "seen is negative",
    "docs/protocol.md, conversations",
    set("header/seen", -1),
  ],
  [
    "kind-unknown",
    "SCHEMA-ENUM",
    "a kind that nobody knows",
    documents,
    set("header/kind", "REMINDER"),
  ],
  [
    "id-version",
    "SCHEMA-PATTERN",
    "the message id is a UUID of version 4",
    "RFC 9562 §5.7",
    set("header/messageId", "3f1c9a52-7a51-4c3e-8d1f-0e2b7a905d1f"),
  ],
  [
    "id-upper-case",
    "SCHEMA-PATTERN",
    "the message id is in upper case",
    "docs/protocol.md, identifiers",
    set("header/messageId", idOf(3).toUpperCase()),
  ],
  [
    "authority-upper-case",
    "SCHEMA-PATTERN",
    "an authority id is in upper case",
    "docs/protocol.md, identifiers",
    set("header/sender/authority", "XA-MOJ"),
  ],
  [
    "authority-dot",
    "SCHEMA-PATTERN",
    "an authority id has a full stop, which would part a routing key",
    "docs/protocol.md, identifiers",
    set("header/sender/authority", "xa.moj"),
  ],
  [
    "time-without-offset",
    "SCHEMA-FORMAT",
    "a time has no offset",
    "RFC 3339 §5.6",
    set("header/sentAt", "2026-06-01T11:55:00"),
  ],
  [
    "time-impossible",
    "SCHEMA-FORMAT",
    "the 30th of February",
    "RFC 3339 §5.7",
    set("header/sentAt", "2026-02-30T11:55:00Z"),
  ],
  [
    "day-as-time",
    "SCHEMA-FORMAT",
    "a time where a day belongs",
    schema,
    set("acknowledgement/receivedOn", "2026-06-01T00:00:00Z"),
  ],
  [
    "code-unknown",
    "CODE-CLASSIFICATION",
    "a code of the right form that its list does not hold",
    "schemas/codes",
    set("header/classification", "COSMIC_TOP_SECRET"),
  ],
  [
    "digest-upper-case",
    "SCHEMA-PATTERN",
    "an attachment's digest is in upper case",
    "docs/protocol.md, identifiers",
    set("header/attachment", [attachment({ sha256: "AB".repeat(32) })]),
  ],
];
