/** What a code means and what everybody does about it; the API, the CLI, the broker and the logs read this row. */
export type ErrorRow = {
  readonly meaning: string;
  /** HTTP status of the API's answer. */
  readonly http: number;
  /** Exit status of the command: 1 the answer is no, 2 usage, 3 could not be done now. */
  readonly exit: 1 | 2 | 3;
  /** Whether the same call may succeed later, unchanged. */
  readonly retry: boolean;
  /** What the operator does. */
  readonly operator: string;
};

const refused = { http: 422, exit: 1, retry: false } as const;
const unavailable = { http: 503, exit: 3, retry: true } as const;

export const errorCatalogue = {
  IDENTIFIER_INVALID: {
    ...refused,
    http: 400,
    meaning: "an identifier does not have its prescribed form",
    operator: "correct the identifier named in the message",
  },

  // format
  XML_ENGINE_BROKEN: {
    ...unavailable,
    http: 500,
    meaning:
      "the XML engine of a thread no longer works; the thread is replaced",
    operator: "nothing if it stays rare; otherwise report it",
  },
  SCHEMA_DATA_INVALID: {
    ...unavailable,
    http: 500,
    retry: false,
    meaning:
      "a file of schemas/json, schemas/xsd, schemas/validators or schemas/codes is missing or damaged",
    operator: "restore the folder from the release",
  },
  DOCUMENT_UNWRITABLE: {
    ...unavailable,
    http: 500,
    retry: false,
    meaning:
      "a document that is to be written breaks its schema or holds characters that no document can carry",
    operator: "report it as a defect, with the place that is named",
  },

  // instruments
  INSTRUMENT_DATA_INVALID: {
    ...unavailable,
    http: 500,
    retry: false,
    meaning:
      "a file of schemas/instruments does not have the form of an instrument's rules",
    operator:
      "restore the file from the release, or correct the place that is named",
  },
  INSTRUMENT_UNKNOWN: {
    ...refused,
    http: 404,
    meaning: "no instrument of this id has its rules here",
    operator: "ask for the list of instruments, and name one of it",
  },

  // cms
  DER_MALFORMED: {
    ...refused,
    meaning:
      "bytes that should be DER are not, or are BER that DER does not allow",
    operator: "treat it as damaged or forged",
  },
  CMS_MALFORMED: {
    ...refused,
    meaning:
      "a signature or an envelope does not have the structure of its profile",
    operator:
      "treat it as damaged or forged; from a peer, compare its software with docs/protocol.md",
  },
  ALGORITHM_UNKNOWN: {
    ...refused,
    meaning:
      "an algorithm or its parameters are none of those that are implemented",
    operator: "ask the sender to use an algorithm of the policy",
  },
  SIGNATURE_INVALID: {
    ...refused,
    meaning:
      "the signature does not belong to this content and this certificate",
    operator: "treat it as forged or altered",
  },
  SIGNATURE_POSTDATED: {
    ...refused,
    meaning: "the signature claims to have been made after it arrived",
    operator:
      "from a peer, have it set its clock; otherwise treat it as forged",
  },
  SIGNER_CERTIFICATE_MISSING: {
    ...refused,
    meaning: "the signature does not carry its signer's certificate",
    operator: "from a peer, compare its software with docs/protocol.md",
  },
  SIGNER_CERTIFICATE_MISMATCH: {
    ...refused,
    meaning:
      "the signature carries another certificate than the one that was signed over",
    operator: "treat it as forged",
  },
  ENVELOPE_NOT_FOR_US: {
    ...refused,
    meaning: "an envelope is encrypted to none of this gateway's certificates",
    operator:
      "check that the directory lists the current encryption certificate, and that superseded keys are kept",
  },
  ENVELOPE_UNOPENABLE: {
    ...refused,
    meaning: "an envelope to this gateway cannot be decrypted",
    operator:
      "treat it as damaged or altered; the sender's inquiry brings the message again",
  },

  // seal
  ZIP_MALFORMED: {
    ...refused,
    meaning:
      "a container is not a zip file, or one that two readers could see differently",
    operator: "treat it as damaged or forged",
  },
  ZIP_NAME_FORBIDDEN: {
    ...refused,
    meaning:
      "a container names a file that could land elsewhere, or names one twice",
    operator: "treat it as forged",
  },
  ZIP_TOO_LARGE: {
    ...refused,
    meaning: "a container is over a limit of size, number or compression",
    operator:
      "ask the sender for smaller attachments; a large ratio is an attack",
  },
  CONTAINER_MALFORMED: {
    ...refused,
    meaning: "a container does not have the parts of its profile",
    operator:
      "treat it as damaged or forged; from a peer, compare its software with docs/protocol.md",
  },
  CONTAINER_MISSING_FILE: {
    ...refused,
    meaning: "a container lacks a file that its manifest or its profile names",
    operator: "treat it as damaged or forged",
  },
  CONTAINER_UNLISTED_FILE: {
    ...refused,
    meaning:
      "a container holds a file that its manifest does not list, so that nobody signed it",
    operator: "treat it as forged",
  },
  CONTAINER_DOCUMENTS: {
    ...refused,
    meaning:
      "a container does not hold exactly one root document and attachments in their folder",
    operator:
      "treat it as forged; from a peer, compare its software with docs/protocol.md",
  },
  DIGEST_MISMATCH: {
    ...refused,
    meaning: "a file of a container is not the one that was signed",
    operator: "treat it as altered",
  },
  MANIFEST_MALFORMED: {
    ...refused,
    meaning: "a container's manifest is not an ASiCManifest of the profile",
    operator: "treat it as damaged or forged",
  },
  MANIFEST_DUPLICATE: {
    ...refused,
    meaning: "a manifest lists a file twice",
    operator: "treat it as forged",
  },
  SENDER_UNKNOWN: {
    ...refused,
    meaning: "the directory does not know the sender",
    operator:
      "install the newer directory if there is one, otherwise treat it as forged",
  },
  CERTIFICATE_NOT_LISTED: {
    ...refused,
    meaning:
      "the directory does not list the signer's certificate for the sender, or not for this time",
    operator:
      "install the newer directory if there is one, otherwise treat it as forged",
  },

  // store
  STORE_UNAVAILABLE: {
    ...unavailable,
    meaning:
      "the store could not do it now: busy, disk full, input or output error, or closed; nothing was written",
    operator:
      "check free space, permissions and health of the disk that holds the store's folder; work resumes by itself",
  },
  STORE_CORRUPT: {
    ...unavailable,
    http: 500,
    retry: false,
    meaning: "the database file is damaged, or is not a Comity store",
    operator:
      "stop the gateway, keep a copy of the folder, restore the last backup, then let the peers answer inquiries",
  },
  STORE_LOCKED: {
    ...unavailable,
    meaning: "another gateway process holds this store's folder",
    operator: "stop the other process, or give this gateway its own folder",
  },
  STORE_TOO_NEW: {
    ...unavailable,
    retry: false,
    meaning: "the store was written by a newer version of Comity",
    operator: "run the version that wrote it, or a newer one",
  },
  MESSAGE_UNKNOWN: {
    ...refused,
    http: 404,
    meaning: "the store holds no such message in the state that was asked for",
    operator: "check the sender and the message id",
  },
  LEASE_LOST: {
    ...unavailable,
    http: 409,
    meaning:
      "a piece of work was taken over, changed or called off by another worker; nothing was written",
    operator:
      "nothing: whoever holds the work now does it; if it happens often, lengthen the lease",
  },
  BLOB_MISSING: {
    ...unavailable,
    http: 500,
    retry: false,
    meaning: "the store names bytes that it does not hold",
    operator:
      "restore the file named by the digest from a backup of the blobs folder",
  },
  BLOB_DAMAGED: {
    ...unavailable,
    http: 500,
    retry: false,
    meaning: "stored bytes no longer have the digest that names them",
    operator:
      "check the disk, then restore the file named by the digest from a backup of the blobs folder",
  },

  // ledger
  FACT_UNENCODABLE: {
    ...unavailable,
    http: 500,
    retry: false,
    meaning: "a journal fact holds something that canonical JSON cannot carry",
    operator: "report it as a defect, with the name of the fact",
  },

  // broker
  BROKER_UNAVAILABLE: {
    ...unavailable,
    meaning: "there is no connection to the broker",
    operator:
      "see that the broker runs and can be reached; the gateway connects again by itself",
  },
  BROKER_UNROUTABLE: {
    ...unavailable,
    meaning: "the broker has no queue for the recipient",
    operator: "import the broker definitions of the current directory",
  },
  BROKER_REFUSED: {
    ...unavailable,
    meaning:
      "the broker refused the operation: a full queue, the login, or a missing permission",
    operator:
      "compare the account's permissions with the broker definitions, and look for a full queue",
  },
  BROKER_BLOCKED: {
    ...unavailable,
    meaning:
      "the broker takes no messages because it is short of memory or disk",
    operator:
      "free memory or disk on the broker; the gateway goes on by itself",
  },
  BROKER_TIMEOUT: {
    ...unavailable,
    meaning:
      "the broker did not confirm in time; it may or may not have the message",
    operator:
      "look for a queue that has lost its majority, or an overloaded broker",
  },
  BROKER_TOPOLOGY: {
    ...unavailable,
    meaning: "the exchange or an own inbox queue does not exist",
    operator: "import the broker definitions of the current directory",
  },

  // exchange
  MESSAGE_AMBIGUOUS: {
    ...refused,
    http: 409,
    meaning: "two authorities used the same message id",
    operator: "name the sender as well",
  },
  MESSAGE_NOT_IN_INBOX: {
    ...refused,
    http: 409,
    meaning: "the message is not one that was accepted for the case system",
    operator: "look at the message's timeline for what became of it",
  },
  MESSAGE_NOT_OUTGOING: {
    ...refused,
    http: 409,
    meaning: "the message is not one this gateway sent",
    operator: "withdraw a message at the gateway that sent it",
  },
  NOTHING_TO_RETRY: {
    ...refused,
    http: 409,
    meaning:
      "a message has ended, or waits for the case system: this gateway has nothing to do for it",
    operator: "look at the message's state and timeline",
  },
  DEAD_LETTER_UNKNOWN: {
    ...refused,
    http: 404,
    meaning: "no dead letter of that id is kept",
    operator:
      "list the dead letters; it may have been judged again or discarded",
  },
  DEAD_LETTER_WITHOUT_BYTES: {
    ...refused,
    http: 409,
    meaning: "of a dead letter only digest and size were kept",
    operator: "discard it; what matters its sender sends again",
  },
  QUOTA_EXHAUSTED: {
    ...refused,
    http: 409,
    retry: true,
    meaning:
      "as many undecided messages of one sender are held as one may have",
    operator: "mend what makes them undecidable, then retry",
  },
  MESSAGE_REFUSED: {
    ...refused,
    meaning:
      "the document breaks its schema or its instrument's rules; every fault is named",
    operator: "the case system corrects what the faults name and submits again",
  },
  MESSAGE_ID_REUSED: {
    ...refused,
    http: 409,
    meaning: "the message id stands for other content already",
    operator:
      "the case system gives the new content a new id; from a peer, ask why it sent two contents under one id",
  },
  CONVERSATION_UNKNOWN: {
    ...refused,
    http: 404,
    meaning: "this gateway has no such conversation",
    operator: "check the conversation id",
  },
  CONVERSATION_STALE: {
    ...refused,
    http: 409,
    meaning: "sequence or seen are not the conversation's next",
    operator:
      "the case system asks for the conversation's next numbers and submits again",
  },
  CONVERSATION_REFUSED: {
    ...refused,
    meaning: "the kind of message may not follow in its conversation",
    operator: "look at the conversation's state; the rule says what may follow",
  },
  CONVERSATION_BUSY: {
    ...unavailable,
    http: 409,
    meaning: "other messages of the conversation were faster, many times over",
    operator: "submit again",
  },
  EXPIRED: {
    ...refused,
    meaning:
      "the message reached the recipient's gateway after its expiry, or never",
    operator: "decide whether to send the content again as a new message",
  },
  CANCELLED: {
    ...refused,
    meaning: "the sender withdrew the message before it was accepted",
    operator: "nothing: this is how a withdrawal ends",
  },
  SENT_IN_FUTURE: {
    ...refused,
    meaning: "the message says it was sent later than it arrived",
    operator: "compare the clocks of both gateways",
  },
  SENDER_MISMATCH: {
    ...refused,
    meaning:
      "signer, header and route do not name the same sender and recipient",
    operator:
      "treat it as an attempt to forge; the dead letter and the broker's log name the account used",
  },
  ROUTE_MISMATCH: {
    ...refused,
    meaning: "a delivery arrived under a route that does not name this gateway",
    operator: "check the broker's bindings",
  },
  DELIVERIES_EXHAUSTED: {
    ...refused,
    meaning: "a delivery was tried several times and never came to an end",
    operator:
      "read the log of the earlier attempts, mend the cause, ask the sender to send again",
  },
  DELIVERY_TOO_LARGE: {
    ...refused,
    meaning: "a delivery is larger than any envelope of the protocol",
    operator: "ask the sender what it sends; its digest and size are kept",
  },
  CONTROL_REFUSED: {
    ...refused,
    meaning:
      "a receipt, inquiry, answer or cancel does not fit what this gateway sent or holds",
    operator: "treat it as an attempt to forge; the dead letter holds it whole",
  },
  INTERNAL: {
    ...unavailable,
    http: 500,
    meaning: "a defect of Comity itself",
    operator:
      "report it with the log lines around it; what was accepted is not lost",
  },

  // trust
  CERTIFICATE_MALFORMED: {
    ...refused,
    meaning: "a certificate is not the DER that RFC 5280 prescribes",
    operator: "ask whoever issued it for a correct one",
  },
  CERTIFICATE_UNTRUSTED: {
    ...refused,
    meaning:
      "no chain of valid signatures leads from a certificate to an anchor",
    operator:
      "compare the certificate's issuer with the anchors the directory pins for its authority",
  },
  CERTIFICATE_EXPIRED: {
    ...refused,
    meaning: "a certificate of the chain was not valid at the time in question",
    operator: "have the certificate renewed; check both clocks",
  },
  CERTIFICATE_REVOKED: {
    ...refused,
    meaning: "a certificate of the chain was revoked by its issuer",
    operator:
      "treat what it signed as not said by its owner, and ask them by other means",
  },
  CERTIFICATE_MISUSED: {
    ...refused,
    meaning: "a certificate does not allow what its key was used for",
    operator: "use a certificate issued for this purpose",
  },
  CERTIFICATE_CONSTRAINED: {
    ...refused,
    meaning:
      "a certificate breaks a constraint set above it: names, path length, policy or being an authority at all",
    operator: "show the message to whoever runs the issuing authority",
  },
  REVOCATION_UNKNOWN: {
    ...unavailable,
    meaning:
      "there is no fresh revocation list of a certificate's issuer, and one is required",
    operator: "fetch the issuer's current list; what waits is judged again",
  },
  CRL_UNREADABLE: {
    ...refused,
    meaning:
      "a revocation list cannot be read, or is not the DER that RFC 5280 prescribes",
    operator: "fetch the list again; if it stays so, ask its issuer",
  },
  CRL_UNTRUSTED: {
    ...refused,
    meaning:
      "a fetched revocation list is not signed by an authority of the directory, or is another than the one held",
    operator:
      "treat it as forged, the list held stays in force; if the authority changed its list, remove the held one's file from the store's crls folder",
  },
  CRL_ROLLED_BACK: {
    ...refused,
    meaning: "a fetched revocation list is older than the one held",
    operator:
      "the list held stays in force; if it lasts, ask the issuer: an old list may hide a revocation",
  },
  ALGORITHM_FORBIDDEN: {
    ...refused,
    meaning: "an algorithm, curve or key length has no row in the policy",
    operator: "use a key and an algorithm that the policy accepts",
  },
  KEY_MISMATCH: {
    ...unavailable,
    http: 500,
    exit: 2,
    retry: false,
    meaning: "a private key and a certificate do not belong together",
    operator: "correct the paths of the key and the certificate",
  },
  KEY_STORE_UNREADABLE: {
    ...unavailable,
    http: 500,
    exit: 2,
    retry: false,
    meaning: "a key file cannot be read, or does not hold what it should",
    operator: "check the file named in the message; export it again",
  },
  KEY_STORE_LOCKED: {
    ...unavailable,
    http: 500,
    exit: 2,
    retry: false,
    meaning: "a key file does not open with the passphrase that was given",
    operator: "check the passphrase file",
  },
  DIRECTORY_UNSIGNED: {
    ...unavailable,
    http: 500,
    exit: 1,
    retry: false,
    meaning: "the directory has no signature",
    operator: "fetch the directory together with its signature",
  },
  DIRECTORY_SIGNATURE_INVALID: {
    ...unavailable,
    http: 500,
    exit: 1,
    retry: false,
    meaning: "the directory's signature is not one of a directory authority",
    operator:
      "treat it as an attempt to forge; go on with the directory in force and fetch it again",
  },
  DIRECTORY_INVALID: {
    ...unavailable,
    http: 500,
    exit: 1,
    retry: false,
    meaning: "the directory does not have its prescribed form",
    operator: "whoever publishes the directory corrects what the message names",
  },
  DIRECTORY_ROLLED_BACK: {
    ...unavailable,
    http: 500,
    exit: 1,
    retry: false,
    meaning: "the directory is older than one this gateway has used",
    operator: "fetch the current directory; an old one may hide a revocation",
  },
  DIRECTORY_EXPIRED: {
    ...unavailable,
    meaning: "the directory's time is over",
    operator: "fetch the current directory",
  },
  SCHEMA_INVALID: {
    ...refused,
    meaning: "the document breaks its schema",
    operator: "the sender's case system corrects what the faults name",
  },
  RULES_BROKEN: {
    ...refused,
    meaning:
      "the document breaks a rule of its instrument, or its attachments are not those it lists",
    operator: "the sender's case system corrects what the faults name",
  },
  PREDECESSOR_MISSING: {
    ...unavailable,
    http: 409,
    meaning:
      "a message it builds on, or the verdict on one, is not here yet; it is held",
    operator: "nothing: it is judged again when the missing one arrives",
  },
  DIRECTORY_OLDER: {
    ...unavailable,
    meaning:
      "the message was sent under a newer directory than this gateway has; it is held",
    operator: "install the newer directory",
  },
  RECIPIENT_UNKNOWN: {
    ...refused,
    meaning: "the recipient is not in the directory",
    operator: "check the directory's version",
  },
  RECIPIENT_WITHOUT_KEY: {
    ...unavailable,
    meaning:
      "the directory lists no current encryption certificate of the recipient",
    operator:
      "ask the recipient to renew its certificate in the directory; dispatch goes on by itself",
  },

  // workers
  WORKER_LOST: {
    ...unavailable,
    meaning:
      "a worker thread died or hung while it worked on something; it was replaced",
    operator:
      "nothing if it stays rare; otherwise report it with the log lines around it",
  },
  WORKERS_BUSY: {
    ...unavailable,
    meaning:
      "more work is waiting for threads than is allowed to wait, or it waited for longer than it may",
    operator:
      "if it lasts, give the gateway more threads or spread its load; if threads are counted as lost, they fail to load: report it",
  },

  // api
  RECEIPT_UNKNOWN: {
    ...refused,
    http: 404,
    meaning: "the message has no receipt with that digest",
    operator: "list the message's receipts",
  },
  UNAUTHENTICATED: {
    ...refused,
    http: 401,
    meaning: "the request bears no token that this gateway knows",
    operator:
      "give the client its token; compare the token's SHA-256 with api.tokens",
  },
  FORBIDDEN: {
    ...refused,
    http: 403,
    meaning: "the token's role does not allow this operation",
    operator: "use a token of a role that does; the API's description names it",
  },
  ROUTE_UNKNOWN: {
    ...refused,
    http: 404,
    exit: 2,
    meaning: "the API has no such path, or not with this method",
    operator: "compare the request with GET /v1/openapi.json",
  },
  REQUEST_INVALID: {
    ...refused,
    http: 400,
    exit: 2,
    meaning:
      "a path, a query parameter, a body or a part of it is not what the API expects",
    operator: "compare the request with GET /v1/openapi.json",
  },
  REQUEST_TIMEOUT: {
    ...unavailable,
    http: 408,
    meaning: "the request did not arrive whole in time",
    operator: "look at the network between the client and the gateway",
  },
  BODY_TOO_LARGE: {
    ...refused,
    http: 413,
    meaning: "the body, or a part of it, is larger than the API takes",
    operator: "send less: 1 MiB of document, 4 MiB with its attachments",
  },
  MEDIA_TYPE_UNSUPPORTED: {
    ...refused,
    http: 415,
    exit: 2,
    meaning:
      "the body is neither XML nor JSON in UTF-8 nor multipart/form-data, or is compressed",
    operator: "correct the Content-Type, and send the body uncompressed",
  },
  API_BUSY: {
    ...unavailable,
    meaning:
      "as many submissions or event streams are open as the API allows at one time",
    operator:
      "try again; if it lasts, see which client keeps its connections open",
  },
  API_ADDRESS_UNAVAILABLE: {
    ...unavailable,
    meaning: "the API cannot listen on the configured address",
    operator:
      "see what else listens on api.port, and whether api.host is this machine's",
  },
  NOT_READY: {
    ...unavailable,
    meaning: "a part that the gateway depends on does not work now",
    operator: "read the failed checks in the answer",
  },

  // client
  API_UNREACHABLE: {
    ...unavailable,
    meaning: "the gateway's API did not answer",
    operator: "see that the gateway runs, and check the URL",
  },
  API_ERROR: {
    ...unavailable,
    http: 502,
    retry: false,
    meaning:
      "the API answered with something that this client does not understand",
    operator: "compare the versions of client and gateway",
  },

  // cli
  USAGE: {
    ...refused,
    http: 400,
    exit: 2,
    meaning: "the command line is not one that the command understands",
    operator: "read comity --help, or comity VERB --help",
  },
  FILE_UNREADABLE: {
    ...unavailable,
    http: 500,
    exit: 2,
    retry: false,
    meaning: "a file named on the command line cannot be read",
    operator: "check the path and its permissions",
  },
  FILE_UNWRITABLE: {
    ...unavailable,
    http: 500,
    meaning: "a file or folder cannot be written",
    operator: "check the path, its permissions and the free space",
  },
  FILE_EXISTS: {
    ...refused,
    http: 409,
    meaning:
      "a file that was to be written is there already, with other content",
    operator: "name another place, or remove the file if it is not needed",
  },
  DEMO_INCOMPLETE: {
    ...unavailable,
    retry: false,
    meaning: "the demonstration did not reach its end",
    operator: "read what is named as missing, and the log of its gateways",
  },

  // remote
  TRUST_FILE_UNREADABLE: {
    ...unavailable,
    http: 500,
    retry: false,
    meaning:
      "a file of the directory, its anchors or a revocation list cannot be read",
    operator: "check the path and its permissions",
  },

  CRL_UNAVAILABLE: {
    ...unavailable,
    meaning: "a revocation list cannot be fetched from its address",
    operator:
      "nothing if it stays rare: it is tried again, the list held stays in force; otherwise check the address and the way to it",
  },

  // config
  CONFIG_UNREADABLE: {
    ...unavailable,
    http: 500,
    exit: 2,
    retry: false,
    meaning: "the configuration file cannot be read",
    operator: "check the path and its permissions",
  },
  CONFIG_INVALID: {
    ...unavailable,
    http: 500,
    exit: 2,
    retry: false,
    meaning: "the configuration file says something that is not understood",
    operator: "correct the field named in the message",
  },
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof errorCatalogue;

/** Whether a text that crossed a border (a thread, a wire) is a code of the catalogue. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errorCatalogue, text);
}

/** Identifiers only: never payloads, names of persons, or keys. */
export type ErrorDetails = Readonly<
  Record<string, string | number | boolean | readonly string[]>
>;

/** The one error class. `message` says what was expected and what was found, in lower case, and is safe to show. */
export class ComityError extends Error {
  override readonly name = "ComityError";
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(
    code: ErrorCode,
    message: string,
    options: { details?: ErrorDetails; cause?: unknown } = {},
  ) {
    super(
      message,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.code = code;
    this.details = options.details ?? {};
  }

  get row(): ErrorRow {
    return errorCatalogue[this.code];
  }
}

/**
 * An error as a log may hold it: its code, and for a defect where it lies. A defect's message may quote whatever was
 * being worked on, and an error's own message is for whoever asked.
 */
export function loggedError(error: unknown): {
  readonly code: ErrorCode;
  readonly frames?: readonly string[];
} {
  if (error instanceof ComityError && error.code !== "INTERNAL")
    return { code: error.code };
  return { code: "INTERNAL", frames: framesOf(error) };
}

/** Where an error was made, without its message, even where that looks like a frame. */
export function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const { message, stack = "" } = error;
  return stack
    .slice(stack.indexOf(message) + message.length)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("at "));
}
