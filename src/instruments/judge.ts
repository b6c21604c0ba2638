import {
  isControl,
  type BusinessDocument,
  type Document,
  type ModelValue,
} from "../message/document.ts";
import type { BusinessKind } from "../message/kinds.ts";
import type { Fault } from "../message/fault.ts";
import { excerpt } from "../message/text.ts";
import type { Finding, JudgeContext, Scope } from "./check.ts";
import { instrumentsInForce, withInherited } from "./in-force.ts";
import type { Instrument, Rule } from "./instrument.ts";
import { legalBases, publishedInstruments } from "./rules.ts";
import {
  locateDocument,
  pointerOf,
  selectEach,
  selectOne,
  type Located,
} from "./select.ts";

export type { JudgeContext } from "./check.ts";

/** What the rules make of a document; only `faults` refuse it. Paths are JSON pointers. */
export type Judgement = {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

/**
 * Judges a business document by the rules of the house, by those of its primary legal basis and by those of the
 * instrument it is transmitted under, all of them at once.
 * A decision repeats the legal basis of the request, so that every document can be judged by itself. Control
 * documents are no business of any treaty.
 *
 * What the recipient has declared (`context`) is judged only as far as it is given. Nothing is compared with the
 * present time: the same document is judged alike on both sides, and for ever.
 */
export function judgeDocument(
  document: Document,
  context: JudgeContext = {},
  instruments: readonly Instrument[] = publishedInstruments(),
): Judgement {
  if (isControl(document)) return { faults: [], warnings: [] };
  const { rules, scope } = asked(document, context, instruments);
  const judgement = { faults: [] as Fault[], warnings: [] as Fault[] };
  for (const rule of rules) {
    const told = rule.warns ? judgement.warnings : judgement.faults;
    for (const subject of subjectsOf(rule, scope))
      for (const finding of findings(rule, subject, scope))
        told.push(faultOf(rule, finding));
  }
  return judgement;
}

/** A rule and a value of the document that it is about, whether it holds there or not. */
export type Demand = {
  readonly rule: Rule;
  readonly subject: Located;
  /** What is wrong there; nothing when the rule holds. */
  readonly findings: () => readonly Finding[];
};

/** Everything that the rules ask of a document, in the order of the rules. */
export function demandsOn(
  document: BusinessDocument,
  context: JudgeContext = {},
  instruments: readonly Instrument[] = publishedInstruments(),
): readonly Demand[] {
  const { rules, scope } = asked(document, context, instruments);
  return rules.flatMap((rule) =>
    subjectsOf(rule, scope).map((subject) => ({
      rule,
      subject,
      findings: () => findings(rule, subject, scope),
    })),
  );
}

/** The rules that a document is judged by, and what they may look at. */
function asked(
  document: BusinessDocument,
  context: JudgeContext,
  instruments: readonly Instrument[],
): { readonly rules: readonly Rule[]; readonly scope: Scope } {
  const root = locateDocument(document);
  const current = instrumentsInForce(instruments, document.header);
  const bases = legalBases(document, root);
  const known = current.filter(({ general }) => !general);
  const scope: Scope = {
    document: root,
    context,
    instruments: known,
    covers: (basis) =>
      known
        .filter((instrument) => instrument.basis === basis)
        .flatMap(({ rules, precedence }) =>
          rules.filter(({ id }) => precedence?.scope.includes(id) ?? false),
        )
        .filter((rule) => applies(rule, scope, bases.all))
        .every((rule) => isKept(rule, scope)),
  };
  const rules: Rule[] = [];
  for (const instrument of current) {
    const { general, basis } = instrument;
    if (!general && !bases.primary.has(basis) && !bases.transmission.has(basis))
      continue;
    for (const some of withInherited(instrument, current, rulesOf))
      for (const rule of concerning(some, document.header.kind))
        if (applies(rule, scope, bases.all)) rules.push(rule);
  }
  return { rules, scope };
}

function rulesOf({ rules }: Instrument): readonly Rule[] {
  return rules;
}

/** Of these rules those that can find anything in a message of that kind; most are about others. */
function concerning(
  rules: readonly Rule[],
  kind: BusinessKind,
): readonly Rule[] {
  const known = concerned.get(rules)?.get(kind);
  if (known !== undefined) return known;
  const found = rules.filter(({ kinds }) => kinds?.has(kind) ?? true);
  const kinds =
    concerned.get(rules) ?? new Map<BusinessKind, readonly Rule[]>();
  concerned.set(rules, kinds.set(kind, found));
  return found;
}

const concerned = new WeakMap<
  readonly Rule[],
  Map<BusinessKind, readonly Rule[]>
>();

function applies(
  rule: Rule,
  { document, context }: Scope,
  bases: ReadonlySet<string>,
): boolean {
  if (rule.protocol !== undefined && !bases.has(rule.protocol)) return false;
  const { declared, undeclared, declarant } = rule;
  const declarations =
    declarant === "sender" ? context.senderDeclarations : context.declarations;
  if (declared !== undefined && declarations?.includes(declared) !== true)
    return false;
  // What is unknown cannot be missing.
  if (undeclared !== undefined && declarations?.includes(undeclared) !== false)
    return false;
  return rule.when?.(document.value) ?? true;
}

function isKept(rule: Rule, scope: Scope): boolean {
  return subjectsOf(rule, scope).every(
    (subject) => findings(rule, subject, scope).length === 0,
  );
}

function subjectsOf(rule: Rule, { document }: Scope): readonly Located[] {
  const { each, condition } = rule;
  const reached = each.length === 0 ? [document] : selectEach(document, each);
  if (condition === undefined || reached.length === 0) return reached;
  const concerned: Located[] = [];
  for (const subject of reached)
    if (condition(subject.value)) concerned.push(subject);
  return concerned;
}

function findings(
  rule: Rule,
  subject: Located,
  scope: Scope,
): readonly Finding[] {
  if (rule.test.kind === "check") return rule.test.run(subject, scope);
  if (rule.test.holds(subject.value)) return noFindings;
  return [
    {
      path: pointerOf(subject, rule.at),
      found: describe(selectOne(subject, rule.at)?.value),
    },
  ];
}

const noFindings: readonly Finding[] = [];

function faultOf(rule: Rule, { path, found }: Finding): Fault {
  const common = {
    path,
    rule: rule.id,
    article: rule.article,
    expected: rule.expected,
    found: excerpt(found),
  };
  return rule.attestation === undefined
    ? common
    : { ...common, attestation: rule.attestation };
}

function describe(value: ModelValue | undefined): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return value;
  if (typeof value !== "object") return String(value);
  return Array.isArray(value)
    ? JSON.stringify(value)
    : `members ${Object.keys(value).join(", ")}`;
}
