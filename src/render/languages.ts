/** The languages a document can be rendered in; any other falls back to the first. */
export const renderingLanguages = ["en", "fr", "es"] as const;
export type RenderingLanguage = (typeof renderingLanguages)[number];
