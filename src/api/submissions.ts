import type { FastifyReply } from "fastify";
import { ComityError } from "../errors.ts";
import type { SubmitOutcome } from "../exchange/submit.ts";
import { eventUri } from "../message/statements.ts";
import { submitCompleted } from "./fill-header.ts";
import { problem, type Problem } from "./problem.ts";
import { queryOf } from "./query.ts";
import { submitters, type ApiParts, type ApiRoute } from "./route.ts";
import { readSubmission, uploadBytesMax } from "./upload.ts";
import { base64 } from "./views.ts";

/** Each holds a whole submission in memory, and the threads can work on a few only. */
const submissionsAtOnceMax = 16;

export function submitRoute(parts: ApiParts): ApiRoute {
  return {
    method: "POST",
    url: "/v1/messages",
    roles: submitters,
    bodyBytesMax: uploadBytesMax(parts.limits),
    atOnceMax: submissionsAtOnceMax,
    async handle(request, reply, caller) {
      const { fill } = queryOf(request, ["fill"]);
      if (fill !== undefined && fill !== "header")
        throw new ComityError(
          "REQUEST_INVALID",
          "expected fill=header, found another value",
        );
      const submission = await readSubmission(request, parts.limits);
      if (fill === undefined) {
        const outcome = await parts.exchange.submit(submission, caller.id);
        return answerSubmission(parts, reply, outcome);
      }
      const { outcome, document } = await submitCompleted(
        parts,
        submission,
        caller.id,
      );
      return answerSubmission(parts, reply, outcome, document);
    },
  };
}

/** 202 promises that the message is never lost; the receipt is that promise, signed. */
async function answerSubmission(
  { exchange }: ApiParts,
  reply: FastifyReply,
  outcome: SubmitOutcome,
  completed?: Uint8Array,
): Promise<SubmissionView | Problem> {
  switch (outcome.kind) {
    case "accepted": {
      const { message, receipt, repeated, warnings } = outcome;
      const stored = (await exchange.receipts(message)).find(
        (each) => each.containerDigest === receipt.containerDigest,
      );
      if (stored === undefined)
        throw new ComityError(
          "BLOB_MISSING",
          `expected the receipt ${receipt.containerDigest} in the store, found none`,
        );
      reply.code(202).header("location", `/v1/messages/${message.messageId}`);
      return {
        messageId: message.messageId,
        conversationId: message.conversationId,
        state: message.state,
        containerDigest: message.containerDigest,
        repeated,
        warnings,
        receipt: {
          statements: receipt.statements.map(eventUri),
          containerDigest: receipt.containerDigest,
          container: base64(stored.container),
        },
        ...(completed === undefined ? {} : { document: base64(completed) }),
      };
    }
    case "refused":
      return problem(reply, "MESSAGE_REFUSED", {
        detail: `expected a valid document, found ${outcome.faults.length} faults`,
        faults: outcome.faults,
        warnings: outcome.warnings,
      });
    case "stale":
      return problem(reply, "CONVERSATION_STALE", {
        detail: "expected the conversation's next numbers, found others",
        faults: outcome.faults,
      });
    case "reused":
      return problem(reply, "MESSAGE_ID_REUSED", {
        detail: `expected a fresh message id, found ${outcome.messageId}, which stands for other content`,
      });
  }
}

type Accepted = Extract<SubmitOutcome, { kind: "accepted" }>;
/** Bytes are base64; `document` is there when the header was filled in. */
type SubmissionView = Pick<
  Accepted["message"],
  "messageId" | "conversationId" | "state" | "containerDigest"
> &
  Pick<Accepted, "repeated" | "warnings"> & {
    readonly receipt: {
      readonly statements: readonly string[];
      readonly containerDigest: string;
      readonly container: string;
    };
    readonly document?: string;
  };
