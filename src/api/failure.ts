import type { FastifyReply, FastifyRequest } from "fastify";
import { ComityError, framesOf } from "../errors.ts";
import type { Logger } from "../exchange/ports.ts";
import { describedCodes } from "./openapi.ts";
import { comityErrorOf, extensionOf, problem } from "./problem.ts";

/** What stands on every answer. */
export function setCommonHeaders(
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  reply.headers({
    "x-request-id": request.id,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
}

/** Answers whatever was thrown as a problem; what is no error of ours is logged without its words. */
export function answerError(
  log: Logger,
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const found = comityErrorOf(thrown);
  const described = describedCodes(request.method, request.routeOptions.url);
  // What the description does not promise of this operation is no answer to its caller, but a defect to its operator.
  const error =
    described?.has(found.code) === false
      ? new ComityError("INTERNAL", "an error out of place", { cause: thrown })
      : found;
  // A busy door is no failure of the gateway: the line of every answered request tells it, and the metrics count it.
  if (error.row.http >= 500 && error.code !== "API_BUSY")
    log.error(
      {
        requestId: request.id,
        code: found.code,
        ...(error.code === "INTERNAL" ? { frames: framesOf(thrown) } : {}),
      },
      "request failed",
    );
  // What is left of the body is read and thrown away, so that the client, still sending, gets to read this answer.
  request.raw.unpipe();
  request.raw.resume();
  setCommonHeaders(request, reply);
  void reply.send(problem(reply, error.code, extensionOf(error)));
}
