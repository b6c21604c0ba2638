import { parseConversationId } from "../message/identifiers.ts";
import { pathParameter, queryOf } from "./query.ts";
import { readers, type ApiParts, type ApiRoute } from "./route.ts";
import { conversationView, nextNumbersView } from "./views.ts";

export function conversationRoutes({
  exchange,
}: ApiParts): readonly ApiRoute[] {
  return [
    {
      method: "GET",
      url: "/v1/conversations/:conversationId",
      roles: readers,
      async handle(request) {
        queryOf(request, []);
        const id = parseConversationId(
          pathParameter(request, "conversationId"),
        );
        return conversationView(await exchange.conversation(id));
      },
    },
    {
      method: "GET",
      url: "/v1/conversations/:conversationId/next",
      roles: readers,
      async handle(request) {
        queryOf(request, []);
        const id = parseConversationId(
          pathParameter(request, "conversationId"),
        );
        return nextNumbersView(await exchange.nextNumbers(id));
      },
    },
  ];
}
