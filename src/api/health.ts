import { problem } from "./problem.ts";
import { queryOf } from "./query.ts";
import { readers, watchers, type ApiParts, type ApiRoute } from "./route.ts";
import { directoryView } from "./views.ts";

/** Whether the gateway lives and can work, and what directory it works from. */
export function healthRoutes({
  exchange,
  health,
  directory,
}: ApiParts): readonly ApiRoute[] {
  return [
    {
      // Says only that this process answers: it must not depend on what a restart cannot mend.
      method: "GET",
      url: "/v1/health",
      roles: "anyone",
      handle() {
        return { status: "live" };
      },
    },
    {
      method: "GET",
      url: "/v1/ready",
      roles: watchers,
      async handle(request, reply) {
        queryOf(request, []);
        const checks = await health.readiness();
        const failed = checks.filter((check) => !check.ok);
        if (failed.length === 0)
          return { ready: true, authority: exchange.self, checks };
        return problem(reply, "NOT_READY", {
          detail: `expected every check to pass, failed: ${failed.map((check) => check.name).join(", ")}`,
          checks,
        });
      },
    },
    {
      method: "GET",
      url: "/v1/directory",
      roles: readers,
      handle(request) {
        queryOf(request, []);
        return directoryView(directory());
      },
    },
  ];
}
