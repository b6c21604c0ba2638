import { join } from "node:path";
import type { Receipt } from "../../client/answers.ts";
import type { Syntax } from "../../message/header.ts";
import type { MessageId } from "../../message/identifiers.ts";
import type { BusinessKind } from "../../message/kinds.ts";
import { readDocument } from "../../format/read-document.ts";
import { statementOf } from "../../message/statements.ts";
import { sha256 } from "../../seal/container.ts";
import { sealEnvelope } from "../../seal/envelope.ts";
import { inspectContainer } from "../../seal/inspect.ts";
import { containerFiles } from "../container-files.ts";
import { writeOutput } from "../files.ts";
import { receiptIn } from "../verification.ts";
import type { DemoAuthority } from "./authorities.ts";

/** A message that has gone the whole way. */
export type Exchanged = {
  readonly id: MessageId;
  readonly kind: BusinessKind;
  readonly syntax: Syntax;
  readonly from: DemoAuthority;
  readonly to: DemoAuthority;
};

/** The files that prove one message; all paths absolute. */
export type Evidence = {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly document: string;
  readonly container: string;
  readonly manifest: string;
  readonly signature: string;
  /** The container as it is encrypted to the recipient. */
  readonly envelope: string;
  readonly recipientKey: string;
  readonly recipientCertificate: string;
  readonly receipts: readonly ReceiptFile[];
  /** Every receipt that must be there is, and each was verified from its file's bytes. */
  readonly verified: boolean;
};

type ReceiptFile = {
  /** Event URIs. */
  readonly statements: readonly string[];
  readonly container: string;
};

const required = [
  "SubmissionAcceptance",
  "RelayAcceptance",
  "ContentConsignment",
  "ContentHandover",
] as const;

/** Fetches what the sender's gateway holds of a message and writes it into a folder, under names that begin with a number. */
export async function writeEvidence(
  folder: string,
  number: string,
  { id, kind, syntax, from, to }: Exchanged,
): Promise<Evidence> {
  const name = `${number}-${kind.toLowerCase()}`;
  const write = (ending: string, bytes: Uint8Array) => {
    const path = join(folder, `${name}${ending}`);
    writeOutput(path, bytes);
    return path;
  };
  const container = await from.caseSystem.container(id);
  const parts = containerFiles(container);
  const part = (suffix: string) =>
    parts.find((each) => each.name.endsWith(suffix))?.bytes ?? new Uint8Array();
  const receipts = await from.caseSystem.receipts(id);
  return {
    id,
    kind,
    from: from.id,
    to: to.id,
    document: write(`.${syntax}`, part(`message.${syntax}`)),
    container: write(".asice", container),
    manifest: write(".manifest.xml", part("ASiCManifest001.xml")),
    signature: write(".p7s", part("signature001.p7s")),
    envelope: write(
      ".envelope.p7m",
      sealEnvelope(container, [to.encryptionCertificate]),
    ),
    recipientKey: to.encryption.key,
    recipientCertificate: to.encryption.certificate,
    receipts: receipts.map(({ statements, container: bytes }) => ({
      statements,
      container: write(`.${receiptName(statements)}.asice`, bytes),
    })),
    verified: areVerified(receipts, container, [from, to]),
  };
}

function receiptName(statements: readonly string[]): string {
  return statements.map((event) => statementOf(event) ?? "Unknown").join("+");
}

function areVerified(
  receipts: readonly Receipt[],
  container: Uint8Array,
  parties: readonly DemoAuthority[],
): boolean {
  const stated = receipts.flatMap(({ statements }) =>
    statements.map(statementOf),
  );
  return (
    required.every((statement) => stated.includes(statement)) &&
    receipts.every((receipt) => isVerified(receipt, container, parties))
  );
}

/** From the bytes alone: signed by whom it says, about this very container. */
function isVerified(
  receipt: Receipt,
  container: Uint8Array,
  parties: readonly DemoAuthority[],
): boolean {
  const issuer = parties.find(({ id }) => id === receipt.issuer);
  if (issuer === undefined) return false;
  const inspection = inspectContainer(receipt.container, {
    anchors: [issuer.anchorCertificate],
    at: new Date(),
  });
  if (!inspection.valid || inspection.container === undefined) return false;
  const { document, syntax } = inspection.container;
  const read = readDocument(document, syntax);
  if (read.kind === "invalid") return false;
  const subject = receiptIn(read.document)?.subject;
  return (
    read.document.header.sender.authority === issuer.id &&
    subject?.containerDigest === sha256(container)
  );
}
