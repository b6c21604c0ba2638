import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { apiRoutes } from "../../src/api/routes.ts";
import { openapi } from "../../src/api/openapi.ts";
import type { ApiParts } from "../../src/api/route.ts";
import { limits } from "../../src/config.ts";
import { errorCatalogue, isErrorCode } from "../../src/errors.ts";
import { operations } from "../support/api-conformance.ts";
import {
  createExchangeDouble,
  directory,
  metricsDouble,
  queuesOf,
} from "../support/api-double.ts";

const double = createExchangeDouble();
const parts: ApiParts = {
  exchange: double.exchange,
  queues: queuesOf(double),
  metrics: metricsDouble,
  limits,
  health: { readiness: () => Promise.resolve([]) },
  directory: () => directory,
  clock: { now: () => new Date(0) },
  unpack: () => assert.fail("unpacks nothing"),
  render: () => assert.fail("renders nothing"),
  chance: { messageId: () => assert.fail("asks for no id") },
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  streams: { open: () => assert.fail("opens nothing"), close: () => undefined },
};
const routes = new Map(
  apiRoutes(parts).map((route) => [
    `${route.method} ${route.url.replace(/:([A-Za-z]+)/g, "{$1}")}`,
    route,
  ]),
);

describe("the API's description", () => {
  it("has every route, and no other", () => {
    assert.deepEqual([...operations.keys()].sort(), [...routes.keys()].sort());
  });

  it("names the roles that each route takes", () => {
    for (const [key, operation] of operations)
      assert.deepEqual(operation["x-roles"], routes.get(key)?.roles, key);
  });

  it("asks for a token wherever the route does", () => {
    for (const [key, operation] of operations)
      assert.equal(
        operation.security.length === 0,
        routes.get(key)?.roles === "anyone",
        key,
      );
  });

  it("puts every error code under the status of the catalogue", () => {
    for (const [key, operation] of operations) {
      for (const [status, response] of Object.entries(operation.responses)) {
        if (Number(status) < 400) continue;
        const codes = codesOf(response);
        assert.ok(codes.length > 0, `${key} ${status}`);
        for (const code of codes) {
          assert.ok(isErrorCode(code), code);
          assert.equal(String(errorCatalogue[code].http), status, code);
        }
      }
    }
  });

  it("has a body where the route reads one, and only there", () => {
    for (const [key, operation] of operations)
      assert.equal(
        operation.requestBody !== undefined,
        routes.get(key)?.bodyBytesMax !== undefined,
        key,
      );
  });

  it("names every parameter of a path", () => {
    for (const [key, operation] of operations) {
      const named = [...key.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]);
      const described = (operation.parameters ?? [])
        .filter((parameter) => parameter.in === "path")
        .map((parameter) => parameter.name);
      assert.deepEqual(described, named, key);
    }
  });

  it("has each operation id once", () => {
    const ids = [...operations.values()].map((each) => each.operationId);
    assert.equal(new Set(ids).size, ids.length);
  });

  it("refers to schemas that are there", () => {
    const refs = JSON.stringify(openapi).matchAll(
      /"\$ref":"#\/components\/schemas\/([^"]+)"/g,
    );
    for (const [, name = ""] of refs)
      assert.ok(name in openapi.components.schemas, name);
  });
});

function codesOf(response: Readonly<Record<string, unknown>>): string[] {
  const { content } = response as {
    readonly content: {
      readonly "application/problem+json": {
        readonly schema: {
          readonly properties: { readonly code: { readonly enum: string[] } };
        };
      };
    };
  };
  return content["application/problem+json"].schema.properties.code.enum;
}
