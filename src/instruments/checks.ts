import type { ModelValue } from "../message/document.ts";
import { dayNumber, isOrdered } from "./calendar.ts";
import { isIban } from "./iban.ts";
import { pointerOf, selectAll, selectOne, type Located } from "./select.ts";

/** What the two sides have declared, as far as the caller knows it from the directory; unknown means not judged. */
export type JudgeContext = {
  /** ISO 639-1 codes of the languages the recipient accepts. */
  readonly languages?: readonly string[];
  /** Ids of the recipient's declarations and reservations, which rules name (`ETS030-7-3`). */
  readonly declarations?: readonly string[];
  /** The same of the sender: whoever refuses on a reservation must have made it. */
  readonly senderDeclarations?: readonly string[];
};

/** An instrument whose rules are loaded and in force for the message, as far as checks ask. */
type KnownInstrument = {
  /** The code by which a message names it. */
  readonly basis: string;
  /** It is the treaty of the two States, and not the rules for all such treaties. */
  readonly bilateral: boolean;
  /** Where it stands among others; 1 goes first. */
  readonly rank?: number;
  /** Whether it provides for what the message asks. */
  readonly covers: () => boolean;
};

/** Everything a computed check may look at besides the value it is run on. */
export type Scope = {
  readonly document: Located;
  readonly context: JudgeContext;
  /** The rules of the house are none. */
  readonly instruments: readonly KnownInstrument[];
};

/** One place where a check fails. */
export type Finding = { readonly path: string; readonly found: string };

/** What a JSON Schema cannot say: a check finds every place below `subject` that is wrong. */
export type Check = (subject: Located, scope: Scope) => readonly Finding[];

export type Predicate = (value: unknown) => boolean;

/** The arguments of a check as the data gives them, read with a message that names what is wrong. */
export type CheckArguments = {
  /** A path; one that starts with a slash starts at the document, any other at the subject. */
  readonly path: (name: string) => string;
  readonly paths: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  readonly number: (name: string) => number;
  /** A number that may be absent. */
  readonly bound: (name: string) => number | undefined;
  readonly predicate: (name: string) => Predicate | undefined;
};

/** The computed checks by name; each row reads its arguments once, when the rules are loaded. */
export const checks: Readonly<Record<string, (args: CheckArguments) => Check>> =
  {
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
        return laters
          .flatMap((later) => all(subject, scope, later))
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
      const [where, required] = [
        args.predicate("where"),
        args.flag("required"),
      ];
      return (subject, scope) => {
        const entries = among.flatMap((path) => all(subject, scope, path));
        const targets = entries.filter(
          ({ value }) => where === undefined || where(value),
        );
        const names = new Set(
          targets.flatMap((target) =>
            keys.map((key) => selectOne(target, key)?.value),
          ),
        );
        const references = from.flatMap((path) => all(subject, scope, path));
        const [path = ""] = from;
        if (required && references.length === 0)
          return [{ path: pointerOf(subject, path), found: "nothing" }];
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
      const [among, ignoreCase] = [
        args.paths("among"),
        args.flag("ignoreCase"),
      ];
      return (subject, scope) => {
        const seen = new Set<string>();
        const isRepeated = (value: Located) => {
          const text = ignoreCase ? textOf(value).toLowerCase() : textOf(value);
          return seen.size === seen.add(text).size;
        };
        const values = among.flatMap((path) => all(subject, scope, path));
        return values.filter(isRepeated).map((value) => ({
          path: value.pointer,
          found: `${textOf(value)}, again`,
        }));
      };
    },

    /** The message is in a language the recipient declared, or is accompanied by a translation into one. */
    languageAccepted:
      () =>
      (subject, { context, document }) => {
        const declared = context.languages ?? [];
        if (declared.length === 0) return [];
        const offered = [
          "/header/language",
          "/header/translation/language",
        ].flatMap((path) => selectAll(document, path));
        if (offered.some((language) => declared.includes(textOf(language))))
          return [];
        const found = `${offered.map(textOf).join(", ")}; declared: ${declared.join(", ")}`;
        return [{ path: pointerOf(subject, "language"), found }];
      },

    /** Every attachment is in a language the recipient declared, or another one translates it into such a language. */
    annexesAccepted:
      () =>
      (_subject, { context, document }) => {
        const declared = context.languages ?? [];
        if (declared.length === 0) return [];
        const attachments = selectAll(document, "/header/attachment");
        const isAccepted = (attachment: Located) => {
          const language = selectOne(attachment, "language");
          return language === undefined || declared.includes(textOf(language));
        };
        const translated = new Set(
          attachments
            .filter(isAccepted)
            .map((attachment) => selectOne(attachment, "translationOf")?.value),
        );
        return attachments
          .filter((attachment) => !isAccepted(attachment))
          .filter(
            (attachment) =>
              !translated.has(selectOne(attachment, "attachmentId")?.value),
          )
          .flatMap((attachment) => selectAll(attachment, "language"))
          .map((language) => ({
            path: language.pointer,
            found: `${textOf(language)}; declared: ${declared.join(", ")}`,
          }));
      },

    /** The attachment at `document` is in `language`, or the one at `translation` is. */
    translated: (args) => {
      const [original, language, translation] = [
        args.path("document"),
        args.path("language"),
        args.path("translation"),
      ];
      return (subject, scope) => {
        const wanted = one(subject, scope, language)?.value;
        const languages = [original, translation].map((path) =>
          attachmentLanguage(one(subject, scope, path), scope),
        );
        if (wanted === undefined || languages.includes(wanted)) return [];
        const found = `languages ${languages.map((found) => JSON.stringify(found ?? null)).join(", ")}`;
        return [{ path: pointerOf(subject, translation), found }];
      };
    },

    /** The instrument that judges the message is one whose rules are loaded. */
    instrumentKnown: () => (subject, scope) => {
      const found = selectOne(subject, "instrument");
      const known = new Set(scope.instruments.map(({ basis }) => basis));
      if (found === undefined || known.has(textOf(found))) return [];
      return [
        {
          path: found.pointer,
          found: `${textOf(found)}; rules: ${[...known].join(", ")}`,
        },
      ];
    },

    /** The rules of the treaty between the two States are loaded, and not only those for all bilateral treaties. */
    treatyKnown: () => (subject, scope) => {
      if (scope.instruments.some(({ bilateral }) => bilateral)) return [];
      return [{ path: subject.pointer, found: "no rules of such a treaty" }];
    },

    /** No other instrument of the list goes before the primary one and provides for the same. */
    precedence: () => (subject, scope) => {
      const named = all(subject, scope, "legalBasis");
      const [first, second] = named.filter(
        (entry) => selectOne(entry, "primary")?.value === true,
      );
      // Which of two primary ones it is, is the fault of another rule.
      if (first === undefined || second !== undefined) return [];
      const filesOf = (entry: Located) =>
        scope.instruments.filter(
          ({ basis }) => basis === selectOne(entry, "instrument")?.value,
        );
      const rank = filesOf(first)[0]?.rank ?? 0;
      // A bilateral treaty covers what both its own rules and those for all bilateral treaties do.
      const [higher] = named.flatMap((entry) => {
        const [file, ...others] = filesOf(entry);
        const goesFirst = file?.rank !== undefined && file.rank < rank;
        return goesFirst && [file, ...others].every(({ covers }) => covers())
          ? file.basis
          : [];
      });
      if (higher === undefined) return [];
      return selectAll(first, "instrument").map((own) => ({
        path: own.pointer,
        found: `${textOf(own)}, beside ${higher}`,
      }));
    },

    /** The check number of ISO 13616 (ISO 7064 MOD 97-10). */
    iban: (args) => {
      const values = args.paths("values");
      return (subject, scope) =>
        values
          .flatMap((path) => all(subject, scope, path))
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

function one(
  subject: Located,
  scope: Scope,
  path: string,
): Located | undefined {
  return selectOne(path.startsWith("/") ? scope.document : subject, path);
}

function all(subject: Located, scope: Scope, path: string): readonly Located[] {
  return selectAll(path.startsWith("/") ? scope.document : subject, path);
}

function textOf({ value }: Located): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function attachmentLanguage(
  reference: Located | undefined,
  { document }: Scope,
): ModelValue | undefined {
  if (reference === undefined) return undefined;
  const attachments = selectAll(document, "/header/attachment");
  const target = attachments.find(
    (entry) => selectOne(entry, "attachmentId")?.value === reference.value,
  );
  return target === undefined
    ? undefined
    : selectOne(target, "language")?.value;
}
