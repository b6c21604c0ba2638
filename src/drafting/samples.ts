import { codesOf } from "../format/code-lists.ts";
import type { ModelValue } from "../message/document.ts";
import type { Draft } from "./draft.ts";
import { itemOf, memberOf, type Place } from "./places.ts";

/**
 * A value that the schema of a place accepts, so that rules have something to judge while a message is drafted. Of an
 * object it has what the schema requires.
 */
export function sampleOf(place: Place, name: string, draft: Draft): ModelValue {
  const { schema, definition } = place;
  const { type = "string" } = schema;
  switch (type) {
    case "object":
      return sampleObject(place, draft);
    case "array": {
      const item = itemOf(place);
      return item === undefined ? [] : [sampleOf(item, name, draft)];
    }
    case "boolean":
      return false;
    case "integer":
      return schema.minimum ?? 0;
    case "string":
      if (definition === "LocalId") return identifier(name, draft);
      if (name === "filename") return `${identifier("file", draft)}.pdf`;
      return sampleText(place, draft.now);
  }
}

/** How a text of each definition looks, where its schema asks a form. */
const forms: Readonly<Record<string, string>> = {
  AttachmentFilename: "request.pdf",
  AuthorityId: "xb-moj",
  Bic: "DEMOXAXX",
  CaseRef: "XA-MOJ-2026-000001",
  Decimal: "1200.00",
  Duration: "P30D",
  Email: "desk@moj.example",
  ExtensionName: "note",
  ExtensionNamespace: "urn:example:note",
  Iban: "XE54DEMO0001000098765432",
  IccsCode: "0701",
  Lei: "529900DEMO0000000X00",
  MediaType: "application/pdf",
  PartialDate: "1980-01-31",
  Penalty: "P5Y",
  Phone: "+12025550123",
  SentenceCondition: "a",
  Sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  SpecVersion: "1.0.0",
  Subdivision: "XA-01",
  TimeZone: "Europe/Brussels",
  UnLocode: "XAABC",
  UuidV7: "01990000-0000-7000-8000-000000000000",
};

/** How a text of the place looks; undefined when it may be any text. */
export function formOf({ schema, definition }: Place): string | undefined {
  if (schema.format === "date") return "2026-01-31";
  if (schema.format === "date-time") return "2026-01-31T10:00:00Z";
  return forms[definition];
}

/** The codes of a place, or nothing when it takes none. */
export function codesAt({ schema }: Place): readonly string[] {
  if (schema.enum !== undefined) return schema.enum;
  const list = schema["x-codes"];
  return list === undefined ? [] : [...codesOf(list)];
}

/** What says something of an object that may lack every single member. */
const saying: Readonly<Record<string, readonly string[]>> = {
  BankAccount: ["iban"],
  BankDetail: ["account", "period"],
  ContactPoint: ["name", "email"],
  Costs: ["text"],
  Facts: ["summary"],
  JitDetail: ["purpose"],
  OffencePlace: ["text"],
  PersonName: ["fullName"],
  PersonRights: ["text"],
  PropertyDetail: ["asset"],
  TelephoneDetail: ["judicialAuthority"],
  TransferDetail: ["custodyPlace", "purpose"],
  VideoDetail: ["judicialAuthority"],
};

function sampleObject(place: Place, draft: Draft): ModelValue {
  const { schema, definition } = place;
  const names = [...(schema.required ?? []), ...(saying[definition] ?? [])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const member = memberOf(place, name);
      return member === undefined
        ? []
        : [[name, sampleOf(member, name, draft)] as const];
    }),
  );
}

function sampleText(place: Place, now: Date): string {
  const { schema } = place;
  const later = new Date(now.getTime() + 40 * 24 * 60 * 60 * 1000);
  if (schema.format === "date") return later.toISOString().slice(0, 10);
  if (schema.format === "date-time") return later.toISOString();
  const [code] = codesAt(place);
  return code ?? formOf(place) ?? "text".padEnd(schema.minLength ?? 0, ".");
}

/** The kinds of things that are named within a message: `documentAttachmentId` names an attachment. */
const sorts: readonly (readonly [RegExp, string])[] = [
  [/attachmentId$/i, "attachment"],
  [/^legalPersonId$/, "legal-person"],
  [/^(personId|personRef|holderRef)$/, "person"],
  [/^itemId$/, "item"],
];

function identifier(name: string, { given }: Draft): string {
  const sort = sorts.find(([pattern]) => pattern.test(name))?.[1] ?? name;
  const count = (given.get(sort) ?? 0) + 1;
  given.set(sort, count);
  return `${sort}-${count}`;
}
