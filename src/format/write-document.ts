import { ComityError } from "../errors.ts";
import {
  isControl,
  type Document,
  type ModelObject,
  type ModelValue,
} from "../message/document.ts";
import type { Syntax } from "../message/header.ts";
import { isCarriable } from "../message/text.ts";
import { isCodeFault, judgeModel } from "./model-schema.ts";
import { rootShapes, type RootName } from "./shape.ts";
import { xmlOf } from "./xml-text.ts";

/**
 * A document in one of the two syntaxes, in UTF-8, laid out for people to read. What is written can be read again and
 * is then the same, whichever way it goes. Codes are not looked up: a list may have grown.
 * @throws ComityError DOCUMENT_UNWRITABLE when the document breaks its schema, for no peer would read it
 */
export function writeDocument(document: Document, syntax: Syntax): Uint8Array {
  const root: RootName = isControl(document) ? "Control" : "Message";
  const model = document as ModelObject;
  assertWritable(model, root);
  const text =
    syntax === "xml"
      ? xmlOf(model, rootShapes[root], root)
      : `${JSON.stringify(model, undefined, 2)}\n`;
  return Buffer.from(text, "utf8");
}

function assertWritable(model: ModelObject, root: RootName): void {
  const broken = judgeModel(model, root).find((fault) => !isCodeFault(fault));
  if (broken !== undefined)
    throw unwritable(`${broken.expected} at ${broken.path}`, broken.rule);
  if (!isWhollyCarriable(model))
    throw unwritable("characters that every reader knows", "others");
}

function isWhollyCarriable(value: ModelValue): boolean {
  if (typeof value === "string") return isCarriable(value);
  if (typeof value !== "object") return true;
  return Object.values<ModelValue>(
    value as Readonly<Record<string, ModelValue>>,
  ).every(isWhollyCarriable);
}

function unwritable(expected: string, found: string): ComityError {
  return new ComityError(
    "DOCUMENT_UNWRITABLE",
    `expected ${expected}, found ${found}`,
  );
}
