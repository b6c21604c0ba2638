import type { Document } from "../message/document.ts";
import type { RenderingForm, RenderingTold } from "./forms.ts";
import { htmlOf } from "./html.ts";
import { markedUndecided, renderingOf } from "./rendering.ts";

/** A document as a file for people to read. What writes PDF is loaded by whoever asks for one. */
export async function layOut(
  document: Document,
  form: RenderingForm,
  { language, isUndecided = false }: RenderingTold = {},
): Promise<Uint8Array> {
  const decided = renderingOf(document, language);
  const rendering = isUndecided ? markedUndecided(decided) : decided;
  switch (form) {
    case "html":
      return Buffer.from(htmlOf(rendering), "utf8");
    case "pdf":
      return (await import("./pdf.ts")).pdfOf(rendering);
  }
}
