import { readFileSync } from "node:fs";
import { codeNames } from "../format/code-lists.ts";
import { renderingLanguages, type RenderingLanguage } from "./languages.ts";

/** What a rendering says by itself, besides what the document says. */
type Word =
  | "parties"
  | "sender"
  | "recipient"
  | "message"
  | "transmission"
  | "attachments"
  | "name"
  | "authorityId"
  | "role"
  | "file"
  | "size"
  | "sha256"
  | "yes"
  | "no"
  | "page"
  | "of"
  | "rendering"
  | "undecided";

type Texts = Readonly<Record<string, string>>;

/** A file of `schemas/labels`; what it lacks is said in the words of the schemas and code lists, which are English. */
export type LabelFile = {
  readonly language: RenderingLanguage;
  readonly words: Readonly<Record<Word, string>>;
  readonly kinds: Texts;
  readonly members: Texts;
  /** By code list; the values a definition enumerates by itself stand under its name. */
  readonly codes: Readonly<Record<string, Texts>>;
};

export type Labels = {
  readonly language: RenderingLanguage;
  readonly word: (word: Word) => string;
  readonly kind: (kind: string) => string;
  readonly member: (name: string) => string;
  /** Undefined for a code that no list and no label knows. */
  readonly code: (list: string, code: string) => string | undefined;
};

/** The labels in the language that was asked, or in English. */
export function labelsIn(language: string): Labels {
  const file = labelFile(renderingLanguage(language));
  const english = labelFile("en");
  return {
    language: file.language,
    word: (word) => file.words[word],
    kind: (kind) =>
      own(file.kinds, kind) ?? own(english.kinds, kind) ?? spaced(kind),
    member: (name) =>
      own(file.members, name) ?? own(english.members, name) ?? humanized(name),
    code: (list, code) =>
      own(file.codes[list], code) ??
      standardName(file.language, list, code) ??
      own(english.codes[list], code) ??
      publishedName(list, code),
  };
}

function renderingLanguage(language: string): RenderingLanguage {
  const [primary = ""] = language.toLowerCase().split("-");
  return renderingLanguages.find((known) => known === primary) ?? "en";
}

/** What `schemas/labels` holds for a language, as it stands there. */
export function labelFile(language: RenderingLanguage): LabelFile {
  const known = files.get(language);
  if (known !== undefined) return known;
  const file = new URL(
    `../../schemas/labels/${language}.json`,
    import.meta.url,
  );
  // What the files say is proven by a test: every word, and how much of the schemas they cover.
  const read = JSON.parse(readFileSync(file, "utf8")) as LabelFile;
  files.set(language, read);
  return read;
}

const files = new Map<RenderingLanguage, LabelFile>();

/** Lists whose codes every runtime can name in any language (Unicode CLDR). */
const standardLists: Readonly<
  Record<string, Intl.DisplayNamesOptions["type"]>
> = {
  country: "region",
  currency: "currency",
  language: "language",
  script: "script",
};

/** In English the list's own name comes first. Fictional States have theirs in the labels: no runtime knows them. */
function standardName(
  language: RenderingLanguage,
  list: string,
  code: string,
): string | undefined {
  const type = standardLists[list];
  if (type === undefined || language === "en") return undefined;
  try {
    return new Intl.DisplayNames(language, { type, fallback: "none" }).of(code);
  } catch {
    // A text that has not the form of such a code has no name.
    return undefined;
  }
}

function publishedName(list: string, code: string): string | undefined {
  return isPublished(list) ? codeNames(list).get(code) : undefined;
}

/** Lists are named in lower case, definitions that enumerate their values in upper. */
function isPublished(list: string): boolean {
  return /^[a-z]/.test(list);
}

function own(texts: Texts | undefined, name: string): string | undefined {
  return texts !== undefined && Object.hasOwn(texts, name)
    ? texts[name]
    : undefined;
}

/** `conductingAuthority` is "Conducting authority". */
function humanized(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter}`);
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

/** `STATUS_UPDATE` is "Status update". */
function spaced(kind: string): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase().replaceAll("_", " ");
}
