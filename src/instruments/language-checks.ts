import type { ModelValue } from "../message/document.ts";
import { one, textOf, type CheckMaker, type Scope } from "./check.ts";
import { pointerOf, selectAll, selectOne, type Located } from "./select.ts";

/** The checks of languages: of the message, of its attachments, of one paper for one person. */
export const languageChecks = {
  /** The message is in a language the recipient declared, or is accompanied by a translation into one. */
  languageAccepted:
    () =>
    (subject, { context, document }) => {
      const declared = context.languages ?? [];
      if (declared.length === 0) return [];
      const offered = [
        "/header/language",
        "/header/translation/language",
      ].flatMap((path) => selectAll(document, path));
      if (offered.some((language) => declared.includes(textOf(language))))
        return [];
      const found = `${offered.map(textOf).join(", ")}; declared: ${declared.join(", ")}`;
      return [{ path: pointerOf(subject, "language"), found }];
    },

  /** The message itself is in a language the sender declared: a translation does not stand for it. */
  languageOfSender:
    () =>
    (subject, { context, document }) => {
      const declared = context.senderLanguages ?? [];
      const language = selectOne(document, "/header/language");
      if (
        declared.length === 0 ||
        language === undefined ||
        declared.includes(textOf(language))
      )
        return [];
      const found = `${textOf(language)}; declared: ${declared.join(", ")}`;
      return [{ path: pointerOf(subject, "language"), found }];
    },

  /** Every attachment is in a language the recipient declared, or another one translates it into such a language. */
  annexesAccepted:
    () =>
    (_subject, { context, document }) => {
      const declared = context.languages ?? [];
      if (declared.length === 0) return [];
      const attachments = selectAll(document, "/header/attachment");
      const isAccepted = (attachment: Located) => {
        const language = selectOne(attachment, "language");
        return language === undefined || declared.includes(textOf(language));
      };
      const translated = new Set(
        attachments
          .filter(isAccepted)
          .map((attachment) => selectOne(attachment, "translationOf")?.value),
      );
      return attachments
        .filter((attachment) => !isAccepted(attachment))
        .filter(
          (attachment) =>
            !translated.has(selectOne(attachment, "attachmentId")?.value),
        )
        .flatMap((attachment) => selectAll(attachment, "language"))
        .map((language) => ({
          path: language.pointer,
          found: `${textOf(language)}; declared: ${declared.join(", ")}`,
        }));
    },

  /** The attachment at `document` is in `language`, or the one at `translation` is. */
  translated: (args) => {
    const [original, language, translation] = [
      args.path("document"),
      args.path("language"),
      args.path("translation"),
    ];
    return (subject, scope) => {
      const wanted = one(subject, scope, language)?.value;
      const languages = [original, translation].map((path) =>
        attachmentLanguage(one(subject, scope, path), scope),
      );
      if (wanted === undefined || languages.includes(wanted)) return [];
      const found = `languages ${languages.map((found) => JSON.stringify(found ?? null)).join(", ")}`;
      return [{ path: pointerOf(subject, translation), found }];
    };
  },
} satisfies Readonly<Record<string, CheckMaker>>;

function attachmentLanguage(
  reference: Located | undefined,
  { document }: Scope,
): ModelValue | undefined {
  if (reference === undefined) return undefined;
  const attachments = selectAll(document, "/header/attachment");
  const target = attachments.find(
    (entry) => selectOne(entry, "attachmentId")?.value === reference.value,
  );
  return target === undefined
    ? undefined
    : selectOne(target, "language")?.value;
}
