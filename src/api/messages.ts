import type { FastifyReply, FastifyRequest } from "fastify";
import { ComityError } from "../errors.ts";
import type { MessageRecord } from "../exchange/ports.ts";
import { outgoingStates } from "../message/delivery.ts";
import { parseDigest } from "../message/identifiers.ts";
import { messageNamed, pageQueryOf, pathParameter } from "./query.ts";
import { reasonBytesMax, reasonIn } from "./reason.ts";
import { operators, readers, type ApiParts, type ApiRoute } from "./route.ts";
import { factView, messageView, pageView, receiptView } from "./views.ts";

const containerType = "application/vnd.etsi.asic-e+zip";

export function messageRoutes(parts: ApiParts): readonly ApiRoute[] {
  return [withdrawRoute(parts), ...readingRoutes(parts)];
}

function withdrawRoute({ exchange }: ApiParts): ApiRoute {
  return {
    method: "POST",
    url: "/v1/messages/:messageId/withdraw",
    roles: operators,
    bodyBytesMax: reasonBytesMax,
    async handle(request, reply, caller) {
      const { messageId, sender } = messageNamed(request);
      if (sender !== undefined && sender !== exchange.self)
        throw new ComityError(
          "MESSAGE_NOT_OUTGOING",
          `expected a message of ${exchange.self}, found one of ${sender}`,
        );
      const reason = reasonIn(request.body);
      const state = await exchange.withdraw(messageId, reason, caller.id);
      reply.code(202);
      return { messageId, state };
    },
  };
}

function readingRoutes({ exchange, limits }: ApiParts): readonly ApiRoute[] {
  function message(request: FastifyRequest): Promise<MessageRecord> {
    const { messageId, sender } = messageNamed(request);
    return exchange.message(messageId, sender);
  }

  return [
    reading("/v1/messages", async (request) => {
      const { states, limit, after } = pageQueryOf(
        request,
        outgoingStates,
        outgoingStates,
        limits.pageRowsMax,
      );
      return pageView(await exchange.outbox(states, limit, after), messageView);
    }),
    reading("/v1/messages/:messageId", async (request) =>
      messageView(await message(request)),
    ),
    reading("/v1/messages/:messageId/timeline", async (request) => {
      const rows = await exchange.timeline(await message(request));
      return { items: rows.map(factView) };
    }),
    reading("/v1/messages/:messageId/receipts", async (request) => {
      const receipts = await exchange.receipts(await message(request));
      return { items: receipts.map(receiptView) };
    }),
    reading(
      "/v1/messages/:messageId/receipts/:digest",
      async (request, reply) => {
        const digest = parseDigest(pathParameter(request, "digest"));
        const receipts = await exchange.receipts(await message(request));
        const receipt = receipts.find(
          (each) => each.containerDigest === digest,
        );
        if (receipt !== undefined)
          return sendContainer(reply, digest, receipt.container);
        throw new ComityError(
          "RECEIPT_UNKNOWN",
          `expected a receipt of this message, found none with the digest ${digest}`,
        );
      },
    ),
    reading("/v1/messages/:messageId/container", async (request, reply) => {
      const found = await message(request);
      const bytes = await exchange.container(found);
      return sendContainer(reply, found.messageId, bytes);
    }),
  ];
}

function reading(
  url: string,
  handle: (request: FastifyRequest, reply: FastifyReply) => unknown,
): ApiRoute {
  return { method: "GET", url, roles: readers, handle };
}

function sendContainer(
  reply: FastifyReply,
  name: string,
  bytes: Uint8Array,
): Uint8Array {
  reply
    .type(containerType)
    .header("content-disposition", `attachment; filename="${name}.asice"`);
  return bytes;
}
