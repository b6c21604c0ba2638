import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, it } from "vitest";
import { parse } from "yaml";
import { startGateway, type Gateway } from "../../src/gateway.ts";
import { commandFolder } from "../support/command.ts";
import { freshRequest } from "../support/messages.ts";
import { createWorld, type World } from "../support/world.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");
const folder = commandFolder();
afterAll(folder.remove);
const operating = readFileSync(join(root, "docs", "operating.md"), "utf8");

type Rule = { readonly alert: string; readonly expr: string };

describe("docs/operating.md", () => {
  const rules = (
    parse(readFileSync(join(root, "deploy", "alerts.yml"), "utf8")) as {
      readonly groups: readonly { readonly rules: readonly Rule[] }[];
    }
  ).groups.flatMap((group) => group.rules);
  let world: World;
  let gateway: Gateway;
  beforeAll(async () => {
    world = await createWorld(["xa-moj", "xb-moj"]);
    const { embedded } = world;
    gateway = await startGateway(
      { ...world.party("xa-moj").config, metrics: { port: 0 } },
      embedded === undefined ? {} : { embedded },
    );
  });
  afterAll(async () => {
    await gateway.stop();
    await world.end();
  });

  it("says what each alarm means, and of no other", () => {
    const headings = [...operating.matchAll(/^### (Comity\w+)$/gm)];
    assert.deepEqual(
      headings.map(([, name]) => name).toSorted(),
      rules.map(({ alert }) => alert).toSorted(),
    );
  });

  it("names every metric there is, and its rules no other", async () => {
    const text = await (await fetch(gateway.metricsUrl ?? "")).text();
    const known = new Set(
      [...text.matchAll(/^# TYPE (comity_\w+)/gm)].map(([, name]) => name),
    );
    const named = (where: string) =>
      new Set([...where.matchAll(/\bcomity_\w+/g)].map(([name]) => name));
    assert.deepEqual([...named(operating)].toSorted(), [...known].toSorted());
    for (const { alert, expr } of rules)
      for (const name of named(expr))
        assert.ok(known.has(name), `${alert} ${name}`);
  });

  it("backs up a running gateway's store so that another start goes on from it", async () => {
    const { config, clientAt } = world.party("xa-moj");
    const request = freshRequest();
    await clientAt(gateway.url).submit(request);
    const backup = folder.path("backup");
    mkdirSync(backup, { recursive: true });
    const [, commands = ""] =
      /<!-- backup -->\n+```sh\n([\s\S]*?)```/.exec(operating) ?? [];
    await run("sh", ["-ec", commands], {
      env: {
        ...process.env,
        PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
        STORE: config.store.directory,
        BACKUP: backup,
      },
    });
    const restored = await startGateway({
      ...config,
      store: { directory: backup },
      broker: { kind: "embedded" },
    });
    try {
      const client = clientAt(restored.url);
      const message = await client.message(request.messageId);
      const container = await client.container(request.messageId);
      assert.equal(container.length, message.containerBytes);
    } finally {
      await restored.stop();
    }
  });
});
