import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { NextNumbers } from "../../client/answers.ts";
import type { Handover } from "../../client/submission.ts";
import { ComityError } from "../../errors.ts";
import { readDocument } from "../../format/read-document.ts";
import { writeDocument } from "../../format/write-document.ts";
import {
  isControl,
  type BusinessDocument,
  type ModelObject,
  type ModelValue,
} from "../../message/document.ts";
import type { Syntax } from "../../message/header.ts";
import { uuidV7, type MessageId } from "../../message/identifiers.ts";
import type { BusinessKind } from "../../message/kinds.ts";
import {
  counterExamples,
  nameOf,
  patchedModel,
  publishedExample,
} from "../counter-examples.ts";
import { calendarFrom, type Calendar } from "./calendar.ts";
import type { Step } from "./script.ts";

/** What a conversation's next message says of itself besides its content. */
export type Numbers = Pick<
  NextNumbers,
  "sequence" | "seen" | "directoryVersion"
>;

/** A document that lacks only what the gateway knows of its conversation. */
export type Draft = {
  readonly messageId: MessageId;
  readonly kind: BusinessKind;
  /** Ids of authorities. */
  readonly from: string;
  readonly to: string;
  /** Nothing when it opens one. */
  readonly conversationId: string | undefined;
  /** As a case system would have written it, ready to be handed over. */
  readonly write: (numbers: Numbers) => Handover;
};

/** The papers of one case: published examples under fresh ids, dated today. */
export type CaseFile = {
  readonly draft: (step: Step) => Draft;
  /** From now on, whoever refers to this step's example means this message. */
  readonly enter: (step: Step, draft: Draft) => void;
};

// The same relative place from src/ and from dist/, which both lie beside schemas/.
const examples = new URL("../../../schemas/examples/", import.meta.url);
const lifetimeMs = 14 * 24 * 60 * 60 * 1000;

/** @throws ComityError FILE_UNREADABLE when the examples are not there */
export function openCaseFile(steps: readonly Step[], now: Date): CaseFile {
  const documents = new Map(
    steps.map(({ example }) => [example, readExample(example)]),
  );
  const [first] = documents.values();
  const calendar = calendarFrom(first?.header.sentAt ?? now.toISOString(), now);
  /** Ids of messages as the examples have them, and as they are played. */
  const entered = new Map<string, MessageId>();

  function exampleOf({ example }: Step): BusinessDocument {
    return documents.get(example) ?? readExample(example);
  }

  return {
    draft(step) {
      const example = exampleOf(step);
      const { header } = example;
      const messageId = freshId();
      const conversationId =
        header.conversationId === header.messageId
          ? undefined
          : known(step, entered, header.conversationId);
      const to = step.readdressed ?? header.recipient.authority;
      const own = {
        messageId,
        conversationId: conversationId ?? messageId,
        ...(header.inReplyTo === undefined
          ? {}
          : { inReplyTo: known(step, entered, header.inReplyTo) }),
        recipient: { ...header.recipient, authority: to },
      };
      return {
        ...{ messageId, conversationId, to },
        kind: header.kind,
        from: header.sender.authority,
        write(numbers) {
          const today = datedToday(example, calendar, { ...own, ...numbers });
          return handover(renamed(today, entered), step.syntax);
        },
      };
    },
    enter(step, { messageId }) {
      entered.set(exampleOf(step).header.messageId, messageId);
    },
  };
}

/** The example with a header of its own, and its dates moved to the present. */
function datedToday(
  { header, ...body }: BusinessDocument,
  calendar: Calendar,
  own: ModelObject,
): ModelObject {
  const described = Object.fromEntries(
    // The message itself is sent now, whatever its content tells of.
    Object.entries(header as unknown as ModelObject).filter(
      ([name]) => name !== "sentAt" && name !== "expiresAt",
    ),
  );
  const moved = calendar.move({ header: described, ...body }, header.sentAt);
  const sent = new Date();
  return {
    ...moved,
    header: {
      ...(moved.header as ModelObject),
      ...own,
      sentAt: sent.toISOString(),
      expiresAt: new Date(sent.getTime() + lifetimeMs).toISOString(),
    },
  };
}

function handover(document: ModelObject, syntax: Syntax): Handover {
  // That it is a document still is what the writer finds out.
  const whole = document as unknown as BusinessDocument;
  return {
    document: writeDocument(whole, syntax),
    syntax,
    attachments: (whole.header.attachment ?? []).map(
      ({ filename, mediaType }) => ({
        filename,
        mediaType,
        bytes: readFile(`attachments/${filename}`),
      }),
    ),
  };
}

/** @throws ComityError DEMO_INCOMPLETE when a script lets a message answer one that was not played */
function known(
  { example }: Step,
  entered: ReadonlyMap<string, MessageId>,
  id: string,
): MessageId {
  const played = entered.get(id);
  if (played !== undefined) return played;
  throw new ComityError(
    "DEMO_INCOMPLETE",
    `expected ${id}, which ${example} refers to, to have been sent before, found that it was not`,
  );
}

/** Wherever a document names a message or a conversation of the case, that it means the one that was played. */
function renamed(
  value: ModelObject,
  ids: ReadonlyMap<string, string>,
): ModelObject {
  const rename = (part: ModelValue): ModelValue => {
    if (typeof part === "string") return ids.get(part) ?? part;
    if (typeof part !== "object") return part;
    if (Array.isArray(part)) return (part as readonly ModelValue[]).map(rename);
    return renamed(part as ModelObject, ids);
  };
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, rename(member)]),
  );
}

function readExample(name: string): BusinessDocument {
  const model = modelOf(name);
  const read = readDocument(Buffer.from(JSON.stringify(model)), "json");
  if (read.kind === "valid" && !isControl(read.document)) return read.document;
  throw new ComityError(
    "FILE_UNREADABLE",
    `expected the valid example ${name}, found another document`,
  );
}

function modelOf(name: string): ModelObject {
  const counterExample = counterExamples().find((one) => nameOf(one) === name);
  return counterExample === undefined
    ? publishedExample(name)
    : patchedModel(counterExample);
}

function readFile(name: string): Uint8Array {
  const file = new URL(name, examples);
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ComityError(
      "FILE_UNREADABLE",
      `expected the published examples, found no ${file.pathname}`,
      { cause },
    );
  }
}

function freshId(): MessageId {
  return uuidV7(new Date(), randomBytes(10));
}
