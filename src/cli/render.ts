import { ComityError } from "../errors.ts";
import type { RenderingForm } from "../render/forms.ts";
import type { RenderingLanguage } from "../render/languages.ts";
import { layOut } from "../render/lay-out.ts";
import { connect, type ConnectionOptions } from "./connection.ts";
import { writeOutput } from "./files.ts";
import { printBytes, type ExitStatus } from "./output.ts";
import { readValid } from "./valid-document.ts";

export type RenderOptions = ConnectionOptions & {
  readonly to: RenderingForm;
  /** Of labels and codes; by default the document's own. */
  readonly language?: RenderingLanguage;
  /** Instead of a file: the id of a message that a gateway has sent or received. */
  readonly message?: string;
  /** When two authorities used the same id. */
  readonly sender?: string;
  /** Instead of standard output. */
  readonly out?: string;
};

/** Writes what a document says for people to read. It must pass its schema; the rules of its instrument it may break. */
export async function render(
  file: string | undefined,
  options: RenderOptions,
): Promise<ExitStatus> {
  const rendered = await renderedBy(file, options);
  if (rendered === undefined) return 1;
  if (options.out === undefined) printBytes(rendered);
  else writeOutput(options.out, rendered);
  return 0;
}

/** Undefined after the faults of the document were printed. @throws ComityError USAGE, what the gateway answered */
async function renderedBy(
  file: string | undefined,
  options: RenderOptions,
): Promise<Uint8Array | undefined> {
  const { to, language, message, sender } = options;
  if (file !== undefined && message === undefined) {
    refuseGatewayOptions(options);
    const document = readValid(file);
    const told = language === undefined ? {} : { language };
    return document === undefined ? undefined : layOut(document, to, told);
  }
  if (file === undefined && message !== undefined)
    return connect(options).rendering(message, {
      format: to,
      ...(language === undefined ? {} : { language }),
      ...(sender === undefined ? {} : { sender }),
    });
  throw new ComityError(
    "USAGE",
    `expected a file or --message, found ${file === undefined ? "neither" : "both"}`,
  );
}

/** Whoever gives them believes that a gateway is asked. */
function refuseGatewayOptions(options: RenderOptions): void {
  const given = (["sender", "url", "token"] as const).find(
    (name) => options[name] !== undefined,
  );
  if (given !== undefined)
    throw new ComityError(
      "USAGE",
      `expected --${given} only with --message, found it with a file`,
    );
}
