import {
  breaksSchema,
  patchedModel,
  syntaxOf,
  type CounterExample,
} from "../../src/cli/counter-examples.ts";
import { writeDocument } from "../../src/format/write-document.ts";
import type { Document, ModelObject } from "../../src/message/document.ts";
import type { Syntax } from "../../src/message/header.ts";

/** The whole document of a counter-example, in its syntax. */
export function wholeCounterExample(
  counterExample: CounterExample,
  example?: (name: string) => ModelObject,
): Uint8Array {
  const { rule } = counterExample;
  const model = patchedModel(counterExample, example);
  // No writer makes what breaks the schema.
  return breaksSchema(rule)
    ? Buffer.from(`${JSON.stringify(model, null, 2)}\n`)
    : writeExample(model, syntaxOf(rule));
}

export function writeExample(model: ModelObject, syntax: Syntax): Uint8Array {
  // The sources are plain objects; that they are documents is what the writer finds out.
  return writeDocument(model as unknown as Document, syntax);
}
