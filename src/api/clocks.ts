import { calendarOf } from "./calendar.ts";
import { pageQueryOf, queryOf } from "./query.ts";
import { readers, type ApiParts, type ApiRoute } from "./route.ts";
import { clockView, pageView } from "./views.ts";

/** Of what nothing has ended yet. */
export const openClockStates = ["running", "passed"] as const;

/** Due dates in one calendar stream: the soonest ones, where there are more. */
export const calendarEventsMax = 2_000;

export function clockRoutes({
  exchange,
  limits,
}: ApiParts): readonly ApiRoute[] {
  return [
    {
      method: "GET",
      url: "/v1/clocks",
      roles: readers,
      async handle(request) {
        const { states, limit, after } = pageQueryOf(
          request,
          openClockStates,
          ["running"],
          limits.pageRowsMax,
        );
        return pageView(await exchange.clocks(states, limit, after), clockView);
      },
    },
    {
      method: "GET",
      url: "/v1/clocks.ics",
      roles: readers,
      async handle(request, reply) {
        queryOf(request, []);
        const page = await exchange.clocks(["running"], calendarEventsMax);
        reply.type("text/calendar; charset=utf-8");
        return calendarOf(page.items);
      },
    },
  ];
}
