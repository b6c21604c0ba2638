import {
  ComityError,
  isErrorCode,
  type ErrorCode,
  type ErrorDetails,
} from "../errors.ts";

type Call = {
  readonly method?: "GET" | "POST";
  readonly body?: Uint8Array | FormData;
  readonly contentType?: string;
  readonly signal?: AbortSignal;
};

/** Sends a request and resolves to its answer, whatever the status. @throws ComityError API_UNREACHABLE */
export type Send = (path: string, call?: Call) => Promise<Response>;

/**
 * @param timeoutMs for a whole answer; a call with its own signal is bounded by that alone
 * @throws ComityError REQUEST_INVALID when the URL is none
 */
export function createTransport(
  url: string,
  token: string,
  timeoutMs: number,
): Send {
  const base = parseUrl(url);
  return async (path, call = {}) => {
    const { method = "GET", body, contentType, signal } = call;
    try {
      return await fetch(new URL(path, base), {
        method,
        headers: {
          authorization: `Bearer ${token.trim()}`,
          ...(contentType === undefined ? {} : { "content-type": contentType }),
        },
        // A redirect would carry the token to wherever it points.
        redirect: "error",
        signal: signal ?? AbortSignal.timeout(timeoutMs),
        ...(body === undefined
          ? {}
          : { body: body instanceof FormData ? body : new Blob([copy(body)]) }),
      });
    } catch (cause) {
      throw unreachable(base, cause);
    }
  };
}

/** @throws ComityError the API's own code, API_ERROR, API_UNREACHABLE when the answer breaks off */
export async function expectJson(
  response: Response,
): Promise<Readonly<Record<string, unknown>>> {
  if (!response.ok) throw await errorOf(response);
  return jsonObject(response);
}

/** @throws ComityError as expectJson */
export async function expectBytes(response: Response): Promise<Uint8Array> {
  if (!response.ok) throw await errorOf(response);
  return whole(response, () => response.bytes());
}

/** @throws ComityError API_ERROR, API_UNREACHABLE */
async function jsonObject(
  response: Response,
): Promise<Readonly<Record<string, unknown>>> {
  const text = await whole(response, () => response.text());
  const value = parseJson(text);
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw new ComityError(
    "API_ERROR",
    `expected a json object with status ${response.status}, found something else`,
  );
}

/** What a problem+json says, as an error of this side; a code that this version does not know is API_ERROR. */
export async function errorOf(response: Response): Promise<ComityError> {
  let problem: Readonly<Record<string, unknown>>;
  try {
    problem = await jsonObject(response);
  } catch (error) {
    if (error instanceof ComityError) return error;
    throw error;
  }
  const { code, detail, title, details } = problem;
  const text = [detail, title].find((each) => typeof each === "string");
  if (typeof code === "string" && isErrorCode(code))
    return new ComityError(code, text ?? "no detail", {
      details: detailsOf(details),
    });
  return new ComityError(
    "API_ERROR",
    `expected a problem of a known code, found status ${response.status}`,
    { details: { status: response.status } },
  );
}

/** Whether an answer is a problem with one of these codes; its body is read by whoever asks next. */
export async function problemWith<Code extends ErrorCode>(
  response: Response,
  codes: readonly Code[],
): Promise<
  (Readonly<Record<string, unknown>> & { readonly code: Code }) | undefined
> {
  const { headers } = response;
  if (
    headers.get("content-type")?.startsWith("application/problem+json") !== true
  )
    return undefined;
  const problem = await jsonObject(response.clone());
  const code = codes.find((each) => each === problem.code);
  return code === undefined ? undefined : { ...problem, code };
}

async function whole<T>(
  response: Response,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw unreachable(new URL(response.url), cause);
  }
}

function parseUrl(url: string): URL {
  const base = URL.parse(url);
  if (base !== null && /^https?:$/.test(base.protocol)) return base;
  throw new ComityError(
    "REQUEST_INVALID",
    `expected the http or https url of a gateway, found ${JSON.stringify(url.slice(0, 80))}`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreachable({ origin }: URL, cause: unknown): ComityError {
  return new ComityError(
    "API_UNREACHABLE",
    `expected an answer from ${origin}, found none`,
    { cause },
  );
}

function detailsOf(value: unknown): ErrorDetails {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, member]) =>
        ["string", "number", "boolean"].includes(typeof member) ||
        (Array.isArray(member) &&
          member.every((each) => typeof each === "string")),
    ),
  );
}

/** A view into a larger or shared buffer becomes bytes of their own. */
function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
