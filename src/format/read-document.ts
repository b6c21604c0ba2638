import type { Document, ModelObject } from "../message/document.ts";
import type { Fault } from "../message/fault.ts";
import type { ControlHeader, Header, Syntax } from "../message/header.ts";
import { parseMessageId, type MessageId } from "../message/identifiers.ts";
import { parseIJson } from "../message/i-json.ts";
import { isControlKind } from "../message/kinds.ts";
import { member } from "../message/member.ts";
import { faultIn } from "./fault-path.ts";
import { faultsMax, jsonLimits } from "./limits.ts";
import { isHeader, judgeModel } from "./model-schema.ts";
import { isRootName, rootShapes, type RootName } from "./shape.ts";
import { modelOf } from "./xml-model.ts";
import { childrenOf, parseXml, type XmlElement } from "./xml.ts";

declare const validated: unique symbol;
/** A document that passed the schemas of its syntax. Only `readDocument` makes one. */
type ValidDocument = Document & { readonly [validated]: true };

export type ReadOutcome =
  | { readonly kind: "valid"; readonly document: ValidDocument }
  | {
      readonly kind: "invalid";
      /** Paths are written in the syntax that was read; at most 100. */
      readonly faults: readonly Fault[];
      /** There when the header by itself is as its schema says, but for codes that no list holds. */
      readonly header?: Header | ControlHeader;
      /** There when at least the message can be named. */
      readonly messageId?: MessageId;
    };

/**
 * Reads a document of either kind. XML must pass the XSD, and the tree that passed is the tree that is mapped; JSON must
 * be I-JSON; then both must pass the JSON Schema and its code lists, so that the two syntaxes never disagree about what
 * a document is. All faults are named at once, as far as they can be told.
 * @throws ComityError XML_ENGINE_BROKEN when the thread's XML engine must be replaced
 */
export function readDocument(bytes: Uint8Array, syntax: Syntax): ReadOutcome {
  return syntax === "xml" ? readXml(bytes) : readJson(bytes);
}

function readXml(bytes: Uint8Array): ReadOutcome {
  let model: ModelObject = {};
  let tree: XmlElement | undefined;
  const parsed = parseXml(bytes, "message", (parsedTree) => {
    tree = parsedTree;
    const root = tree.name;
    if (!isRootName(root)) return [rootFault(root)];
    const mapped = modelOf(tree, rootShapes[root]);
    model = mapped.model;
    const judged = judgeModel(model, root);
    return [
      ...mapped.faults,
      ...judged.map((fault) => faultIn(fault, "xml", root)),
    ];
  });
  if (parsed.kind === "valid") return valid(model);
  const root = tree?.name ?? "";
  if (tree === undefined || !isRootName(root)) return parsed;
  return invalid(parsed.faults, root, ...headerIn(tree, root));
}

function readJson(bytes: Uint8Array): ReadOutcome {
  const parsed = parseIJson(bytes, jsonLimits);
  if (parsed.kind === "invalid") return parsed;
  const { value } = parsed;
  const root = rootOf(value);
  const faults = judgeModel(value, root);
  if (faults.length === 0) return valid(value);
  const header = member(value, "header");
  return invalid(faults, root, header, member(header, "messageId"));
}

/** The one place that says so: the value has passed everything above. */
function valid(model: unknown): ReadOutcome {
  return { kind: "valid", document: model as ValidDocument };
}

function rootOf(model: unknown): RootName {
  const kind = member(member(model, "header"), "kind");
  return typeof kind === "string" && isControlKind(kind)
    ? "Control"
    : "Message";
}

function invalid(
  faults: readonly Fault[],
  root: RootName,
  header: unknown,
  messageId: unknown,
): ReadOutcome {
  const id = messageIdOf(messageId);
  const isReadable = header !== undefined && isHeader(header, root);
  return {
    kind: "invalid",
    faults: faults.slice(0, faultsMax),
    ...(isReadable ? { header: header as Header | ControlHeader } : {}),
    // A control document is no message: nothing is ever said about it under its id.
    ...(id === undefined || root === "Control" ? {} : { messageId: id }),
  };
}

/**
 * The header and the message id of a broken tree. Nothing is taken from where two readers could take two things: an
 * element that stands twice, or a header with anything in it that its schema does not have.
 */
function headerIn(
  tree: XmlElement,
  root: RootName,
): readonly [header: unknown, messageId: unknown] {
  const element = onlyChild(tree, "Header");
  const shape = rootShapes[root].byElement.get("Header")?.shape;
  if (element === undefined || shape?.kind !== "object")
    return [undefined, undefined];
  const { model, faults } = modelOf(element, shape);
  const messageId = onlyChild(element, "MessageId")?.text;
  return [faults.length === 0 ? model : undefined, messageId];
}

function onlyChild(element: XmlElement, name: string): XmlElement | undefined {
  const [child, ...others] = childrenOf(element, name);
  return others.length === 0 ? child : undefined;
}

function messageIdOf(value: unknown): MessageId | undefined {
  try {
    return typeof value === "string" ? parseMessageId(value) : undefined;
  } catch {
    return undefined;
  }
}

function rootFault(found: string): Fault {
  return {
    path: "",
    rule: "SCHEMA",
    expected: "an element Message or Control",
    found,
  };
}
