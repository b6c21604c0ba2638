import type { ModelObject, ModelValue } from "../message/document.ts";

/** What the identifiers of a document stand for, so that a reference can be read without looking it up. */
export type Names = ReadonlyMap<string, string>;

/**
 * An entry of a list bears the list's name in its identifier: a `person` its `personId`, an `attachment` its
 * `attachmentId`. Items of assistance are known by their identifiers alone.
 */
export function namesIn(model: ModelObject): Names {
  const names = new Map<string, string>();
  collect(model, names);
  return names;
}

function collect(value: ModelObject, names: Map<string, string>): void {
  for (const [member, content] of Object.entries(value)) {
    const entries: readonly ModelValue[] = isList(content)
      ? content
      : [content];
    for (const entry of entries) {
      if (typeof entry !== "object" || isList(entry)) continue;
      const id = entry[`${member}Id`];
      const name = nameOf(entry);
      if (typeof id === "string" && name !== undefined) names.set(id, name);
      collect(entry, names);
    }
  }
}

function nameOf({
  title,
  filename,
  name,
  fullName,
}: ModelObject): string | undefined {
  const candidates = [title, filename, fullName, name];
  const text = candidates.find((candidate) => typeof candidate === "string");
  if (text !== undefined) return text;
  return typeof name === "object" && !isList(name) ? nameOf(name) : undefined;
}

function isList(value: ModelValue): value is readonly ModelValue[] {
  return Array.isArray(value);
}
