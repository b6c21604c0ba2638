import { ComityError } from "../errors.ts";
import type { Clock } from "../exchange/ports.ts";
import { crlBytesMax } from "../trust/crl.ts";

/** By what a server knows what it has given before (RFC 9110 §8.8). */
export type Validators = {
  readonly etag?: string;
  readonly lastModified?: string;
};

export type Download =
  | { readonly kind: "unchanged" }
  | {
      readonly kind: "list";
      readonly bytes: Uint8Array;
      readonly validators: Validators;
    };

/** From the first octet asked to the last one read. */
const downloadTimeoutMs = 30_000;
const validatorUnitsMax = 1024;

/**
 * Asks for one list, once. Nothing is sent but the address and what the server said last time: no cookies, no credentials.
 * A redirect is refused, so that nobody but the configuration says where a gateway goes.
 * @throws ComityError CRL_UNAVAILABLE for any answer but a list of bounded size in bounded time
 */
export async function downloadCrl(
  url: string,
  known: Validators,
  clock: Clock,
  stopped: AbortSignal,
): Promise<Download> {
  const late = new AbortController();
  const cancel = clock.after(downloadTimeoutMs, () => late.abort());
  try {
    const response = await fetch(url, {
      headers: headersOf(known),
      redirect: "manual",
      credentials: "omit",
      signal: AbortSignal.any([late.signal, stopped]),
    });
    return await answerOf(response, known);
  } catch (cause) {
    if (cause instanceof ComityError) throw cause;
    throw late.signal.aborted
      ? unavailable(`an answer within ${downloadTimeoutMs} ms`, "none", cause)
      : unavailable("an answer", failureOf(cause), cause);
  } finally {
    cancel();
  }
}

function headersOf({
  etag,
  lastModified,
}: Validators): Readonly<Record<string, string>> {
  return {
    accept: "application/pkix-crl, application/octet-stream;q=0.5, */*;q=0.1",
    // A list hardly shrinks, and what unpacks to much more than was sent is not worth the trouble.
    "accept-encoding": "identity",
    "user-agent": "comity",
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined
      ? {}
      : { "if-modified-since": lastModified }),
  };
}

async function answerOf(
  response: Response,
  known: Validators,
): Promise<Download> {
  try {
    const isKnown =
      known.etag !== undefined || known.lastModified !== undefined;
    if (response.status === 304 && isKnown) return { kind: "unchanged" };
    if (response.status !== 200)
      throw unavailable("status 200", `status ${response.status}`);
    const bytes = await bodyOf(response);
    return { kind: "list", bytes, validators: validatorsOf(response.headers) };
  } finally {
    // What is not wanted of an answer is not waited for.
    if (!response.bodyUsed) await response.body?.cancel();
  }
}

async function bodyOf({ body, headers }: Response): Promise<Uint8Array> {
  const stated = Number(headers.get("content-length") ?? 0);
  if (stated > crlBytesMax) throw tooLarge(`${stated} stated`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > crlBytesMax) throw tooLarge("more");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function validatorsOf(headers: Headers): Validators {
  const bounded = (name: string): string | undefined => {
    const value = headers.get(name) ?? undefined;
    return value !== undefined && value.length <= validatorUnitsMax
      ? value
      : undefined;
  };
  const etag = bounded("etag");
  const lastModified = bounded("last-modified");
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

/** The system's code, such as ECONNREFUSED; what a server or a resolver wrote is not repeated. */
function failureOf(cause: unknown): string {
  const inner = cause instanceof Error ? cause.cause : undefined;
  return inner instanceof Error &&
    "code" in inner &&
    typeof inner.code === "string"
    ? inner.code
    : "a broken one";
}

function tooLarge(found: string): ComityError {
  return unavailable(`at most ${crlBytesMax} bytes`, found);
}

function unavailable(
  expected: string,
  found: string,
  cause?: unknown,
): ComityError {
  return new ComityError(
    "CRL_UNAVAILABLE",
    `expected ${expected}, found ${found}`,
    { cause },
  );
}
