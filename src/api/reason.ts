import { ComityError } from "../errors.ts";

/** Bytes of a body that holds nothing but a reason. */
export const reasonBytesMax = 2048;
const reasonCharactersMax = 500;

/** The reason an operator gives for a decision; the journal keeps it. @throws ComityError REQUEST_INVALID */
export function reasonIn(body: unknown): string {
  const reason = optionalReasonIn(body);
  if (reason !== undefined) return reason;
  throw invalid();
}

/** The same where a reason may be left out, with the whole body or without it. @throws ComityError REQUEST_INVALID */
export function optionalReasonIn(body: unknown): string | undefined {
  if (body === undefined || body === null) return undefined;
  const given = parsed(body);
  if (Object.keys(given).length === 0) return undefined;
  const { reason } = given as { readonly reason?: unknown };
  if (
    Object.keys(given).join() === "reason" &&
    typeof reason === "string" &&
    reason.trim() !== "" &&
    reason.length <= reasonCharactersMax
  )
    return reason;
  throw invalid();
}

function parsed(body: unknown): object {
  if (!(body instanceof Uint8Array)) throw invalid();
  if (body.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(body).toString("utf8"));
  } catch (cause) {
    throw invalid(cause);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value;
  throw invalid();
}

function invalid(cause?: unknown): ComityError {
  return new ComityError(
    "REQUEST_INVALID",
    `expected {"reason": …} of 1 to ${reasonCharactersMax} characters, found something else`,
    { cause },
  );
}
