import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, it } from "vitest";

const source = join(import.meta.dirname, "..", "src");
const files = globSync("**/*.ts", { cwd: source }).map((file) =>
  normalize(file),
);

type Import = { readonly from: string; readonly to: string };
const inner: Import[] = [];
const outer: Import[] = [];
for (const file of files) {
  for (const specifier of importsOf(readFileSync(join(source, file), "utf8"))) {
    if (specifier.startsWith(".")) {
      inner.push({
        from: file,
        to: normalize(relative(source, join(source, dirname(file), specifier))),
      });
    } else if (!specifier.startsWith("node:")) {
      outer.push({ from: file, to: specifier });
    }
  }
}

/** What each room may import besides itself. `errors` is everybody's. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  message: [],
  cms: ["message"],
  trust: ["cms", "message"],
  instruments: ["format", "trust", "cms", "message"],
  format: ["trust", "cms", "message"],
  seal: ["format", "trust", "cms", "message"],
  render: ["format", "instruments", "message"],
  drafting: ["format", "instruments", "message"],
  exchange: [
    "seal",
    "render",
    "format",
    "instruments",
    "trust",
    "cms",
    "message",
  ],
  ledger: ["exchange", "message"],
  broker: ["exchange", "message"],
  store: ["exchange", "message"],
  workers: ["exchange", "message"],
  remote: ["exchange", "trust", "cms", "message"],
  api: [
    "exchange",
    "render",
    "seal",
    "format",
    "instruments",
    "trust",
    "cms",
    "message",
    "config",
  ],
  client: ["message"],
  cli: [
    "client",
    "drafting",
    "render",
    "exchange",
    "seal",
    "format",
    "instruments",
    "trust",
    "cms",
    "message",
    "config",
    "log",
    "gateway",
    "broker",
    "release",
  ],
  config: ["exchange", "message"],
  metrics: ["exchange", "trust", "message"],
  release: [],
  stopping: [],
  log: [],
  errors: [],
  gateway: [
    "api",
    "broker",
    "exchange",
    "ledger",
    "store",
    "workers",
    "remote",
    "seal",
    "format",
    "instruments",
    "trust",
    "message",
    "config",
    "log",
    "metrics",
    "release",
    "stopping",
  ],
  main: ["cli", "config", "log", "gateway"],
};

/** The one room through which each outside package enters. */
const entrances: Readonly<Record<string, readonly string[]>> = {
  "node-forge": ["trust"],
  "@peculiar/x509": ["trust"],
  "reflect-metadata": ["trust"],
  amqplib: ["broker/amqp"],
  "libxml2-wasm": ["format"],
  "fast-xml-builder": ["format"],
  ajv: ["format"],
  pino: ["log.ts"],
  "prom-client": ["metrics", "metrics.ts"],
  fastify: ["api"],
  "@fastify/multipart": ["api"],
  commander: ["cli", "main.ts"],
  pdfkit: ["render"],
  rfc6902: ["cli"],
};

describe("the house", () => {
  it("has arrows that point downward only", () => {
    const wrong = inner.filter(({ from, to }) => {
      const [here, there] = [room(from), room(to)];
      return (
        here !== there &&
        there !== "errors" &&
        !(arrows[here] ?? []).includes(there)
      );
    });
    assert.deepEqual(wrong, []);
  });

  it("knows every room", () => {
    assert.deepEqual(
      [...new Set(files.map(room))].filter((name) => !(name in arrows)),
      [],
    );
  });

  it("has no cycles, not even of types", () => {
    assert.deepEqual(cycles(), []);
  });

  it("wires adapters in gateway.ts alone", () => {
    const adapters = ["store", "workers", "remote", "ledger"];
    const wrong = inner.filter(
      ({ from, to }) =>
        adapters.includes(room(to)) &&
        room(from) !== room(to) &&
        room(from) !== "gateway",
    );
    assert.deepEqual(wrong, []);
  });

  it("lets only gateway.ts and main.ts import a door", () => {
    const doors = ["api", "cli"];
    const wrong = inner.filter(
      ({ from, to }) =>
        doors.includes(room(to)) &&
        room(from) !== room(to) &&
        !["gateway", "main"].includes(room(from)),
    );
    assert.deepEqual(wrong, []);
  });

  it("lets each outside package in through one room", () => {
    const wrong = outer.filter(({ from, to }) => {
      const name = packageName(to);
      return !(entrances[name] ?? []).some(
        (entrance) => from === entrance || from.startsWith(`${entrance}/`),
      );
    });
    assert.deepEqual(wrong, []);
  });

  it("touches the process only in main.ts, cli/ and config.ts", () => {
    const wrong = files.filter(
      (file) =>
        !["main", "cli", "config"].includes(room(file)) &&
        /\bprocess\.(argv|env|exit|exitCode|on|once|stdout|stderr|stdin|cwd|kill)\b/.test(
          readFileSync(join(source, file), "utf8"),
        ),
    );
    assert.deepEqual(wrong, []);
  });
});

function importsOf(text: string): readonly string[] {
  const statements = text.matchAll(
    /^\s*(?:import|export)\b[^"';]*?from\s+"([^"]+)"|^\s*import\s+"([^"]+)"|\b(?:import|require)\(\s*"([^"]+)"\s*\)/gm,
  );
  return [...statements]
    .map((match) => match[1] ?? match[2] ?? match[3])
    .filter((name) => name !== undefined);
}

function room(file: string): string {
  const [first = file] = file.split("/");
  return first.replace(/\.ts$/, "");
}

function packageName(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@")
    ? parts.slice(0, 2).join("/")
    : (parts[0] ?? specifier);
}

/** Strongly connected files, by depth-first search; a lazy import is an arrow too. */
function cycles(): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of inner)
    next.set(from, [...(next.get(from) ?? []), to]);
  const state = new Map<string, "open" | "done">();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      found.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      return;
    }
    state.set(file, "open");
    for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
    state.set(file, "done");
  };
  for (const file of files) visit(file, []);
  return found;
}
