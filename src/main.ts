import { CommanderError, type Command } from "commander";
import { commandLine } from "./cli/command-line.ts";
import { say, type ExitStatus } from "./cli/output.ts";
import { ComityError } from "./errors.ts";

/** 128 and the signal's number, as a shell says it. */
const killedStatus = { SIGINT: 130, SIGTERM: 143 } as const;

/** The command: runs a verb and leaves its status to the process. Every error line begins with a code of `errors.ts`. */
export async function main(argv: readonly string[]): Promise<void> {
  // `comity show … | head` is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 3);
  });
  process.exitCode = await run(argv);
}

async function run(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = commandLine({
    interrupted,
    ended: (ended) => (status = ended),
  });
  catchUsage(program);
  try {
    await program.parseAsync(argv, { from: "user" });
    return status;
  } catch (error) {
    return statusOf(error);
  }
}

/** Commander would print and exit by itself; nested commands take the settings over only when told one by one. */
function catchUsage(command: Command): void {
  command.exitOverride().configureOutput({
    outputError: (text) => say(`USAGE ${text.trim().replace(/^error: /, "")}`),
  });
  for (const nested of command.commands) catchUsage(nested);
}

function statusOf(error: unknown): ExitStatus {
  if (error instanceof CommanderError) {
    const asked = ["commander.helpDisplayed", "commander.version"].includes(
      error.code,
    );
    if (error.code === "commander.help")
      say("USAGE expected a verb, found none");
    return asked ? 0 : 2;
  }
  if (error instanceof ComityError) {
    say(`${error.code} ${error.message}`);
    return error.row.exit;
  }
  say(
    `INTERNAL ${error instanceof Error ? (error.stack ?? error.message) : "unknown"}`,
  );
  return 3;
}

/** The first signal asks for an orderly end, the second one takes it. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(killedStatus[signal]);
      controller.abort();
    });
  return controller.signal;
}
