import { columns } from "../output.ts";
import type { Evidence, Exchanged } from "./evidence.ts";
import type { Observed } from "./watch.ts";

/** The facts of a message's life in the words of the timeline. */
const steps: Readonly<Record<string, string>> = {
  "message.validated": "validated",
  "message.signed": "signed",
  "message.accepted": "accepted",
  "message.published": "published",
  "message.received": "received",
  "message.fetched": "fetched",
  "message.confirmed": "confirmed",
  "receipt.signed": "receipt signed",
  "receipt.sent": "receipt sent",
  "receipt.verified": "receipt verified",
};
/** The end of an id tells messages of one minute apart; its beginning is the time. */
const shortIdLength = 8;
const shortDigestLength = 12;
const longestStep = "receipt verified".length;

/** What both gateways said of these messages, in the order of their clocks, as aligned columns. */
export function timeline(
  observed: readonly Observed[],
  exchanged: readonly Pick<Exchanged, "id" | "kind">[],
): readonly string[] {
  const kinds = new Map<string, string>(
    exchanged.map(({ id, kind }) => [id, kind]),
  );
  const rows = observed
    .filter(({ fact }) => kinds.has(fact.messageId ?? ""))
    .toSorted((a, b) => Date.parse(a.fact.at) - Date.parse(b.fact.at));
  const start = Date.parse(rows[0]?.fact.at ?? "");
  return columns([
    ["SECONDS", "AUTHORITY", "STEP", "MESSAGE", "", "DETAILS"],
    ...rows.map(({ authority, fact }) => {
      const { messageId = "" } = fact;
      return [
        ((Date.parse(fact.at) - start) / 1000).toFixed(3).padStart(7),
        authority,
        stepOf(fact),
        kinds.get(messageId) ?? "",
        `…${messageId.slice(-shortIdLength)}`,
        details(fact),
      ];
    }),
  ]);
}

/** One event of a gateway, in one line, as its stream tells it. */
export function eventLine({ authority, fact }: Observed): string {
  const step = stepOf(fact).padEnd(longestStep);
  return `  ${authority}  ${step}  ${details(fact)}`.trimEnd();
}

/** Where the sealed files are, and what to try with them. */
export function epilogue(
  evidence: readonly Evidence[],
  trust: readonly string[],
  folder: string,
): readonly string[] {
  const [first] = evidence;
  if (first === undefined) return [];
  const [anchor = ""] = trust;
  const handover = first.receipts.at(-1)?.container ?? first.container;
  return [
    "",
    `The sealed files are in ${folder}:`,
    ...columns(
      evidence.flatMap(({ kind, container, envelope, receipts }) => [
        [kind, "container", nameOf(container, folder)],
        ["", "envelope", nameOf(envelope, folder)],
        ...receipts.map((receipt) => [
          "",
          "receipt",
          nameOf(receipt.container, folder),
        ]),
      ]),
      "  ",
    ),
    "",
    "Try next:",
    `  openssl cms -verify -binary -inform DER -in ${quoted(first.signature)} -content ${quoted(first.manifest)} -CAfile ${quoted(anchor)} -out /dev/null`,
    `  npx comity verify ${quoted(handover)} --trust ${trust.map(quoted).join(" ")}`,
    `  npx comity validate ${quoted(first.document)}`,
  ];
}

function stepOf({ fact }: Observed["fact"]): string {
  return steps[fact] ?? fact.replace(".", " ");
}

function details({ fact, details: given = {} }: Observed["fact"]): string {
  const { statements, lane, recipient, containerDigest, codes, code } = given;
  return [
    list(statements),
    lane === undefined ? "" : `lane ${String(lane)}`,
    recipient === undefined ? "" : `to ${String(recipient)}`,
    fact === "message.signed" && typeof containerDigest === "string"
      ? `container ${containerDigest.slice(0, shortDigestLength)}…`
      : "",
    list(codes),
    list(code),
  ]
    .filter((text) => text !== "")
    .join(", ");
}

function list(value: unknown): string {
  if (Array.isArray(value)) return value.join(" + ");
  return typeof value === "string" ? value : "";
}

function nameOf(path: string, folder: string): string {
  return path.slice(folder.length + 1);
}

/** For a shell, when the path needs it. */
function quoted(path: string): string {
  return /^[\w/.+:\\-]+$/.test(path) ? path : `'${path}'`;
}
