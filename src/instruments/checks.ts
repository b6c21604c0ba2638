import type { ModelValue } from "../message/document.ts";
import { basisChecks } from "./basis-checks.ts";
import { dayNumber, isOrdered } from "./calendar.ts";
import {
  allOf,
  one,
  textOf,
  type Check,
  type CheckArguments,
  type CheckMaker,
} from "./check.ts";
import { isIban } from "./iban.ts";
import { placeholdersIn } from "./placeholder.ts";
import { languageChecks } from "./language-checks.ts";
import { pointerOf, selectOne, type Located } from "./select.ts";

/** The computed checks by name; each row reads its arguments once, when the rules are loaded. */
export const checks: Readonly<Record<string, CheckMaker>> = {
  /** `earlier` lies before `later`; what is absent is not judged. The fault is placed at the subject's own time. */
  ordered: (args) => {
    const [earlier, laters, orEqual] = [
      args.path("earlier"),
      args.paths("later"),
      args.flag("orEqual"),
    ];
    return (subject, scope) => {
      const first = one(subject, scope, earlier);
      if (first === undefined) return [];
      return allOf(subject, scope, laters)
        .filter((last) => !isOrdered(textOf(first), textOf(last), orEqual))
        .map((last) => {
          const [own, other] = last.pointer.startsWith(subject.pointer)
            ? [last, first]
            : [first, last];
          return {
            path: own.pointer,
            found: `${textOf(own)}, against ${textOf(other)}`,
          };
        });
    };
  },

  /** At least `min` and at most `max` whole days lie between the days of `from` and `to`. */
  daysBetween: (args) => {
    const [from, to] = [args.path("from"), args.path("to")];
    const [min, max] = [args.bound("min"), args.bound("max")];
    // Without any bound it would hold of everything: the reader refuses the one that is missing.
    if (min === undefined && max === undefined) args.number("min");
    return (subject, scope) => {
      const [first, last] = [
        one(subject, scope, from),
        one(subject, scope, to),
      ];
      if (first === undefined || last === undefined) return [];
      const days = dayNumber(textOf(last)) - dayNumber(textOf(first));
      return days >= (min ?? days) && days <= (max ?? days)
        ? []
        : [
            {
              path: last.pointer,
              found: `${textOf(last)}, after ${days} days`,
            },
          ];
    };
  },

  equal: (args) => compare(args, (left, right) => left === right),
  differ: (args) => compare(args, (left, right) => left !== right),

  /** Every reference at `from` names the `key` of an entry of `among` that satisfies `where`. */
  refersTo: (args) => {
    const [from, among, keys] = [
      args.paths("from"),
      args.paths("among"),
      args.paths("key"),
    ];
    const [where, required] = [args.predicate("where"), args.flag("required")];
    return (subject, scope) => {
      const references = allOf(subject, scope, from);
      if (references.length === 0) {
        const [path = ""] = from;
        return required
          ? [{ path: pointerOf(subject, path), found: "nothing" }]
          : [];
      }
      const targets = allOf(subject, scope, among).filter(
        ({ value }) => where === undefined || where(value),
      );
      const names = new Set(
        targets.flatMap((target) =>
          keys.map((key) => selectOne(target, key)?.value),
        ),
      );
      return references
        .filter((reference) => !names.has(reference.value))
        .map((reference) => ({
          path: reference.pointer,
          found: textOf(reference),
        }));
    };
  },

  /** No two values at `among` are the same. */
  unique: (args) => {
    const [among, ignoreCase] = [args.paths("among"), args.flag("ignoreCase")];
    return (subject, scope) => {
      const values = allOf(subject, scope, among);
      if (values.length < 2) return [];
      const seen = new Set<string>();
      const isRepeated = (value: Located) => {
        const text = ignoreCase ? textOf(value).toLowerCase() : textOf(value);
        return seen.size === seen.add(text).size;
      };
      return values.filter(isRepeated).map((value) => ({
        path: value.pointer,
        found: `${textOf(value)}, again`,
      }));
    };
  },

  /** No text anywhere below still stands for one that is to be written. */
  written: () => (subject) =>
    placeholdersIn(subject).map((text) => ({
      path: text.pointer,
      found: textOf(text),
    })),

  ...languageChecks,
  ...basisChecks,

  /** The check number of ISO 13616 (ISO 7064 MOD 97-10). */
  iban: (args) => {
    const values = args.paths("values");
    return (subject, scope) =>
      allOf(subject, scope, values)
        .filter((value) => !isIban(textOf(value)))
        .map((value) => ({ path: value.pointer, found: textOf(value) }));
  },
};

function compare(
  args: CheckArguments,
  holds: (left: ModelValue, right: ModelValue) => boolean,
): Check {
  const [left, right] = [args.path("left"), args.path("right")];
  return (subject, scope) => {
    const [first, second] = [
      one(subject, scope, left),
      one(subject, scope, right),
    ];
    if (
      first === undefined ||
      second === undefined ||
      holds(first.value, second.value)
    )
      return [];
    return [
      {
        path: first.pointer,
        found: `${textOf(first)}, against ${textOf(second)}`,
      },
    ];
  };
}
