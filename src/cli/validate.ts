import { judgeContext } from "../exchange/judge-context.ts";
import { compareAttachments } from "../format/attachments.ts";
import { faultIn } from "../format/fault-path.ts";
import { readDocument } from "../format/read-document.ts";
import { detectSyntax } from "../format/detect-syntax.ts";
import { judgeDocument, type JudgeContext } from "../instruments/judge.ts";
import { isControl, type Document } from "../message/document.ts";
import type { Fault } from "../message/fault.ts";
import type { Syntax } from "../message/header.ts";
import { readAttachments } from "./attachments.ts";
import { readDirectoryFile } from "./directory-file.ts";
import { checklist, recalledRules, ruleNamed } from "./checklist.ts";
import { readInput } from "./files.ts";
import { print, printJson, say, type ExitStatus } from "./output.ts";
import { sarifLog } from "./sarif.ts";

export type ValidateOptions = {
  /** With these, the document's list of attachments is compared too. */
  readonly attach?: readonly string[];
  readonly recipientLanguage?: readonly string[];
  /** The one word "none" stands for none: it tells a side that declared nothing from one of which nothing is known. */
  readonly recipientDeclaration?: readonly string[];
  readonly senderLanguage?: readonly string[];
  readonly senderDeclaration?: readonly string[];
  /** Takes the languages and declarations from the entries of both sides here; the options above come before it. */
  readonly directory?: string;
  /** A warning is a fault too. */
  readonly strict?: boolean;
  /** A rule whose source is only recalled refuses too, unless the instrument itself asks it only where possible. */
  readonly strictSources?: boolean;
  readonly format?: "text" | "json" | "sarif";
  /** The same as the format json. */
  readonly json?: boolean;
};

type Judged = {
  readonly document?: Document;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

/** Judges a document by its schema, the code lists and the rules of its instrument. */
export function validate(file: string, options: ValidateOptions): ExitStatus {
  const bytes = readInput(file);
  const syntax = detectSyntax(bytes);
  const judged = counted(judge(bytes, syntax, options), options);
  const valid = judged.faults.length === 0;
  report(file, bytes, syntax, judged, options);
  if (!valid)
    say(
      `MESSAGE_REFUSED expected a document without faults, found ${judged.faults.length}`,
    );
  return valid ? 0 : 1;
}

function report(
  file: string,
  bytes: Uint8Array,
  syntax: Syntax,
  judged: Judged,
  { json, format = json === true ? "json" : "text" }: ValidateOptions,
): void {
  switch (format) {
    case "text":
      printReport(file, judged);
      return;
    case "json":
      printJson(answer(file, syntax, judged));
      return;
    case "sarif": {
      const xml = syntax === "xml" ? Buffer.from(bytes).toString() : undefined;
      printJson(sarifLog(file, xml, judged.faults, judged.warnings));
    }
  }
}

function judge(
  bytes: Uint8Array,
  syntax: Syntax,
  options: ValidateOptions,
): Judged {
  const read = readDocument(bytes, syntax);
  if (read.kind === "invalid") return { faults: read.faults, warnings: [] };
  const { document } = read;
  const context = contextOf(document, options);
  const { faults, warnings } = judgeDocument(document, context);
  const root = isControl(document) ? "Control" : "Message";
  const located = (fault: Fault) => faultIn(fault, syntax, root);
  return {
    document,
    faults: [...attachmentFaults(document, options), ...faults].map(located),
    warnings: warnings.map(located),
  };
}

function counted(
  judged: Judged,
  { strict, strictSources }: ValidateOptions,
): Judged {
  const refuses = ({ rule, attestation }: Fault) =>
    strict === true ||
    (strictSources === true &&
      attestation === "R" &&
      ruleNamed(rule)?.rule.advisory !== true);
  const { faults, warnings } = judged;
  return {
    ...judged,
    faults: [...faults, ...warnings.filter(refuses)],
    warnings: warnings.filter((warning) => !refuses(warning)),
  };
}

function contextOf(document: Document, options: ValidateOptions): JudgeContext {
  const { recipientLanguage, senderLanguage, directory } = options;
  const { recipientDeclaration, senderDeclaration } = options;
  const listed =
    directory === undefined
      ? {}
      : judgeContext(
          readDirectoryFile(directory),
          document.header.sender.authority,
          document.header.recipient.authority,
        );
  return {
    ...listed,
    ...(recipientLanguage === undefined
      ? {}
      : { languages: recipientLanguage }),
    ...(recipientDeclaration === undefined
      ? {}
      : { declarations: declarations(recipientDeclaration) }),
    ...(senderLanguage === undefined
      ? {}
      : { senderLanguages: senderLanguage }),
    ...(senderDeclaration === undefined
      ? {}
      : { senderDeclarations: declarations(senderDeclaration) }),
  };
}

function declarations(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => id !== "none");
}

/** Without the files nothing can be said of their digests, so that a document can be judged before they are at hand. */
function attachmentFaults(
  document: Document,
  { attach }: ValidateOptions,
): readonly Fault[] {
  if (attach === undefined || isControl(document)) return [];
  const listed = document.header.attachment ?? [];
  return compareAttachments(listed, readAttachments(attach, listed));
}

function printReport(file: string, { document, faults, warnings }: Judged) {
  const found = checklist(faults, warnings);
  if (found !== "") print(found);
  const recalled = document === undefined ? [] : recalledRules(document);
  if (recalled.length > 0)
    print(
      `resting on recall alone: ${recalled.map(({ id, article }) => `${id} (${article})`).join(", ")}`,
    );
  if (faults.length === 0 && document !== undefined)
    print(
      `${file}: valid ${document.header.kind} ${document.header.messageId}`,
    );
}

function answer(file: string, syntax: Syntax, judged: Judged): object {
  const { document, faults, warnings } = judged;
  return {
    valid: faults.length === 0,
    file,
    syntax,
    ...(document === undefined
      ? {}
      : {
          kind: document.header.kind,
          messageId: document.header.messageId,
          recalled: recalledRules(document).map(({ id }) => id),
        }),
    faults,
    warnings,
  };
}
