import { placeAt } from "../../src/drafting/places.ts";
import { codesOf } from "../../src/format/code-lists.ts";
import { isPlaceholder } from "../../src/instruments/placeholder.ts";
import type { ModelObject, ModelValue } from "../../src/message/document.ts";

/** What the author of a message knows, by place. */
const atPlace: Readonly<Record<string, string>> = {
  "/header/sender/authority": "xa-moj",
  "/header/sentAt": "2026-10-05T09:00:00Z",
  "/header/expiresAt": "2026-11-05T09:00:00Z",
  "/header/language": "en",
  "/header/conversationId": "019c2d3a-0000-7000-8000-000000000002",
};

/** And by name, wherever it stands; days and times are those of a hearing after the message, if nothing else is said. */
const byName: Readonly<Record<string, string>> = {
  country: "XA",
  citizenship: "XA",
  currency: "EUR",
  startDate: "2025-10-01",
  preservedUntil: "2027-03-01",
  returnBy: "2026-12-01",
  sentenceEnd: "2029-08-15",
  from: "2026-11-01",
  to: "2026-11-20",
  formalConfirmationBy: "2026-10-20",
};

const byFormat = { date: "2026-11-14", "date-time": "2026-11-14T09:00:00Z" };

/** How texts of a form look. */
const byDefinition: Readonly<Record<string, string>> = {
  CaseRef: "XA-MOJ-2026-000101",
  Decimal: "812400.00",
  Duration: "P6M",
  FactsSummary:
    "Between March and November 2024 the accused sold harvesters that do not exist to 46 buyers.",
  Iban: "XE54DEMO0001000098765432",
  MediaType: "application/pdf",
  PartialDate: "1981-05-02",
  Penalty: "P6Y",
  Phone: "+12025550123",
  SentenceCondition: "a",
  Sha256: "a".repeat(64),
  UuidV7: "019c2d3a-0000-7000-8000-000000000003",
};

/** What one has to know of an instrument: an offence that it is about. */
const conventionOffence: Readonly<Record<string, string>> = {
  UNTOC: "UNTOC-5",
  UNCAC: "UNCAC-15",
  LJH2023: "LJH2023-WAR-CRIMES",
};

/** The skeleton with every placeholder replaced by what somebody might write there. */
export function filled(skeleton: ModelObject, instrument: string): ModelObject {
  const fill = (
    value: ModelValue,
    steps: readonly (string | number)[],
  ): ModelValue => {
    if (Array.isArray(value))
      return value.map((entry: ModelValue, index) =>
        fill(entry, [...steps, index]),
      );
    if (typeof value === "object")
      return Object.fromEntries(
        Object.entries(value as ModelObject).map(([name, below]) => [
          name,
          fill(below, [...steps, name]),
        ]),
      );
    return isPlaceholder(value) ? answer(value, steps, instrument) : value;
  };
  return fill(skeleton, []) as ModelObject;
}

/** Every placeholder in the order of the document, with what is written instead. */
export function answersTo(
  skeleton: ModelValue,
  full: ModelValue,
): readonly ModelValue[] {
  if (typeof skeleton !== "object")
    return isPlaceholder(skeleton) ? [full] : [];
  return Object.entries(skeleton as ModelObject).flatMap(([name, below]) =>
    answersTo(below, (full as ModelObject)[name] ?? ""),
  );
}

function answer(
  placeholder: string,
  steps: readonly (string | number)[],
  instrument: string,
): ModelValue {
  const pointer = steps.map((step) => `/${step}`).join("");
  const name = String(steps.findLast((step) => typeof step === "string"));
  const place = placeAt(steps);
  const { type, format } = place?.schema ?? {};
  if (pointer === "/header/recipient/authority")
    return placeholder.endsWith("of XA or XC") ? "xc-moj" : "xb-moj";
  const list = /a code of the list ([a-z-]+)/.exec(placeholder)?.[1];
  const offered = /: (?:one of )?([A-Za-z_0-9]+)(?:,[^[]*)?(?: \[|$)/.exec(
    placeholder,
  )?.[1];
  if (type === "boolean") return /: true(?: \[|$)/.test(placeholder);
  if (type === "integer")
    return Number(/whole number from (\d+)/.exec(placeholder)?.[1]);
  if (name === "conventionOffence") return conventionOffence[instrument] ?? "";
  if (name === "filename") return `paper-${steps.join("-")}.pdf`;
  if (format === "date-time" && byName[name] !== undefined)
    return `${byName[name]}T09:00:00Z`;
  return (
    atPlace[pointer] ??
    byName[name] ??
    (format === undefined ? undefined : byFormat[format]) ??
    byDefinition[place?.definition ?? ""] ??
    (list === undefined ? offered : [...codesOf(list)][0]) ??
    "What somebody writes here."
  );
}
