import type { RenderingLanguage } from "./languages.ts";

/** What a document can be laid out as, for people to read. */
export const renderingForms = ["html", "pdf"] as const;
export type RenderingForm = (typeof renderingForms)[number];

/** How a document is laid out, besides in which form. */
export type RenderingTold = {
  /** Of labels and codes; absent: the document's own. */
  readonly language?: RenderingLanguage;
  /** It is held undecided, and every page says so. */
  readonly isUndecided?: boolean;
};
