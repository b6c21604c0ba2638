import type { TokenRole } from "../config.ts";
import { errorCatalogue, type ErrorCode } from "../errors.ts";
import type { openapiSchemas } from "./openapi-schemas.ts";

type Schema = Readonly<Record<string, unknown>>;

/** One operation, as OpenAPI 3.1 describes it. `x-roles` names the token roles that may call it. */
export type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly "x-roles": readonly TokenRole[] | "anyone";
  /** Every error code it can answer; what else goes wrong is answered as INTERNAL. */
  readonly "x-codes": readonly ErrorCode[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Schema[];
  readonly requestBody?: Schema;
  readonly responses: Readonly<Record<string, Schema>>;
};

/** An operation with its successful answers and the codes of its problems. */
export function operation(
  operationId: string,
  summary: string,
  roles: Operation["x-roles"],
  told: Pick<Operation, "description" | "parameters" | "requestBody"> & {
    readonly done: Operation["responses"];
    readonly codes: readonly ErrorCode[];
  },
): Operation {
  const { done, codes, ...rest } = told;
  return {
    operationId,
    summary,
    ...rest,
    "x-roles": roles,
    "x-codes": [...new Set(codes)],
    security: roles === "anyone" ? [] : [{ token: [] }],
    responses: { ...done, ...problems(codes) },
  };
}

/** One response for each status, with the codes that come under it. */
function problems(codes: readonly ErrorCode[]): Operation["responses"] {
  const byStatus = Object.groupBy(
    new Set(codes),
    (code) => errorCatalogue[code].http,
  );
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, under]) => [
      status,
      {
        description: under
          .map((code) => `${code}: ${errorCatalogue[code].meaning}`)
          .join("; "),
        content: {
          "application/problem+json": {
            schema: {
              allOf: [ref("Problem")],
              properties: { code: { enum: under } },
            },
          },
        },
      },
    ]),
  );
}

export function json(
  status: string,
  description: string,
  schema: keyof typeof openapiSchemas,
  headers?: Schema,
): Operation["responses"] {
  return {
    [status]: {
      description,
      ...(headers === undefined ? {} : { headers }),
      content: { "application/json": { schema: ref(schema) } },
    },
  };
}

export function submissionBody(): Schema {
  return {
    required: true,
    content: {
      "application/xml": { schema: { type: "string" } },
      "application/json": { schema: { type: "object" } },
      "multipart/form-data": {
        schema: {
          type: "object",
          required: ["document"],
          properties: {
            document: {
              description: "First part; its content type tells the syntax.",
            },
            attachment: {
              type: "array",
              items: {},
              description:
                "A part for each attachment, with its file name and media type.",
            },
          },
          additionalProperties: false,
        },
      },
    },
  };
}

/** A body with a reason: required with the schema that requires one. */
export function reasonBody(schema: "Retry" | "Withdrawal"): Schema {
  return {
    required: schema === "Withdrawal",
    content: { "application/json": { schema: ref(schema) } },
  };
}

export function listParameters(): readonly Schema[] {
  return [
    query("limit", { type: "integer", minimum: 1 }, "Rows of the page."),
    query("after", { type: "string" }, "The `next` of the page before."),
  ];
}

export function pageParameters(
  states: readonly string[],
  otherwise: string,
): readonly Schema[] {
  return [
    query(
      "state",
      { type: "string", examples: [states.join(",")] },
      `States, separated by commas; absent: ${otherwise}.`,
    ),
    ...listParameters(),
  ];
}

export function path(
  name: string,
  schema: keyof typeof openapiSchemas,
): Schema {
  return { name, in: "path", required: true, schema: ref(schema) };
}

export function query(
  name: string,
  schema: Schema,
  description: string,
): Schema {
  return { name, in: "query", description, schema };
}

export function ref(schema: keyof typeof openapiSchemas): Schema {
  return { $ref: `#/components/schemas/${schema}` };
}
