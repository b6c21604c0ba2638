import { expectJson, type Send } from "./transport.ts";

/** A JSON answer whose named members are still base64. */
export type Encoded<T, Names extends keyof T> = Omit<T, Names> &
  Readonly<Record<Names, string>>;

/** Absent states are the API's own choice: every outgoing one; of the inbox, what is not confirmed. */
export type PageRequest<State> = {
  readonly states?: readonly State[];
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly after?: string;
};

/**
 * The one place where an answer is believed to have the shape that the API's description gives it; test/unit/api-*
 * hold the two together.
 */
export async function get<T>(send: Send, path: string): Promise<T> {
  return (await expectJson(await send(path))) as T;
}

export async function post<T>(
  send: Send,
  path: string,
  body?: object,
): Promise<T> {
  const response = await send(path, {
    method: "POST",
    ...(body === undefined
      ? {}
      : {
          body: new TextEncoder().encode(JSON.stringify(body)),
          contentType: "application/json",
        }),
  });
  return (await expectJson(response)) as T;
}

export function itemsOf<T>(answer: {
  readonly items: readonly T[];
}): readonly T[] {
  return answer.items;
}

export function messagePath(
  id: string,
  rest: string,
  sender?: string,
  further: Readonly<Record<string, string | undefined>> = {},
): string {
  return `/v1/messages/${encodeURIComponent(id)}${rest}${queryText({ sender, ...further })}`;
}

export function inboxPath(id: string, rest: string, sender?: string): string {
  return `/v1/inbox/${encodeURIComponent(id)}${rest}${queryText({ sender })}`;
}

export function pagePath(path: string, page: PageRequest<string> = {}): string {
  return `${path}${queryText({
    state: page.states?.join(","),
    limit: page.limit?.toString(),
    after: page.after,
  })}`;
}

function queryText(
  members: Readonly<Record<string, string | undefined>>,
): string {
  const given = Object.entries(members).filter(
    (member): member is [string, string] => member[1] !== undefined,
  );
  return given.length === 0 ? "" : `?${new URLSearchParams(given).toString()}`;
}

export function decode(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, "base64"));
}
