import type { FastifyReply } from "fastify";
import {
  ComityError,
  errorCatalogue,
  type ErrorCode,
  type ErrorDetails,
} from "../errors.ts";
import type { Fault } from "../message/fault.ts";
import type { ReadinessCheck } from "./route.ts";

/** RFC 9457. `detail` is absent for a defect of Comity: whatever it says was not written to be shown. */
export type Problem = {
  /** `urn:comity:error:<code>`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code: ErrorCode;
  /** Whether the same request may succeed later, unchanged. */
  readonly retry: boolean;
  readonly requestId: string;
  readonly details?: ErrorDetails;
  readonly faults?: readonly Fault[];
  readonly warnings?: readonly Fault[];
  readonly checks?: readonly ReadinessCheck[];
};

type Extension = Pick<
  Problem,
  "detail" | "details" | "faults" | "warnings" | "checks"
>;

/** Seconds a client waits before it repeats what may succeed later. */
const retryAfterSeconds = 2;

/** Sets status and headers, and makes the body. */
export function problem(
  reply: FastifyReply,
  code: ErrorCode,
  extension: Extension,
): Problem {
  const row = errorCatalogue[code];
  reply.code(row.http).type("application/problem+json");
  if (code === "UNAUTHENTICATED")
    reply.header("www-authenticate", 'Bearer realm="comity"');
  if (row.http === 503) reply.header("retry-after", retryAfterSeconds);
  return problemBody(code, reply.request.id, extension);
}

/** The body alone, for what fails before there is a reply. */
export function problemBody(
  code: ErrorCode,
  requestId: string,
  extension: Extension,
): Problem {
  const { meaning, http, retry } = errorCatalogue[code];
  return {
    type: `urn:comity:error:${code}`,
    title: meaning,
    status: http,
    code,
    retry,
    requestId,
    ...extension,
  };
}

/**
 * What any thrown thing is to the caller: our own errors are what they say, the framework's become the code of their
 * status, everything else is a defect and tells nothing.
 */
export function comityErrorOf(error: unknown): ComityError {
  if (error instanceof ComityError) return error;
  const code = frameworkCode(error);
  if (code === undefined)
    return new ComityError("INTERNAL", "a defect of comity", { cause: error });
  return new ComityError(code, frameworkDetails[code], { cause: error });
}

/** Members that an error adds to its problem. */
export function extensionOf(error: ComityError): Extension {
  if (error.code === "INTERNAL") return {};
  return {
    detail: error.message,
    ...(Object.keys(error.details).length === 0
      ? {}
      : { details: error.details }),
  };
}

const frameworkDetails = {
  REQUEST_INVALID: "expected a request in the form the api describes",
  BODY_TOO_LARGE: "expected a smaller body",
  MEDIA_TYPE_UNSUPPORTED:
    "expected application/xml, application/json or multipart/form-data where the api takes it",
} as const satisfies Partial<Record<ErrorCode, string>>;

function frameworkCode(
  error: unknown,
): keyof typeof frameworkDetails | undefined {
  if (!(error instanceof Error) || !("statusCode" in error)) return undefined;
  const status = error.statusCode;
  if (status === 413) return "BODY_TOO_LARGE";
  if (status === 415) return "MEDIA_TYPE_UNSUPPORTED";
  if (typeof status === "number" && status >= 400 && status < 500)
    return "REQUEST_INVALID";
  return undefined;
}
