import { drop, set, type Change } from "../../schemas/examples/change.ts";
import {
  containerDigestIn,
  deliveryRecipe,
  type DeliveryDefect,
} from "./delivery.ts";
import {
  digestOf,
  inquiry,
  receipt,
  subjectOfRequest,
  subjectOfSent,
} from "./documents.ts";
import type { Recipe } from "./specimen.ts";

const clause = "docs/protocol.md, inquiry and cancel";
const about = (specimen: string) => () =>
  inquiry(subjectOfRequest(containerDigestIn(specimen)));
const deadLetter = "dead letter";
const subject = "inquiry/subject";

type Row = readonly [name: string, why: string, ...changes: readonly Change[]];

const refused: readonly Row[] = [
  [
    "sender-other",
    "xa-moj asks about a message of xd-moj",
    set(`${subject}/sender`, "xd-moj"),
  ],
  [
    "sender-asked",
    "xa-moj asks about a message of the one who is asked",
    set(`${subject}/sender`, "xb-moj"),
  ],
  [
    "recipient-other",
    "it asks about a message to another recipient",
    set(`${subject}/recipient`, "xd-moj"),
  ],
];

const broken: readonly Row[] = [
  [
    "digest-missing",
    "it does not say which container",
    drop(`${subject}/containerDigest`),
  ],
  [
    "digest-upper-case",
    "the digest is in upper case",
    set(`${subject}/containerDigest`, digestOf.other.toUpperCase()),
  ],
  ["subject-missing", "it asks about nothing", drop(subject)],
  [
    "id-broken",
    "it asks about an id that is none",
    set(`${subject}/messageId`, "../../etc/passwd"),
  ],
  [
    "body-of-receipt",
    "an inquiry with the body of a receipt",
    drop("inquiry"),
    set("receipt", receipt("RelayAcceptance").receipt ?? {}),
  ],
  ["member-unknown", "a member that nobody knows", set("inquiry/urgent", true)],
];

const defects: readonly DeliveryDefect[] = [
  {
    name: "sound-unknown",
    expect: "accepted",
    becomes: "answer UNKNOWN",
    why: "nothing: the message never came",
    clause,
  },
  {
    name: "sound-held",
    expect: "accepted",
    becomes: "answer PENDING",
    why: "nothing: the message is held",
    clause,
    after: "message/directory-newer",
    document: about("message/directory-newer"),
  },
  {
    name: "sound-judged",
    expect: "accepted",
    becomes: "receipt",
    why: "nothing: the message has its verdict, whose receipt is the answer",
    clause,
    after: "message/sound-xml",
    document: about("message/sound-xml"),
    syntax: "json",
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
    why: "xa-moj asks what xb-moj knows of a message of its own",
    clause,
    document: () => inquiry(subjectOfSent),
  },
  {
    name: "header-sender-other",
    expect: "SENDER_MISMATCH",
    becomes: deadLetter,
    why: "signed and sent by xd-moj, whose header names xa-moj",
    clause,
    route: "xb-moj.xd-moj.control",
    forgery: { key: "sign-xd", chain: ["other-anchor"] },
  },
  {
    name: "asker-other",
    expect: "CONTROL_REFUSED",
    becomes: deadLetter,
    why: "xd-moj asks about a message of xa-moj",
    clause,
    route: "xb-moj.xd-moj.control",
    forgery: { key: "sign-xd", chain: ["other-anchor"] },
    changes: [set("header/sender/authority", "xd-moj")],
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

export const inquiryRecipes: readonly Recipe[] = defects.map((defect) =>
  deliveryRecipe(
    "inquiry",
    () => inquiry(subjectOfRequest(digestOf.other)),
    defect,
  ),
);
