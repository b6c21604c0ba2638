import { ComityError, type ErrorCode } from "../../errors.ts";

/** AMQP 0-9-1 reply codes that say "no" to what was asked, rather than "not now". */
const refusals: ReadonlyMap<number, ErrorCode> = new Map<number, ErrorCode>([
  [311, "BROKER_REFUSED"], // content-too-large
  [403, "BROKER_REFUSED"], // access-refused
  [404, "BROKER_TOPOLOGY"], // not-found
  [405, "BROKER_REFUSED"], // resource-locked
  [406, "BROKER_REFUSED"], // precondition-failed
  [530, "BROKER_REFUSED"], // not-allowed
]);

/** What amqplib or the socket reported, in our own words. */
export function brokerFailure(error: unknown): ComityError {
  if (error instanceof ComityError) return error;
  const told = describe(error);
  const code =
    refusals.get(replyCode(error) ?? 0) ??
    (handshakeRefused(told) ? "BROKER_REFUSED" : "BROKER_UNAVAILABLE");
  return new ComityError(code, `expected the broker to serve, found: ${told}`, {
    cause: error,
  });
}

/** The AMQP reply code an error carries, if it came from the broker. */
export function replyCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "number" ? error.code : undefined;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // A host with several addresses fails with an AggregateError, whose own message is empty.
  if (error instanceof AggregateError && error.message === "")
    return error.errors.map(describe).join("; ");
  return error.message;
}

/** During the handshake amqplib gives the refusal as text only. */
function handshakeRefused(told: string): boolean {
  return /ACCESS[-_]REFUSED|NOT[-_]ALLOWED/.test(told);
}
