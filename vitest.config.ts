import { defineConfig } from "vitest/config";

/** Serial, for minutes: they run in the project `long` alone. */
const long = "test/**/*.long.test.ts";
/** Starts the project's RabbitMQ as soon as one of its files asks for a virtual host. */
const rabbit = ["test/support/shared-rabbit.ts"];

const short = (
  name: string,
  include: readonly string[],
  setup: string[] = [],
) => ({
  extends: true as const,
  test: {
    name,
    include: include.map((folder) => `test/${folder}.test.ts`),
    exclude: [long],
    globalSetup: setup,
  },
});

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    retry: 0,
    // A test waits for what it expects to see; this only ends one that waits for ever.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    restoreMocks: true,
    // A CommonJS package is imported as Node imports it.
    deps: { interopDefault: false },
    projects: [
      short("unit", ["*", "unit/*", "vectors/*"]),
      short("store", ["store/*"]),
      short("broker", ["broker/*"], rabbit),
      short("journey", ["journey/*"], rabbit),
      short("interop", ["interop/*"]),
      short("faults", ["faults/*", "simulation/*", "fuzz/*"], rabbit),
      short("cli", ["cli/*", "deploy/*"], rabbit),
      {
        extends: true as const,
        test: {
          name: "long",
          include: [long],
          globalSetup: rabbit,
          fileParallelism: false,
        },
      },
    ],
  },
});
