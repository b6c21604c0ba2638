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
    const part = make?.(value);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return every(parts);
}

/** What a keyword does not speak about satisfies it (JSON Schema 2020-12 Validation §6: by type of instance). */
const keywords: Readonly<
  Record<string, (value: unknown) => Predicate | undefined>
> = {
  const: (wanted) =>
    isScalar(wanted) ? (value) => value === wanted : undefined,

  enum: (wanted) => {
    if (!Array.isArray(wanted) || !wanted.every(isScalar)) return undefined;
    const among = new Set<unknown>(wanted);
    return (value) => among.has(value);
  },

  required: (wanted) => {
    if (!Array.isArray(wanted)) return undefined;
    const names = wanted.map(String);
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

  contains: (wanted) => {
    const holds = predicateOf(wanted);
    return holds && ((value) => !Array.isArray(value) || value.some(holds));
  },

  allOf: (wanted) => {
    const parts = predicatesOf(wanted);
    return parts && every(parts);
  },

  anyOf: (wanted) => {
    const parts = predicatesOf(wanted);
    return parts && ((value) => parts.some((holds) => holds(value)));
  },

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
  if (!Array.isArray(schemas)) return undefined;
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

function isObject(value: unknown): value is ObjectValue {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
