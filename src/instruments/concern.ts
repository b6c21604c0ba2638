import { bodyName, businessKinds } from "../message/kinds.ts";
import { memberAt } from "../message/member.ts";

/**
 * The kinds of message in which a rule can find anything, as far as its data say so outright: by the kind that `when`
 * demands, and by the body in which its paths begin. Undefined is every kind.
 */
export function kindsConcerned(
  when: unknown,
  each: readonly string[],
): ReadonlySet<string> | undefined {
  const demanded = kindsDemanded(when);
  const reached = kindsReached(each);
  if (demanded === undefined) return reached;
  return reached === undefined ? demanded : demanded.intersection(reached);
}

function kindsDemanded(when: unknown): ReadonlySet<string> | undefined {
  const kind = memberAt(when, "properties", "header", "properties", "kind");
  const wanted = memberAt(kind, "enum") ?? [memberAt(kind, "const")];
  const isListed =
    Array.isArray(wanted) && wanted.every((each) => typeof each === "string");
  return isListed ? new Set(wanted) : undefined;
}

function kindsReached(
  each: readonly string[],
): ReadonlySet<string> | undefined {
  const bodies = each.map((path) => path.split("/")[1] ?? "");
  const reached = businessKinds.filter((kind) =>
    bodies.includes(bodyName(kind)),
  );
  const areBodies = bodies.every((body) =>
    reached.some((kind) => bodyName(kind) === body),
  );
  return each.length > 0 && areBodies ? new Set(reached) : undefined;
}
