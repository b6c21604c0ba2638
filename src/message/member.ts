/** What a value of any kind has under a name; undefined where it is no object, or only inherits it. */
export function member(value: unknown, name: string): unknown {
  return typeof value === "object" &&
    value !== null &&
    Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** What stands at the end of a path of members. */
export function memberAt(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(member, value);
}
