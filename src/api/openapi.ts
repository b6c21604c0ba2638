import type { ErrorCode } from "../errors.ts";
import { incomingStates, outgoingStates } from "../message/delivery.ts";
import { calendarEventsMax, openClockStates } from "./clocks.ts";
import { openapiSchemas } from "./openapi-schemas.ts";
import {
  json,
  listParameters,
  operation,
  pageParameters,
  path,
  query,
  reasonBody,
  ref,
  submissionBody,
  type Operation,
} from "./operation.ts";
import { messageQueueNames, queueNames } from "../message/queues.ts";
import { renderingForms } from "../render/forms.ts";
import { renderingLanguages } from "../render/languages.ts";
import {
  monitors,
  operators,
  overseers,
  readers,
  submitters,
  watchers,
} from "./route.ts";

const always: readonly ErrorCode[] = [
  "INTERNAL",
  "REQUEST_INVALID",
  "REQUEST_TIMEOUT",
];
const guarded: readonly ErrorCode[] = [
  ...always,
  "UNAUTHENTICATED",
  "FORBIDDEN",
];
const stored: readonly ErrorCode[] = [
  ...guarded,
  "STORE_UNAVAILABLE",
  "STORE_CORRUPT",
];
const named: readonly ErrorCode[] = [
  ...stored,
  "IDENTIFIER_INVALID",
  "MESSAGE_UNKNOWN",
  "MESSAGE_AMBIGUOUS",
];
const bytes: readonly ErrorCode[] = [...named, "BLOB_MISSING", "BLOB_DAMAGED"];
const worked: readonly ErrorCode[] = [
  "WORKER_LOST",
  "WORKERS_BUSY",
  "XML_ENGINE_BROKEN",
];
const submitted: readonly ErrorCode[] = [
  ...stored,
  ...worked,
  "BLOB_MISSING",
  "BLOB_DAMAGED",
  "BODY_TOO_LARGE",
  "MEDIA_TYPE_UNSUPPORTED",
  "API_BUSY",
  "MESSAGE_REFUSED",
  "CONVERSATION_STALE",
  "CONVERSATION_BUSY",
  "CONVERSATION_UNKNOWN",
  "MESSAGE_ID_REUSED",
];

const messageId = path("messageId", "MessageId");
const sender = query(
  "sender",
  ref("AuthorityId"),
  "Decides when two authorities used the same message id.",
);
const conversationId = path("conversationId", "MessageId");
const letterId = {
  name: "id",
  in: "path",
  required: true,
  schema: { type: "string", pattern: "^[0-9]{1,15}-[0-9a-f]{12}$" },
};
const lettered: readonly ErrorCode[] = [
  ...stored,
  "IDENTIFIER_INVALID",
  "DEAD_LETTER_UNKNOWN",
];
const reasoned: readonly ErrorCode[] = [
  "BODY_TOO_LARGE",
  "MEDIA_TYPE_UNSUPPORTED",
];
const containerBody = {
  "application/vnd.etsi.asic-e+zip": {
    schema: { type: "string", contentMediaType: "application/zip" },
  },
};

/** The API's own description, served as GET /v1/openapi.json. */
export const openapi = {
  openapi: "3.1.0",
  info: {
    title: "Comity gateway",
    version: "1.0.0",
    description:
      "Hand over messages of mutual legal assistance, fetch what peers sent, and read what became of each. Bytes in JSON are base64. Errors are problems of RFC 9457; a path that is not here answers ROUTE_UNKNOWN.",
  },
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  paths: {
    "/v1/messages": {
      post: operation("submitMessage", "Hand over a message", submitters, {
        description:
          "202 means: never lost; the receipt says so under signature. The same id with the same content gets the same answer again, so a call without an answer may be repeated. With fill=header the gateway writes messageId, conversationId (of a message that opens a conversation), sequence, seen, sentAt, expiresAt and directoryVersion where the header lacks them; to be safe to repeat, such a document bears its own messageId.",
        parameters: [
          query(
            "fill",
            { const: "header" },
            "Complete the header, and give the completed document back.",
          ),
        ],
        requestBody: submissionBody(),
        done: json("202", "Accepted", "Submission", {
          Location: { schema: { type: "string" }, required: true },
        }),
        codes: submitted,
      }),
      get: operation("listOutbox", "Messages of this gateway", readers, {
        parameters: pageParameters(outgoingStates, "every state"),
        done: json("200", "A page, oldest first", "MessagePage"),
        codes: [...stored, "IDENTIFIER_INVALID"],
      }),
    },
    "/v1/messages/{messageId}": {
      get: operation("getMessage", "One message, in or out", readers, {
        parameters: [messageId, sender],
        done: json("200", "The message", "Message"),
        codes: named,
      }),
    },
    "/v1/messages/{messageId}/timeline": {
      get: operation("getTimeline", "What happened to a message", readers, {
        parameters: [messageId, sender],
        done: json(
          "200",
          "Journal rows, oldest first; of very many the first thousand and the last",
          "Timeline",
        ),
        codes: named,
      }),
    },
    "/v1/messages/{messageId}/receipts": {
      get: operation("listReceipts", "Receipts about a message", readers, {
        parameters: [messageId, sender],
        done: json("200", "Ours and the peer's", "Receipts"),
        codes: bytes,
      }),
    },
    "/v1/messages/{messageId}/receipts/{digest}": {
      get: operation("getReceipt", "A receipt's signed container", readers, {
        parameters: [messageId, path("digest", "Digest"), sender],
        done: { "200": { description: "The bytes", content: containerBody } },
        codes: [...bytes, "RECEIPT_UNKNOWN"],
      }),
    },
    "/v1/messages/{messageId}/container": {
      get: operation("getContainer", "The signed message itself", readers, {
        parameters: [messageId, sender],
        done: { "200": { description: "The bytes", content: containerBody } },
        codes: [...bytes, "MESSAGE_NOT_IN_INBOX"],
      }),
    },
    "/v1/messages/{messageId}/rendering": {
      get: operation("getRendering", "What it says, to be read", readers, {
        description:
          "For people: the document with its labels and codes in words, and the treaty's own order of contents. It proves nothing; the container does. Without `format` the Accept header decides, and HTML where it leaves open.",
        parameters: [
          messageId,
          query("format", { enum: renderingForms }, "The form."),
          query(
            "language",
            { enum: renderingLanguages },
            "Of labels and codes; absent: the document's own, else English.",
          ),
          sender,
        ],
        done: {
          "200": {
            description: "The page, or the pages",
            content: {
              "text/html": { schema: { type: "string" } },
              "application/pdf": { schema: {} },
            },
          },
        },
        codes: [
          ...bytes,
          ...worked,
          "MESSAGE_NOT_IN_INBOX",
          "SCHEMA_INVALID",
          "API_BUSY",
        ],
      }),
    },
    "/v1/instruments": {
      get: operation("listInstruments", "Treaties with rules here", readers, {
        done: json("200", "All of them", "InstrumentList"),
        codes: guarded,
      }),
    },
    "/v1/instruments/{id}": {
      get: operation("getInstrument", "What a treaty asks", readers, {
        description:
          "Every rule with its article, its places and what is expected there. A rule whose condition looks at more than the kind of assistance is told too, for it may come to apply.",
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            schema: { type: "string" },
          },
          query(
            "assistance",
            { type: "string", examples: ["FREEZE"] },
            "Only what a request for this kind of assistance needs.",
          ),
        ],
        done: json("200", "The treaty", "Instrument"),
        codes: [...guarded, "INSTRUMENT_UNKNOWN"],
      }),
    },
    "/v1/messages/{messageId}/withdraw": {
      post: operation("withdrawMessage", "Take a message back", operators, {
        description:
          "The answer tells the state after: relayed, delivered and rejected say that it was too late, unresolved that the recipient has yet to answer.",
        parameters: [messageId, sender],
        requestBody: reasonBody("Withdrawal"),
        done: json("202", "Asked for", "Withdrawn"),
        codes: [
          ...named,
          "MESSAGE_NOT_OUTGOING",
          "BODY_TOO_LARGE",
          "MEDIA_TYPE_UNSUPPORTED",
        ],
      }),
    },
    "/v1/messages/{messageId}/retry": {
      post: operation("retryMessage", "Do now what was put off", operators, {
        description:
          "Publishes, asks the recipient, cancels or judges again, whatever the message waits for. None hastened: it is being done.",
        parameters: [messageId, sender],
        requestBody: reasonBody("Retry"),
        done: json("202", "Asked for", "Retried"),
        codes: [...named, ...reasoned, "NOTHING_TO_RETRY"],
      }),
    },
    "/v1/queues": {
      get: operation("getQueues", "How much waits, and since when", overseers, {
        description: `Every queue (${queueNames.join(", ")}) and the gateway's own work by kind.`,
        done: json("200", "Depths", "Queues"),
        codes: stored,
      }),
    },
    "/v1/queues/dead-letters": {
      get: operation(
        "listDeadLetters",
        "What could not be attributed",
        overseers,
        {
          parameters: listParameters(),
          done: json("200", "A page, oldest first", "DeadLetterPage"),
          codes: [...stored, "IDENTIFIER_INVALID"],
        },
      ),
    },
    "/v1/queues/dead-letters/{id}": {
      get: operation("getDeadLetter", "One dead letter", overseers, {
        parameters: [letterId],
        done: json("200", "What is known of it", "DeadLetter"),
        codes: lettered,
      }),
    },
    "/v1/queues/dead-letters/{id}/bytes": {
      get: operation("getDeadLetterBytes", "Its bytes", overseers, {
        description: "As they came: an envelope, or whatever it is.",
        parameters: [letterId],
        done: {
          "200": {
            description: "The bytes",
            content: { "application/octet-stream": { schema: {} } },
          },
        },
        codes: [
          ...lettered,
          "DEAD_LETTER_WITHOUT_BYTES",
          "BLOB_MISSING",
          "BLOB_DAMAGED",
        ],
      }),
    },
    "/v1/queues/dead-letters/{id}/retry": {
      post: operation("retryDeadLetter", "Judge it again", operators, {
        description:
          "As of its arrival. Taken: judged, and no dead letter any more. Refused: it stays, for the reason given.",
        parameters: [letterId],
        requestBody: reasonBody("Retry"),
        done: json("200", "What became of it", "LetterOutcome"),
        codes: [
          ...lettered,
          ...reasoned,
          ...worked,
          "DEAD_LETTER_WITHOUT_BYTES",
          "BLOB_MISSING",
          "BLOB_DAMAGED",
          "DIRECTORY_EXPIRED",
        ],
      }),
    },
    "/v1/queues/dead-letters/{id}/discard": {
      post: operation("discardDeadLetter", "Let it go", operators, {
        parameters: [letterId],
        requestBody: reasonBody("Withdrawal"),
        done: json("200", "It is no dead letter any more", "Discarded"),
        codes: [...lettered, ...reasoned],
      }),
    },
    "/v1/queues/{queue}": {
      get: operation("listQueue", "Messages that wait", overseers, {
        parameters: [
          {
            name: "queue",
            in: "path",
            required: true,
            schema: { enum: messageQueueNames },
          },
          ...listParameters(),
        ],
        done: json("200", "A page, oldest first", "MessagePage"),
        codes: [...stored, "IDENTIFIER_INVALID"],
      }),
    },
    "/v1/inbox": {
      get: operation("listInbox", "Messages of peers", readers, {
        parameters: pageParameters(incomingStates, "inbox and fetched"),
        done: json("200", "A page, oldest first", "MessagePage"),
        codes: [...stored, "IDENTIFIER_INVALID"],
      }),
    },
    "/v1/inbox/{messageId}/fetch": {
      post: operation("fetchMessage", "Read a message", submitters, {
        description: "May be repeated; marks the message as fetched.",
        parameters: [messageId, sender],
        done: json("200", "Document and attachments", "Fetched"),
        codes: [
          ...bytes,
          ...worked,
          "MESSAGE_NOT_IN_INBOX",
          "BODY_TOO_LARGE",
          "MEDIA_TYPE_UNSUPPORTED",
        ],
      }),
    },
    "/v1/inbox/{messageId}/confirm": {
      post: operation(
        "confirmMessage",
        "Say that it is safe here",
        submitters,
        {
          description:
            "The sender gets the ContentHandover receipt: from here on it relies on the case system having the message. Confirming twice is harmless.",
          parameters: [messageId, sender],
          done: json("200", "The message", "Message"),
          codes: [
            ...named,
            "MESSAGE_NOT_IN_INBOX",
            "BODY_TOO_LARGE",
            "MEDIA_TYPE_UNSUPPORTED",
          ],
        },
      ),
    },
    "/v1/conversations/{conversationId}": {
      get: operation(
        "getConversation",
        "Messages about one matter, where it stands, and what each side may say next",
        readers,
        {
          parameters: [conversationId],
          done: json("200", "The conversation", "Conversation"),
          codes: [...stored, "IDENTIFIER_INVALID", "CONVERSATION_UNKNOWN"],
        },
      ),
    },
    "/v1/conversations/{conversationId}/next": {
      get: operation("getNext", "Numbers of the next own message", readers, {
        parameters: [conversationId],
        done: json("200", "What its header says", "NextNumbers"),
        codes: [...stored, "IDENTIFIER_INVALID", "CONVERSATION_UNKNOWN"],
      }),
    },
    "/v1/clocks": {
      get: operation("listClocks", "Who owes what until when", readers, {
        description:
          "The time limits that nothing has ended yet, of every conversation. What had only to last so long (`atLeast`) is not listed once its time is over.",
        parameters: pageParameters(openClockStates, "running"),
        done: json("200", "A page, soonest first", "ClockPage"),
        codes: [...stored, "IDENTIFIER_INVALID"],
      }),
    },
    "/v1/clocks.ics": {
      get: operation(
        "getCalendar",
        "The running ones, as a calendar",
        readers,
        {
          description: `An event for each, the soonest ${calendarEventsMax}: ids, references and the law, and nothing of the case.`,
          done: {
            200: {
              description: "An iCalendar stream, RFC 5545",
              content: { "text/calendar": { schema: { type: "string" } } },
            },
          },
          codes: stored,
        },
      ),
    },
    "/v1/events": {
      get: operation("followEvents", "The journal as it grows", readers, {
        description:
          "Server-Sent Events without end: the id is the journal position, the data a Fact. Begins after Last-Event-ID, else after `after`, else at the beginning. Comment lines keep the connection alive.",
        parameters: [
          query("after", { type: "integer", minimum: 0 }, "Journal position."),
          {
            name: "Last-Event-ID",
            in: "header",
            schema: { type: "integer", minimum: 0 },
          },
        ],
        done: {
          "200": {
            description: "Events",
            content: {
              "text/event-stream": { schema: { type: "string" } },
            },
          },
        },
        codes: [...guarded, "API_BUSY"],
      }),
    },
    "/v1/directory": {
      get: operation("getDirectory", "The directory in force", readers, {
        done: json("200", "Authorities and certificates", "Directory"),
        codes: guarded,
      }),
    },
    "/v1/health": {
      get: operation("getHealth", "Whether the process answers", "anyone", {
        done: json("200", "It does", "Health"),
        codes: always,
      }),
    },
    "/v1/ready": {
      get: operation("getReadiness", "Whether the gateway can work", watchers, {
        description: "Tries the real thing each part depends on.",
        done: json("200", "Every check passed", "Readiness"),
        codes: [...guarded, "NOT_READY"],
      }),
    },
    "/metrics": {
      get: operation("getMetrics", "Figures for Prometheus", monitors, {
        done: {
          "200": {
            description: "Prometheus' text format",
            content: { "text/plain": { schema: { type: "string" } } },
          },
        },
        codes: guarded,
      }),
    },
    "/v1/openapi.json": {
      get: operation("getDescription", "This description", readers, {
        done: {
          "200": {
            description: "OpenAPI 3.1",
            content: { "application/json": { schema: { type: "object" } } },
          },
        },
        codes: guarded,
      }),
    },
  } satisfies Readonly<
    Record<string, Partial<Record<"get" | "post", Operation>>>
  >,
  components: {
    schemas: openapiSchemas,
    securitySchemes: { token: { type: "http", scheme: "bearer" } },
  },
};

const codesByRoute: ReadonlyMap<string, ReadonlySet<ErrorCode>> = new Map(
  Object.entries(openapi.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(
      ([method, each]) => [
        routeKey(method, path.replace(/\{([^}]+)\}/g, ":$1")),
        new Set(each["x-codes"]),
      ],
    ),
  ),
);

/** The codes a route is described to answer; undefined for a path that is none. `url` is as fastify writes it. */
export function describedCodes(
  method: string,
  url: string | undefined,
): ReadonlySet<ErrorCode> | undefined {
  return codesByRoute.get(routeKey(method, url ?? ""));
}

function routeKey(method: string, url: string): string {
  return `${method.toUpperCase()} ${url}`;
}
