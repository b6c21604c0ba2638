import { isLeft, itemsNamed, type Said } from "./conditions.ts";
import type { BusinessKind } from "./kinds.ts";
import type { ItemStanding, Standing } from "./standing.ts";
import type { RefusedItems, Substance } from "./substance.ts";

/** Why a message that the tables allow must still not follow. */
export type Objection = {
  readonly rule: string;
  readonly article?: string;
  readonly expected: string;
  readonly found: string;
};

export type Guard = {
  readonly rule: string;
  readonly article?: string;
  /** Instruments under which it holds; absent: always. A protocol counts as soon as the request names it. */
  readonly under?: {
    readonly primary?: readonly string[];
    readonly named?: readonly string[];
  };
  readonly kinds: readonly BusinessKind[];
  readonly expected: string;
  /** What it finds wrong, or undefined. */
  readonly find: (standing: Standing, said: Said) => string | undefined;
  /** Whether no message of these kinds can satisfy it where the conversation stands. */
  readonly excludes?: (standing: Standing) => boolean;
};

const decisions = ["ACCEPTANCE", "REFUSAL", "POSTPONEMENT"] as const;
const partialConsidered = "partial or conditional grant considered";
const consultationFirst = "a consultation before it";
const untocGrounds = [
  "NON_CONFORMING",
  "ESSENTIAL_INTERESTS",
  "DOMESTIC_PROHIBITION",
  "MLA_SYSTEM",
];
/** Instruments rule on these too, but their documents may leave the legal basis out: then no instrument would judge them. */
const judgedWhereNamed = [
  "DELAY_NOTICE",
  "ADDITIONAL_INFO_REQUEST",
  "RETURN_UNEXECUTED",
  "TRANSFER_ARRANGEMENT",
] as const;
const custodialTransfers = ["CUSTODIAL_TRANSFER_IN", "CUSTODIAL_TRANSFER_OUT"];

export const guards: readonly Guard[] = [
  {
    rule: "CONVERSATION-LEGAL-BASIS",
    kinds: [
      ...decisions,
      "CONSULTATION",
      "EXECUTION_REPORT",
      "PRESERVATION_CONFIRMATION",
      "JIT_RESPONSE",
      "INTERCEPTION_OBJECTION",
      ...judgedWhereNamed,
    ],
    expected: "the primary legal basis of the opening message, repeated",
    find: ({ primary }, { substance }) =>
      primary !== undefined &&
      substance?.primary !== undefined &&
      substance.primary !== primary
        ? substance.primary
        : undefined,
  },
  {
    rule: "CONVERSATION-BASIS-NAMED",
    kinds: judgedWhereNamed,
    expected: "the primary legal basis of the opening message, named",
    find: ({ primary }, { substance }) =>
      primary !== undefined && substance?.primary === undefined
        ? "none"
        : undefined,
  },
  {
    rule: "CONVERSATION-ITEM",
    kinds: [
      ...decisions,
      "CONSULTATION",
      "RESUMPTION",
      "EXECUTION_REPORT",
      "WITHDRAWAL",
      "PRESERVATION_CONFIRMATION",
      "PRESERVATION_EXTENSION",
      "PRESERVATION_RELEASE",
      "TRANSFER_CONSENT",
      "TRANSFER_ARRANGEMENT",
    ],
    expected: "items of the request",
    find: ({ items }, { substance = {} }) =>
      items.size === 0
        ? undefined
        : mentioned(substance).find((id) => !items.has(id)),
  },
  {
    rule: "CONVERSATION-ASSISTANCE-TYPE",
    kinds: ["ACCEPTANCE", "REFUSAL"],
    expected: "the kinds of assistance that the refused items are of",
    find: ({ items }, said) =>
      statedKinds(items, said)
        .map(({ itemId, type }) => misstated(type, itemId, items))
        .find((kind) => kind !== undefined),
  },
  {
    rule: "CONVERSATION-FULL-REFUSAL",
    kinds: ["REFUSAL"],
    expected:
      "every item that is open or postponed among those that a full refusal names, if it names any",
    find: ({ items }, { substance: { extent, refused = [] } = {} }) =>
      extent === "PARTIAL" ||
      refused.length === 0 ||
      refused.some(({ itemId }) => itemId.length === 0)
        ? undefined
        : unnamed(items, refused)[0],
  },
  {
    rule: "CONVERSATION-REFUSAL-REASONS",
    kinds: ["REFUSAL"],
    expected: "reasons for refusing what was accepted before",
    find: ({ accepted }, { substance }) =>
      accepted && !(substance?.refused ?? []).every(({ reasoned }) => reasoned)
        ? "none"
        : undefined,
  },
  {
    rule: "CONVERSATION-CONSULTATION",
    kinds: decisions,
    expected: "a CONSULTATION of this conversation named as held before",
    find: ({ consultations }, { substance = {} }) =>
      decided(substance)
        .map(({ consultation }) => consultation?.messageId)
        .find(
          (id) =>
            id !== undefined && !consultations.some((each) => each === id),
        ),
  },
  {
    rule: "UNTOC-18-26",
    article: "Art. 18(26)",
    under: { primary: ["UNTOC"] },
    kinds: decisions,
    expected: consultationFirst,
    find: unconsulted(untocGrounds, "postponement too"),
  },
  {
    rule: "UNCAC-46-26",
    article: "Art. 46(26)",
    under: { primary: ["UNCAC"] },
    kinds: decisions,
    expected: consultationFirst,
    find: unconsulted(untocGrounds, "postponement too"),
  },
  {
    rule: "EIO-11-4",
    article: "Art. 11(4)",
    under: { primary: ["EIO"] },
    kinds: ["ACCEPTANCE", "REFUSAL"],
    expected: consultationFirst,
    find: unconsulted([
      "PRIVILEGE_IMMUNITY",
      "PRESS_FREEDOM",
      "NATIONAL_SECURITY_SOURCE",
      "NE_BIS_IN_IDEM",
      "EXTRATERRITORIAL",
      "FUNDAMENTAL_RIGHTS",
    ]),
  },
  {
    rule: "EEVIDENCE-12-3",
    article: "Art. 12(3)",
    under: { primary: ["EEVIDENCE"] },
    kinds: ["ACCEPTANCE", "REFUSAL"],
    expected: consultationFirst,
    find: unconsulted([
      "PRIVILEGE_IMMUNITY",
      "PRESS_FREEDOM",
      "FUNDAMENTAL_RIGHTS",
      "NE_BIS_IN_IDEM",
      "DUAL_CRIMINALITY",
    ]),
  },
  {
    rule: "EEVIDENCE-16-7",
    article: "Art. 16(7)",
    under: { primary: ["EEVIDENCE"] },
    kinds: ["ACCEPTANCE", "REFUSAL"],
    expected: consultationFirst,
    find: unconsulted([
      "ISSUER_NOT_COMPETENT",
      "OUT_OF_SCOPE",
      "IMPOSSIBLE",
      "MANIFEST_ERROR",
      "DATA_NOT_HELD",
      "SERVICE_NOT_COVERED",
    ]),
  },
  {
    rule: "ETS182-7-2",
    article: "Art. 7(2)",
    under: { named: ["ETS182"] },
    kinds: decisions,
    expected: partialConsidered,
    find: (_standing, { substance = {} }) => unconsidered(decided(substance)),
  },
  {
    rule: "ETS185-27-6",
    article: "Art. 27(6)",
    under: { primary: ["ETS185"] },
    kinds: decisions,
    expected: partialConsidered,
    find: (_standing, { substance = {} }) => unconsidered(decided(substance)),
  },
  {
    rule: "ETS070-11-2-A",
    article: "Art. 11(2)(a)",
    under: { primary: ["ETS070"] },
    kinds: ["WITHDRAWAL"],
    expected: "a withdrawal before notice of the intention to act",
    find: ({ accepted }) => (accepted ? "one after the acceptance" : undefined),
    excludes: ({ accepted }) => accepted,
  },
  {
    rule: "ETS185-26-2",
    article: "Art. 26(2)",
    under: { primary: ["ETS185"] },
    kinds: ["SPONTANEOUS_INFORMATION"],
    expected: "conditions agreed before content is sent",
    find: unagreed,
    excludes: isUnagreed,
  },
  {
    rule: "CONVERSATION-CONDITIONS",
    kinds: ["SPONTANEOUS_INFORMATION"],
    expected: "an answer to the conditions offered before content is sent",
    find: (standing, said) =>
      isUnagreed(standing) ? unagreed(standing, said) : undefined,
    excludes: isUnagreed,
  },
  {
    rule: "CONVERSATION-POSTPONED-ITEM",
    kinds: ["EXECUTION_REPORT"],
    expected:
      "the RESUMPTION, refusal or withdrawal of every postponed item before a report that ends the matter",
    find: ({ items }, { substance = {} }) =>
      substance.execution === "PARTIAL"
        ? undefined
        : [...items].find(([, { is }]) => is === "postponed")?.[0],
  },
  {
    rule: "CONVERSATION-TRANSFER-CONSENT",
    kinds: ["EXECUTION_REPORT"],
    expected:
      "consent in the request, or a TRANSFER_CONSENT that gives it, before a transfer is reported executed",
    find: (standing, { substance = {} }) =>
      transferred(standing, substance).find(
        ([, { consent }]) => consent !== true,
      )?.[0],
  },
  {
    rule: "CONVERSATION-TRANSFER-RETURN",
    kinds: ["EXECUTION_REPORT"],
    expected: "a day of return before a transfer is reported executed",
    find: (standing, { substance = {} }) =>
      transferred(standing, substance).find(
        ([, { returnBy }]) => returnBy === undefined,
      )?.[0],
  },
];

/** The first guard that a message breaks where the conversation stands. */
export function objectionTo(
  standing: Standing,
  said: Said,
): Objection | undefined {
  for (const guard of guards.filter((each) =>
    guardsKind(each, standing, said),
  )) {
    const found = guard.find(standing, said);
    if (found === undefined) continue;
    const { rule, article, expected } = guard;
    return {
      rule,
      ...(article === undefined ? {} : { article }),
      expected,
      found,
    };
  }
  return undefined;
}

/** Whether a guard leaves no message of the kind that could follow. */
export function isExcluded(standing: Standing, kind: BusinessKind): boolean {
  return guards.some(
    (guard) =>
      guardsKind(guard, standing, { kind }) &&
      guard.excludes?.(standing) === true,
  );
}

function guardsKind(
  { kinds, under }: Guard,
  { primary, instruments }: Standing,
  { kind, substance }: Said,
): boolean {
  if (!kinds.includes(kind)) return false;
  if (under === undefined) return true;
  // Of a conversation whose opening was kept without its substance, the message's own basis tells.
  const first = primary ?? substance?.primary;
  const all =
    primary === undefined ? (substance?.instruments ?? []) : instruments;
  return (
    (first !== undefined && (under.primary ?? []).includes(first)) ||
    (under.named ?? []).some((named) => all.includes(named))
  );
}

/**
 * No instrument prescribes the form of a consultation: a CONSULTATION of the conversation is one, and so is what the
 * decision states, under its signature, to have been held otherwise.
 */
function unconsulted(
  grounds: readonly string[],
  also?: "postponement too",
): Guard["find"] {
  return ({ consultations }, { substance = {} }) => {
    if (consultations.length > 0) return undefined;
    const { refused = [], postponed = [] } = substance;
    const needing = [
      ...refused.filter(({ ground }) =>
        ground.some((code) => grounds.includes(code)),
      ),
      ...(also === undefined ? [] : postponed),
    ];
    return needing.find(({ consultation }) => consultation === undefined)
      ?.ground[0];
  };
}

function unconsidered(items: readonly RefusedItems[]): string | undefined {
  return items.find(({ partialConsidered: considered }) => !considered)
    ?.ground[0];
}

function decided({
  refused = [],
  postponed = [],
}: Substance): readonly RefusedItems[] {
  return [...refused, ...postponed];
}

function mentioned(substance: Substance): readonly string[] {
  return [
    ...(itemsNamed(substance) ?? []),
    ...(substance.granted ?? []),
    ...decided(substance).flatMap(({ itemId }) => itemId),
    ...(substance.results ?? []).map(({ itemId }) => itemId),
  ];
}

/** What a decision says its refused items are of; where it refuses all and names none, of those that nothing else of it names. */
function statedKinds(
  items: Standing["items"],
  { kind, substance: { extent, refused = [] } = {} }: Said,
): readonly Pick<RefusedItems, "itemId" | "type">[] {
  const named = refused.filter(({ itemId }) => itemId.length > 0);
  const rest = refused.filter(({ itemId }) => itemId.length === 0);
  const stated = rest.flatMap(({ type = [] }) => type);
  return kind === "REFUSAL" &&
    extent !== "PARTIAL" &&
    rest.some(({ type }) => type !== undefined)
    ? [...named, { itemId: unnamed(items, named), type: stated }]
    : named;
}

/** The items that are left and that these do not name. */
function unnamed(
  items: Standing["items"],
  refused: readonly RefusedItems[],
): readonly string[] {
  const named = new Set(refused.flatMap(({ itemId }) => itemId));
  return [...items]
    .filter(([id, item]) => isLeft(item) && !named.has(id))
    .map(([id]) => id);
}

/** A kind that is stated of the items and none of them is of, or one that an item is of and is not stated. */
function misstated(
  stated: readonly string[] | undefined,
  ids: readonly string[],
  items: Standing["items"],
): string | undefined {
  const own = new Set(
    ids.map((id) => items.get(id)?.type).filter((type) => type !== undefined),
  );
  // Of an opening that was kept without its substance nothing is known.
  if (stated === undefined || own.size === 0) return undefined;
  return [...own.symmetricDifference(new Set(stated))][0];
}

function isUnagreed({ state }: Standing): boolean {
  return state === "CONDITIONS_PENDING";
}

/** Content sent with conditions from the first puts them to nobody. */
function unagreed(
  standing: Standing,
  { substance = {} }: Said,
): string | undefined {
  if (substance.stage !== "CONTENT") return undefined;
  if (isUnagreed(standing)) return "content before the answer to the offer";
  return standing.state === "NEW" && substance.conditional === true
    ? "content with conditions that were not put before"
    : undefined;
}

/** The custodial transfers that a report says were carried out. */
function transferred(
  { items }: Standing,
  { execution, results = [] }: Substance,
): readonly (readonly [string, ItemStanding])[] {
  const isDone = (id: string): boolean => {
    const result = results.find(({ itemId }) => itemId === id)?.result;
    if (result === undefined) return execution === "FINAL";
    return result === "OBTAINED" || result === "PARTLY";
  };
  return [...items].filter(
    ([id, { type, is }]) =>
      custodialTransfers.includes(type) &&
      is !== "refused" &&
      is !== "withdrawn" &&
      isDone(id),
  );
}
