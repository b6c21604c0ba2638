import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import { xsdModules } from "../../schemas/build.ts";
import { xsdPattern } from "../../schemas/pattern.ts";
import { validatorModules } from "../../schemas/validators.ts";
import { ComityError } from "../../src/errors.ts";
import { codesOf } from "../../src/format/code-lists.ts";
import { definitionAt, schemaFiles } from "../../src/format/schema.ts";
import { isDate, isDateTime } from "../../src/format/calendar.ts";
import { parseXml } from "../../src/format/xml.ts";
import { writeDocument } from "../../src/format/write-document.ts";
import { compilePredicate } from "../../src/format/schema-compile.ts";
import { acknowledgement } from "../support/business-documents.ts";

const folder = new URL("../../schemas/xsd/", import.meta.url);
/** Written by hand: the one language here that is not ours. */
const foreign = ["asic-manifest-xmldsig.xsd", "asic-manifest.xsd"];

describe("the XSD modules", () => {
  for (const [name, text] of xsdModules()) {
    it(`${name} is what the JSON Schema makes`, () => {
      assert.equal(
        readFileSync(new URL(name, folder), "utf8"),
        text,
        "run npm run schemas:build",
      );
    });
  }

  it("are all there, and no others", () => {
    assert.deepEqual(
      readdirSync(folder).toSorted(),
      [...xsdModules().keys(), ...foreign].toSorted(),
    );
  });

  it("document every type and element that the JSON Schema describes", () => {
    const words = "A Central Authority: ISO 3166-1 alpha-2 code in lower case";
    assert.ok(
      xsdModules().get("common.xsd")?.includes(`<xs:documentation>${words}`),
    );
  });
});

describe("the validators", () => {
  const compiled = new URL("../../schemas/validators/", import.meta.url);

  for (const [name, code] of validatorModules()) {
    it(`${name} is what the JSON Schema makes`, () => {
      assert.ok(
        readFileSync(new URL(name, compiled), "utf8") === code,
        `${name} differs: run npm run schemas:build`,
      );
    });
  }

  it("are all there, and no others", () => {
    assert.deepEqual(
      readdirSync(compiled).toSorted(),
      [...validatorModules().keys()].toSorted(),
    );
  });

  it("are made from what JSON Schema 2020-12 calls a schema", () => {
    const ajv = new Ajv2020({ strict: false });
    for (const [name, schema] of schemaFiles())
      assert.ok(ajv.validateSchema(schema), `${name}: ${ajv.errorsText()}`);
  });
});

describe("a pattern", () => {
  it("is written for XSD without its anchors, and with its hyphens escaped", () => {
    assert.equal(
      xsdPattern("^[-a-z.]+(a|b)?\\/[A-Z0-9_-]{0,39}$", "it"),
      "[\\-a-z.]+(a|b)?/[A-Z0-9_\\-]{0,39}",
    );
  });

  // Each means different things in the two languages, or nothing in one of them.
  for (const pattern of [
    "a",
    "^a",
    "a$",
    "^a|b$",
    "^\\d$",
    "^\\w+$",
    "^\\s$",
    "^\\p{L}$",
    "^.$",
    "^(?:a)$",
    "^(?=a)$",
    "^a*?$",
    "^a++$",
    "^(a$",
    "^[a$",
    "^[^a]$",
    "^[a-z-[aeiou]]$",
    "^\\bx$",
    "^\\1$",
    "^a^b$",
  ]) {
    it(`is refused as ${pattern}`, () => {
      assert.throws(() => xsdPattern(pattern, "it"), isDamage);
    });
  }
});

describe("days and times", () => {
  const days = [
    "2024-02-29",
    "2023-02-29",
    "1900-02-29",
    "2000-02-29",
    "2024-04-31",
    "2024-12-31",
    "2024-00-10",
    "2024-13-10",
    "2024-01-00",
    "0000-01-01",
    "0001-01-01",
    "9999-12-31",
    "10000-01-01",
    "-0044-03-15",
    "24-01-01",
    "2024-1-1",
    "2024-01-01Z",
    "2024-01-01+02:00",
    "2024-01-01T00:00:00Z",
    "٢٠٢٤-01-01",
    "today",
  ];
  const times = [
    "2024-02-29T10:00:00Z",
    "2023-02-29T10:00:00Z",
    "2024-02-29T10:00:00",
    "2024-02-29T10:00:00z",
    "2024-02-29t10:00:00Z",
    "2024-02-29 10:00:00Z",
    "2024-02-29T24:00:00Z",
    "2024-02-29T23:59:60Z",
    "2024-02-29T23:59:59.999999999Z",
    "2024-02-29T23:59:59.Z",
    "2024-02-29T23:59:59,5Z",
    "2024-02-29T10:60:00Z",
    "2024-02-29T10:00Z",
    "2024-02-29T10:00:00+14:00",
    "2024-02-29T10:00:00+14:01",
    "2024-02-29T10:00:00-13:59",
    "2024-02-29T10:00:00+0200",
    "2024-02-29T10:00:00+2:00",
    "2024-02-29T10:00:00-00:00",
    "2024-02-29",
    "0000-01-01T00:00:00Z",
  ];
  const xml = Buffer.from(writeDocument(acknowledgement, "xml")).toString();
  const isValid = (element: string, text: string): boolean => {
    const changed = xml.replace(
      new RegExp(`<${element}>[^<]*`),
      `<${element}>${text}`,
    );
    return parseXml(Buffer.from(changed), "message").kind === "valid";
  };

  it("are the same in both languages", () => {
    for (const day of days)
      assert.equal(isDate(day), isValid("ReceivedOn", day), day);
    for (const time of times)
      assert.equal(isDateTime(time), isValid("SentAt", time), time);
  });

  it("are those of the calendar, with an offset", () => {
    assert.deepEqual(days.filter(isDate), [
      "2024-02-29",
      "2000-02-29",
      "2024-12-31",
      "0001-01-01",
      "9999-12-31",
    ]);
    assert.deepEqual(times.filter(isDateTime), [
      "2024-02-29T10:00:00Z",
      "2024-02-29T23:59:59.999999999Z",
      "2024-02-29T10:00:00+14:00",
      "2024-02-29T10:00:00-13:59",
      "2024-02-29T10:00:00-00:00",
    ]);
  });
});

describe("the data of the schemas", () => {
  it("is complete", () => {
    assert.throws(() => codesOf("no-such-list"), isDamage);
    assert.throws(
      () => definitionAt("#/$defs/NoSuchType", "common.schema.json"),
      isDamage,
    );
  });
});

describe("a predicate", () => {
  it("answers what its schema asks", () => {
    const hasReason = compilePredicate({
      required: ["reason"],
      properties: { reason: { minLength: 3 } },
    });
    assert.deepEqual([{ reason: "why" }, { reason: "no" }, {}].map(hasReason), [
      true,
      false,
      false,
    ]);
  });

  it("is not made from a keyword that JSON Schema does not have", () => {
    assert.throws(() => compilePredicate({ requires: ["reason"] }));
  });
});

function isDamage(error: unknown): boolean {
  return error instanceof ComityError && error.code === "SCHEMA_DATA_INVALID";
}
