import { basename } from "node:path";
import { compareAttachments } from "../format/attachments.ts";
import { readDocument } from "../format/read-document.ts";
import {
  isControl,
  type Document,
  type ReceiptBody,
} from "../message/document.ts";
import type { UnverifiedContainer } from "../seal/container.ts";
import type { Inspection } from "../seal/inspect.ts";

/** One question and its answer; those of the seal first, then those of the document. */
export type VerifyCheck = {
  readonly name: string;
  readonly outcome: "passed" | "failed" | "not checked";
  readonly code?: string;
  readonly detail: string;
};

/** All that can be said of one file with nothing but the file and some anchors. */
export type Verification = {
  readonly valid: boolean;
  readonly file: string;
  readonly bytes: number;
  readonly inspection: Inspection;
  readonly checks: readonly VerifyCheck[];
  /** There when it can be read; proven only when `valid`. */
  readonly document?: Document;
};

/** Adds to what the seal says what the document inside says. */
export function verification(
  file: string,
  bytes: number,
  inspection: Inspection,
): Verification {
  const { container } = inspection;
  const read =
    container === undefined
      ? undefined
      : readDocument(container.document, container.syntax);
  const document = read?.kind === "valid" ? read.document : undefined;
  const checks: readonly VerifyCheck[] = [
    ...inspection.checks,
    schemaCheck(read),
    attachmentCheck(container, document),
    ...senderCheck(inspection, document),
  ];
  return {
    valid: checks.every(({ outcome }) => outcome === "passed"),
    file,
    bytes,
    inspection,
    checks,
    ...(document === undefined ? {} : { document }),
  };
}

/** What a receipt says, if the document is one. */
export function receiptIn(
  document: Document | undefined,
): ReceiptBody | undefined {
  if (document === undefined || !isControl(document)) return undefined;
  return "receipt" in document ? document.receipt : undefined;
}

/** The same for programs. */
export function verificationView(verified: Verification): object {
  const { valid, file, checks, inspection, document } = verified;
  const { digest, container, signer, signingTime, files } = inspection;
  const { at, asClaimed } = inspection;
  const receipt = receiptIn(document);
  return {
    valid,
    file: basename(file),
    judgedAt: at,
    checks,
    ...(asClaimed === undefined ? {} : { checksAsClaimed: asClaimed }),
    containerDigest: digest,
    ...(container === undefined
      ? {}
      : { manifestDigest: container.manifestDigest }),
    ...(signer === undefined ? {} : { signer }),
    ...(signingTime === undefined ? {} : { signingTime }),
    files,
    ...(document === undefined ? {} : { header: document.header }),
    ...(receipt === undefined ? {} : { receipt }),
  };
}

function schemaCheck(
  read: ReturnType<typeof readDocument> | undefined,
): VerifyCheck {
  const name = "schema";
  if (read === undefined)
    return { name, outcome: "not checked", detail: "there is none to read" };
  if (read.kind === "valid")
    return {
      name,
      outcome: "passed",
      detail: "the document is as its schema prescribes",
    };
  const [first] = read.faults;
  return {
    name,
    outcome: "failed",
    code: "SCHEMA_INVALID",
    detail: `expected a document without faults, found ${read.faults.length}: ${first?.rule ?? "?"} at ${first?.path ?? "?"}`,
  };
}

/** Only a directory can say whose a certificate is. */
function senderCheck(
  { signer }: Inspection,
  document: Document | undefined,
): readonly VerifyCheck[] {
  const authority = signer?.authority;
  const sender = document?.header.sender.authority;
  if (authority === undefined || sender === undefined) return [];
  const name = "sender";
  if (authority === sender)
    return [{ name, outcome: "passed", detail: `${sender}, who signed it` }];
  const detail = `expected a document by ${authority}, who signed it, found one by ${sender}`;
  return [{ name, outcome: "failed", code: "SENDER_MISMATCH", detail }];
}

/** The document's own list and what the signature covers must be the same. */
function attachmentCheck(
  container: UnverifiedContainer | undefined,
  document: Document | undefined,
): VerifyCheck {
  const name = "attachment list";
  if (container === undefined || document === undefined)
    return { name, outcome: "not checked", detail: "there is no document" };
  const listed = isControl(document) ? [] : (document.header.attachment ?? []);
  const [fault] = compareAttachments(listed, container.attachments);
  if (fault === undefined)
    return { name, outcome: "passed", detail: "those that the document lists" };
  return {
    name,
    outcome: "failed",
    code: "RULES_BROKEN",
    detail: `expected ${fault.expected}, found ${fault.found} at ${fault.path}`,
  };
}
