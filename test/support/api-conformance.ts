import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import { openapi } from "../../src/api/openapi.ts";
import type { Operation } from "../../src/api/operation.ts";

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(openapi, "openapi.json");

/** Every operation the description has, as `GET /v1/messages/{messageId}`. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries(openapi.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(
      ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation],
    ),
  ),
);

/**
 * Calls the API and holds its answer against the description: status, media type and body have to be there. An answer
 * the description does not know is a failure of whatever test made the call.
 */
export async function call(
  url: string,
  request: {
    readonly method?: string;
    readonly path: string;
    readonly token?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: NonNullable<RequestInit["body"]>;
  },
): Promise<{
  readonly status: number;
  readonly headers: Headers;
  readonly json: Readonly<Record<string, unknown>>;
  readonly bytes: Uint8Array;
}> {
  const { method = "GET", path, token, headers, body } = request;
  const response = await fetch(url + path, {
    method,
    headers: {
      ...headers,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body }),
  });
  const bytes = await response.bytes();
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  const json: unknown = type.endsWith("json")
    ? JSON.parse(Buffer.from(bytes).toString("utf8"))
    : {};
  assertDescribed(`${method} ${path}`, response.status, type, json);
  return {
    status: response.status,
    headers: response.headers,
    json: json as Readonly<Record<string, unknown>>,
    bytes,
  };
}

function assertDescribed(
  made: string,
  status: number,
  type: string,
  json: unknown,
): void {
  const pathname = made.replace(/\?.*$/, "");
  const found = [...operations.keys()].find((key) =>
    new RegExp(`^${key.replace(/\{[^}]+\}/g, "[^/]+")}$`).test(pathname),
  );
  if (found === undefined) {
    assert.equal(type, "application/problem+json");
    assertValid(json, "#/components/schemas/Problem", made);
    return;
  }
  const pointer = `#/paths/${escape(found.split(" ")[1] ?? "")}/${(found.split(" ")[0] ?? "").toLowerCase()}`;
  const response = operations.get(found)?.responses[String(status)] as
    { readonly content?: Readonly<Record<string, unknown>> } | undefined;
  assert.ok(response, `${made} answered ${status}, which is not described`);
  assert.ok(
    response.content?.[type],
    `${made} answered ${type}, which is not described`,
  );
  if (type.endsWith("json"))
    assertValid(
      json,
      `${pointer}/responses/${status}/content/${escape(type)}/schema`,
      made,
    );
}

function assertValid(value: unknown, pointer: string, made: string): void {
  const validate = ajv.getSchema(`openapi.json${pointer}`);
  assert.ok(validate, `no schema at ${pointer}`);
  assert.ok(
    validate(value),
    `${made}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(value)}`,
  );
}

function escape(text: string): string {
  return encodeURIComponent(text.replaceAll("~", "~0").replaceAll("/", "~1"));
}
