import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { Receipt } from "../../src/client/answers.ts";
import type { JournalRow } from "../../src/exchange/ports.ts";
import { readDocument } from "../../src/format/read-document.ts";
import { isControl, type ReceiptBody } from "../../src/message/document.ts";
import { statementOf } from "../../src/message/statements.ts";
import { schemaVersion } from "../../src/message/version.ts";
import {
  inspectContainer,
  type InspectionTrust,
} from "../../src/seal/inspect.ts";
import { insist, journalOf, type Side, type Travelled } from "./journey.ts";

/** The certificate that an authority's signatures must lead to. */
type Anchors = (authority: string) => Uint8Array;

const relayed = "RelayAcceptance+ContentConsignment";

/**
 * What DESIGN promises of a message that was delivered, looked for on both sides: P1 it is there, whole, as it was
 * answered; P2 with one verdict and in one inbox; P3 delivered by the recipient's signature; P4 every receipt signed
 * after its fact and stored before it left; P5 every receipt bound to the very bytes.
 */
export async function assertPromises(
  travelled: Travelled,
  anchors: Anchors,
  at = new Date(),
): Promise<void> {
  const { from, to } = travelled;
  const [sent, received] = await Promise.all([
    evidence(travelled, from),
    evidence(travelled, to),
  ]);
  assertKept(travelled, sent, received);
  assertOnce(sent.journal, received.journal, received.receipts);
  assertDelivered(sent);
  assertInOrder(sent.journal, received.journal);
  for (const receipt of sent.receipts)
    assertBinds(receipt, sent, received, {
      anchors: [anchors(receipt.issuer)],
      at,
    });
}

/** Nothing of the journeys ended as a dead letter, an alert, or work that is never done. */
export async function assertQuiet(side: Side): Promise<void> {
  const { deadLetters, undecided } = await side.look.counts();
  assert.deepEqual(
    { deadLetters, undecided },
    { deadLetters: 0, undecided: 0 },
  );
  const rows = await side.look.journalAfter(0, 1_000_000);
  assert.deepEqual(
    rows.filter(({ fact }) => fact === "security.alert"),
    [],
  );
  // One sequencer: no position is ever given twice or left out.
  assert.ok(rows.every(({ position }, index) => position === index + 1));
}

type Evidence = {
  readonly state: string;
  readonly container: Uint8Array;
  readonly manifestDigest: string;
  readonly receipts: readonly Receipt[];
  readonly journal: readonly JournalRow[];
};

async function evidence(travelled: Travelled, side: Side): Promise<Evidence> {
  const { messageId } = travelled.message;
  const sender = travelled.from.id;
  const { state, manifestDigest } = await insist(side, (client) =>
    client.message(messageId, sender),
  );
  return {
    state,
    manifestDigest,
    container: await insist(side, (client) =>
      client.container(messageId, sender),
    ),
    receipts: await insist(side, (client) =>
      client.receipts(messageId, sender),
    ),
    journal: await journalOf(side, travelled),
  };
}

/** P1: what was answered is there, byte for byte, and so is the receipt that the answer carried. */
function assertKept(
  { answered, message }: Travelled,
  sent: Evidence,
  received: Evidence,
): void {
  assert.ok(
    sent.receipts.some(({ containerDigest }) => containerDigest === answered),
    "expected the receipt of the answer to be kept",
  );
  assert.deepEqual(sent.container, received.container);
  const { container } = inspectContainer(sent.container, {
    anchors: [],
    at: new Date(),
  });
  assert.deepEqual(
    Buffer.from(container?.document ?? []),
    Buffer.from(message.document),
  );
}

/** P2: one acceptance, one verdict, one hand-over, one receipt for each statement, however often anything came. */
function assertOnce(
  sent: readonly JournalRow[],
  received: readonly JournalRow[],
  receipts: readonly Receipt[],
): void {
  const expected = {
    "message.accepted": 1,
    "message.received": 1,
    "message.rejected": 0,
    "message.confirmed": 1,
  } as const;
  const found = Object.fromEntries(
    Object.keys(expected).map((fact) => [
      fact,
      [...sent, ...received].filter((row) => row.fact === fact).length,
    ]),
  );
  assert.deepEqual(found, expected);
  const signed = [...sent, ...received]
    .filter(({ fact }) => fact === "receipt.signed")
    .map(statedBy);
  assert.deepEqual(signed.toSorted(), [
    "ContentHandover",
    relayed,
    "SubmissionAcceptance",
  ]);
  assert.deepEqual(receipts.map(namesOf).toSorted(), [
    "ContentHandover",
    relayed,
  ]);
}

/** P3: delivered, and the sender holds the recipient's signature for it. */
function assertDelivered(sent: Evidence): void {
  assert.equal(sent.state, "delivered");
  assert.ok(sent.receipts.some((each) => namesOf(each) === "ContentHandover"));
}

/** P4: the fact, its receipt's signature, its sending, in this order of the journals. */
function assertInOrder(
  sent: readonly JournalRow[],
  received: readonly JournalRow[],
): void {
  const accepted = positionOf(sent, "message.accepted");
  assert.ok(accepted < signedAt(sent, "SubmissionAcceptance"));
  const facts = [
    ["message.received", relayed],
    ["message.confirmed", "ContentHandover"],
  ] as const;
  for (const [fact, stated] of facts) {
    const signed = signedAt(received, stated);
    assert.ok(positionOf(received, fact) < signed, stated);
    const left = received.filter(
      (row) => row.fact === "receipt.sent" && statedBy(row) === stated,
    );
    assert.ok(left.length > 0 && left.every((row) => row.position > signed));
  }
}

/** P5, and of P4 that what left is what was stored: the issuer holds the very bytes that the sender was given. */
function assertBinds(
  receipt: Receipt,
  sent: Evidence,
  received: Evidence,
  trust: InspectionTrust,
): void {
  const issued = namesOf(receipt) === "SubmissionAcceptance" ? sent : received;
  const own = issued.receipts.find(
    ({ containerDigest }) => containerDigest === receipt.containerDigest,
  );
  assert.deepEqual(own?.container, receipt.container);
  const inspected = inspectContainer(receipt.container, trust);
  assert.equal(inspected.valid, true);
  const body = readReceipt(inspected);
  assert.equal(body.subject.containerDigest, sha256(sent.container));
  assert.equal(body.manifestDigest, sent.manifestDigest);
  assert.equal(body.schemaVersion, schemaVersion);
  assert.deepEqual(
    body.statement.map(({ event }) => event),
    receipt.statements,
  );
  assertTimes(body, issued.journal);
}

/** The time a receipt states is that of the fact, which is older than the signature. */
function assertTimes(body: ReceiptBody, journal: readonly JournalRow[]): void {
  const facts = {
    SubmissionAcceptance: "message.accepted",
    RelayAcceptance: "message.received",
    ContentConsignment: "message.received",
    ContentHandover: "message.confirmed",
    RelayRejection: "message.rejected",
  } as const;
  for (const { event, at } of body.statement) {
    const statement = statementOf(event);
    assert.ok(statement !== undefined);
    const row = journal.find(({ fact }) => fact === facts[statement]);
    assert.equal(Date.parse(at), row?.at.getTime(), statement);
  }
}

function readReceipt({
  container,
}: ReturnType<typeof inspectContainer>): ReceiptBody {
  assert.ok(container !== undefined);
  const read = readDocument(container.document, container.syntax);
  assert.ok(read.kind === "valid" && isControl(read.document));
  assert.ok("receipt" in read.document);
  return read.document.receipt;
}

function positionOf(
  journal: readonly JournalRow[],
  fact: JournalRow["fact"],
): number {
  const row = journal.find((each) => each.fact === fact);
  assert.ok(row !== undefined, `expected ${fact} in the journal`);
  return row.position;
}

function signedAt(journal: readonly JournalRow[], stated: string): number {
  const row = journal.find(
    (each) => each.fact === "receipt.signed" && statedBy(each) === stated,
  );
  assert.ok(row !== undefined, `expected the signature of ${stated}`);
  return row.position;
}

function statedBy({ details }: JournalRow): string {
  const stated = details?.statements;
  return Array.isArray(stated) ? stated.join("+") : String(stated);
}

function namesOf({ statements }: Receipt): string {
  return statements.map((uri) => statementOf(uri) ?? uri).join("+");
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
