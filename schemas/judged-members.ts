import { publishedInstruments } from "../src/instruments/rules.ts";
import type { Rule } from "../src/instruments/instrument.ts";
import {
  memberNames,
  memberPlace,
  rootPlace,
  type Place,
} from "../src/render/places.ts";

/** The ids of the rules that put their fault at a member, by `Definition.member`. */
export function judgedMembers(): ReadonlyMap<string, readonly string[]> {
  const pairs = publishedInstruments()
    .flatMap(({ rules }) => rules)
    .flatMap((rule) =>
      [...new Set(pathsOf(rule).flatMap(membersAt))].map(
        (member) => [member, rule.id] as const,
      ),
    );
  const groups = Map.groupBy(pairs, ([member]) => member);
  return new Map(
    [...groups].map(([member, those]) => [member, those.map(([, id]) => id)]),
  );
}

function pathsOf({ each, at }: Rule): readonly string[] {
  const bases = each.length === 0 ? [""] : each;
  return bases.map((base) => (at === "" ? base : `${base}/${at}`));
}

/** The members that a path of the rules ends at: `*` stands for every one there. */
function membersAt(path: string): readonly string[] {
  const names = path.split("/").filter((name) => name !== "");
  let owners: readonly Place[] = [rootPlace("Message")];
  let reached: readonly string[] = [];
  for (const name of names) {
    const steps = owners.flatMap((owner) =>
      memberNames(owner)
        .filter((member) => name === "*" || member === name)
        .map((member) => ({ owner, member })),
    );
    reached = steps.map(
      ({ owner, member }) => `${owner.definition ?? ""}.${member}`,
    );
    owners = steps.map(({ owner, member }) => memberPlace(owner, member));
  }
  return reached;
}
