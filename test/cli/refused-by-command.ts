import assert from "node:assert/strict";
import { it } from "vitest";
import {
  counterExamples,
  fileOf,
  type CounterExample,
} from "../../src/cli/counter-examples.ts";
import { codeOf, comity, type commandFolder } from "../support/command.ts";
import { counterExampleFile } from "../support/counter-examples.ts";

/** One in so many is taken where only some are. */
const someOf = 8;

/**
 * That a counter-example breaks its rule, and nothing else, is proven elsewhere for all; the command is run over one of a
 * kind, or over some of these.
 */
export function refusesByCommand(
  extent: "some" | "every",
  folder: ReturnType<typeof commandFolder>,
): void {
  const kinds = oneOfAKind(counterExamples());
  const taken =
    extent === "every" ? kinds : kinds.filter((_, at) => at % someOf === 0);
  for (const sample of taken) {
    const { rule, context = {} } = sample;
    const file = fileOf(sample);
    it(`refuses ${file} and names ${rule}`, async () => {
      const ended = await comity(
        ...["validate", counterExampleFile(folder, file), "--strict"],
        ...list("--recipient-language", context.languages),
        ...list("--recipient-declaration", context.declarations),
        ...list("--sender-language", context.senderLanguages),
        ...list("--sender-declaration", context.senderDeclarations),
      );
      assert.equal(ended.status, 1);
      assert.equal(codeOf(ended), "MESSAGE_REFUSED");
      assert.match(
        ended.stdout,
        new RegExp(`^${rule}  \\S.*expected .+, found .+$`, "m"),
      );
    });
  }
}

/** The first counter-example of each instrument, of the code lists, and of each kind of context. */
function oneOfAKind(all: readonly CounterExample[]): readonly CounterExample[] {
  const kinds = new Map<string, CounterExample>();
  for (const one of all) {
    const context = Object.keys(one.context ?? {}).join();
    const kind = `${one.rule.split("-")[0] ?? ""} ${context}`;
    if (!kinds.has(kind)) kinds.set(kind, one);
  }
  return [...kinds.values()];
}

function list(
  option: string,
  values: readonly string[] | undefined,
): readonly string[] {
  if (values === undefined) return [];
  return [option, ...(values.length === 0 ? ["none"] : values)];
}
