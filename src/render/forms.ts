/** What a document can be laid out as, for people to read. */
export const renderingForms = ["html", "pdf"] as const;
export type RenderingForm = (typeof renderingForms)[number];
