import { all, textOf, type CheckMaker } from "./check.ts";
import { selectAll, selectOne, type Located } from "./select.ts";

/** The checks of legal bases: whether their rules are here, and which of several goes first. */
export const basisChecks = {
  /** The instrument that judges the message is one whose rules are loaded. */
  instrumentKnown: () => (subject, scope) => {
    const found = selectOne(subject, "instrument");
    if (found === undefined) return [];
    const known = scope.instruments.map(({ basis }) => basis);
    if (known.includes(textOf(found))) return [];
    return [
      {
        path: found.pointer,
        found: `${textOf(found)}; rules: ${[...new Set(known)].join(", ")}`,
      },
    ];
  },

  /** The rules of the treaty between the two States are loaded, and not only those for all bilateral treaties. */
  treatyKnown: () => (subject, scope) => {
    if (scope.instruments.some(({ between }) => between !== undefined))
      return [];
    return [{ path: subject.pointer, found: "no rules of such a treaty" }];
  },

  /** No other instrument of the list goes before the primary one and provides for the same. */
  precedence: () => (subject, scope) => {
    const named = all(subject, scope, "legalBasis");
    if (named.length < 2) return [];
    const [first, second] = named.filter(
      (entry) => selectOne(entry, "primary")?.value === true,
    );
    // Which of two primary ones it is, is the fault of another rule.
    if (first === undefined || second !== undefined) return [];
    const fileOf = (entry: Located) =>
      scope.instruments.find(
        ({ basis }) => basis === selectOne(entry, "instrument")?.value,
      );
    const rank = fileOf(first)?.precedence?.rank ?? 0;
    // A bilateral treaty covers what both its own rules and those for all bilateral treaties do.
    const higher = named
      .map(fileOf)
      .find(
        (file) =>
          file?.precedence !== undefined &&
          file.precedence.rank < rank &&
          scope.covers(file.basis),
      );
    if (higher === undefined) return [];
    return selectAll(first, "instrument").map((own) => ({
      path: own.pointer,
      found: `${textOf(own)}, beside ${higher.basis}`,
    }));
  },
} satisfies Readonly<Record<string, CheckMaker>>;
