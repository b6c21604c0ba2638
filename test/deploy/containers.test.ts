import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, it } from "vitest";
import { parse } from "yaml";
import { commandFolder } from "../support/command.ts";
import { createWorld, type World } from "../support/world.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");
const folder = commandFolder();
afterAll(folder.remove);

const text = (file: string) => readFileSync(join(root, file), "utf8");
/** A name, and a version of three numbers: `latest`, and a version that moves, are none. */
const pinned = /^[a-z0-9/._-]+:\d+\.\d+\.\d+(?:-[a-z0-9.-]+)?$/;

/** The file's instructions, continued lines joined. */
function instructions(): readonly (readonly [name: string, rest: string])[] {
  return text("Dockerfile")
    .replaceAll(/^#.*\n/gm, "")
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const space = line.indexOf(" ");
      return [line.slice(0, space), line.slice(space + 1)] as const;
    });
}

describe("the Dockerfile", () => {
  const all = instructions();
  const last = all.slice(all.findLastIndex(([name]) => name === "FROM"));
  const named = (name: string) => last.filter(([each]) => each === name);

  it("stands on pinned images of the Node that the tests run on", () => {
    const images = all.filter(([name]) => name === "FROM");
    assert.equal(images.length, 3);
    for (const [, rest] of images) {
      const [image = ""] = rest.split(" ");
      assert.match(image, pinned);
      assert.ok(image.startsWith(`node:${process.versions.node}-`), image);
    }
  });

  it("sets for memory what the unit of docs/operating.md sets", () => {
    const [set] = named("ENV")
      .map(([, rest]) => rest)
      .filter((rest) => rest.startsWith("NODE_OPTIONS="));
    assert.match(set ?? "", /^NODE_OPTIONS=\S+ MALLOC_ARENA_MAX=\d+$/);
    assert.ok(text("docs/operating.md").includes(`\nEnvironment=${set}\n`));
  });

  it("takes nothing into the image but the packed build and what it needs", () => {
    const stages = all
      .filter(([name]) => name === "FROM")
      .map(([, rest]) => rest.split(" AS ")[1]);
    for (const [, rest] of all.filter(([name]) => name === "COPY")) {
      const from = /--from=(\S+)/.exec(rest)?.[1];
      if (from !== undefined) assert.ok(stages.includes(from), rest);
    }
    const copies = named("COPY").map(([, rest]) => rest);
    assert.deepEqual(copies, ["--from=install /opt/comity /opt/comity"]);
    const installed = all.filter(([, rest]) =>
      rest.includes("npm ci --omit=dev"),
    );
    assert.equal(installed.length, 1);
  });

  it("runs the gateway as somebody who is not root, and stops it by SIGTERM", () => {
    assert.deepEqual(named("USER"), [["USER", "node"]]);
    assert.deepEqual(named("STOPSIGNAL"), [["STOPSIGNAL", "SIGTERM"]]);
    const [[, entry] = []] = named("ENTRYPOINT");
    const [[, command] = []] = named("CMD");
    assert.deepEqual(JSON.parse(entry ?? ""), ["comity"]);
    assert.deepEqual(JSON.parse(command ?? ""), [
      ...["serve", "--config", "/var/lib/comity/comity.json"],
    ]);
  });

  describe("has a health check", () => {
    let world: World;
    beforeAll(async () => {
      world = await createWorld(["xa-moj"]);
      await world.party("xa-moj").start();
    });
    afterAll(() => world.end());

    function check(url: string): Promise<unknown> {
      const [[, rest] = []] = named("HEALTHCHECK");
      const [program, ...args] = JSON.parse(
        rest?.slice(rest.indexOf("[")) ?? "",
      ) as string[];
      assert.equal(program, "node");
      const env = { ...process.env, COMITY_HEALTH_URL: url };
      return run(process.execPath, args, { env });
    }

    it("that passes while a gateway answers, and fails when none does", async () => {
      const { url } = world.party("xa-moj").operator();
      await check(`${url}/v1/health`);
      await assert.rejects(check(`${url}/v1/none`), { code: 1 });
      await world.party("xa-moj").stop();
      await assert.rejects(check(`${url}/v1/health`), { code: 1 });
    });
  });
});

type Service = {
  readonly image?: string;
  readonly user?: string;
  readonly privileged?: boolean;
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly stop_grace_period?: string;
};

describe("docker-compose.yml", () => {
  const file = parse(text("docker-compose.yml"), { merge: true }) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly volumes: Readonly<Record<string, unknown>>;
  };
  const services = Object.entries(file.services);
  const { version } = JSON.parse(text("package.json")) as { version: string };

  it("has a broker, two gateways, and what prepares them", () => {
    assert.deepEqual(
      services.map(([name]) => name),
      ["prepare", "broker", "xa-moj", "xb-moj"],
    );
  });

  it("pins every image, its own by this release", () => {
    for (const [name, { image = "" }] of services) {
      assert.match(image, pinned, name);
      if (image.startsWith("comity:")) assert.equal(image, `comity:${version}`);
    }
  });

  it("refers to services, volumes and files that are there", () => {
    for (const [name, service] of services) {
      for (const needed of Object.keys(service.depends_on ?? {}))
        assert.ok(needed in file.services, `${name} ${needed}`);
      for (const volume of service.volumes ?? []) {
        const [source = ""] = volume.split(":");
        if (source.startsWith("."))
          assert.ok(existsSync(join(root, source)), source);
        else assert.ok(source in file.volumes, source);
      }
    }
  });

  it("opens no port, gives no privilege, and lets a stop take its time", () => {
    for (const [name, service] of services) {
      assert.equal(service.ports, undefined, name);
      assert.notEqual(service.privileged, true, name);
      if (name !== "prepare") assert.equal(service.user, undefined, name);
    }
    for (const id of ["xa-moj", "xb-moj"])
      assert.ok(
        parseInt(file.services[id]?.stop_grace_period ?? "0") > 10,
        "stop.withinMs is 10 s by default",
      );
  });

  it("mounts what the broker's configuration names", () => {
    const mounts = (file.services.broker?.volumes ?? []).join("\n");
    const loaded = /^load_definitions = (.*)\/definitions\.json$/m.exec(
      text("deploy/rabbitmq.conf"),
    )?.[1];
    assert.ok(loaded !== undefined && mounts.includes(`broker:${loaded}:ro`));
  });
});
