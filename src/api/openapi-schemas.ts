import { factNames } from "../exchange/ports.ts";
import { clockStates } from "../message/clock.ts";
import { dueKinds } from "../exchange/queue-ports.ts";
import { messageQueueNames } from "../message/queues.ts";
import { incomingStates, outgoingStates } from "../message/delivery.ts";
import { syntaxes } from "../message/header.ts";
import { businessKinds } from "../message/kinds.ts";
import { lanes } from "../message/route.ts";
import { conversationStates, machineNames } from "../message/standing.ts";

const text = { type: "string" };
const flag = { type: "boolean" };
const count = { type: "integer", minimum: 0 };
const time = { type: "string", format: "date-time" };
const base64 = { type: "string", contentEncoding: "base64" };
const uuid7 = {
  type: "string",
  pattern:
    "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
};

/** What two shapes say of a time limit. */
const dueDate = {
  limit: text,
  article: text,
  title: text,
  atLeast: flag,
  owedBy: ref("AuthorityId"),
  startedBy: object({
    sender: ref("AuthorityId"),
    messageId: ref("MessageId"),
  }),
  startedAt: time,
  dueAt: { ...time, description: "The last moment that is in time." },
  state: { enum: clockStates },
};
const dueDateEnd = {
  metBy: object({
    sender: ref("AuthorityId"),
    messageId: ref("MessageId"),
    at: time,
    pending: flag,
  }),
};

/** Shapes of the API's answers (JSON Schema 2020-12). What is not named here is never answered. */
export const openapiSchemas = {
  AuthorityId: {
    type: "string",
    pattern: "^[a-z]{2}-[a-z0-9-]+$",
    maxLength: 48,
  },
  MessageId: { ...uuid7, description: "A UUIDv7 in lower case." },
  Digest: {
    type: "string",
    pattern: "^[0-9a-f]{64}$",
    description: "SHA-256, hexadecimal.",
  },
  Fault: object(
    { path: text, rule: text, expected: text, found: text },
    { article: text, attestation: { enum: ["V", "Vt", "R"] } },
  ),
  Problem: {
    ...object(
      {
        type: { type: "string", pattern: "^urn:comity:error:[A-Z0-9_]+$" },
        title: text,
        status: { type: "integer" },
        code: text,
        retry: {
          ...flag,
          description: "The same request may succeed later, unchanged.",
        },
        requestId: text,
      },
      {
        detail: text,
        details: { type: "object" },
        faults: list("Fault"),
        warnings: list("Fault"),
        checks: list("ReadinessCheck"),
      },
    ),
    description: "RFC 9457.",
  },
  Message: object(
    {
      direction: { enum: ["in", "out"] },
      messageId: ref("MessageId"),
      sender: ref("AuthorityId"),
      recipient: ref("AuthorityId"),
      conversationId: ref("MessageId"),
      kind: { enum: businessKinds },
      sequence: count,
      seen: count,
      requestingRef: text,
      syntax: { enum: syntaxes },
      lane: { enum: lanes },
      state: { enum: [...new Set([...outgoingStates, ...incomingStates])] },
      containerDigest: ref("Digest"),
      manifestDigest: ref("Digest"),
      containerBytes: count,
      sentAt: time,
      expiresAt: time,
    },
    {
      inReplyTo: ref("MessageId"),
      acceptedAt: time,
      publishedAt: time,
      overdueAt: time,
      arrivedAt: time,
    },
  ),
  MessagePage: object({ items: list("Message") }, { next: text }),
  Submission: object(
    {
      messageId: ref("MessageId"),
      conversationId: ref("MessageId"),
      state: { enum: outgoingStates },
      containerDigest: ref("Digest"),
      repeated: {
        ...flag,
        description: "The same content had been accepted before.",
      },
      warnings: list("Fault"),
      receipt: object({
        statements: { type: "array", items: text },
        containerDigest: ref("Digest"),
        container: base64,
      }),
    },
    { document: { ...base64, description: "The completed document." } },
  ),
  Withdrawal: object({
    reason: { type: "string", minLength: 1, maxLength: 500 },
  }),
  Withdrawn: object({
    messageId: ref("MessageId"),
    state: { enum: outgoingStates },
  }),
  /** A reason that may be left out. */
  Retry: object(
    {},
    { reason: { type: "string", minLength: 1, maxLength: 500 } },
  ),
  Retried: object({
    hastened: {
      ...count,
      description: "Pieces of work that were put off and are due now.",
    },
  }),
  Queues: object({
    items: {
      type: "array",
      items: { oneOf: [ref("MessageQueue"), ref("DeadLetterQueue")] },
    },
    due: list("DueWork"),
  }),
  MessageQueue: object(
    {
      queue: { enum: messageQueueNames },
      count,
      states: { type: "object", additionalProperties: count },
    },
    { oldestAt: time },
  ),
  DeadLetterQueue: object(
    {
      queue: { const: "dead-letters" },
      count,
      counted: {
        ...count,
        description:
          "Letters beyond a quota, and copies of kept ones: only counted.",
      },
    },
    { oldestAt: time },
  ),
  DueWork: object(
    {
      kind: { enum: dueKinds },
      count,
      late: { ...count, description: "How many should have been begun." },
    },
    { lateSince: time },
  ),
  DeadLetter: object({
    id: text,
    routingKey: text,
    reason: { ...text, description: "An error code, a colon, and words." },
    digest: ref("Digest"),
    bodyBytes: count,
    at: time,
    count: {
      type: "integer",
      minimum: 1,
      description: "How often the very same bytes came by the same route.",
    },
    whole: {
      ...flag,
      description: "Its bytes are kept, not only their digest.",
    },
  }),
  DeadLetterPage: object({ items: list("DeadLetter") }, { next: text }),
  LetterOutcome: object(
    { outcome: { enum: ["taken", "refused"] } },
    {
      sender: ref("AuthorityId"),
      messageId: ref("MessageId"),
      code: text,
      reason: text,
    },
  ),
  Discarded: object({ id: text }),
  Fact: object(
    {
      position: { type: "integer", minimum: 1 },
      fact: { enum: factNames },
      at: time,
      actor: text,
    },
    {
      sender: ref("AuthorityId"),
      messageId: ref("MessageId"),
      conversationId: ref("MessageId"),
      details: { type: "object" },
    },
  ),
  Timeline: object({ items: list("Fact") }),
  Subject: object({
    messageId: ref("MessageId"),
    sender: ref("AuthorityId"),
    recipient: ref("AuthorityId"),
    containerDigest: ref("Digest"),
  }),
  Reason: object(
    { code: text },
    { rule: text, article: text, path: text, expected: text, found: text },
  ),
  Receipt: object({
    subject: ref("Subject"),
    issuer: ref("AuthorityId"),
    statements: {
      type: "array",
      items: text,
      description: "Event URIs of ETSI EN 319 522-3.",
    },
    reasons: list("Reason"),
    at: time,
    containerDigest: ref("Digest"),
    container: base64,
  }),
  Receipts: object({ items: list("Receipt") }),
  Attachment: object({ filename: text, mediaType: text, bytes: base64 }),
  Fetched: object({
    message: ref("Message"),
    syntax: { enum: syntaxes },
    document: base64,
    attachments: list("Attachment"),
    containerDigest: ref("Digest"),
  }),
  Move: object(
    {
      messageId: ref("MessageId"),
      sender: ref("AuthorityId"),
      recipient: ref("AuthorityId"),
      kind: { enum: businessKinds },
      sequence: count,
      seen: count,
      outcome: { enum: ["pending", "accepted", "closed"] },
    },
    { inReplyTo: ref("MessageId") },
  ),
  Conversation: object(
    {
      conversationId: ref("MessageId"),
      state: { enum: conversationStates },
      allowed: {
        type: "object",
        description:
          "What each of the two authorities may say next, by its id.",
        additionalProperties: { type: "array", items: { enum: businessKinds } },
      },
      moves: list("Move"),
      dueDates: list("DueDate"),
    },
    {
      machine: { enum: machineNames },
      opener: ref("AuthorityId"),
      addressee: ref("AuthorityId"),
      preservedUntil: { type: "string", format: "date" },
      formalConfirmationDue: flag,
    },
  ),
  DueDate: object(dueDate, dueDateEnd),
  Clock: object(
    { ...dueDate, conversationId: ref("MessageId"), requestingRef: text },
    dueDateEnd,
  ),
  ClockPage: object({ items: list("Clock") }, { next: text }),
  NextNumbers: object({
    conversationId: ref("MessageId"),
    sequence: { type: "integer", minimum: 1 },
    seen: count,
    directoryVersion: count,
  }),
  Anchor: object({ fingerprint: ref("Digest"), der: base64 }),
  Certificate: object(
    {
      fingerprint: ref("Digest"),
      der: base64,
      notBefore: time,
      notAfter: time,
      status: { enum: ["current", "superseded", "revoked"] },
    },
    { revokedAt: time, reason: text },
  ),
  Authority: object(
    {
      id: ref("AuthorityId"),
      name: text,
      country: text,
      timeZone: text,
      instruments: { type: "array", items: text },
      languages: { type: "array", items: text },
      anchors: list("Anchor"),
      signing: list("Certificate"),
      encryption: list("Certificate"),
    },
    {
      holidays: { type: "array", items: { type: "string", format: "date" } },
      declarations: {
        type: "object",
        additionalProperties: { type: "array", items: text },
      },
    },
  ),
  Directory: object({
    version: count,
    issuedAt: time,
    expiresAt: time,
    authorities: list("Authority"),
  }),
  InstrumentList: object({
    items: {
      type: "array",
      items: object(
        {
          id: text,
          title: text,
          validFrom: text,
          protocols: { type: "array", items: text },
          rules: count,
        },
        { validTo: text },
      ),
    },
  }),
  Instrument: object(
    { id: text, title: text, validFrom: text, needs: list("Need") },
    {
      assistance: text,
      permitted: {
        ...flag,
        description: "Whether it provides for that kind of assistance at all.",
      },
    },
  ),
  Need: object(
    {
      rule: text,
      article: text,
      advisory: {
        ...flag,
        description: "Only warns when it is not met.",
      },
      concerns: { enum: ["field", "attachment", "language"] },
      place: {
        type: "array",
        items: text,
        description: "Paths of member names; empty for the whole document.",
      },
      expected: text,
    },
    {
      attestation: { enum: ["V", "Vt", "R"] },
      protocol: { ...text, description: "Applies only with this protocol." },
      declared: {
        ...text,
        description: "Applies only if the recipient has declared so.",
      },
    },
  ),
  Health: object({ status: { const: "live" } }),
  ReadinessCheck: object({ name: text, ok: flag, detail: text }),
  Readiness: object({
    ready: { const: true },
    authority: ref("AuthorityId"),
    checks: list("ReadinessCheck"),
  }),
};

/** An object with exactly these members. */
function object(
  required: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
) {
  return {
    type: "object",
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

function list(name: string) {
  return { type: "array", items: ref(name) };
}

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}
