import type { FastifyRequest } from "fastify";
import { ComityError } from "../errors.ts";
import type { IncomingMessage } from "../exchange/ports.ts";
import { incomingStates } from "../message/delivery.ts";
import { messageNamed, pageQueryOf } from "./query.ts";
import { readers, submitters, type ApiParts, type ApiRoute } from "./route.ts";
import { fetchedView, messageView, pageView } from "./views.ts";

export function inboxRoutes({
  exchange,
  limits,
}: ApiParts): readonly ApiRoute[] {
  async function incoming(request: FastifyRequest): Promise<IncomingMessage> {
    const { messageId, sender } = messageNamed(request);
    const message = await exchange.message(messageId, sender);
    if (message.direction === "in") return message;
    throw new ComityError(
      "MESSAGE_NOT_IN_INBOX",
      "expected a message of another authority, found one of this gateway",
    );
  }

  return [
    {
      method: "GET",
      url: "/v1/inbox",
      roles: readers,
      async handle(request) {
        const { states, limit, after } = pageQueryOf(
          request,
          incomingStates,
          ["inbox", "fetched"],
          limits.pageRowsMax,
        );
        return pageView(
          await exchange.inbox(states, limit, after),
          messageView,
        );
      },
    },
    {
      // POST, because it marks the message as fetched and the journal names who did.
      method: "POST",
      url: "/v1/inbox/:messageId/fetch",
      roles: submitters,
      async handle(request, _reply, caller) {
        const message = await incoming(request);
        return fetchedView(await exchange.fetch(message, caller.id));
      },
    },
    {
      method: "POST",
      url: "/v1/inbox/:messageId/confirm",
      roles: submitters,
      async handle(request, _reply, caller) {
        const message = await incoming(request);
        return messageView(await exchange.confirm(message, caller.id));
      },
    },
  ];
}
