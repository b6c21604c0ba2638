import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { ComityError } from "../errors.ts";
import type { Attachment, Submission } from "../exchange/ports.ts";
import type { Syntax } from "../message/header.ts";
import { watchBody } from "./body-watch.ts";
import { invalid, tooLarge } from "./body-refusal.ts";
import type { ApiLimits } from "./route.ts";

const documentPart = "document";
const attachmentPart = "attachment";
/** Room for one part's boundary and headers. */
const partHeadBytesMax = 4096;
const fieldNameBytesMax = 64;

const syntaxOfType: Readonly<Record<string, Syntax>> = {
  "application/xml": "xml",
  "application/json": "json",
};

/** Largest body a submission can have: its bytes, and what multipart puts around each part. */
export function uploadBytesMax(limits: ApiLimits): number {
  return (
    limits.submissionBytesMax + (limits.attachmentsMax + 2) * partHeadBytesMax
  );
}

/**
 * Teaches the server to keep bodies as the bytes they are. The framework's own JSON parser is taken out: what is signed
 * is what came, and one parser decides what it says.
 */
export async function acceptUploads(
  app: FastifyInstance,
  limits: ApiLimits,
): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    Object.keys(syntaxOfType),
    { parseAs: "buffer" },
    (_request, body, done) => done(null, body),
  );
  await app.register(multipart, {
    // Every part is kept as bytes, and a file name as it was given: whether it is a fit one is not this door's to mend.
    isPartAFile: () => true,
    preservePath: true,
    throwFileSizeLimit: true,
    limits: {
      fieldNameSize: fieldNameBytesMax,
      fileSize: limits.submissionBytesMax,
      files: limits.attachmentsMax + 1,
      parts: limits.attachmentsMax + 1,
      fields: 0,
      headerPairs: 16,
    },
  });
}

/**
 * The submission in a request's body: a document as it is, or multipart/form-data with the part `document` first and
 * an `attachment` part for each attachment.
 * @throws ComityError MEDIA_TYPE_UNSUPPORTED, REQUEST_INVALID, BODY_TOO_LARGE
 */
export async function readSubmission(
  request: FastifyRequest,
  limits: ApiLimits,
): Promise<Submission> {
  requirePlain(request.headers["content-encoding"]);
  if (request.isMultipart()) return readMultipart(request, limits);
  const syntax = syntaxOf(request.headers["content-type"]);
  const document = request.body;
  if (!(document instanceof Uint8Array) || document.length === 0)
    throw invalid("a document in the body", "an empty one");
  requireSize("document", document.length, limits.documentBytesMax);
  return { document, syntax, attachments: [] };
}

async function readMultipart(
  request: FastifyRequest,
  limits: ApiLimits,
): Promise<Submission> {
  const watch = watchBody(request, uploadBytesMax(limits));
  try {
    const reading = readParts(request, limits);
    // When the size gives out first, nobody waits for the parts any more.
    reading.catch(() => undefined);
    const submission = await Promise.race([reading, watch.exceeded]);
    // The parser passes over a part that it cannot name: what was handed over and what is signed would differ.
    const parts = 1 + submission.attachments.length;
    if (watch.delimiters() !== parts + 1)
      throw invalid("a name in the head of every part", "one without");
    return submission;
  } catch (error) {
    if (error instanceof ComityError) throw error;
    if (error instanceof Error && "statusCode" in error) throw error;
    throw new ComityError(
      "REQUEST_INVALID",
      "expected a well-formed multipart body",
      { cause: error },
    );
  } finally {
    watch.stop();
  }
}

async function readParts(
  request: FastifyRequest,
  limits: ApiLimits,
): Promise<Submission> {
  let head: Pick<Submission, "document" | "syntax"> | undefined;
  const attachments: Attachment[] = [];
  let total = 0;
  for await (const part of request.parts()) {
    const expected = head === undefined ? documentPart : attachmentPart;
    if (part.type !== "file" || part.fieldname !== expected)
      throw invalid(
        `the part ${expected} here`,
        JSON.stringify(part.fieldname),
      );
    const syntax = head === undefined ? syntaxOf(part.mimetype) : undefined;
    const bytes = await part.toBuffer();
    total += bytes.length;
    requireSize("document and attachments", total, limits.submissionBytesMax);
    if (syntax !== undefined) {
      requireSize("document", bytes.length, limits.documentBytesMax);
      head = { document: bytes, syntax };
      continue;
    }
    attachments.push({
      filename: filenameOf(part.filename),
      mediaType: part.mimetype,
      bytes,
    });
  }
  if (head === undefined) throw invalid("the part document", "no part");
  return { ...head, attachments };
}

/** The parser's types do not say that it may be missing. */
function filenameOf(filename: string | undefined): string {
  if (filename !== undefined && filename !== "") return filename;
  throw invalid("a file name for each attachment", "none");
}

function syntaxOf(contentType: string | undefined): Syntax {
  const [type = "", ...parameters] = (contentType ?? "")
    .split(";")
    .map((text) => text.trim().toLowerCase());
  const syntax = Object.hasOwn(syntaxOfType, type)
    ? syntaxOfType[type]
    : undefined;
  const foreign = parameters.find(
    (text) => text.startsWith("charset=") && !/^charset="?utf-8"?$/.test(text),
  );
  if (syntax !== undefined && foreign === undefined) return syntax;
  throw new ComityError(
    "MEDIA_TYPE_UNSUPPORTED",
    `expected a document as application/xml or application/json in utf-8, found ${JSON.stringify((contentType ?? "").slice(0, 80))}`,
  );
}

function requirePlain(contentEncoding: string | undefined): void {
  if (contentEncoding === undefined || contentEncoding === "identity") return;
  throw new ComityError(
    "MEDIA_TYPE_UNSUPPORTED",
    "expected a body without content coding",
  );
}

function requireSize(what: string, bytes: number, bytesMax: number): void {
  if (bytes > bytesMax) throw tooLarge(what, bytesMax);
}
