/** A question about a value of a document, answered with yes or no. */
export type Predicate = (value: unknown) => boolean;

type ObjectValue = Readonly<Record<string, unknown>>;

/**
 * A JSON Schema as functions, for the keywords that rules are mostly written with; undefined when it uses another one.
 * A general validator says why a value fails, which for a condition is thrown away at once, and costs several times
 * what the answer does.
 */
export function predicateOf(schema: unknown): Predicate | undefined {
  if (!isObject(schema)) return undefined;
  const parts: Predicate[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    const make = Object.hasOwn(keywords, keyword)
      ? keywords[keyword]
      : undefined;
    const part = make?.(value, schema);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return every(parts);
}

/** What a keyword does not speak about satisfies it (JSON Schema 2020-12 Validation §6: by type of instance). */
const keywords: Readonly<
  Record<string, (value: unknown, schema: ObjectValue) => Predicate | undefined>
> = {
  type: (wanted) =>
    typeof wanted === "string" && Object.hasOwn(types, wanted)
      ? types[wanted]
      : undefined,

  const: (wanted) =>
    isScalar(wanted) ? (value) => value === wanted : undefined,

  enum: (wanted) => {
    if (!Array.isArray(wanted) || !wanted.every(isScalar)) return undefined;
    const among = new Set<unknown>(wanted);
    return (value) => among.has(value);
  },

  required: (wanted) => {
    if (!isListOfNames(wanted)) return undefined;
    const names = wanted;
    return (value) => {
      if (!isObject(value)) return true;
      for (const name of names) if (!Object.hasOwn(value, name)) return false;
      return true;
    };
  },

  properties: (wanted) => {
    if (!isObject(wanted)) return undefined;
    const members: { name: string; holds: Predicate }[] = [];
    for (const [name, schema] of Object.entries(wanted)) {
      const holds = predicateOf(schema);
      if (holds === undefined) return undefined;
      members.push({ name, holds });
    }
    return (value) => {
      if (!isObject(value)) return true;
      for (const { name, holds } of members)
        if (Object.hasOwn(value, name) && !holds(value[name])) return false;
      return true;
    };
  },

  items: (wanted) => {
    const holds = predicateOf(wanted);
    return holds && ((value) => !Array.isArray(value) || value.every(holds));
  },

  contains: (wanted, { minContains = 1, maxContains = Infinity }) => {
    const holds = predicateOf(wanted);
    if (holds === undefined) return undefined;
    if (!isCount(minContains) || !isLimit(maxContains)) return undefined;
    if (minContains > maxContains) return undefined;
    if (minContains === 1 && maxContains === Infinity)
      return (value) => !Array.isArray(value) || value.some(holds);
    return (value) => {
      if (!Array.isArray(value)) return true;
      const count = value.filter(holds).length;
      return count >= minContains && count <= maxContains;
    };
  },

  minContains: (_, { contains }) => answeredBy(contains),
  maxContains: (_, { contains }) => answeredBy(contains),

  minItems: (wanted) =>
    isCount(wanted)
      ? (value) => !Array.isArray(value) || value.length >= wanted
      : undefined,

  minimum: (wanted) =>
    typeof wanted === "number"
      ? (value) => typeof value !== "number" || value >= wanted
      : undefined,

  allOf: (wanted) => {
    const parts = predicatesOf(wanted);
    return parts && every(parts);
  },

  anyOf: (wanted) => {
    const parts = predicatesOf(wanted);
    return parts && ((value) => parts.some((holds) => holds(value)));
  },

  oneOf: (wanted) => {
    const parts = predicatesOf(wanted);
    return (
      parts && ((value) => parts.filter((holds) => holds(value)).length === 1)
    );
  },

  if: (wanted, { then = {}, else: otherwise = {} }) => {
    const parts = predicatesOf([wanted, then, otherwise]);
    if (parts === undefined) return undefined;
    const [holds, follows, instead] = parts as [
      Predicate,
      Predicate,
      Predicate,
    ];
    return (value) => (holds(value) ? follows(value) : instead(value));
  },

  then: (_, { if: condition }) => answeredBy(condition),
  else: (_, { if: condition }) => answeredBy(condition),

  not: (wanted) => {
    const holds = predicateOf(wanted);
    return holds && ((value) => !holds(value));
  },

  pattern: (wanted) => {
    if (typeof wanted !== "string") return undefined;
    const pattern = new RegExp(wanted, "u");
    return (value) => typeof value !== "string" || pattern.test(value);
  },
};

function predicatesOf(schemas: unknown): readonly Predicate[] | undefined {
  if (!Array.isArray(schemas) || schemas.length === 0) return undefined;
  const parts = schemas.map(predicateOf);
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function every(parts: readonly Predicate[]): Predicate {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return (value) => {
    for (const holds of parts) if (!holds(value)) return false;
    return true;
  };
}

const types: Readonly<Record<string, Predicate>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: Number.isInteger,
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
};

/** A keyword that another one beside it reads; alone, it would say nothing. */
function answeredBy(other: unknown): Predicate | undefined {
  return other === undefined ? undefined : () => true;
}

function isObject(value: unknown): value is ObjectValue {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function isListOfNames(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every((name) => typeof name === "string") &&
    new Set(value).size === value.length
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isLimit(value: unknown): value is number {
  return value === Infinity || isCount(value);
}
