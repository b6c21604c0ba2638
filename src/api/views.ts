import type {
  ConversationView as Conversation,
  DueDate,
  NextNumbers,
} from "../exchange/exchange.ts";
import type { Fetched, StoredReceipt } from "../exchange/hand-over.ts";
import type { JournalRow, MessageRecord, Page } from "../exchange/ports.ts";
import type {
  Depths,
  KeptLetter,
  StateDepth,
} from "../exchange/queue-ports.ts";
import { messageQueueNames, queueStates } from "../message/queues.ts";
import { eventUri } from "../message/statements.ts";
import type {
  Directory,
  DirectoryAuthority,
  DirectoryCertificate,
} from "../trust/directory.ts";
import { fingerprint } from "../trust/certificate.ts";

// The JSON shapes of the API. Each is written out member by member: what the store or the exchange adds to its records
// becomes public only on purpose.

export function messageView(message: MessageRecord) {
  return {
    direction: message.direction,
    messageId: message.messageId,
    sender: message.sender,
    recipient: message.recipient,
    conversationId: message.conversationId,
    kind: message.kind,
    sequence: message.sequence,
    seen: message.seen,
    ...optional("inReplyTo", message.inReplyTo),
    requestingRef: message.requestingRef,
    syntax: message.syntax,
    lane: message.lane,
    state: message.state,
    containerDigest: message.containerDigest,
    manifestDigest: message.manifestDigest,
    containerBytes: message.containerBytes,
    sentAt: message.sentAt,
    expiresAt: message.expiresAt,
    ...(message.direction === "out"
      ? {
          acceptedAt: message.acceptedAt.toISOString(),
          ...optional("publishedAt", message.publishedAt?.toISOString()),
          ...optional("overdueAt", message.overdueAt?.toISOString()),
        }
      : { arrivedAt: message.arrivedAt.toISOString() }),
  };
}

/** A page of a list; `next` is the `after` of the one that follows. */
export function pageView<T, V>(page: Page<T>, view: (item: T) => V) {
  return { items: page.items.map(view), ...optional("next", page.next) };
}

export function factView(row: JournalRow) {
  return {
    position: row.position,
    fact: row.fact,
    at: row.at.toISOString(),
    actor: row.actor,
    ...optional("sender", row.sender),
    ...optional("messageId", row.messageId),
    ...optional("conversationId", row.conversationId),
    ...optional("details", row.details),
  };
}

/** `statements` are event URIs; `container` is the receipt's own signed container. */
export function receiptView(receipt: StoredReceipt) {
  return {
    subject: receipt.subject,
    issuer: receipt.issuer,
    statements: receipt.statements.map(eventUri),
    reasons: receipt.reasons,
    at: receipt.at.toISOString(),
    containerDigest: receipt.containerDigest,
    container: base64(receipt.container),
  };
}

/** The signed container itself is another answer: GET /v1/messages/{messageId}/container. */
export function fetchedView({ message, contents }: Fetched) {
  return {
    message: messageView(message),
    syntax: contents.syntax,
    document: base64(contents.document),
    attachments: contents.attachments.map((attachment) => ({
      filename: attachment.filename,
      mediaType: attachment.mediaType,
      bytes: base64(attachment.bytes),
    })),
    containerDigest: message.containerDigest,
  };
}

export function conversationView(conversation: Conversation) {
  return {
    conversationId: conversation.id,
    ...optional("machine", conversation.machine),
    state: conversation.state,
    ...optional("opener", conversation.opener),
    ...optional("addressee", conversation.addressee),
    allowed: conversation.allowed,
    ...optional("preservedUntil", conversation.preservedUntil),
    ...optional("formalConfirmationDue", conversation.formalConfirmationDue),
    dueDates: conversation.dueDates.map(dueDateView),
    moves: conversation.moves.map((move) => ({
      messageId: move.messageId,
      sender: move.sender,
      recipient: move.recipient,
      kind: move.kind,
      sequence: move.sequence,
      seen: move.seen,
      ...optional("inReplyTo", move.inReplyTo),
      outcome: move.outcome,
    })),
  };
}

/** A due date by itself, with what says where it belongs. */
export function clockView(dueDate: DueDate) {
  return {
    ...dueDateView(dueDate),
    conversationId: dueDate.conversationId,
    requestingRef: dueDate.requestingRef,
  };
}

function dueDateView(dueDate: DueDate) {
  const { end } = dueDate;
  return {
    limit: dueDate.limit,
    article: dueDate.article,
    title: dueDate.title,
    atLeast: dueDate.atLeast,
    owedBy: dueDate.owedBy,
    startedBy: { sender: dueDate.sender, messageId: dueDate.messageId },
    startedAt: dueDate.startedAt.toISOString(),
    dueAt: dueDate.dueAt.toISOString(),
    state: dueDate.state,
    ...(end === undefined
      ? {}
      : {
          metBy: {
            sender: end.sender,
            messageId: end.messageId,
            at: end.at.toISOString(),
            pending: end.pending,
          },
        }),
  };
}

export function nextNumbersView(next: NextNumbers) {
  const { conversationId, sequence, seen, directoryVersion } = next;
  return { conversationId, sequence, seen, directoryVersion };
}

export function directoryView(directory: Directory) {
  const { version, issuedAt, expiresAt } = directory;
  return {
    version,
    issuedAt,
    expiresAt,
    authorities: directory.authorities.map(authorityView),
  };
}

function authorityView(authority: DirectoryAuthority) {
  return {
    id: authority.id,
    name: authority.name,
    country: authority.country,
    timeZone: authority.timeZone,
    ...optional("holidays", authority.holidays),
    instruments: authority.instruments,
    languages: authority.languages,
    ...optional("declarations", authority.declarations),
    anchors: authority.anchors.map((der) => ({
      fingerprint: fingerprint(der),
      der: base64(der),
    })),
    signing: authority.signing.map(certificateView),
    encryption: authority.encryption.map(certificateView),
  };
}

function certificateView(certificate: DirectoryCertificate) {
  return {
    fingerprint: fingerprint(certificate.der),
    der: base64(certificate.der),
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
    status: certificate.status,
    ...(certificate.status === "revoked"
      ? { revokedAt: certificate.revokedAt, reason: certificate.reason }
      : {}),
  };
}

export function depthsView({ messages, deadLetters, due }: Depths) {
  return {
    items: [
      ...messageQueueNames.map((name) => ({
        queue: name,
        ...waitingView(
          messages.filter(
            ({ direction, state }) =>
              direction === queueStates[name].direction &&
              (queueStates[name].states as readonly string[]).includes(state),
          ),
        ),
      })),
      {
        queue: "dead-letters",
        count: deadLetters.count,
        ...optional("oldestAt", deadLetters.oldestAt?.toISOString()),
        counted: deadLetters.counted,
      },
    ],
    due: due.map(({ kind, count, late, lateSince }) => ({
      kind,
      count,
      late,
      ...optional("lateSince", lateSince?.toISOString()),
    })),
  };
}

function waitingView(depths: readonly StateDepth[]) {
  const oldest = depths
    .map(({ oldestAt }) => oldestAt)
    .filter((at) => at !== undefined)
    .toSorted((a, b) => a.getTime() - b.getTime())[0];
  return {
    count: depths.reduce((sum, { count }) => sum + count, 0),
    ...optional("oldestAt", oldest?.toISOString()),
    states: Object.fromEntries(
      depths.map(({ state, count }) => [state, count]),
    ),
  };
}

export function deadLetterView(letter: KeptLetter) {
  return {
    id: letter.id,
    routingKey: letter.routingKey,
    reason: letter.reason,
    digest: letter.digest,
    bodyBytes: letter.bodyBytes,
    at: letter.at.toISOString(),
    count: letter.count,
    whole: letter.whole,
  };
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(
    "base64",
  );
}

function optional<Name extends string, T>(
  name: Name,
  value: T | undefined,
): Readonly<Partial<Record<Name, T>>> {
  const member = value === undefined ? {} : { [name]: value };
  return member as Readonly<Partial<Record<Name, T>>>;
}
