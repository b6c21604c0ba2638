import { rootShapes } from "../format/shape.ts";
import { xmlOf, xmlText } from "../format/xml-text.ts";
import { isPlaceholder } from "../instruments/placeholder.ts";
import type { ModelObject, ModelValue } from "../message/document.ts";
import type { Syntax } from "../message/header.ts";

/**
 * A skeleton for its author to write on. In XML a placeholder is a comment where the value goes: no reader of documents
 * takes comments, so none can be left behind.
 */
export function skeletonText(skeleton: ModelObject, syntax: Syntax): string {
  return syntax === "xml"
    ? xmlOf(skeleton, rootShapes.Message, "Message", leafOf)
    : `${JSON.stringify(skeleton, undefined, 2)}\n`;
}

function leafOf(value: ModelValue): string {
  if (!isPlaceholder(value)) return xmlText(value);
  // Two hyphens may not stand in a comment (XML 1.0 §2.5).
  return `<!-- ${value.replaceAll("--", "- -")} -->`;
}
