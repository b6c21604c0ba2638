import fc from "fast-check";
import { codesOf } from "../../src/format/code-lists.ts";
import { definitionAt, type Schema } from "../../src/format/schema.ts";
import type { Document, ModelValue } from "../../src/message/document.ts";
import {
  bodyName,
  businessKinds,
  controlKinds,
  isControlKind,
  type Kind,
} from "../../src/message/kinds.ts";
import { isCarriable } from "../../src/message/text.ts";

const rootFile = "message.schema.json";

/** Documents of every kind, made from the schemas themselves: whatever they allow can come up. */
export function arbitraryDocument(): fc.Arbitrary<Document> {
  const kinds = [...businessKinds, ...controlKinds];
  return fc.oneof(...kinds.map((kind) => arbitraryDocumentOf(kind)));
}

export function arbitraryDocumentOf(kind: Kind): fc.Arbitrary<Document> {
  const root = isControlKind(kind) ? "Control" : "Message";
  const { schema } = definitionAt(`#/$defs/${root}`, rootFile);
  const name = bodyName(kind);
  const header = valueOf(schema.properties?.header ?? {}, rootFile);
  const body = valueOf(schema.properties?.[name] ?? {}, rootFile);
  return fc.tuple(header, body).map(([made, content]) => {
    const stated = { ...(made as Record<string, ModelValue>), kind };
    return { header: stated, [name]: content } as unknown as Document;
  });
}

function valueOf(schema: Schema, file: string): fc.Arbitrary<ModelValue> {
  if (schema.$ref !== undefined) {
    const target = definitionAt(schema.$ref, file);
    return valueOf(target.schema, target.file);
  }
  switch (schema.type ?? "string") {
    case "object":
      return objectOf(schema, file);
    case "array":
      return fc.array(valueOf(schema.items ?? {}, file), {
        minLength: schema.minItems ?? 1,
        maxLength: Math.min(schema.maxItems ?? 1, (schema.minItems ?? 1) + 1),
      });
    case "integer":
      return integerOf(schema);
    case "boolean":
      return fc.boolean();
    case "string":
      return stringOf(schema);
  }
}

function objectOf(schema: Schema, file: string): fc.Arbitrary<ModelValue> {
  const { properties = {}, required = [], minProperties } = schema;
  const members = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      valueOf(property, file),
    ]),
  );
  if (minProperties === undefined)
    return fc.record(members, {
      requiredKeys: [...required],
      noNullPrototype: true,
    });
  const chosen = Object.keys(members).filter(
    (name) => !required.includes(name),
  );
  return fc.oneof(
    ...chosen.map((name) =>
      fc.record(
        Object.fromEntries(
          [...required, name].map((key) => [key, members[key]]),
        ) as typeof members,
        { noNullPrototype: true },
      ),
    ),
  );
}

function integerOf({ minimum = 0, maximum = 0 }: Schema) {
  return fc.oneof(
    fc.constantFrom(minimum, maximum),
    fc.integer({ min: minimum, max: maximum }),
  );
}

function stringOf(schema: Schema): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = 0, pattern } = schema;
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema["x-codes"] !== undefined)
    return fc.constantFrom(...codesOf(schema["x-codes"]));
  if (schema.format === "date") return arbitraryDate();
  if (schema.format === "date-time") return arbitraryDateTime();
  if (pattern === undefined) return nastyText(minLength, maxLength);
  return fc
    .stringMatching(new RegExp(pattern, "u"))
    .filter(({ length }) => length >= minLength && length <= maxLength);
}

/** Everything that XML, or somebody's idea of white space, likes to swallow. */
const nastyCharacters = [
  "\r",
  "\n",
  "\t",
  " ",
  "\u00a0",
  "\u0085",
  "\u2028",
  "\u200b",
  "\ufeff",
  "&",
  "<",
  ">",
  "]",
  '"',
  "'",
  "\\",
  "/",
  "\u007f",
  "e\u0301",
  "\u0301",
  "\u{1f600}",
  "\u{10fffd}",
  "\ud7ff",
  "\ue000",
  "\ufffd",
  "%",
  "{",
  "$",
  "\u0130",
];

function nastyText(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const character = fc.oneof(
    fc.constantFrom(...nastyCharacters),
    fc
      .string({ unit: "binary", minLength: 1, maxLength: 1 })
      .filter(isCarriable),
  );
  const piece = fc.oneof(
    { weight: 8, arbitrary: character },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "]]>",
        "<![CDATA[",
        "&amp;",
        "&#13;",
        "\r\n",
        "<!--",
        "<?x?>",
      ),
    },
  );
  const text = fc.array(piece, {
    minLength,
    maxLength: Math.min(maxLength, minLength + 12),
  });
  return text.map((pieces) =>
    Array.from(pieces.join("")).slice(0, maxLength).join(""),
  );
}

function arbitraryDate(): fc.Arbitrary<string> {
  return fc
    .date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
}

function arbitraryDateTime(): fc.Arbitrary<string> {
  const time = fc
    .tuple(fc.nat(23), fc.nat(59), fc.nat(59))
    .map((parts) =>
      parts.map((part) => String(part).padStart(2, "0")).join(":"),
    );
  const fraction = fc.constantFrom("", ".5", ".000", ".123456789");
  const offset = fc.constantFrom(
    "Z",
    "+02:00",
    "-05:30",
    "+14:00",
    "-14:00",
    "+00:00",
  );
  return fc
    .tuple(arbitraryDate(), time, fraction, offset)
    .map(([date, clock, part, zone]) => `${date}T${clock}${part}${zone}`);
}
