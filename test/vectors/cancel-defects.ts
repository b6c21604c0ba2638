import { drop, set, type Change } from "../../schemas/examples/change.ts";
import {
  containerDigestIn,
  deliveryRecipe,
  type DeliveryDefect,
} from "./delivery.ts";
import {
  cancel,
  digestOf,
  idOf,
  subjectOfRequest,
  subjectOfSent,
} from "./documents.ts";
import type { Recipe } from "./specimen.ts";

const clause = "docs/protocol.md, inquiry and cancel";
const of = (specimen: string) => () =>
  cancel(subjectOfRequest(containerDigestIn(specimen)));
const deadLetter = "dead letter";
const subject = "cancel/subject";
const cancelled = "cancel/cancelled";
const xd = {
  route: "xb-moj.xd-moj.control",
  forgery: { key: "sign-xd", chain: ["other-anchor"] },
} as const;

type Row = readonly [name: string, why: string, ...changes: readonly Change[]];

const refused: readonly Row[] = [
  [
    "sender-other",
    "xa-moj cancels a message of xd-moj",
    set(`${subject}/sender`, "xd-moj"),
  ],
  [
    "sender-cancelled",
    "xa-moj cancels a message of the one who is told",
    set(`${subject}/sender`, "xb-moj"),
  ],
  [
    "recipient-other",
    "it cancels a message to another recipient",
    set(`${subject}/recipient`, "xd-moj"),
  ],
];

const broken: readonly Row[] = [
  [
    "header-missing",
    "it does not carry what closes the number in the conversation",
    drop(cancelled),
  ],
  [
    "header-conversation-missing",
    "the embedded header names no conversation",
    drop(`${cancelled}/conversationId`),
  ],
  [
    "header-conversation-broken",
    "the embedded header's conversation id is of another form",
    set(`${cancelled}/conversationId`, "1"),
  ],
  [
    "header-kind-control",
    "the embedded header is that of a control document",
    set(`${cancelled}/kind`, "RECEIPT"),
  ],
  [
    "header-sequence-zero",
    "the embedded header's number is 0",
    set(`${cancelled}/sequence`, 0),
  ],
  [
    "header-seen-missing",
    "the embedded header does not say what was seen",
    drop(`${cancelled}/seen`),
  ],
  [
    "header-seen-negative",
    "the embedded header has seen -1",
    set(`${cancelled}/seen`, -1),
  ],
  [
    "header-time-local",
    "the embedded header's expiry has no offset",
    set(`${cancelled}/expiresAt`, "2026-06-15T12:00:00"),
  ],
  [
    "header-whole",
    "the embedded header has more than the schema lets it",
    set(`${cancelled}/messageId`, idOf(2)),
  ],
  ["reason-missing", "it gives no reason", drop("cancel/reason")],
  [
    "reason-other",
    "a reason that is neither EXPIRED nor CANCELLED",
    set("cancel/reason", "MISTAKE"),
  ],
  ["subject-missing", "it cancels nothing", drop(subject)],
  [
    "digest-missing",
    "it does not say which container",
    drop(`${subject}/containerDigest`),
  ],
];

const defects: readonly DeliveryDefect[] = [
  {
    name: "sound-unknown",
    expect: "CANCELLED",
    becomes: "rejected",
    rules: "CANCEL",
    why: "nothing: the message never came, and shall never be accepted",
    clause,
  },
  {
    name: "sound-expired",
    expect: "EXPIRED",
    becomes: "rejected",
    rules: "CANCEL",
    why: "nothing: the message never came and has expired",
    clause,
    syntax: "json",
    changes: [set("cancel/reason", "EXPIRED")],
  },
  {
    name: "sound-held",
    expect: "CANCELLED",
    becomes: "rejected",
    rules: "CANCEL",
    why: "nothing: the message is held",
    clause,
    after: "message/directory-newer",
    document: of("message/directory-newer"),
  },
  {
    name: "sound-judged",
    expect: "accepted",
    becomes: "receipt",
    why: "nothing: the message has its verdict, which stands",
    clause,
    after: "message/sound-xml",
    document: of("message/sound-xml"),
  },
  {
    name: "sound-again",
    expect: "accepted",
    becomes: "receipt",
    why: "nothing: it was cancelled before",
    clause,
    after: "cancel/sound-unknown",
  },
  {
    name: "container-other",
    expect: "MESSAGE_ID_REUSED",
    becomes: "rejected",
    rules: "HEADER-MESSAGE-ID",
    why: "another container under an id that has its verdict: rejected, bound to that container",
    clause,
    after: "message/sound-xml",
  },
  {
    name: "own-message",
    expect: "CONTROL_REFUSED",
    becomes: deadLetter,
    why: "xa-moj cancels a message of xb-moj",
    clause,
    document: () => cancel(subjectOfSent),
  },
  {
    name: "header-sender-other",
    expect: "SENDER_MISMATCH",
    becomes: deadLetter,
    why: "signed and sent by xd-moj, whose header names xa-moj",
    clause,
    ...xd,
  },
  {
    name: "canceller-other",
    expect: "CONTROL_REFUSED",
    becomes: deadLetter,
    why: "xd-moj cancels a message of xa-moj",
    clause,
    ...xd,
    changes: [set("header/sender/authority", "xd-moj")],
  },
  {
    name: "header-recipient-other",
    expect: "SENDER_MISMATCH",
    becomes: deadLetter,
    why: "the header names another recipient: a cancel to xd-moj is shown to xb-moj",
    clause,
    changes: [set("header/recipient/authority", "xd-moj")],
  },
  {
    name: "header-sequence-large",
    expect: "SCHEMA_INVALID",
    becomes: deadLetter,
    why: "the embedded header's number is 2^53, which no I-JSON holds: not even its own id is read",
    clause: "RFC 7493 §2.2",
    syntax: "json",
    changes: [set(`${cancelled}/sequence`, 2 ** 53)],
  },
  ...refused.map(([name, why, ...changes]) => ({
    name,
    expect: "CONTROL_REFUSED",
    becomes: deadLetter,
    why,
    clause,
    changes,
  })),
  ...broken.map(([name, why, ...changes]) => ({
    name,
    expect: "CONTROL_REFUSED",
    becomes: deadLetter,
    why,
    clause,
    changes,
    syntax: "json" as const,
  })),
];

export const cancelRecipes: readonly Recipe[] = defects.map((defect) =>
  deliveryRecipe(
    "cancel",
    () => cancel(subjectOfRequest(digestOf.other)),
    defect,
  ),
);
