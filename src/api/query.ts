import type { FastifyRequest } from "fastify";
import { ComityError } from "../errors.ts";
import {
  parseAuthorityId,
  parseMessageId,
  type AuthorityId,
  type MessageId,
} from "../message/identifiers.ts";

/** A page request: which states, how many rows, and the `next` of the page before. */
export type PageQuery<State> = ListQuery & {
  readonly states: readonly State[];
};

type ListQuery = { readonly limit: number; readonly after?: string };

const pageRowsDefault = 50;
/** Longest cursor that a store has ever given out, with room. */
const cursorCharactersMax = 200;

/**
 * The query's members as text, each at most once. An unknown name is refused, because a filter that is ignored shows
 * more than was asked for.
 * @throws ComityError REQUEST_INVALID
 */
export function queryOf<Name extends string>(
  request: FastifyRequest,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const query = request.query as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(query)) {
    if (!(names as readonly string[]).includes(name))
      throw invalid(
        names.length === 0
          ? "no query parameter"
          : `the query parameters ${names.join(", ")}`,
        name,
      );
    if (typeof value !== "string" || value === "")
      throw invalid(`one value for ${name}`, "none or several");
  }
  return query as Partial<Record<Name, string>>;
}

/** @throws ComityError REQUEST_INVALID */
export function pageQueryOf<State extends string>(
  request: FastifyRequest,
  allowed: readonly State[],
  states: readonly State[],
  rowsMax: number,
): PageQuery<State> {
  const query = queryOf(request, ["state", "limit", "after"]);
  return {
    states:
      query.state === undefined
        ? states
        : query.state.split(",").map((name) => oneOf(name, allowed, "states")),
    ...listQueryIn(query, rowsMax),
  };
}

/** Where the list itself says which states. @throws ComityError REQUEST_INVALID */
export function listQueryOf(
  request: FastifyRequest,
  rowsMax: number,
): ListQuery {
  return listQueryIn(queryOf(request, ["limit", "after"]), rowsMax);
}

function listQueryIn(
  query: { readonly limit?: string; readonly after?: string },
  rowsMax: number,
): ListQuery {
  const { after } = query;
  if (after !== undefined && after.length > cursorCharactersMax)
    throw invalid("the next of an earlier page in after", "something else");
  return {
    limit:
      query.limit === undefined
        ? Math.min(pageRowsDefault, rowsMax)
        : wholeNumber(query.limit, "limit", 1, rowsMax),
    ...(after === undefined ? {} : { after }),
  };
}

/** @throws ComityError REQUEST_INVALID */
export function wholeNumber(
  text: string,
  name: string,
  min: number,
  max: number,
): number {
  const value = /^[0-9]{1,16}$/.test(text) ? Number(text) : NaN;
  if (value >= min && value <= max) return value;
  throw invalid(`a whole number from ${min} to ${max} in ${name}`, quote(text));
}

/** A path parameter, as text. */
export function pathParameter(request: FastifyRequest, name: string): string {
  return (request.params as Readonly<Record<string, string>>)[name] ?? "";
}

/**
 * The message a path names, with the `sender` that decides when two authorities used its id, and what else the query
 * may say.
 * @throws ComityError IDENTIFIER_INVALID, REQUEST_INVALID
 */
export function messageNamed<Name extends string = never>(
  request: FastifyRequest,
  names: readonly Name[] = [],
): {
  readonly messageId: MessageId;
  readonly sender: AuthorityId | undefined;
  readonly query: Partial<Record<Name, string>>;
} {
  const messageId = parseMessageId(pathParameter(request, "messageId"));
  const query = queryOf<Name | "sender">(request, ["sender", ...names]);
  const { sender } = query as { readonly sender?: string };
  return {
    messageId,
    sender: sender === undefined ? undefined : parseAuthorityId(sender),
    query,
  };
}

/** @throws ComityError REQUEST_INVALID, where `name` says what the text was to be one of */
export function oneOf<T extends string>(
  text: string,
  known: readonly T[],
  name: string,
): T {
  const found = known.find((each) => each === text);
  if (found !== undefined) return found;
  throw invalid(`${name} of ${known.join(", ")}`, quote(text));
}

function invalid(expected: string, found: string): ComityError {
  return new ComityError(
    "REQUEST_INVALID",
    `expected ${expected}, found ${found}`,
  );
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
