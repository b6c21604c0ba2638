import { drop, push, set, type Change } from "../../schemas/examples/change.ts";
import type { ModelObject } from "../../src/message/document.ts";
import { deliveryRecipe, type DeliveryDefect } from "./delivery.ts";
import { digestOf, idOf, receipt, rejection, stated } from "./documents.ts";
import type { Recipe } from "./specimen.ts";

const clause = "docs/protocol.md, receipts";
const xd = { key: "sign-xd", chain: ["other-anchor"] } as const;
const fromXd: readonly Change[] = [set("header/sender/authority", "xd-moj")];
const relayed = () => receipt("RelayAcceptance", "ContentConsignment");
const handover = () => receipt("ContentHandover");
const event = "http://uri.etsi.org/19522/Event/";

type Row = readonly [
  name: string,
  becomes: string,
  why: string,
  told: Partial<DeliveryDefect>,
];

/** They are taken. `becomes`: where the request of xb-moj then stands. */
const taken: readonly Row[] = [
  ["sound-relayed", "relayed", "nothing: accepted, and in the inbox", {}],
  ["sound-relayed-json", "relayed", "nothing: in JSON", { syntax: "json" }],
  [
    "sound-rejected",
    "rejected",
    "nothing: rejected, with its reason",
    { document: () => rejection },
  ],
  [
    "sound-delivered",
    "delivered",
    "nothing: handed over, which implies the earlier statements",
    { document: handover },
  ],
  [
    "sound-delivered-later",
    "delivered",
    "nothing: handed over, behind the acceptance",
    { after: "receipt/sound-relayed", document: handover },
  ],
  [
    "sound-relayed-late",
    "delivered",
    "nothing: the acceptance comes behind the handover, and takes nothing back",
    { after: "receipt/sound-delivered" },
  ],
  [
    "sound-all-statements",
    "delivered",
    "nothing: all statements in one receipt",
    {
      document: () =>
        receipt("RelayAcceptance", "ContentConsignment", "ContentHandover"),
    },
  ],
  [
    "sound-again",
    "relayed",
    "nothing: another receipt that states the same",
    { after: "receipt/sound-relayed" },
  ],
  [
    "sound-later-event",
    "relayed",
    "nothing: an event of a later version stands beside those that are known",
    {
      changes: [
        push("receipt/statement", {
          event: `${event}ContentAccessTracking`,
          at: "2026-06-01T11:56:00Z",
        }),
      ],
    },
  ],
  [
    "sound-rejected-unread",
    "rejected",
    "nothing: a rejection of what could not be read needs no manifest digest",
    { document: () => rejection, changes: [drop("receipt/manifestDigest")] },
  ],
  [
    "sound-rejected-bare",
    "rejected",
    "nothing: a rejection binds its signer though it names no reason",
    { document: () => rejection, changes: [drop("receipt/reason")] },
  ],
];

/** The recipient has said both: any acceptance wins, and both together are an alarm. */
const contradictions: readonly Row[] = [
  [
    "contradiction-rejected-late",
    "relayed",
    "a rejection behind the acceptance: the acceptance wins, and it is an alarm",
    {
      alarm: "RECEIPT_CONTRADICTION",
      after: "receipt/sound-relayed",
      document: () => rejection,
    },
  ],
  [
    "contradiction-relayed-late",
    "relayed",
    "an acceptance behind the rejection: the acceptance wins, and it is an alarm",
    { alarm: "RECEIPT_CONTRADICTION", after: "receipt/sound-rejected" },
  ],
  [
    "contradiction-delivered",
    "delivered",
    "a rejection behind the handover: the handover wins, and it is an alarm",
    {
      alarm: "RECEIPT_CONTRADICTION",
      after: "receipt/sound-delivered",
      document: () => rejection,
    },
  ],
];

const subject = "receipt/subject";

/** They state what their signer may not state, or what is not so. */
const refused: readonly Row[] = [
  [
    "issuer-other",
    "dead letter",
    "xd-moj receipts what was sent to xa-moj",
    { route: "xb-moj.xd-moj.control", forgery: xd, changes: fromXd },
  ],
  [
    "issuer-other-named",
    "dead letter",
    "xd-moj receipts, as if it were the recipient, what was sent to xa-moj",
    {
      route: "xb-moj.xd-moj.control",
      forgery: xd,
      changes: [...fromXd, set(`${subject}/recipient`, "xd-moj")],
    },
  ],
  [
    "recipient-other",
    "dead letter",
    "xa-moj names xd-moj as the recipient",
    { changes: [set(`${subject}/recipient`, "xd-moj")] },
  ],
  [
    "subject-sender-other",
    "dead letter",
    "it is about a message of xd-moj",
    { changes: [set(`${subject}/sender`, "xd-moj")] },
  ],
  [
    "subject-sender-own",
    "dead letter",
    "xa-moj receipts its own message",
    {
      changes: [
        set(`${subject}/sender`, "xa-moj"),
        set(`${subject}/recipient`, "xb-moj"),
      ],
    },
  ],
  [
    "message-unknown",
    "dead letter",
    "it is about a message that xb-moj never sent",
    { changes: [set(`${subject}/messageId`, idOf(50))] },
  ],
  [
    "container-other",
    "dead letter",
    "it is about another container",
    { changes: [set(`${subject}/containerDigest`, digestOf.other)] },
  ],
  [
    "container-is-manifest",
    "dead letter",
    "it names the manifest's digest as that of the container",
    { changes: [set(`${subject}/containerDigest`, digestOf.manifest)] },
  ],
  [
    "manifest-other",
    "dead letter",
    "it names another manifest",
    { changes: [set("receipt/manifestDigest", digestOf.other)] },
  ],
  [
    "manifest-is-container",
    "dead letter",
    "it names the container's digest as that of the manifest",
    { changes: [set("receipt/manifestDigest", digestOf.container)] },
  ],
  [
    "manifest-missing",
    "dead letter",
    "an acceptance without the manifest's digest",
    { changes: [drop("receipt/manifestDigest")] },
  ],
  [
    "rejected-manifest-other",
    "dead letter",
    "a rejection that names another manifest",
    {
      document: () => rejection,
      changes: [set("receipt/manifestDigest", digestOf.other)],
    },
  ],
  [
    "rejected-container-other",
    "dead letter",
    "a rejection of another container",
    {
      document: () => rejection,
      changes: [set(`${subject}/containerDigest`, digestOf.other)],
    },
  ],
  [
    "contradictory",
    "dead letter",
    "it states acceptance and rejection",
    { changes: [push("receipt/statement", stated("RelayRejection"))] },
  ],
  [
    "contradictory-handover",
    "dead letter",
    "it states rejection and handover",
    {
      document: () => rejection,
      changes: [push("receipt/statement", stated("ContentHandover"))],
    },
  ],
  [
    "statement-of-sender",
    "dead letter",
    "it states what only the sender's own gateway states",
    { document: () => receipt("SubmissionAcceptance") },
  ],
  [
    "statement-of-sender-too",
    "dead letter",
    "it states, beside what is its own, what only the sender's own gateway states",
    { changes: [push("receipt/statement", stated("SubmissionAcceptance"))] },
  ],
  [
    "event-unknown",
    "dead letter",
    "it states nothing but an event that nobody knows",
    {
      changes: [
        set("receipt/statement", [
          { event: `${event}RelayPostponement`, at: "2026-06-01T11:55:00Z" },
        ]),
      ],
    },
  ],
  [
    "event-case",
    "dead letter",
    "it states an event in another case",
    {
      changes: [
        set("receipt/statement", [
          { event: `${event}relayAcceptance`, at: "2026-06-01T11:55:00Z" },
        ]),
      ],
    },
  ],
];

/** They break the schema, and bind nobody. */
const broken: readonly Row[] = [
  [
    "header-unreadable",
    "dead letter",
    "a header with a member it does not have; nothing is said about it under its id",
    {
      expect: "SCHEMA_INVALID",
      changes: [set("header/sequence", 1)],
    },
  ],
  [
    "with-attachment",
    "dead letter",
    "a control document stands in a container of its own",
    {
      attachments: [
        {
          name: "attachments/note.txt",
          mediaType: "text/plain",
          bytes: Buffer.from("more than was said"),
        },
      ],
    },
  ],
  [
    "event-elsewhere",
    "dead letter",
    "an event of another name space",
    {
      changes: [
        set("receipt/statement/0/event", "urn:example:RelayAcceptance"),
      ],
    },
  ],
  [
    "event-no-uri",
    "dead letter",
    "an event by its name alone",
    { changes: [set("receipt/statement/0/event", "RelayAcceptance")] },
  ],
  [
    "statements-none",
    "dead letter",
    "it states nothing",
    { changes: [set("receipt/statement", [])] },
  ],
  [
    "statements-many",
    "dead letter",
    "nine statements",
    {
      changes: [
        set(
          "receipt/statement",
          Array.from({ length: 9 }, () => stated("RelayAcceptance")),
        ),
      ],
    },
  ],
  [
    "statement-time-missing",
    "dead letter",
    "a statement without its time",
    { changes: [drop("receipt/statement/0/at")] },
  ],
  [
    "statement-time-local",
    "dead letter",
    "a statement whose time has no offset",
    { changes: [set("receipt/statement/0/at", "2026-06-01T11:55:00")] },
  ],
  [
    "schema-version-missing",
    "dead letter",
    "it does not say by which schemas was judged",
    { changes: [drop("receipt/schemaVersion")] },
  ],
  [
    "subject-missing",
    "dead letter",
    "it is about nothing",
    { changes: [drop("receipt/subject")] },
  ],
  [
    "digest-missing",
    "dead letter",
    "it does not say which container it is about",
    { changes: [drop(`${subject}/containerDigest`)] },
  ],
  [
    "digest-upper-case",
    "dead letter",
    "the container's digest is in upper case",
    {
      changes: [
        set(`${subject}/containerDigest`, digestOf.container.toUpperCase()),
      ],
    },
  ],
  [
    "digest-short",
    "dead letter",
    "the container's digest is cut short",
    {
      changes: [
        set(`${subject}/containerDigest`, digestOf.container.slice(0, 40)),
      ],
    },
  ],
  [
    "reason-code",
    "dead letter",
    "a reason without a code",
    { document: () => rejection, changes: [drop("receipt/reason/0/code")] },
  ],
  [
    "reasons-none",
    "dead letter",
    "an empty list of reasons",
    { document: () => rejection, changes: [set("receipt/reason", [])] },
  ],
  [
    "member-unknown",
    "dead letter",
    "a member that nobody knows",
    { changes: [set("receipt/final", true)] },
  ],
  [
    "kind-other",
    "dead letter",
    "an inquiry with the body of a receipt",
    { changes: [set("header/kind", "INQUIRY")] },
  ],
  [
    "body-twice",
    "dead letter",
    "a receipt with the body of an inquiry too",
    {
      changes: [
        set("inquiry", {
          subject: relayed().receipt,
        } as unknown as ModelObject),
      ],
    },
  ],
].map(
  ([name, becomes, why, told]) =>
    [name, becomes, why, { syntax: "json", ...(told as object) }] as Row,
);

const attribution: readonly DeliveryDefect[] = [
  {
    name: "header-sender-other",
    expect: "SENDER_MISMATCH",
    becomes: "dead letter",
    why: "signed and sent by xd-moj, whose header names xa-moj",
    clause,
    route: "xb-moj.xd-moj.control",
    forgery: xd,
  },
  {
    name: "header-recipient-other",
    expect: "SENDER_MISMATCH",
    becomes: "dead letter",
    why: "the header names another recipient: a receipt for xd-moj is shown to xb-moj",
    clause,
    changes: [set("header/recipient/authority", "xd-moj")],
  },
  {
    name: "signer-other",
    expect: "CERTIFICATE_NOT_LISTED",
    becomes: "dead letter",
    why: "header and route name xa-moj, but xd-moj has signed",
    clause,
    forgery: xd,
  },
  {
    name: "signer-self",
    expect: "CERTIFICATE_NOT_LISTED",
    becomes: "dead letter",
    why: "header and route name xa-moj, but xb-moj itself has signed",
    clause,
    forgery: { key: "sign-xb", chain: ["other-anchor"] },
  },
  {
    name: "signer-compromised",
    expect: "CERTIFICATE_REVOKED",
    becomes: "dead letter",
    why: "signed with a key that the directory says was stolen",
    clause: "docs/protocol.md, signature",
    forgery: { key: "sign-compromised" },
  },
  {
    name: "revocation-unknown",
    expect: "accepted",
    becomes: "published",
    why: "there is no fresh revocation list, and xb-moj requires one: left for its sender to repeat",
    clause: "docs/protocol.md, what a recipient does",
    revocation: "required",
  },
];

export const receiptRecipes: readonly Recipe[] = [
  ...taken.map((row) => ({ expect: "accepted", row })),
  ...contradictions.map((row) => ({ expect: "accepted", row })),
  ...[...refused, ...broken].map((row) => ({ expect: "CONTROL_REFUSED", row })),
]
  .map(({ expect, row: [name, becomes, why, told] }) => ({
    name,
    expect,
    becomes,
    why,
    clause,
    ...told,
  }))
  .concat(attribution)
  .map((defect) => deliveryRecipe("receipt", relayed, defect));
