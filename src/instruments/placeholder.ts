import type { ModelValue } from "../message/document.ts";
import type { Located } from "./select.ts";

/** How a text begins that stands for one that is still to be written. */
export const placeholderMark = "TODO:";

export function isPlaceholder(value: ModelValue): value is string {
  return typeof value === "string" && value.startsWith(placeholderMark);
}

/** Every text of a document that is still to be written. */
export function placeholdersIn(from: Located): readonly Located[] {
  const { pointer, value } = from;
  if (!hasPlaceholder(value)) return [];
  if (typeof value !== "object") return [from];
  return Object.entries<ModelValue>(
    value as Readonly<Record<string, ModelValue>>,
  ).flatMap(([name, below]) =>
    placeholdersIn({ pointer: `${pointer}/${name}`, value: below }),
  );
}

/** Whole documents have none, and are asked most. */
function hasPlaceholder(value: ModelValue): boolean {
  if (typeof value !== "object") return isPlaceholder(value);
  if (Array.isArray(value))
    return (value as readonly ModelValue[]).some(hasPlaceholder);
  const model = value as Readonly<Record<string, ModelValue>>;
  for (const name in model) if (hasPlaceholder(model[name] ?? "")) return true;
  return false;
}
