import { readDocument } from "../src/format/read-document.ts";
import { judgeDocument } from "../src/instruments/judge.ts";
import type { Syntax } from "../src/message/header.ts";
import { sampleRequest } from "./documents.ts";
import { compare } from "./measure.ts";

/** Microseconds to read a request of 8 KiB, validate it against the schemas and judge it by the rules. */
export type ValidatingResult = Readonly<Record<Syntax, number>>;

export async function benchValidating(
  rounds: number,
): Promise<ValidatingResult> {
  const operationOf = (syntax: Syntax) => {
    const { document } = sampleRequest("8 KiB", syntax);
    return {
      name: syntax,
      run() {
        const read = readDocument(document, syntax);
        if (read.kind === "invalid") throw new Error("the sample is invalid");
        return judgeDocument(read.document);
      },
    };
  };
  const [xml, json] = await compare(
    [operationOf("xml"), operationOf("json")],
    rounds,
  );
  return { xml: xml?.us ?? Number.NaN, json: json?.us ?? Number.NaN };
}
