import type { FastifyReply, FastifyRequest } from "fastify";
import { ComityError } from "../errors.ts";
import type { LetterOutcome } from "../exchange/queues.ts";
import { messageQueueNames, type MessageQueueName } from "../message/queues.ts";
import { listQueryOf, messageNamed, pathParameter, queryOf } from "./query.ts";
import { optionalReasonIn, reasonBytesMax, reasonIn } from "./reason.ts";
import { operators, overseers, type ApiParts, type ApiRoute } from "./route.ts";
import { deadLetterView, depthsView, messageView, pageView } from "./views.ts";

/** What waits, and what an operator does about it. */
export function queueRoutes(parts: ApiParts): readonly ApiRoute[] {
  return [...readingRoutes(parts), ...letterRoutes(parts), ...actions(parts)];
}

function readingRoutes({ queues, limits }: ApiParts): readonly ApiRoute[] {
  return [
    looking("/v1/queues", async (request) => {
      queryOf(request, []);
      return depthsView(await queues.depths());
    }),
    looking("/v1/queues/:queue", async (request) => {
      const name = queueNamed(request);
      const { limit, after } = listQueryOf(request, limits.pageRowsMax);
      return pageView(await queues.messages(name, limit, after), messageView);
    }),
  ];
}

function letterRoutes({ queues, limits }: ApiParts): readonly ApiRoute[] {
  return [
    looking("/v1/queues/dead-letters", async (request) => {
      const { limit, after } = listQueryOf(request, limits.pageRowsMax);
      return pageView(await queues.deadLetters(limit, after), deadLetterView);
    }),
    looking("/v1/queues/dead-letters/:id", async (request) => {
      queryOf(request, []);
      return deadLetterView(await queues.deadLetter(letterNamed(request)));
    }),
    looking("/v1/queues/dead-letters/:id/bytes", async (request, reply) => {
      queryOf(request, []);
      const id = letterNamed(request);
      const bytes = await queues.deadLetterBytes(id);
      reply
        .type("application/octet-stream")
        .header("content-disposition", `attachment; filename="${id}.bin"`);
      return bytes;
    }),
  ];
}

function actions({ exchange, queues }: ApiParts): readonly ApiRoute[] {
  return [
    acting("/v1/messages/:messageId/retry", async (request, reply, actor) => {
      const { messageId, sender } = messageNamed(request);
      const reason = optionalReasonIn(request.body);
      const message = await exchange.message(messageId, sender);
      const hastened = await queues.retryMessage(message, reason, actor);
      reply.code(202);
      return { hastened };
    }),
    acting(
      "/v1/queues/dead-letters/:id/retry",
      async (request, _reply, actor) => {
        const reason = optionalReasonIn(request.body);
        const id = letterNamed(request);
        return outcomeView(await queues.retryDeadLetter(id, reason, actor));
      },
    ),
    acting(
      "/v1/queues/dead-letters/:id/discard",
      async (request, _reply, actor) => {
        const reason = reasonIn(request.body);
        const id = letterNamed(request);
        await queues.discardDeadLetter(id, reason, actor);
        return { id };
      },
    ),
  ];
}

function looking(
  url: string,
  handle: (request: FastifyRequest, reply: FastifyReply) => unknown,
): ApiRoute {
  return { method: "GET", url, roles: overseers, handle };
}

function acting(
  url: string,
  handle: (
    request: FastifyRequest,
    reply: FastifyReply,
    actor: string,
  ) => unknown,
): ApiRoute {
  return {
    method: "POST",
    url,
    roles: operators,
    bodyBytesMax: reasonBytesMax,
    handle: (request, reply, caller) => handle(request, reply, caller.id),
  };
}

function letterNamed(request: FastifyRequest): string {
  return pathParameter(request, "id");
}

function queueNamed(request: FastifyRequest): MessageQueueName {
  const given = pathParameter(request, "queue");
  const found = messageQueueNames.find((name) => name === given);
  if (found !== undefined) return found;
  throw new ComityError(
    "REQUEST_INVALID",
    `expected a queue of ${messageQueueNames.join(", ")}, dead-letters, found ${JSON.stringify(given.slice(0, 40))}`,
  );
}

function outcomeView(outcome: LetterOutcome) {
  switch (outcome.kind) {
    case "taken":
      return { outcome: outcome.kind, ...outcome.message };
    case "refused":
      return {
        outcome: outcome.kind,
        code: outcome.code,
        reason: outcome.reason,
      };
  }
}
