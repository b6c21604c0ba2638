import { drop, set } from "../../schemas/examples/change.ts";
import { deliveryRecipe, type DeliveryDefect } from "./delivery.ts";
import { acknowledgement, idOf, request, sent } from "./documents.ts";
import { attachmentDefects } from "./attachment-defects.ts";
import { conversationDefects } from "./conversation-defects.ts";
import { routeDefects } from "./route-defects.ts";
import type { Recipe } from "./specimen.ts";

const judging = "docs/protocol.md, what a recipient does";
const documents = "docs/protocol.md, documents";
const deadLetter = "dead letter";

const verdictDefects: readonly DeliveryDefect[] = [
  {
    name: "sound-xml",
    expect: "accepted",
    becomes: "inbox",
    why: "nothing: a request in XML",
    clause: judging,
  },
  {
    name: "sound-json",
    expect: "accepted",
    becomes: "inbox",
    why: "nothing: a request in JSON",
    clause: judging,
    syntax: "json",
  },
  {
    name: "sound-urgent",
    expect: "accepted",
    becomes: "inbox",
    why: "nothing: in the lane of what is urgent",
    clause: "docs/protocol.md, broker",
    route: "xb-moj.xa-moj.urgent",
  },
  {
    name: "sound-expiry-skew",
    expect: "accepted",
    becomes: "inbox",
    why: "nothing: expired four minutes ago, which clocks may differ by",
    clause: judging,
    changes: [set("header/expiresAt", "2026-06-01T11:56:00Z")],
  },
  {
    name: "expired",
    expect: "EXPIRED",
    becomes: "rejected",
    rules: "HEADER-EXPIRED",
    why: "it arrives six minutes after its expiry",
    clause: judging,
    changes: [
      set("header/sentAt", "2026-06-01T10:00:00Z"),
      set("header/expiresAt", "2026-06-01T11:54:00Z"),
    ],
  },
  {
    name: "sent-in-future",
    expect: "SENT_IN_FUTURE",
    becomes: "rejected",
    rules: "HEADER-SENT-AT",
    why: "it says that it was sent six minutes after it arrives",
    clause: judging,
    changes: [set("header/sentAt", "2026-06-01T12:06:00Z")],
  },
  {
    name: "directory-newer",
    expect: "DIRECTORY_OLDER",
    becomes: "held",
    why: "it was written under a directory that xb-moj does not have yet",
    clause: judging,
    changes: [set("header/directoryVersion", 8)],
  },
  {
    name: "revocation-unknown",
    expect: "REVOCATION_UNKNOWN",
    becomes: "held",
    why: "there is no fresh revocation list, and xb-moj requires one",
    clause: judging,
    revocation: "required",
  },
  {
    name: "id-reused",
    expect: "MESSAGE_ID_REUSED",
    becomes: "rejected",
    rules: "HEADER-MESSAGE-ID",
    why: "other content under an id that has its verdict",
    clause: judging,
    after: "message/sound-xml",
    changes: [set("header/caseReference/requestingRef", "XA-2026-0002-B")],
  },
  {
    name: "id-reused-expired",
    expect: "MESSAGE_ID_REUSED",
    becomes: "rejected",
    rules: "HEADER-MESSAGE-ID",
    why: "other content under an id that has its verdict; that it has expired is not looked at",
    clause: judging,
    after: "message/sound-xml",
    changes: [
      set("header/sentAt", "2026-06-01T10:00:00Z"),
      set("header/expiresAt", "2026-06-01T11:54:00Z"),
    ],
  },
  {
    name: "rules-broken",
    expect: "RULES_BROKEN",
    becomes: "rejected",
    rules: "UNTOC-18-15-F",
    why: "it breaks a rule of its instrument",
    clause: "schemas/instruments/UNTOC.json",
    changes: [drop("request/facts/purpose")],
  },
  {
    name: "language",
    expect: "RULES_BROKEN",
    becomes: "rejected",
    rules: "UNTOC-18-14-LANGUAGE",
    why: "it is in a language that the directory does not list for xb-moj",
    clause: "schemas/instruments/UNTOC.json",
    changes: [set("header/language", "da")],
  },
  {
    name: "schema-broken",
    expect: "SCHEMA_INVALID",
    becomes: "rejected",
    rules: "SCHEMA-REQUIRED",
    why: "it breaks the schema in its body; its header can be read",
    clause: documents,
    syntax: "json",
    changes: [drop("request/legalBasis")],
  },
  {
    name: "header-broken",
    expect: "SCHEMA_INVALID",
    becomes: "rejected",
    rules: "SCHEMA-FORMAT",
    why: "it breaks the schema in its header, of which the message id can be read",
    clause: documents,
    syntax: "json",
    changes: [set("header/sentAt", "yesterday")],
  },
  {
    name: "header-id-broken",
    expect: "SCHEMA_INVALID",
    becomes: deadLetter,
    why: "its message id is none, so that no rejection could name it",
    clause: documents,
    syntax: "json",
    changes: [set("header/messageId", "1")],
  },
  {
    name: "header-twice",
    expect: "SCHEMA_INVALID",
    becomes: deadLetter,
    why: "two headers, so that two readers could see two messages",
    clause: documents,
    bytes: (bytes) => {
      const text = Buffer.from(bytes).toString();
      const [header = ""] = /<Header>.*<\/Header>/s.exec(text) ?? [];
      return Buffer.from(text.replace(header, header + header));
    },
  },
  {
    name: "document-no-xml",
    expect: "SCHEMA_INVALID",
    becomes: deadLetter,
    why: "what is signed as a document is none",
    clause: documents,
    bytes: () => Buffer.from("Dear colleague"),
  },
  {
    name: "document-other-syntax",
    expect: "SCHEMA_INVALID",
    becomes: deadLetter,
    why: "message.xml holds JSON",
    clause: "docs/protocol.md, container",
    bytes: () => Buffer.from(JSON.stringify(request)),
  },
  {
    name: "opening-under-our-id",
    expect: "CONVERSATION_REFUSED",
    becomes: "rejected",
    rules: "CONVERSATION-OPENING",
    why: "it opens under the id of xb-moj's own request a conversation that has one",
    clause: documents,
    changes: [
      set("header/messageId", sent.messageId),
      set("header/conversationId", sent.messageId),
    ],
  },
  {
    name: "kind-control",
    expect: "CONTROL_REFUSED",
    becomes: deadLetter,
    why: "a request that says it is a cancel",
    clause: documents,
    syntax: "json",
    document: () => ({
      header: {
        specVersion: "1.0.0",
        messageId: idOf(2),
        kind: "CANCEL",
        sentAt: "2026-06-01T11:55:00Z",
        directoryVersion: 7,
        sender: { authority: "xa-moj", role: "CENTRAL" },
        recipient: { authority: "xb-moj", role: "CENTRAL" },
      },
      request: request.request ?? {},
    }),
  },
];

export const messageRecipes: readonly Recipe[] = [
  ...[...verdictDefects, ...routeDefects, ...attachmentDefects].map((defect) =>
    deliveryRecipe("message", () => request, defect),
  ),
  ...conversationDefects.map((defect) =>
    deliveryRecipe("message", () => acknowledgement, defect),
  ),
];
