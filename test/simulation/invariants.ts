import { hash } from "node:crypto";
import type {
  IncomingMessage,
  JournalRow,
  MessageKey,
  OutgoingMessage,
  ReceiptRecord,
} from "../../src/exchange/ports.ts";
import { decodeFact, encodeFact } from "../../src/ledger/journal.ts";
import type {
  AuthorityId,
  ConversationId,
  Digest,
  MessageId,
} from "../../src/message/identifiers.ts";
import { isTerminal } from "../../src/message/delivery.ts";
import { isOpeningKind } from "../../src/message/kinds.ts";
import { judgeMove } from "../../src/message/conversation.ts";
import { movesBetween, type Move } from "../../src/message/move.ts";
import type { Statement } from "../../src/message/statements.ts";
import { findBlob } from "../../src/store/sqlite/blob-rows.ts";
import { findConversation } from "../../src/store/sqlite/conversations.ts";
import type { Database } from "../../src/store/sqlite/database.ts";
import { journalAfter, journalOf } from "../../src/store/sqlite/journal.ts";
import {
  findIncoming,
  findOutgoing,
} from "../../src/store/sqlite/message-rows.ts";
import { findReceipts } from "../../src/store/sqlite/receipts.ts";
import { integer, text } from "../../src/store/sqlite/row.ts";
import { findVerdict } from "../../src/store/sqlite/verdicts.ts";
import type { Authority } from "./authority.ts";
import type { CaseSystem } from "./case-system.ts";
import { hasInbox } from "./inbox.ts";
import type { Watch } from "./watch.ts";

/** One authority with what stands behind it, and whether its keys are in its gateway's hands alone. */
export type Side = {
  readonly authority: Authority;
  readonly caseSystem: CaseSystem;
  readonly isHonest: boolean;
};

/**
 * When everything was mended, how much later what has not expired is delivered, and how far two clocks may be apart.
 */
export type Mended = {
  readonly at: number;
  readonly graceMs: number;
  readonly skewMs: number;
};

type Breach = Watch["breach"];

const all = 10_000;

/** Everything that must hold once nothing goes wrong any more and nothing remains to be done. */
export function judgeEnd(
  sides: readonly Side[],
  mended: Mended,
  breach: Breach,
): void {
  for (const side of sides) {
    judgeJournal(side, breach);
    judgeBlobs(side, breach);
    judgeClocks(side, breach);
    if (!side.isHonest) continue;
    judgeSender(side, sides, mended, breach);
    judgeAlarms(side, sides, breach);
    judgeRecipient(side, sides, mended, breach);
    judgeConversations(side, sides, breach);
  }
}

/** What nobody explains of the work that is left; empty means that an authority is quiet. */
export function remainsOf(
  side: Side,
  sides: readonly Side[],
): readonly string[] {
  const { authority, isHonest } = side;
  const work = authority.disk.database
    .all(
      // The end of a time limit is waited for as long as it lasts.
      "SELECT key FROM due WHERE key NOT LIKE 'clock:%' OR at <= ? ORDER BY key",
      authority.now().getTime(),
    )
    .map((row) => text(row, "key"))
    .filter((key) => isHonest && !isExplained(key, authority, sides));
  return [...work, ...(hasInbox(authority) ? ["its inbox"] : [])];
}

/**
 * What a hostile peer sent too early waits for ever: it alone can say what comes before. And whoever has signed that it
 * took a message over is asked about it for ever.
 */
function isExplained(
  key: string,
  { disk }: Authority,
  sides: readonly Side[],
): boolean {
  const [kind, sender, id] = key.split(":");
  const isHostile = (authority: AuthorityId | undefined): boolean =>
    sides.some((s) => s.authority.id === authority && !s.isHonest);
  const message = { sender, messageId: id } as MessageKey;
  if (kind === "rejudge") return isHostile(message.sender);
  const asked = findOutgoing(disk.database, message);
  return (
    kind === "inquire" &&
    asked?.state === "relayed" &&
    isHostile(asked.recipient)
  );
}

/** Of every time limit that nothing has ended it is told once that it has passed, or a row will tell it; nothing twice. */
function judgeClocks({ authority }: Side, breach: Breach): void {
  const { id, disk } = authority;
  const { database } = disk;
  for (const clock of database.all("SELECT * FROM clock")) {
    const limit = text(clock, "limit_id");
    const message = {
      sender: text(clock, "sender"),
      messageId: text(clock, "message_id"),
    } as MessageKey;
    const about = `${limit} that ${message.messageId} began`;
    const rows = journalOf(database, { encodeFact, decodeFact }, message);
    const count = (fact: string): number =>
      rows.filter((row) => row.fact === fact && row.details?.limit === limit)
        .length;
    for (const fact of ["deadline.near", "deadline.passed"])
      if (count(fact) > 1)
        breach("P3", `${id} tells twice ${fact} of ${about}`);
    const isMet =
      clock.end_at !== null &&
      integer(clock, "end_at") <= integer(clock, "due_at");
    const row = database.one(
      "SELECT 1 FROM due WHERE key LIKE ?",
      `clock:${message.sender}:${message.messageId}:${limit}:%`,
    );
    if (!isMet && count("deadline.passed") === 0 && row === undefined)
      breach("P3", `${id} does not tell of ${about}`);
  }
}

/** P1 and P3, and that both sides agree. */
function judgeSender(
  side: Side,
  sides: readonly Side[],
  mended: Mended,
  breach: Breach,
): void {
  const { authority, caseSystem } = side;
  const { id, disk } = authority;
  for (const { messageId, containerDigest } of caseSystem.accepted.values()) {
    const message = findOutgoing(disk.database, { sender: id, messageId });
    if (message?.containerDigest !== containerDigest)
      breach("P1", `${id} lost ${messageId}`);
  }
  for (const key of keysOf(disk.database, "out")) {
    const message = findOutgoing(disk.database, key);
    if (message !== undefined)
      judgeOutgoing(side, sides, message, mended, breach);
  }
}

function judgeOutgoing(
  { authority, caseSystem }: Side,
  sides: readonly Side[],
  message: OutgoingMessage,
  mended: Mended,
  breach: Breach,
): void {
  const { id, disk } = authority;
  const { messageId, containerDigest, state } = message;
  const about = `${id}: ${messageId}`;
  const { accepted, deserted } = caseSystem;
  if (!accepted.has(messageId) && !deserted.has(messageId))
    breach("P1", `${about} is there, and was answered otherwise`);
  const row = findBlob(disk.database, containerDigest);
  if (
    row?.inline !== undefined &&
    hash("sha256", row.inline) !== containerDigest
  )
    breach("P1", `${about} has another container`);
  const attested = statedBy(id, findReceipts(disk.database, message));
  if (attested.join() !== "SubmissionAcceptance")
    breach("P1", `${about} is attested by ${attested.join()}`);
  const other = sides.find((s) => s.authority.id === message.recipient);
  const isTakenOver = state === "relayed" && other?.isHonest === false;
  if (!isTerminal(state) && !isTakenOver)
    breach("P3", `${about} ends ${state}`);
  judgeJourney(about, message, disk.database, breach);
  judgePrecedence(about, message, disk.database, breach);
  if (other?.isHonest !== true) return;
  judgeAgreement(message, disk.database, other.authority, breach);
  judgeEffort(about, message, disk.database, caseSystem, mended, breach);
}

/** Any acceptance that the recipient has signed wins, whatever else it signed. */
function judgePrecedence(
  about: string,
  message: OutgoingMessage,
  database: Database,
  breach: Breach,
): void {
  const said = statedBy(message.recipient, findReceipts(database, message));
  const is = (...states: readonly string[]): boolean =>
    states.includes(message.state);
  if (said.includes("ContentHandover") ? !is("delivered") : is("delivered"))
    breach("P3", `${about} is ${message.state} after ${said.join()}`);
  if (said.includes("RelayAcceptance") && !is("relayed", "delivered"))
    breach("P3", `${about} is ${message.state} after ${said.join()}`);
}

/** What nobody took back, and had all the time in the world, is not given up. */
function judgeEffort(
  about: string,
  message: OutgoingMessage,
  database: Database,
  { withdrawn }: CaseSystem,
  mended: Mended,
  breach: Breach,
): void {
  const isLate = Date.parse(message.expiresAt) < mended.at + mended.graceMs;
  if (isLate || withdrawn.has(message.messageId)) return;
  const rejected = findReceipts(database, message).find(({ statements }) =>
    statements.includes("RelayRejection"),
  );
  const reasons = rejected?.reasons ?? [];
  if (reasons.some(({ code }) => code === "EXPIRED" || code === "CANCELLED"))
    breach("P3", `${about} had time, and is ${reasons[0]?.code ?? ""}`);
}

/** What the sender's timeline tells of the message's states. */
function judgeJourney(
  about: string,
  message: OutgoingMessage,
  database: Database,
  breach: Breach,
): void {
  const rows = journalOf(database, { encodeFact, decodeFact }, message);
  const count = (fact: string): number =>
    rows.filter((row) => row.fact === fact).length;
  if (count("message.accepted") !== 1)
    breach("P1", `${about} was accepted ${count("message.accepted")} times`);
  if (count("message.overdue") > 1) breach("P3", `${about} is overdue twice`);
  const isTaken = (row: JournalRow): boolean =>
    row.fact === "receipt.verified" &&
    String(row.details?.statements).includes("RelayAcceptance");
  const doubted = rows.findLastIndex((r) => r.fact === "message.unresolved");
  if (doubted >= 0 && rows.slice(0, doubted).some(isTaken))
    breach("P3", `${about} was accepted, and then unresolved`);
  const resolved = count("message.resolved");
  if (resolved !== Math.min(1, count("message.unresolved")))
    breach("P3", `${about} is ${message.state}, resolved ${resolved} times`);
}

/** Nobody is accused who has done nothing: these alarms speak of a peer, not of a broker. */
function judgeAlarms(
  { authority }: Side,
  sides: readonly Side[],
  breach: Breach,
): void {
  const honest = sides.filter((s) => s.isHonest).map((s) => s.authority.id);
  const { database } = authority.disk;
  const codec = { encodeFact, decodeFact };
  for (const { fact, actor, details = {}, ...about } of journalAfter(
    database,
    codec,
    0,
    all,
  )) {
    if (fact !== "security.alert") continue;
    const codes = [details.code, details.codes].flat();
    const accused = codes.flatMap((code) => {
      if (code === "RECEIPT_CONTRADICTION" || code === "PEER_FORGOT")
        return [actor];
      if (code === "CONTROL_REFUSED") return [String(details.routeSender)];
      return code === "MESSAGE_ID_REUSED" ? [about.sender] : [];
    });
    for (const each of accused)
      if (honest.some((id) => id === each))
        breach("defect", `${authority.id} accuses ${each}: ${codes.join()}`);
  }
}

function judgeAgreement(
  message: OutgoingMessage,
  database: Database,
  recipient: Authority,
  breach: Breach,
): void {
  const { messageId, state, containerDigest } = message;
  const there = recipient.disk.database;
  const verdict = findVerdict(there, message);
  const received = findIncoming(there, message);
  const said = statedBy(recipient.id, findReceipts(database, message));
  const wrong = (what: string): void =>
    breach("P3", `${messageId} is ${state}, but ${what}`);
  if (verdict === undefined) {
    wrong("its recipient has no verdict");
    return;
  }
  if (verdict.containerDigest !== containerDigest)
    wrong("the verdict is on other content");
  switch (state) {
    case "delivered":
      if (verdict.outcome !== "accepted") wrong("the verdict is a rejection");
      if (received?.state !== "confirmed")
        wrong(`its recipient holds it ${received?.state ?? "not at all"}`);
      if (!said.includes("ContentHandover")) wrong("no receipt says so");
      if (said.includes("RelayRejection")) wrong("a receipt rejects it");
      return;
    case "rejected":
      if (verdict.outcome !== "rejected") wrong("the verdict is acceptance");
      if (!said.includes("RelayRejection")) wrong("no receipt says so");
      if (said.length > 1) wrong(`receipts say ${said.join()}`);
      return;
    case "queued":
    case "published":
    case "relayed":
    case "unresolved":
      return;
  }
}

function statedBy(
  issuer: AuthorityId,
  receipts: readonly ReceiptRecord[],
): readonly Statement[] {
  return receipts
    .filter((receipt) => receipt.issuer === issuer)
    .flatMap(({ statements }) => statements);
}

/** P2: what arrived was sent, was judged once, and was handed over once. */
function judgeRecipient(
  { authority, caseSystem }: Side,
  sides: readonly Side[],
  mended: Mended,
  breach: Breach,
): void {
  const { id, disk } = authority;
  const { database } = disk;
  for (const key of keysOf(database, "in")) {
    const message = findIncoming(database, key);
    if (message === undefined) continue;
    const { messageId, sender, state } = message;
    const about = `${id}: ${messageId} of ${sender}`;
    const from = sides.find((side) => side.authority.id === sender);
    if (from?.isHonest !== false && !isSent(from, message))
      breach("P2", `${about} was never sent`);
    if (state === "undecided" && from?.isHonest === true)
      breach("P3", `${about} is never judged`);
    if (state === "inbox" || state === "fetched")
      breach("quiet", `${about} waits in the inbox`);
    const isHandled = caseSystem.handled.has(`${sender} ${messageId}`);
    if (isHandled !== (state === "confirmed"))
      breach("P2", `${about} is ${state}, handled: ${isHandled}`);
    judgeTimeline(about, message, database, breach);
    judgeArrival(about, message, database, mended, breach);
  }
  judgeNumbers(authority, breach);
}

/** What expired on the way is refused; what only waited here is not. */
function judgeArrival(
  about: string,
  message: IncomingMessage,
  database: Database,
  { skewMs }: Mended,
  breach: Breach,
): void {
  const { reasons = [] } = findVerdict(database, message) ?? {};
  if (!reasons.some(({ rule }) => rule === "HEADER-EXPIRED")) return;
  const until = Date.parse(message.expiresAt) + skewMs;
  if (message.arrivedAt.getTime() <= until)
    breach("P3", `${about} came in time, and was refused as expired`);
}

/** Whatever a peer sends at once: what was accepted may follow what was accepted, and no number is taken twice. */
function judgeNumbers({ id, disk }: Authority, breach: Breach): void {
  for (const row of disk.database.all("SELECT id FROM conversation")) {
    const conversation = conversationIn(disk.database, text(row, "id"));
    const moves = conversation?.moves ?? [];
    for (const move of moves.filter((m) => m.outcome === "accepted")) {
      const { sender, recipient, sequence } = move;
      const judged = judgeMove(
        { id: move.messageId as ConversationId, moves: pastOf(move, moves) },
        {
          ...move,
          conversationId: text(row, "id") as ConversationId,
          sender: { authority: sender, role: "CENTRAL" },
          recipient: { authority: recipient, role: "CENTRAL" },
        },
        move.substance,
      );
      if (judged.kind !== "follows")
        breach(
          "P2",
          `${id} has accepted ${sender}#${sequence} ${move.messageId}, which is ${judged.kind}`,
        );
    }
  }
}

function keysOf(
  database: Database,
  direction: "in" | "out",
): readonly MessageKey[] {
  return database
    .all(
      "SELECT sender, message_id FROM message WHERE direction = ?",
      direction,
    )
    .map((row) => ({
      sender: text(row, "sender") as AuthorityId,
      messageId: text(row, "message_id") as MessageId,
    }));
}

function isSent(from: Side | undefined, message: IncomingMessage): boolean {
  if (from === undefined) return false;
  const sent = findOutgoing(from.authority.disk.database, message);
  return sent?.containerDigest === message.containerDigest;
}

/** The timeline tells each fact once, and in the order in which it became true. */
function judgeTimeline(
  about: string,
  message: IncomingMessage,
  database: Database,
  breach: Breach,
): void {
  if (message.state === "undecided") return;
  const rows = journalOf(database, { encodeFact, decodeFact }, message);
  const count = (fact: string): number =>
    rows.filter((row) => row.fact === fact).length;
  const verdicts = count("message.received") + count("message.rejected");
  const isTwin = rows.some((row) => row.fact === "security.alert");
  if (verdicts !== 1 && !isTwin)
    breach("P2", `${about} has ${verdicts} verdicts in the journal`);
  const confirmed = count("message.confirmed");
  if (confirmed !== (message.state === "confirmed" ? 1 : 0))
    breach("P2", `${about} has ${confirmed} confirmations in the journal`);
  const order = rows.map(({ fact }) => fact);
  const verdictAt = order.findIndex(
    (fact) => fact === "message.received" || fact === "message.rejected",
  );
  const signedAt = order.indexOf("receipt.signed");
  const sentAt = order.indexOf("receipt.sent");
  if (signedAt < 0) breach("P3", `${about} never got a receipt`);
  if (signedAt >= 0 && (signedAt < verdictAt || sentAt < signedAt))
    breach("P4", `${about}: the journal says ${order.join()}`);
}

/** Both sides hold the same numbers of the same conversation, and every one is closed. */
function judgeConversations(
  { authority }: Side,
  sides: readonly Side[],
  breach: Breach,
): void {
  const { id, disk } = authority;
  const others = sides.filter(
    (side) => side.isHonest && side.authority.id !== id,
  );
  for (const row of disk.database.all("SELECT id FROM conversation"))
    for (const other of others) {
      const there = other.authority;
      const ours = movesIn(disk.database, text(row, "id"), id, there.id);
      const theirs = movesIn(
        there.disk.database,
        text(row, "id"),
        id,
        there.id,
      );
      if (ours.join() !== theirs.join())
        breach(
          "P3",
          `conversation ${text(row, "id")}: ${id} has ${ours.join()}, ${there.id} has ${theirs.join()}`,
        );
      if (ours.some((move) => move.endsWith("pending")))
        breach("P3", `conversation ${text(row, "id")} stays open at ${id}`);
    }
}

function movesIn(
  database: Database,
  conversation: string,
  one: AuthorityId,
  other: AuthorityId,
): readonly string[] {
  const found = conversationIn(database, conversation);
  return movesBetween(found?.moves ?? [], one, other)
    .map(
      ({ sender, sequence, kind, messageId, outcome }: Move) =>
        `${sender}#${sequence} ${kind} ${messageId} ${outcome}`,
    )
    .toSorted();
}

/** An opening was judged before there was anything else; only another opening could contradict it. */
function pastOf(move: Move, moves: readonly Move[]): readonly Move[] {
  if (!isOpening(move)) return moves;
  return moves.filter((each) => isOpening(each) && each.outcome === "accepted");
}

function isOpening({ kind, inReplyTo }: Move): boolean {
  return isOpeningKind(kind) && inReplyTo === undefined;
}

function conversationIn(database: Database, id: string) {
  return findConversation(database, id as ConversationId);
}

function judgeJournal({ authority }: Side, breach: Breach): void {
  const row = authority.disk.database.one(
    "SELECT count(*) AS rows, coalesce(max(position), 0) AS last FROM journal",
  );
  if (row?.rows !== row?.last)
    breach("P2", `${authority.id}: the journal has gaps`);
}

/** Nothing keeps bytes that nobody names, and nobody names bytes that are gone. */
function judgeBlobs({ authority }: Side, breach: Breach): void {
  const names =
    "SELECT blob FROM message WHERE blob IS NOT NULL UNION SELECT blob FROM receipt UNION SELECT blob FROM dead_letter WHERE blob IS NOT NULL";
  const unnamed = authority.disk.database.all(
    `SELECT digest FROM blob WHERE digest NOT IN (${names})`,
  );
  if (unnamed.length > 0)
    breach("quiet", `${authority.id} keeps ${unnamed.length} unnamed blobs`);
  for (const { blob } of authority.disk.database.all(names)) {
    const digest = blob as Digest;
    const row = findBlob(authority.disk.database, digest);
    const isFile = row !== undefined && row.inline === undefined;
    if (row === undefined || (isFile && !authority.disk.folder.has(digest)))
      breach("P1", `${authority.id} lost a blob`);
  }
}
