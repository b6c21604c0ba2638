import type { ModelObject, ModelValue } from "../../src/message/document.ts";

/** One small change of a document; changes are applied in order to a copy. */
export type Change = (document: Mutable) => void;

type Mutable = Record<string, unknown>;

export function changed(
  document: ModelObject,
  changes: readonly Change[],
): ModelObject {
  const copy = structuredClone(document) as Mutable;
  for (const change of changes) change(copy);
  return copy as ModelObject;
}

/** Sets the value at a path such as `request/assistance/0/type`. */
export function set(path: string, value: ModelValue): Change {
  return (document) => {
    const { parent, name } = locate(document, path);
    parent[name] = structuredClone(value);
  };
}

/** Removes the member at a path that is there. */
export function drop(path: string): Change {
  return (document) => {
    const { parent, name } = locate(document, path);
    if (!Object.hasOwn(parent, name))
      throw new Error(`nothing to remove at ${path}`);
    Reflect.deleteProperty(parent, name);
  };
}

/** Appends to the list at a path. */
export function push(path: string, value: ModelValue): Change {
  return (document) => {
    const { parent, name } = locate(document, path);
    (parent[name] as unknown[]).push(structuredClone(value));
  };
}

function locate(
  document: Mutable,
  path: string,
): { readonly parent: Mutable; readonly name: string } {
  const names = path.split("/");
  const name = names.pop() ?? "";
  const parent = names.reduce<unknown>(
    (value, step) => (value as Mutable | undefined)?.[step],
    document,
  );
  if (typeof parent !== "object" || parent === null)
    throw new Error(`nothing at ${path}`);
  return { parent: parent as Mutable, name };
}
