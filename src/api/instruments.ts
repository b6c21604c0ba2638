import { ComityError } from "../errors.ts";
import { codesOf } from "../format/code-lists.ts";
import { findInstrument, summaryOf, tellingOf } from "../instruments/needs.ts";
import { publishedInstruments } from "../instruments/rules.ts";
import { pathParameter, queryOf } from "./query.ts";
import { readers, type ApiRoute } from "./route.ts";

/** What the treaties ask, for a case system that helps its users to write. */
export const instrumentRoutes: readonly ApiRoute[] = [
  {
    method: "GET",
    url: "/v1/instruments",
    roles: readers,
    handle(request) {
      queryOf(request, []);
      return { items: publishedInstruments().map(summaryOf) };
    },
  },
  {
    method: "GET",
    url: "/v1/instruments/:id",
    roles: readers,
    handle(request) {
      const { assistance } = queryOf(request, ["assistance"]);
      if (
        assistance !== undefined &&
        !codesOf("assistance-type").has(assistance)
      )
        throw new ComityError(
          "REQUEST_INVALID",
          "expected a code of the list assistance-type, found another",
        );
      const id = pathParameter(request, "id");
      const found = findInstrument(publishedInstruments(), id);
      if (found !== undefined) return tellingOf(found, assistance);
      throw new ComityError(
        "INSTRUMENT_UNKNOWN",
        "expected the id of an instrument whose rules are here, found another",
      );
    },
  },
];
