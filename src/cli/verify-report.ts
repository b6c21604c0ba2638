import {
  isControl,
  type Document,
  type ReceiptBody,
} from "../message/document.ts";
import { statementOf } from "../message/statements.ts";
import { columns } from "./output.ts";
import {
  receiptIn,
  type VerifyCheck,
  type Verification,
} from "./verification.ts";

/** What each event means, for somebody who has never heard of the standard it is named by. */
const meanings = {
  SubmissionAcceptance: "the sender's gateway has taken the message over",
  RelayAcceptance: "the recipient's gateway has accepted the message",
  RelayRejection: "the recipient's gateway has rejected the message",
  ContentConsignment: "the message lies ready for the recipient",
  ContentHandover: "the recipient has fetched the message and confirmed it",
} as const;

/** The verification in words, for a person who has to rely on it. */
export function verifyReport(verification: Verification): string {
  const { valid, file, bytes, inspection, document } = verification;
  const receipt = receiptIn(document);
  return [
    "COMITY VERIFICATION REPORT",
    "",
    ...columns(
      [
        ["Result", valid ? "VALID: every check passed" : "NOT VALID"],
        ["Judged at", inspection.at.toISOString()],
        ["File", `${file}, ${bytes} bytes`],
        ["SHA-256", inspection.digest],
        ...(inspection.container === undefined
          ? []
          : [["Manifest SHA-256", inspection.container.manifestDigest]]),
      ],
      "",
    ),
    ...signatureLines(inspection),
    ...(document === undefined ? [] : documentLines(document, valid)),
    ...(receipt === undefined ? [] : receiptLines(receipt)),
    ...fileLines(inspection),
    ...section("Checks", verification.checks.map(checkRow)),
    ...claimLines(inspection),
  ].join("\n");
}

function signatureLines({
  signer,
  signingTime,
}: Verification["inspection"]): readonly string[] {
  if (signer === undefined) return [];
  return section("Signed by", [
    ...(signer.authority === undefined
      ? []
      : [["Authority in the directory", signer.authority]]),
    ["Name in the certificate", signer.subject],
    ["Certificate issued by", signer.issuer],
    ["Certificate SHA-256", signer.fingerprint],
    [
      "Certificate valid",
      `${signer.notBefore.toISOString()} to ${signer.notAfter.toISOString()}`,
    ],
    [
      "Signed at",
      `${signingTime?.toISOString() ?? "unknown"} (claimed by the signer, not proven)`,
    ],
  ]);
}

function documentLines(document: Document, valid: boolean): readonly string[] {
  const { header } = document;
  const more = isControl(document)
    ? []
    : [
        ["Case", document.header.caseReference.requestingRef],
        ["Conversation", document.header.conversationId],
        ["Lapses at, if not accepted", document.header.expiresAt],
      ];
  return section(
    valid ? "What it says of itself" : "What it says of itself (NOT PROVEN)",
    [
      ["Kind", header.kind],
      ["Message", header.messageId],
      ["From", authorityText(header.sender)],
      ["To", authorityText(header.recipient)],
      ["Sent at", header.sentAt],
      ...more,
    ],
  );
}

function receiptLines(receipt: ReceiptBody): readonly string[] {
  const { subject, statement, reason = [], manifestDigest } = receipt;
  return [
    ...section("What the receipt states", [
      ...statement.map(({ event, at }) => [at, event, meaningOf(event)]),
    ]),
    ...section("About the message", [
      ["Message", subject.messageId],
      ["From", subject.sender],
      ["To", subject.recipient],
      ["Container SHA-256", subject.containerDigest],
      ...(manifestDigest === undefined
        ? []
        : [["Manifest SHA-256", manifestDigest]]),
    ]),
    ...(reason.length === 0
      ? []
      : section(
          "Reasons",
          reason.map(({ code, rule, article, path, expected, found }) => [
            rule ?? code,
            article ?? "",
            path ?? "",
            expected === undefined
              ? ""
              : `expected ${expected}, found ${found ?? "nothing"}`,
          ]),
        )),
  ];
}

function fileLines({ files }: Verification["inspection"]): readonly string[] {
  if (files.length === 0) return [];
  return section(
    "Files under the signature",
    files.map(({ name, mediaType, size, sha256, isAsListed }) => [
      name,
      mediaType,
      `${size} bytes`,
      `SHA-256 ${sha256}${isAsListed ? "" : "  CHANGED after signing"}`,
    ]),
  );
}

/** For whoever has an old container: what was wrong with it then, and what it takes to rely on that. */
function claimLines({
  asClaimed,
  signingTime,
}: Verification["inspection"]): readonly string[] {
  if (asClaimed === undefined || signingTime === undefined) return [];
  return [
    ...section(
      `If it was signed when the signer claims, ${signingTime.toISOString()} (NOT PROVEN)`,
      asClaimed.map(checkRow),
    ),
    "",
    "Nothing in this file proves when it was signed: whoever holds an old key can claim an old time. With evidence from",
    "elsewhere of when it was already there, such as your journal's time of its arrival, judge it at that time: --at TIME,",
    "with the revocation lists and the directory of that time.",
  ];
}

function checkRow(check: VerifyCheck): readonly string[] {
  const { name, outcome, code, detail } = check;
  return [outcome, name, code === undefined ? detail : `${code} ${detail}`];
}

function section(
  title: string,
  rows: readonly (readonly string[])[],
): readonly string[] {
  return ["", title, ...columns(rows, "  ")];
}

function authorityText({
  authority,
  name,
}: {
  readonly authority: string;
  readonly name?: string;
}): string {
  return name === undefined ? authority : `${authority} (${name})`;
}

function meaningOf(event: string): string {
  const statement = statementOf(event);
  return statement === undefined
    ? "an event that this version does not know"
    : meanings[statement];
}
