import { clockRoutes } from "./clocks.ts";
import { conversationRoutes } from "./conversations.ts";
import { eventRoutes } from "./events.ts";
import { healthRoutes } from "./health.ts";
import { inboxRoutes } from "./inbox.ts";
import { instrumentRoutes } from "./instruments.ts";
import { messageRoutes } from "./messages.ts";
import { metricsRoute } from "./metrics.ts";
import { openapi } from "./openapi.ts";
import { queueRoutes } from "./queues.ts";
import { renderingRoute } from "./rendering.ts";
import { readers, type ApiParts, type ApiRoute } from "./route.ts";
import { submitRoute } from "./submissions.ts";

/** Every operation of the API. */
export function apiRoutes(parts: ApiParts): readonly ApiRoute[] {
  return [
    submitRoute(parts),
    ...messageRoutes(parts),
    renderingRoute(parts),
    ...inboxRoutes(parts),
    ...conversationRoutes(parts),
    ...clockRoutes(parts),
    ...instrumentRoutes,
    ...queueRoutes(parts),
    ...eventRoutes(parts),
    ...healthRoutes(parts),
    metricsRoute(parts),
    {
      method: "GET",
      url: "/v1/openapi.json",
      roles: readers,
      handle: () => openapi,
    },
  ];
}
