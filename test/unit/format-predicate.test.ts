import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "vitest";
import fc from "fast-check";
import { examples } from "../../schemas/examples/make.ts";
import { predicateOf } from "../../src/format/predicate.ts";
import { validatorOf } from "../../src/format/schema-compile.ts";

type Schema = Readonly<Record<string, unknown>>;

const folder = new URL("../../schemas/instruments/", import.meta.url);
/** Every schema that a rule of an instrument is written with. */
const schemas = readdirSync(folder)
  .map(
    (name) =>
      JSON.parse(readFileSync(new URL(name, folder), "utf8")) as {
        readonly rules: readonly Schema[];
      },
  )
  .flatMap(({ rules }) => rules)
  .flatMap(({ when, condition, requirement, check }) => [
    when,
    condition,
    requirement,
    ...Object.values((check ?? {}) as Schema),
  ])
  .filter(
    (schema): schema is Schema =>
      typeof schema === "object" && schema !== null && !Array.isArray(schema),
  );
const documents = Object.values(examples);

describe("a predicate made for rules", () => {
  it("is made for all of them", () => {
    assert.ok(schemas.length > 500, `${schemas.length} schemas`);
    assert.deepEqual(
      schemas.filter((schema) => predicateOf(schema) === undefined),
      [],
    );
  });

  it("is not made for a keyword or a value that it does not know", () => {
    for (const schema of [
      { minLength: 1 },
      { properties: { a: { exclusiveMinimum: 1 } } },
      { contains: {}, minContains: "2" },
      { contains: {}, minContains: 2, maxContains: 1 },
      { maxContains: 2 },
      { then: { required: ["a"] } },
      { const: { a: 1 } },
      { enum: [[1]] },
      { not: { format: "date" } },
      { type: ["string", "null"] },
      { required: ["a", "a"] },
      { required: [1] },
      { anyOf: [] },
      true,
    ])
      assert.equal(predicateOf(schema), undefined, JSON.stringify(schema));
  });

  it("finds nothing contained in an empty list, wherever it stands", () => {
    const holds = predicateOf({ items: { contains: {} } });
    assert.ok(holds !== undefined);
    assert.deepEqual(
      [
        [[1], []],
        [[1], [2]],
      ].map(holds),
      [false, true],
    );
  });

  it("answers of whole documents what the general validator does", () => {
    for (const schema of schemas) {
      const [holds, validates] = [predicateOf(schema), validatorOf(schema)];
      for (const document of documents)
        assert.equal(
          holds?.(document) ?? validates(document),
          validates(document),
        );
    }
  });

  it("answers of any value what the general validator does", () => {
    const names = fc.constantFrom("a", "b", "c");
    const scalar = fc.oneof(
      fc.constantFrom<unknown>("x", "yy", "", 0, 1, true, false),
      fc.string({ maxLength: 3 }),
    );
    const { schema, value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        scalar,
        // Of an empty list, ajv answers `contains` inside `items` as of the list before it.
        fc.array(tie("value"), { minLength: 1, maxLength: 3 }),
        fc.dictionary(names, tie("value"), {
          maxKeys: 3,
          noNullPrototype: true,
        }),
      ),
      schema: fc.oneof(
        { maxDepth: 4 },
        fc.record({ const: scalar }),
        fc.record({
          enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }),
        }),
        fc.record({ required: fc.uniqueArray(names, { maxLength: 2 }) }),
        fc.record({ pattern: fc.constantFrom("^x", "y$", "\\p{Lu}") }),
        fc.record({
          properties: fc.dictionary(names, tie("schema"), {
            maxKeys: 2,
            noNullPrototype: true,
          }),
        }),
        fc.record({ items: tie("schema") }),
        fc.record({ contains: tie("schema") }),
        fc
          .tuple(tie("schema"), fc.nat({ max: 2 }), fc.nat({ max: 2 }))
          .map(([contains, minContains, more]) => ({
            contains,
            minContains,
            maxContains: minContains + more,
          })),
        fc.record({ minItems: fc.nat({ max: 3 }) }),
        fc.record({ minimum: fc.integer({ min: -1, max: 2 }) }),
        fc.record({
          type: fc.constantFrom("object", "array", "string", "integer"),
        }),
        fc.record({
          oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }),
        }),
        fc.record(
          {
            if: tie("schema"),
            then: tie("schema"),
            else: tie("schema"),
          },
          { requiredKeys: ["if", "then"] },
        ),
        fc.record({ not: tie("schema") }),
        fc.record({
          allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
        }),
        fc.record({
          anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
        }),
      ),
    }));
    fc.assert(
      fc.property(
        schema,
        fc.array(value, { minLength: 1, maxLength: 20 }),
        (made, values) => {
          const [holds, validates] = [predicateOf(made), validatorOf(made)];
          assert.ok(holds !== undefined);
          for (const each of values) assert.equal(holds(each), validates(each));
        },
      ),
      { numRuns: 300 },
    );
  });
});
