import type { Document } from "../message/document.ts";
import type { RenderingForm } from "./forms.ts";
import { htmlOf } from "./html.ts";
import type { RenderingLanguage } from "./languages.ts";
import { renderingOf } from "./rendering.ts";

/** A document as a file for people to read. What writes PDF is loaded by whoever asks for one. */
export async function layOut(
  document: Document,
  form: RenderingForm,
  language?: RenderingLanguage,
): Promise<Uint8Array> {
  const rendering = renderingOf(document, language);
  switch (form) {
    case "html":
      return Buffer.from(htmlOf(rendering), "utf8");
    case "pdf":
      return (await import("./pdf.ts")).pdfOf(rendering);
  }
}
