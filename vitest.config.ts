import { defineConfig, type UserWorkspaceConfig } from "vitest/config";

/** Serial, for minutes: they run in the project `long` alone. */
const long = "test/**/*.long.test.ts";
/** Starts the project's RabbitMQ as soon as one of its files asks for a virtual host. */
const globalSetup = ["test/support/shared-rabbit.ts"];

/** A project of the short tier, of the tests in some folders. */
function short(
  name: string,
  folders: string[],
  rest: UserWorkspaceConfig["test"] = {},
) {
  return {
    extends: true as const,
    test: {
      name,
      include: folders.map((folder) => `test/${folder}/*.test.ts`),
      exclude: [long],
      ...rest,
    },
  };
}

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    // The lanes of the fault matrix.
    maxConcurrency: 2,
    retry: 0,
    // A test waits for what it expects to see; this only ends one that waits for ever.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    restoreMocks: true,
    // A CommonJS package is imported as Node imports it.
    deps: { interopDefault: false },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "html"],
      reportsDirectory: ".cache/coverage",
      // The projects unit, store and interop hold it alone; processes that tests start are not seen.
      thresholds: { statements: 70, branches: 70, functions: 70, lines: 70 },
    },
    projects: [
      short("unit", [".", "unit", "vectors"], {
        typecheck: {
          enabled: true,
          include: ["test/unit/*.test-d.ts"],
          tsconfig: "tsconfig.types.json",
        },
      }),
      short("store", ["store"]),
      short("broker", ["broker"], { globalSetup }),
      short("journey", ["journey"], { globalSetup }),
      short("interop", ["interop"]),
      short("faults", ["faults", "simulation", "fuzz"], { globalSetup }),
      short("cli", ["cli", "deploy"], { globalSetup }),
      {
        extends: true as const,
        test: {
          name: "long",
          include: [long],
          globalSetup,
          fileParallelism: false,
        },
      },
    ],
  },
});
