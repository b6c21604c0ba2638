import { htmlOf } from "../render/html.ts";
import type { RenderingLanguage } from "../render/languages.ts";
import { renderingOf, type Rendering } from "../render/rendering.ts";
import { writeOutput } from "./files.ts";
import { printBytes, type ExitStatus } from "./output.ts";
import { readValid } from "./valid-document.ts";

export type RenderOptions = {
  readonly to: "html" | "pdf";
  /** Of labels and codes; by default the document's own. */
  readonly language?: RenderingLanguage;
  /** Instead of standard output. */
  readonly out?: string;
};

/** Writes what a document says for people to read. It must pass its schema; the rules of its instrument it may break. */
export async function render(
  file: string,
  options: RenderOptions,
): Promise<ExitStatus> {
  const document = readValid(file);
  if (document === undefined) return 1;
  const rendering = renderingOf(document, options.language);
  const rendered = await laidOut(rendering, options.to);
  if (options.out === undefined) printBytes(rendered);
  else writeOutput(options.out, rendered);
  return 0;
}

async function laidOut(
  rendering: Rendering,
  to: RenderOptions["to"],
): Promise<Uint8Array> {
  switch (to) {
    case "html":
      return Buffer.from(htmlOf(rendering), "utf8");
    case "pdf":
      return (await import("../render/pdf.ts")).pdfOf(rendering);
  }
}
