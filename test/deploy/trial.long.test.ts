import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, it } from "vitest";
import { createClient, type Client } from "../../src/client/client.ts";
import {
  comity,
  commandFolder,
  startComity,
  type Running,
} from "../support/command.ts";
import { eventually } from "../support/eventually.ts";
import { freshRequest } from "../support/messages.ts";
import { describeNeeding } from "../support/needing.ts";
import { rabbitMissing, type RabbitHost } from "../support/rabbitmq.ts";
import { openDefaultHost } from "../support/virtual-host.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");
const folder = commandFolder();
afterAll(folder.remove);

type Token = { readonly role: string; readonly token: string };

describeNeeding(
  {
    missing: rabbitMissing(),
    proves: "that a prepared trial runs over RabbitMQ",
  },
  "the trial that deploy/prepare.sh makes",
  () => {
    let rabbit: RabbitHost;
    const running: Running[] = [];
    const clients: Record<string, Client> = {};
    beforeAll(async () => {
      mkdirSync(folder.path(), { recursive: true });
      rabbit = await openDefaultHost();
      await prepare();
      await rabbit.importDefinitions(read("broker/definitions.json"));
    });
    afterAll(async () => {
      for (const { child } of running) child.kill("SIGTERM");
      await Promise.all(running.map(({ ended }) => ended));
    });

    function read(name: string): object {
      return JSON.parse(readFileSync(folder.path(name), "utf8")) as object;
    }

    async function prepare(): Promise<string> {
      const { host } = new URL(rabbit.amqpUrl());
      const { stdout } = await run(
        join(root, "deploy", "prepare.sh"),
        [folder.path(), host],
        {
          env: {
            ...process.env,
            PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
            COMITY: `node ${join(root, "bin", "comity.js")}`,
          },
        },
      );
      return stdout;
    }

    async function serve(id: string): Promise<void> {
      const file = folder.path(id, "comity.json");
      const config = read(`${id}/comity.json`) as { readonly api: object };
      const changed = { ...config, api: { ...config.api, port: 0 } };
      writeFileSync(file, JSON.stringify(changed));
      const process = startComity(["serve", "--config", file]);
      running.push(process);
      const url = () => /listens on (\S+)/.exec(process.complained())?.[1];
      await eventually("it listens", () => url() !== undefined);
      const { tokens } = read(`${id}/tokens.json`) as {
        readonly tokens: readonly Token[];
      };
      const token =
        tokens.find(({ role }) => role === "submitter")?.token ?? "";
      clients[id] = createClient({ url: url() ?? "", token });
    }

    it("changes nothing when it is run again, and keeps its secrets to itself", async () => {
      const before = readFileSync(folder.path("xa-moj", "comity.json"), "utf8");
      assert.match(await prepare(), /prepared already/);
      assert.equal(
        readFileSync(folder.path("xa-moj", "comity.json"), "utf8"),
        before,
      );
      for (const name of ["broker/passwords.json", "xa-moj/tokens.json"])
        assert.equal(statSync(folder.path(name)).mode & 0o077, 0, name);
    });

    it("has nothing for the doctor to find, what is forbidden included", async () => {
      for (const id of ["xa-moj", "xb-moj"]) {
        const file = folder.path(id, "comity.json");
        const { status, stdout } = await comity("doctor", "--config", file);
        assert.equal(status, 0, stdout);
        assert.match(stdout, /^ok +broker forbids: publish as /m);
      }
    });

    it("carries a message from one gateway to the other, and its receipt back", async () => {
      await serve("xa-moj");
      await serve("xb-moj");
      const request = freshRequest({ header: { directoryVersion: 2 } });
      await clients["xa-moj"]?.submit(request);
      await eventually(
        "the request is relayed",
        async () =>
          (await clients["xa-moj"]?.message(request.messageId))?.state ===
          "relayed",
      );
      const inbox = await clients["xb-moj"]?.inbox();
      assert.deepEqual(
        inbox?.items.map(({ messageId }) => messageId),
        [request.messageId],
      );
    });
  },
);
